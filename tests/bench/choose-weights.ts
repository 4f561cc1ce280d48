// Chooses the numbers of src/search/rank/weights.ts by the half of the queries that is for choosing: one number after the other is
// tried larger and smaller, and what answers better is kept (coordinate search). It prints the changes; writing them in is a decision.
// node tests/bench/choose-weights.ts [--rounds 2] [--only phraseWeights] path/to/queries.json … (after a build; some minutes)
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFragments } from '../../src/search/build/pagefind-format.ts';
import { openSearch } from '../../src/search/browser/search.ts';
import type { Pagefind, Result } from '../../src/search/browser/engine.ts';
import { loadPagefind, openBuiltSearch } from '../../src/search/find.ts';
import { folders } from '../../src/search/folders.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import * as weights from '../../src/search/rank/weights.ts';
import { unpackStart, type PackedStart } from '../../src/search/pack-start.ts';
import { placeOfGood, readQueries, type Query } from './queries.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '2' }, only: { type: 'string' } },
});
const queries = readQueries(positionals, 'choose');
const steps = [0.6, 0.8, 1.25, 1.6];
/** A number is worth changing for this much. */
const leastGain = 0.0003;

/** Pagefind that remembers its answers: they do not depend on our weights, except on its own. */
const openRemembering = async (locale: Locale) => {
  const { address, topics, close } = await openBuiltSearch(locale);
  const pagefind = (await loadPagefind('dist', `weights-${locale}`)).createInstance({
    basePath: `${address}${folders.main}/`,
    noWorker: true,
    ranking: weights.pagefindWeights,
  });
  const fragments = new Map(
    readFragments(join('dist', folders.main), locale).map(({ id, url, meta }) => [
      id,
      { url, meta, excerpt: '' },
    ]),
  );
  const known = new Map<string, Promise<{ results: Result[] }>>();
  const remembering: Pagefind = {
    createInstance: () => remembering,
    preload: () => Promise.resolve(),
    mergeIndex: () => Promise.resolve(),
    search: (query) => {
      const answer =
        known.get(query) ??
        pagefind.search(query).then(({ results }) => ({
          results: results.map(({ id, score }): Result => ({
            id,
            score,
            data: () => Promise.resolve(fragments.get(id) ?? { url: id, meta: {}, excerpt: '' }),
          })),
        }));
      known.set(query, answer);
      return answer;
    },
  };
  const start = unpackStart(JSON.parse(readFileSync(`dist/search.${locale}.json`, 'utf8')) as PackedStart);
  const open = () => openSearch(remembering, { locale, index: locale, root: address, base: '/', start });
  return { open, topics, close };
};
const engines = new Map<Locale, Awaited<ReturnType<typeof openRemembering>>>();
for (const locale of locales) engines.set(locale, await openRemembering(locale));

/** Forms of one thing count together as a few queries, not as many. */
const forms = Map.groupBy(queries, ({ lang, intent }) => `${lang} ${intent}`);
const worthOf = ({ lang, intent }: Query) => 1 / Math.sqrt(forms.get(`${lang} ${intent}`)?.length ?? 1);

/** How good the answers are: means over all queries and over kinds, of 1 / place and of success in the first five. */
const judge = async (): Promise<number> => {
  const kinds = new Map<string, { worth: number; score: number }>();
  const searches = new Map([...engines].map(([locale, engine]) => [locale, engine.open()]));
  for (const query of queries) {
    const search = searches.get(query.lang);
    const topics = engines.get(query.lang)?.topics;
    if (!search || !topics) continue;
    const pages = await (await search(query.q, { most: 10 })).inContext();
    const place = placeOfGood(query, pages, topics);
    const score = (place > 0 ? 1 / place : 0) + (place > 0 && place <= 5 ? 0.5 : 0);
    const key = `${query.lang} ${query.category}`;
    const kind = kinds.get(key) ?? { worth: 0, score: 0 };
    kinds.set(key, { worth: kind.worth + worthOf(query), score: kind.score + worthOf(query) * score });
  }
  const all = [...kinds.values()];
  const whole =
    all.reduce((sum, { score }) => sum + score, 0) / all.reduce((sum, { worth }) => sum + worth, 0);
  const meanOfKinds = all.reduce((sum, { score, worth }) => sum + score / worth, 0) / all.length;
  return (2 * whole + meanOfKinds) / 3;
};

/** Every number of the tables, by its path. */
const numbers: { path: string; get: () => number; set: (value: number) => void }[] = [];
const walk = (table: Record<string, unknown>, path: string) => {
  for (const [key, value] of Object.entries(table))
    if (typeof value === 'number')
      numbers.push({
        path: `${path}.${key}`,
        get: () => table[key] as number,
        set: (next) => {
          table[key] = next;
        },
      });
    else if (typeof value === 'object' && value !== null)
      walk(value as Record<string, unknown>, `${path}.${key}`);
};
for (const [name, table] of Object.entries(weights))
  // Pagefind's own would need other answers; what teaches the lexicon, another build.
  if (
    !['pagefindWeights', 'teachingWeights'].includes(name) &&
    (values.only === undefined || name === values.only)
  )
    walk(table as Record<string, unknown>, name);

const first = new Map(numbers.map(({ path, get }) => [path, get()]));
let best = await judge();
console.log(`${queries.length} queries, ${numbers.length} numbers: ${best.toFixed(4)}`);
for (let round = 0; round < Number(values.rounds); round += 1) {
  const before = best;
  for (const { path, get, set } of numbers) {
    const kept = get();
    let chosen = kept;
    for (const step of steps) {
      set(Number((kept * step).toPrecision(2)));
      const score = await judge();
      if (score > best + leastGain) {
        best = score;
        chosen = get();
      }
    }
    set(chosen);
    if (chosen !== kept) console.log(`${path}: ${kept} → ${chosen} (${best.toFixed(4)})`);
  }
  console.log(`round ${round + 1}: ${best.toFixed(4)}`);
  if (best - before < leastGain) break;
}
for (const { path, get } of numbers)
  if (get() !== first.get(path)) console.log(`${path}: ${first.get(path)} → ${get()}`);
for (const { close } of engines.values()) close();
