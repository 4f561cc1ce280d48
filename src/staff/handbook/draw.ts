import { markdownToHtml } from 'satteri';
import type { Locale } from '../../i18n/locales.ts';
import { printFault } from '../../reading/fault.ts';
import type { Problem } from '../../publishing/report.ts';
import { say } from '../say.ts';
import type { Block } from './blocks.ts';
import { markBlocks } from './blocks.ts';

/** What a block became: a screen, what the checker said, a picture, lines. */
export interface Shown {
  block: Block;
  screen?: string | undefined;
  problems?: readonly Problem[] | undefined;
  /** A file beside the page, with its size in CSS pixels. */
  picture?: { src: string; width: number; height: number } | undefined;
  lines?: readonly string[] | undefined;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Lines of an edit, each with its sign told by more than its colour. */
const drawEdit = (lines: readonly string[]): string =>
  `<pre class="edit">${lines
    .map((line) => {
      const tag = line.startsWith('+') ? 'ins' : line.startsWith('-') ? 'del' : 'span';
      return `<${tag}>${escape(line)}</${tag}>`;
    })
    .join('\n')}</pre>`;

/** What was typed on a screen stands out from what was answered. */
const drawScreen = (screen: string, lang: Locale): string =>
  `<figure class="screen" aria-label="${say('handbook.screen')[lang]}"><pre>${screen
    .split('\n')
    .map((line) => (line.startsWith('$ ') ? `<b>${escape(line)}</b>` : escape(line)))
    .join('\n')}</pre></figure>`;

const drawBlock = ({ block, screen, problems, picture, lines }: Shown, lang: Locale): string => {
  const { kind, words } = block;
  if (kind === 'sh') return screen ? drawScreen(screen, lang) : '';
  if (kind === 'answers')
    return `<p class="typed">${say('handbook.typed')[lang]}</p><pre class="answers">${block.lines.map((line) => escape(line) || '⏎').join('\n')}</pre>`;
  if (kind === 'edit') return `<p><code>${escape(words[1] ?? '')}</code></p>${drawEdit(block.lines)}`;
  if (kind === 'whom') return `<ul>${(lines ?? []).map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`;
  if (kind === 'mistake') {
    const said = (problems ?? []).map((each) => `<samp>${escape(printFault(each.file, each, lang))}</samp>`);
    return `<div class="mistake">${drawEdit(block.lines)}<p>${say('handbook.told')[lang]} ${said.join('<br>')}</p></div>`;
  }
  const [what = ''] = block.lines;
  return picture
    ? `<figure><img src="${picture.src}" alt="${escape(what)}" width="${picture.width}" height="${picture.height}"><figcaption>${escape(what)}</figcaption></figure>`
    : `<p class="lacking">${escape(say('handbook.noPicture', what)[lang])}</p>`;
};

/** Styles for a screen and for A4: nothing is wider than the paper, no screen is cut from its command. */
export const styles = `:root{color-scheme:light dark}
body{margin-inline:auto;max-inline-size:46rem;padding:1rem;font:1.0625rem/1.6 "Noto Sans",system-ui,sans-serif;overflow-wrap:anywhere}
nav{display:flex;flex-wrap:wrap;gap:0 1.5rem}
h1,h2,h3{line-height:1.3;break-after:avoid}
h2{margin-block-start:3rem}
pre,samp,code{font:.875em/1.5 ui-monospace,"DejaVu Sans Mono",monospace;white-space:pre-wrap;overflow-wrap:anywhere}
p code,td code,li code{padding:0 .25em;border:1px solid;border-radius:.25em}
pre{padding:.75rem;border:1px solid;border-radius:.25rem}
figure{margin:1rem 0}
.screen pre{background:#10201f;color:#eef3f1;border-color:#10201f}
.screen b{color:#ffd08a}
ins,del{text-decoration:none;font-weight:700}
del{opacity:.75}
img{max-inline-size:100%;block-size:auto;border:1px solid}
.mistake,figure{break-inside:avoid}
.screen{break-inside:auto}
table{border-collapse:collapse}
td,th{padding:.25rem .5rem;border:1px solid;text-align:start;vertical-align:top}
@media print{:root{color-scheme:light}body{max-inline-size:none;padding:0;font-size:10.5pt}nav{display:none}.screen pre{background:none;color:inherit;border-color:currentColor}.screen b{color:inherit}h2{margin-block-start:1.5rem}}
@page{size:A4;margin:18mm 16mm}
`;

/** A page of the handbook. @param links what stands at its top: another language, the print, the staff site */
export const drawHandbook = (
  markdown: string,
  shown: readonly Shown[],
  {
    lang,
    links,
    stylesheet,
  }: { lang: Locale; links: readonly { href: string; text: string; lang?: Locale }[]; stylesheet: string },
): string => {
  const { html } = markdownToHtml(markBlocks(markdown));
  const body = html.replaceAll(/<p>BLOCK-(\d+)-<\/p>/g, (_, index: string) => {
    const block = shown[Number(index)];
    return block ? drawBlock(block, lang) : '';
  });
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escape(title)}</title>
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
<nav>${links.map(({ href, text, lang: of }) => `<a href="${href}"${of ? ` lang="${of}" hreflang="${of}"` : ''}>${escape(text)}</a>`).join(' ')}</nav>
<main>
${body}
</main>
</body>
</html>
`;
};
