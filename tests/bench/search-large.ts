// How the search holds at 20,000 pages: the built site's pages and made-up news, over the same planner.
// npm run bench:search-large -- path/to/queries.json (after a build; some minutes). Writes to a temporary folder.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { today } from '../../src/i18n/formats.ts';
import { isOldNews } from '../../src/subjects/news/is-old.ts';
import { openBundle } from '../../src/search/build/bundle.ts';
import { folders, type Part } from '../../src/search/folders.ts';
import { readFragments } from '../../src/search/build/pagefind-format.ts';
import { fromIndex } from '../../src/search/query/proxy-d.ts';
import { packLexicon } from '../../src/search/query/lexicon.ts';
import { unpackStart, type PackedStart } from '../../src/search/pack-start.ts';
import { writeStartFile } from '../../src/search/build/start-file.ts';

const locale = 'vi';
const wanted = Number(process.env['PAGES'] ?? 20_000);
const limit = 320_000;
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file of queries.');

const real = (['main', 'old'] as const)
  .filter((part) => existsSync(join('dist', folders[part])))
  .flatMap((part) => readFragments(join('dist', folders[part]), locale).map((page) => ({ part, ...page })));

/** A repeatable stream of numbers below one. */
let state = 20_261_123;
const next = () => {
  state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return state / 2 ** 32;
};
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
// Made-up news speak the site's own language: whole phrases of real pages, in another order, so that they compete with them.
const sentences = real
  .flatMap(({ content }) => content.split(/[.;:]\s+/))
  .filter((each) => each.split(' ').length > 3);
const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const bundle = await openBundle(console.warn);
const add = (
  part: Part,
  url: string,
  title: string,
  text: string,
  meta: Record<string, string | undefined>,
) => {
  const attributes = Object.entries(meta).flatMap(([name, value]) =>
    value === undefined || name === 'title' ? [] : [{ name, value }],
  );
  return bundle.add(
    part,
    url,
    `<html lang="${locale}"><body><article data-pagefind-body ${attributes.map(({ name, value }) => `data-${name}="${escape(value)}"`).join(' ')} data-pagefind-meta="${attributes.map(({ name }) => `${name}[data-${name}]`).join(', ')}"><h1>${escape(title)}</h1><p>${escape(text)}</p></article></body></html>`,
  );
};
const passages: { text: string; weight: number }[] = [];
for (const { part, url, content, meta } of real) {
  await add(part, url, meta.title ?? '', content, { ...meta });
  if (meta.kind === 'source') continue;
  passages.push({ text: fromIndex(content), weight: meta.topic ? 5 : 1 });
  passages.push({ text: fromIndex(meta.kw ?? '').replaceAll(',', '.'), weight: 10 });
}
for (let at = real.length; at < wanted; at += 1) {
  const title = pick(sentences).split(' ').slice(0, 9).join(' ');
  const year = 2017 + (at % 10);
  const text = Array.from({ length: 12 }, () => pick(sentences)).join('. ');
  const part = isOldNews(`${year}-06-01`, today()) ? 'old' : 'main';
  await add(part, `/tin-tuc/${at}/`, title, `${text}. Số ${at}`, { kind: 'news', period: String(year) });
  if (at % 20 === 0) passages.push({ text: fromIndex(text), weight: 1 });
}
const folder = mkdtempSync(join(tmpdir(), 'search-large-'));
const output = join(folder, 'dist');
for (const name of ['_astro', 'search.vi.json', 'search.en.json'])
  cpSync(join('dist', name), join(output, name), { recursive: true });
const names = await bundle.write(output);
const { phrases } = unpackStart(
  JSON.parse(readFileSync(`dist/search.${locale}.json`, 'utf8')) as PackedStart,
);
writeStartFile(output, locale, {
  lexicon: packLexicon(passages),
  phrases,
  base: '/',
  names,
  warn: console.warn,
});

// The rest of the bench reads `dist` of the working folder.
const queries = (JSON.parse(readFileSync(file, 'utf8')) as { lang: string }[]).filter(
  ({ lang }) => lang === locale,
);
const queryFile = join(folder, 'queries.json');
writeFileSync(queryFile, JSON.stringify(queries));
const root = process.cwd();
process.chdir(folder);
const { bytesOfFirstQuery } = await import('./first-query.ts');
const bytes: number[] = [];
for (const query of (queries as unknown as { q: string }[]).filter((_, at) => at % 5 === 0))
  bytes.push(await bytesOfFirstQuery(locale, query.q));
bytes.sort((a, b) => a - b);
const median = bytes[Math.floor(bytes.length / 2)] ?? Number.NaN;
console.log(
  `${wanted} pages: a first query brings ${median} B (median of ${bytes.length}, at most ${bytes.at(-1)}); limit ${limit}: ${median <= limit ? 'kept' : 'over'}`,
);
process.argv = [process.argv[0] ?? '', process.argv[1] ?? '', queryFile, '--quality', '--alone'];
await import('./search.ts');
process.chdir(root);
rmSync(folder, { recursive: true });
