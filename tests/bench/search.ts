// How well the search of the built site answers sets of queries, beside Pagefind as it comes and MiniSearch with syllable pairs
// over the same pages, in one run, with the bytes of a first query.
// npm run bench:search -- [--half choose|judge] [--misses] [--quality] path/to/queries.json …
import { parseArgs } from 'node:util';
import { loadPagefind, openBuiltSearch } from '../../src/search/find.ts';
import { folders } from '../../src/search/folders.ts';
import { locales } from '../../src/i18n/locales.ts';
import { bytesOfFirstQuery } from './first-query.ts';
import { openMiniSearch } from './mini-search.ts';
import { placeOfGood, readQueries, type Answer } from './queries.ts';
import { sayWhyLost } from './why-lost.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    /** Names each query whose good page is not first, and where it was lost. */
    misses: { type: 'boolean', default: false },
    /** Answers only: no bytes. */
    quality: { type: 'boolean', default: false },
    /** Ours only: no MiniSearch, which holds every page in memory. */
    alone: { type: 'boolean', default: false },
  },
});
if (positionals.length === 0)
  throw new Error('Name the files of queries: npm run bench:search -- queries.json');
const queries = readQueries(positionals, values.half);
if (queries.length === 0) throw new Error('No query is in these files.');

const most = 10;
const names = ['ours', 'Pagefind', 'MiniSearch'] as const;
type Row = { count: number; strict: number; zero: number } & Record<
  (typeof names)[number],
  { success: number; reciprocal: number }
>;
const rows = new Map<string, Row>();
const count = (key: string, places: readonly number[], strict: number, isEmpty: boolean) => {
  const row: Row = rows.get(key) ?? {
    count: 0,
    strict: 0,
    zero: 0,
    ours: { success: 0, reciprocal: 0 },
    Pagefind: { success: 0, reciprocal: 0 },
    MiniSearch: { success: 0, reciprocal: 0 },
  };
  rows.set(key, row);
  row.count += 1;
  row.strict += Number(strict > 0 && strict <= 5);
  row.zero += Number(isEmpty);
  for (const [at, name] of names.entries()) {
    const place = places[at] ?? 0;
    row[name].success += Number(place > 0 && place <= 5);
    row[name].reciprocal += place > 0 ? 1 / place : 0;
  }
};

for (const locale of locales) {
  const ours = queries.filter(({ lang }) => lang === locale);
  if (ours.length === 0) continue;
  const { search, address, topics, close } = await openBuiltSearch(locale);
  const pagefind = await loadPagefind('dist', `plain-${locale}`);
  const asItComes = pagefind.createInstance({ basePath: `${address}${folders.main}/`, noWorker: true });
  const mini = values.alone ? undefined : openMiniSearch(locale);
  for (const query of ours) {
    const found = await search(query.q, { most });
    const pages = await found.inContext();
    const { results } = await asItComes.search(query.q);
    const plain = await Promise.all(
      results.slice(0, most).map(async (result): Promise<Answer> => {
        const { url, meta } = await result.data();
        return { url: new URL(url, address).pathname, topic: meta.topic };
      }),
    );
    const places = [pages, plain, mini?.search(query.q, most) ?? []].map((answers) =>
      placeOfGood(query, answers, topics),
    );
    if (values.misses && places[0] !== 1)
      console.log(
        `${locale} ${query.category}: “${query.q}” ${sayWhyLost(query, found, pages, topics)} (Pagefind ${places[1]}, MiniSearch ${places[2]})`,
      );
    const strict = placeOfGood(query, pages, topics, { strict: true });
    for (const key of [`${locale} all`, `${locale} ${query.category}`])
      count(key, places, strict, pages.length === 0);
  }
  close();
  if (values.quality) continue;
  const bytes: number[] = [];
  for (const { q } of ours.filter((_, at) => at % 8 === 0)) bytes.push(await bytesOfFirstQuery(locale, q));
  bytes.sort((a, b) => a - b);
  console.log(
    `${locale}: a first query brings ${bytes[Math.floor(bytes.length / 2)]} B (median of ${bytes.length}, at most ${bytes.at(-1)})${mini ? `; MiniSearch brings ${mini.bytes} B, and grows with the site` : ''}`,
  );
}

const share = (value: number, of: number) => Number((value / of).toFixed(3));
console.table(
  Object.fromEntries(
    [...rows].map(([key, row]) => [
      key,
      {
        queries: row.count,
        'success@5': share(row.ours.success, row.count),
        'strict@5': share(row.strict, row.count),
        MRR: share(row.ours.reciprocal, row.count),
        zero: share(row.zero, row.count),
        'Pagefind @5': share(row.Pagefind.success, row.count),
        'its MRR': share(row.Pagefind.reciprocal, row.count),
        'MiniSearch @5': share(row.MiniSearch.success, row.count),
        'MRR of it': share(row.MiniSearch.reciprocal, row.count),
      },
    ]),
  ),
);
