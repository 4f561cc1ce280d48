import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { parse } from 'node-html-parser';
import { packLexicon } from './lexicon.ts';
import { toIndex } from './proxy-d.ts';
import { makeChunksSmall } from './small-chunks.ts';
import { writeStartFile } from './start-file.ts';

const output = 'dist';
/** Fewer pages than this means that the build went wrong, not that there is little to find. */
const floor = 100;

const pages = readdirSync(output, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted();

/** What only the indexer reads is taken out of a page once it has been read; receipts are left out of what it reads, and cells that stand side by side are kept apart. */
const forIndex = (html: string) =>
  toIndex(
    html.replaceAll(/<a class="receipt"[^>]*>[^<]*<\/a>/g, '').replaceAll(/<\/(?:dt|dd|th|td)>/g, ' $&'),
  );
const forReaders = (html: string) =>
  html
    .replaceAll(/<div hidden data-pagefind-meta="kw\[data-words\]"[^>]*><\/div>/g, '')
    .replaceAll(/ data-(?:pagefind-[a-z]+|kind|topic|period|ended)\b(?:="[^"]*")?(?=[^<>]*>)/g, '');

const stop = (reason: string): never => {
  console.error(`Lập chỉ mục tìm kiếm không thành: ${reason} / The search index was not made: ${reason}`);
  process.exit(1);
};

const { index, errors } = await createIndex({ writePlayground: false });
if (!index) throw new Error(errors.join('; '));
let indexed = 0;
const passages: Record<string, { text: string; weight: number }[]> = { vi: [], en: [] };

/** The passages of a page that teach the lexicon: titles and headings more than text, main pages more than others. */
const readPassages = (html: string): { locale: string; passages: { text: string; weight: number }[] } => {
  const root = parse(html);
  const body = root.querySelector('[data-pagefind-body]');
  const importance = root.querySelector('meta[name=topic]') ? 5 : 1;
  const keywords = body?.querySelector('[data-words]')?.getAttribute('data-words') ?? '';
  const say = (selector: string, weight: number) =>
    (body?.querySelectorAll(selector) ?? []).map((each) => ({
      text: each.text,
      weight: weight * importance,
    }));
  return {
    locale: root.querySelector('html')?.getAttribute('lang') ?? 'vi',
    passages: [
      ...say('h1', 3),
      ...say('h2, h3', 2),
      ...say('p, li, td, th, dt, dd, summary', 1),
      { text: keywords.replaceAll(',', '.'), weight: 2 * importance },
    ],
  };
};
for (const file of pages) {
  const content = readFileSync(file, 'utf8');
  if (!content.includes('data-pagefind-body')) continue;
  const url = relative(output, file)
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '');
  const added = await index.addHTMLFile({ url: `/${url}`, content: forIndex(content) });
  if (added.errors.length > 0) stop(`${url}: ${added.errors.join('; ')}`);
  writeFileSync(file, forReaders(content));
  indexed += 1;
  const read = readPassages(content);
  // Sources are quoted in many languages: their words are found, but teach nothing about how people type.
  if (!content.includes('data-kind="source"')) passages[read.locale]?.push(...read.passages);
}
if (indexed < floor) stop(`${indexed} < ${floor} pages`);
const bundle = join(output, 'pagefind');
const written = await index.writeFiles({ outputPath: bundle });
if (written.errors.length > 0) stop(written.errors.join('; '));
await close();
// Pagefind's own interfaces, and the worker that we do without.
for (const file of readdirSync(bundle))
  if (/^pagefind-(?!entry).*\.(?:js|css)$/.test(file)) rmSync(join(bundle, file));
const names = makeChunksSmall(bundle);
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/*$/, '/');
const lexicons = Object.fromEntries(
  Object.entries(passages).map(([locale, read]) => [locale, packLexicon(read)]),
);
for (const [locale, lexicon] of Object.entries(lexicons))
  writeStartFile(output, locale, { lexicon, base, other: names[locale === 'vi' ? 'en' : 'vi'] ?? '' });
// Each page names its index, so that everything a search needs can be asked for at the first touch.
for (const file of pages)
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replaceAll(
      /data-index="(vi|en)"/g,
      (_, locale: string) => `data-index="${names[locale]}"`,
    ),
  );
console.log(`Đã lập chỉ mục tìm kiếm cho ${indexed} trang. / Search index: ${indexed} pages.`);
