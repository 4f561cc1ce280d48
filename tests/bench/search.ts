// How well the search of the built site answers a set of queries, beside Pagefind as it comes and MiniSearch with syllable pairs
// over the same pages, in one run, with the bytes of a first query.
// npm run bench:search -- path/to/queries.json
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadPagefind, openBuiltSearch } from '../../src/search/find.ts';
import { folders } from '../../src/search/folders.ts';
import { bytesOfFirstQuery } from './first-query.ts';
import { openMiniSearch } from './mini-search.ts';

interface Query {
  q: string;
  lang: 'vi' | 'en';
  category: string;
  expect: string;
  accept: string[];
}

/** Topics without a page of their own, and the topic whose page stands in. */
const fallbacks: Record<string, string> = {
  clusters: 'activity.linkages-clusters-environment',
  'pollution-treatment': 'activity.linkages-clusters-environment',
  associations: 'activity.linkages-clusters-environment',
  'supporting-industry': 'activity.linkages-clusters-environment',
  'ip-protection': 'programme.agencies',
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    /** Answers only: no MiniSearch, no bytes. */
    quality: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (file === undefined) throw new Error('Name the file of queries: npm run bench:search -- queries.json');
const queries = JSON.parse(readFileSync(file, 'utf8')) as Query[];
const rows = new Map<
  string,
  {
    count: number;
    success: number;
    strict: number;
    reciprocal: number;
    zero: number;
    plain: number;
    plainZero: number;
    mini: number;
    miniReciprocal: number;
  }
>();

for (const locale of ['vi', 'en'] as const) {
  if (!queries.some(({ lang }) => lang === locale)) continue;
  const { search, address, topics, close } = await openBuiltSearch(locale);
  const pagefind = await loadPagefind('dist', `plain-${locale}`);
  const asItComes = pagefind.createInstance({ basePath: `${address}${folders.main}/`, noWorker: true });
  const mini = values.quality ? undefined : openMiniSearch(locale);
  const pageOf = (topic: string) => (topics.has(topic) ? topic : (fallbacks[topic] ?? topic));
  for (const query of queries.filter((each) => each.lang === locale)) {
    const good = new Set([query.expect, ...query.accept].map(pageOf));
    const pages = await (await search(query.q, { most: 10 })).inContext();
    const { results } = await asItComes.search(query.q);
    const plain = await Promise.all(
      results.slice(0, 10).map(async (result) => (await result.data()).meta.topic),
    );
    const rank = pages.findIndex((page) => page.topic !== undefined && good.has(page.topic));
    const strict = pages.findIndex((page) => page.topic === pageOf(query.expect));
    const plainRank = plain.findIndex((topic) => topic !== undefined && good.has(topic));
    const miniRank =
      mini?.search(query.q, 10).findIndex((topic) => topic !== undefined && good.has(topic)) ?? -1;
    if (values.misses && (rank < 0 || rank > 4))
      console.log(
        `${locale} ${query.category}: “${query.q}” wants ${query.expect}, got ${pages
          .slice(0, 3)
          .map((page) => page.topic ?? page.url)
          .join(', ')}`,
      );
    for (const key of [`${locale} all`, `${locale} ${query.category}`]) {
      const row = rows.get(key) ?? {
        count: 0,
        success: 0,
        strict: 0,
        reciprocal: 0,
        zero: 0,
        plain: 0,
        plainZero: 0,
        mini: 0,
        miniReciprocal: 0,
      };
      rows.set(key, row);
      row.count += 1;
      row.success += Number(rank >= 0 && rank < 5);
      row.strict += Number(strict >= 0 && strict < 5);
      row.reciprocal += rank >= 0 ? 1 / (rank + 1) : 0;
      row.zero += Number(pages.length === 0);
      row.plain += Number(plainRank >= 0 && plainRank < 5);
      row.plainZero += Number(plain.length === 0);
      row.mini += Number(miniRank >= 0 && miniRank < 5);
      row.miniReciprocal += miniRank >= 0 ? 1 / (miniRank + 1) : 0;
    }
  }
  close();
  if (!mini) continue;
  const sample = queries.filter(({ lang }) => lang === locale).filter((_, at) => at % 8 === 0);
  const bytes: number[] = [];
  for (const { q } of sample) bytes.push(await bytesOfFirstQuery(locale, q));
  bytes.sort((a, b) => a - b);
  console.log(
    `${locale}: a first query brings ${bytes[Math.floor(bytes.length / 2)]} B (median of ${bytes.length}, at most ${bytes.at(-1)}); MiniSearch brings ${mini.bytes} B, and grows with the site`,
  );
}

const share = (value: number, count: number) => (value / count).toFixed(3);
console.table(
  Object.fromEntries(
    [...rows].map(([key, row]) => [
      key,
      {
        queries: row.count,
        'success@5': share(row.success, row.count),
        'strict@5': share(row.strict, row.count),
        MRR: share(row.reciprocal, row.count),
        'zero rate': share(row.zero, row.count),
        'as it comes: success@5': share(row.plain, row.count),
        'as it comes: zero': share(row.plainZero, row.count),
        'MiniSearch: success@5': share(row.mini, row.count),
        'MiniSearch: MRR': share(row.miniReciprocal, row.count),
      },
    ]),
  ),
);
