import { foldVietnamese } from '../fold.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { toIndex } from '../query/proxy-d.ts';
import { wordingWeights } from './weights.ts';

/** A hit as Pagefind gives it. */
export interface Hit {
  id: string;
  score: number;
}
/** What the planner needs of an engine: an AND search over words, and an exact phrase in quotes. */
export type Ask = (query: string) => Promise<Hit[]>;

/** A wording that more pages have as it stands is no title of one of them. */
const fewPages = 3;

/** Whether no page has any of the words, not even as a beginning. The engine alone would answer with words that begin alike. */
export const isNowhere = async (words: readonly string[], lexicon: Lexicon, ask: Ask): Promise<boolean> => {
  const known = [...lexicon.words.keys()];
  if (words.some((word) => known.some((each) => each.startsWith(foldVietnamese(word))))) return false;
  const hits = await Promise.all(words.map((word) => ask(`"${toIndex(word)}"`)));
  return hits.every((each) => each.length === 0);
};

/**
 * Searches one wording: all its words, those that name a subject, the whole phrase, its pairs, and, of the wording that was typed,
 * each word alone, so that a page that has most of them is found too.
 * @returns scores by page, the pages that have all words, and, where few have the whole wording as it stands, the one that has it best
 */
export const searchWording = async (
  words: readonly string[],
  isStop: readonly boolean[],
  ask: Ask,
  pages: number,
  single: readonly string[],
): Promise<{ scores: Map<string, number>; whole: ReadonlySet<string>; exact: string | undefined }> => {
  const scores = new Map<string, number>();
  const add = (hits: readonly Hit[], weigh: (hit: Hit) => number) => {
    for (const hit of hits) scores.set(hit.id, (scores.get(hit.id) ?? 0) + weigh(hit));
  };
  const best = (hits: readonly Hit[]) =>
    hits.reduce((most, { score }) => Math.max(most, score), Number.MIN_VALUE);
  const sent = words.map(toIndex);
  const kept = words.filter((_, at) => !isStop[at]).map(toIndex);
  const hasPairs = words.length > 1;
  // All at once: on a slow link the cost is round trips, and one trip brings the parts of the index for every question.
  const [all, subject, phrase, singles, pairs] = await Promise.all([
    ask(sent.join(' ')),
    kept.length < sent.length ? ask(kept.join(' ')) : [],
    hasPairs ? ask(`"${sent.join(' ')}"`) : [],
    Promise.all(single.map((word) => ask(toIndex(word)))),
    hasPairs ? Promise.all(sent.slice(1).map((word, at) => ask(`"${sent[at]} ${word}"`))) : [],
  ]);
  const weights = wordingWeights;
  add(phrase, () => weights.phrase);
  const pairWeights = new Map<string, number>();
  let wholeWeight = 0;
  if (words.length > 2 || (words.length === 2 && all.length < 5)) {
    for (const [at, hits] of pairs.entries()) {
      if (hits.length === 0) continue;
      const stopped = Number(isStop[at]) + Number(isStop[at + 1]);
      const weight = Math.log(1 + pages / hits.length) * (weights.stopsInPair[stopped] ?? 1);
      wholeWeight += weight;
      for (const { id } of hits) pairWeights.set(id, (pairWeights.get(id) ?? 0) + weight);
    }
    for (const [id, weight] of pairWeights)
      scores.set(id, (scores.get(id) ?? 0) + (weights.pairs * weight) / wholeWeight);
  }
  const byPairs = (id: string) =>
    wholeWeight === 0
      ? 1
      : weights.allWords.always + (weights.allWords.byPairs * (pairWeights.get(id) ?? 0)) / wholeWeight;
  const addAll = (hits: readonly Hit[], weight: number) => {
    const top = best(hits);
    add(hits, ({ id, score }) => (weight * byPairs(id) * score) / top);
  };
  addAll(all, kept.length < sent.length ? weights.withStops : 1);
  addAll(subject, weights.withoutStops);
  const any = new Map<string, number>();
  for (const hits of singles) for (const { id, score } of hits) any.set(id, (any.get(id) ?? 0) + score);
  const top = [...any.values()].reduce((most, score) => Math.max(most, score), Number.MIN_VALUE);
  for (const [id, score] of any) scores.set(id, (scores.get(id) ?? 0) + (weights.anyWord * score) / top);
  return {
    scores,
    whole: new Set([...all, ...subject].map(({ id }) => id)),
    exact: phrase.length > fewPages ? undefined : phrase[0]?.id,
  };
};
