import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay, today } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Said } from '../../reading/fault.ts';
import type { Backend } from '../form/backend.ts';
import { pagePolicy } from '../form/policy.ts';
import { say } from '../form/say.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Where a page of the staff site lies, in each language. */
const paths = {
  home: { vi: '', en: 'en/' },
  form: { vi: 'admin/', en: 'admin/' },
  guide: { vi: 'huong-dan/', en: 'huong-dan/en/' },
  status: { vi: 'tinh-hinh/', en: 'en/status/' },
} as const;
export type StaffPage = keyof typeof paths;
export const pathOf = (page: StaffPage, lang: Locale): string => paths[page][lang];

/** From one page to another, whatever folder the site is served from. */
const linkFrom = (from: string, to: string) => `${'../'.repeat(from.split('/').length - 1)}${to}` || './';

/** A page of the staff site: no script, styles and links of its own, kept out of every index. */
export const drawPage = (page: StaffPage, lang: Locale, title: Said, main: string): string => {
  const here = pathOf(page, lang);
  const other = lang === 'vi' ? 'en' : 'vi';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escape(title[lang])}</title>
<link rel="stylesheet" href="${linkFrom(here, 'staff.css')}">
</head>
<body>
<nav>
<a href="${linkFrom(here, pathOf('home', lang))}">${escape(say('site.title')[lang])}</a>
<a href="${linkFrom(here, pathOf(page, other))}" lang="${other}" hreflang="${other}">${other === 'vi' ? 'Tiếng Việt' : 'English'}</a>
</nav>
<main>
<h1>${escape(title[lang])}</h1>
${main}
</main>
</body>
</html>
`;
};

/** The first page: what is here, and where the form writes. @param out the folder of the staff site, since the handbook may not be in it */
export const drawHome = (lang: Locale, backend: Backend | undefined, out: string): string => {
  const here = pathOf('home', lang);
  const item = (page: StaffPage, name: Said, hint: Said) => {
    const path = pathOf(page, lang);
    const isThere = existsSync(join(out, path, 'index.html'));
    const title = isThere
      ? `<a href="${linkFrom(here, path)}">${escape(name[lang])}</a>`
      : `${escape(name[lang])} (${escape(say('site.absent')[lang])})`;
    return `<dt>${title}</dt><dd>${escape(hint[lang])}</dd>`;
  };
  const where = backend ? say('site.forge', backend.name, backend.repo, backend.branch) : say('site.local');
  return drawPage(
    'home',
    lang,
    say('site.title'),
    `<p>${escape(say('site.lede')[lang])}</p>
<dl>
${item('form', say('site.form'), say('site.formHint'))}
${item('guide', say('site.guide'), say('site.guideHint'))}
${item('status', say('site.status'), say('site.statusHint'))}
</dl>
<p>${escape(where[lang])}</p>
<p>${escape(say('site.built', formatDay(today(), lang))[lang])}</p>`,
  );
};

/** Lists under headings, each with its count. */
export const drawLists = (
  lists: readonly { title: string; count: number; lines: readonly string[] }[],
  last: string,
): string =>
  [
    ...lists.map(
      ({ title, count, lines }) =>
        `<h2>${escape(title)}: ${count}</h2>\n${lines.length > 0 ? `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>` : ''}`,
    ),
    `<p>${escape(last)}</p>`,
  ].join('\n');
