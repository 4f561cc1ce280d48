import { formatMoment } from '../../i18n/formats.ts';
import { say } from '../say.ts';
import { writeWhole } from './files.ts';
import { readHistory, type Moment } from './history.ts';
import { partsOf } from './served-folder.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What a moment did, in one line. */
export const sayMoment = ({ at, what, generation, commit }: Moment, lang: 'vi' | 'en'): string =>
  say(
    `live.${what}`,
    formatMoment(new Date(at), lang),
    generation.slice(0, 8),
    commit?.replace(/^(.{7})[^+]*/, '$1') ?? '–',
  )[lang];

const drawIn = (lang: 'vi' | 'en', history: readonly Moment[]): string => {
  const [now, ...before] = history.toReversed();
  if (!now) return '';
  const list = (lines: readonly string[]) =>
    `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`;
  return [
    `<section lang="${lang}">`,
    `<h1>${say('live.title')[lang]}</h1>`,
    `<p>${escape(sayMoment(now, lang))}</p>`,
    list(now.changes[lang]),
    `<h2>${say('live.before')[lang]}</h2>`,
    list(before.slice(0, 30).map((moment) => sayMoment(moment, lang))),
    '</section>',
  ].join('\n');
};

/** Writes the page that says what is live, for staff: beside the generations, never inside one. */
export const writeLivePage = (folder: string): void => {
  const history = readHistory(folder);
  writeWhole(
    partsOf(folder).page,
    `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${say('live.title').vi}</title>
</head>
<body>
${drawIn('vi', history)}
${drawIn('en', history)}
</body>
</html>
`,
  );
};
