import type { Locale } from '../../i18n/locales.ts';
import { foldVietnamese, splitWords } from '../fold.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { FitPhrases } from './phrases.ts';
import { pageWeights, thresholds, wordingWeights } from './weights.ts';
import { toIndex } from '../query/proxy-d.ts';
import { readQuery } from '../query/readings.ts';

/** A hit as Pagefind gives it. */
export interface Hit {
  id: string;
  score: number;
}
/** What the planner needs of an engine: an AND search over words, and an exact phrase in quotes. */
export type Ask = (query: string) => Promise<Hit[]>;

/** How people say it, and the words of the site it stands for; both folded. */
export interface Alias {
  say: string;
  mean: string;
}

export interface Plan {
  hits: Hit[];
  /** The words that were searched, when they differ from what was typed. */
  corrected?: string;
  /** Typed words that no page has. */
  unknown: string[];
}

/** What is known of pages before the engine is asked. */
export interface RankedPages {
  count: number;
  /** What the score of a page's text is multiplied by: main pages count double, sources little. */
  weigh: (id: string) => number;
  /** What all of a page's score is multiplied by, text and phrases: what has ended counts less. */
  fade: (id: string) => number;
  /** How well pages' own phrases fit a wording. */
  fit: FitPhrases;
}

/** Words of questions and requests that name no subject. Never left out of the first search: folded, "co" is also cơ and cổ. */
const stopWords = {
  vi: new Set(
    'lam sao de thi co duoc khong cho cua la gi o dau the nao ai muon hoi ve va cac nhung mot toi minh ban cu ko dc xin can phai bao nhieu may khi nay'.split(
      ' ',
    ),
  ),
  en: new Set(
    'how to do does the a an is are what who when where which can i my for of in on with will be get want need many much it there'.split(
      ' ',
    ),
  ),
};

const mostVariants = 6;

/** A pasted paragraph is searched by its beginning; each word more is more questions and more of the index. */
const mostWords = 20;

/** Every page is about Đà Nẵng: beside other words its name tells no page from another. */
const leaveOutPlace = (words: readonly string[]): readonly string[] => {
  const folded = words.map(foldVietnamese);
  const isPlace = (at: number) => folded[at] === 'da' && folded[at + 1] === 'nang';
  const left = words.filter((_, at) => !isPlace(at) && !isPlace(at - 1));
  return left.length > 0 ? left : words;
};

/** The query with an alias's words put in, for every alias whose saying stands in it, the longest first; shorter ones within it say nothing more. */
const findVariants = (words: readonly string[], aliases: readonly Alias[]): string[][] => {
  const folded = words.map(foldVietnamese);
  const variants: string[][] = [];
  const taken = new Set<number>();
  for (const { say, mean } of aliases.toSorted((a, b) => b.say.length - a.say.length)) {
    const saying = say.split(' ');
    const at = folded.findIndex((_, index) =>
      saying.every((word, offset) => folded[index + offset] === word && !taken.has(index + offset)),
    );
    if (at < 0) continue;
    for (const offset of saying.keys()) taken.add(at + offset);
    variants.push(
      [...words.slice(0, at), ...mean.split(' '), ...words.slice(at + saying.length)],
      mean.split(' '),
    );
  }
  return [...new Map(variants.map((variant) => [variant.join(' '), variant])).values()].slice(
    0,
    mostVariants,
  );
};

/** The wording with its last word finished, where somebody is still typing: the commonest word that begins so and follows the one before. */
const finishLastWord = (words: readonly string[], lexicon: Lexicon): string[][] => {
  const last = foldVietnamese(words.at(-1) ?? '');
  const before = foldVietnamese(words.at(-2) ?? '');
  if (before === '' || /\d/.test(last) || (last.length > 2 && lexicon.words.has(last))) return [];
  const finished = [...lexicon.words.keys()].find(
    (word) => word !== last && word.startsWith(last) && lexicon.hasPair(before, word),
  );
  return finished === undefined ? [] : [[...words.slice(0, -1), finished]];
};

/** Whether no page has any of the words, not even as a beginning. The engine alone would answer with words that begin alike. */
const isNowhere = async (words: readonly string[], lexicon: Lexicon, ask: Ask): Promise<boolean> => {
  const known = [...lexicon.words.keys()];
  if (words.some((word) => known.some((each) => each.startsWith(foldVietnamese(word))))) return false;
  const hits = await Promise.all(words.map((word) => ask(`"${toIndex(word)}"`)));
  return hits.every((each) => each.length === 0);
};

/** Searches one wording: all its words, the whole phrase, its pairs, and, where that finds little, what is left without stop words. */
const searchWording = async (
  words: readonly string[],
  ask: Ask,
  pages: number,
  stops: ReadonlySet<string>,
  isMain: boolean,
): Promise<Map<string, number>> => {
  const scores = new Map<string, number>();
  const add = (hits: readonly Hit[], weigh: (hit: Hit) => number) => {
    for (const hit of hits) scores.set(hit.id, (scores.get(hit.id) ?? 0) + weigh(hit));
  };
  const best = (hits: readonly Hit[]) => Math.max(...hits.map((hit) => hit.score), Number.MIN_VALUE);
  const sent = words.map(toIndex);
  const hasPairs = words.length > 1;
  // All at once: on a slow link the cost is round trips, and one trip brings the parts of the index for every question.
  const [all, phrase, ...pairs] = await Promise.all([
    ask(sent.join(' ')),
    hasPairs ? ask(`"${sent.join(' ')}"`) : [],
    ...(hasPairs ? sent.slice(1).map((word, at) => ask(`"${sent[at]} ${word}"`)) : []),
  ] as const);
  const top = best(all);
  const { allWords } = wordingWeights;
  add(phrase, () => wordingWeights.phrase);
  const isStop = (word: string | undefined) => word === undefined || stops.has(foldVietnamese(word));
  const pairWeights = new Map<string, number>();
  let wholeWeight = 0;
  if (words.length > 2 || (words.length === 2 && all.length < 5)) {
    for (const [at, hits] of pairs.entries()) {
      if (hits.length === 0) continue;
      const stopped = Number(isStop(words[at])) + Number(isStop(words[at + 1]));
      const weight = Math.log(1 + pages / hits.length) * (wordingWeights.stopsInPair[stopped] ?? 1);
      wholeWeight += weight;
      for (const { id } of hits) pairWeights.set(id, (pairWeights.get(id) ?? 0) + weight);
    }
    for (const [id, weight] of pairWeights)
      scores.set(id, (scores.get(id) ?? 0) + (wordingWeights.pairs * weight) / wholeWeight);
  }
  add(
    all,
    (hit) =>
      (hit.score / top) *
      (wholeWeight === 0
        ? 1
        : allWords.always + (allWords.byPairs * (pairWeights.get(hit.id) ?? 0)) / wholeWeight),
  );
  if (all.length < 5 && isMain) {
    const kept = words.filter((word) => !isStop(word));
    if (kept.length > 0 && kept.length < words.length) {
      const hits = await ask(kept.map(toIndex).join(' '));
      add(hits, (hit) => (wordingWeights.withoutStops * hit.score) / best(hits));
    }
    const single = kept.length > 0 ? kept : words;
    if (single.length > 1 && scores.size < 5)
      for (const hits of await Promise.all(single.map((word) => ask(toIndex(word))))) {
        const weight = Math.log(1 + pages / Math.max(1, hits.length)) / Math.log(1 + pages);
        add(hits, (hit) => (wordingWeights.oneWord * weight * hit.score) / best(hits));
      }
  }
  return scores;
};

/**
 * Finds pages for what somebody typed: reads it (Telex left-overs, lost marks, typos), tries it also in the site's own words,
 * asks the engine several small questions, and puts main pages above dated news.
 */
export const planSearch = async (
  query: string,
  {
    locale,
    lexicon,
    aliases,
    ask,
    prepare = async () => {},
    pages,
    isAsTyped = false,
  }: {
    locale: Locale;
    lexicon: Lexicon;
    aliases: readonly Alias[];
    ask: Ask;
    /**
     * Brings the parts of the index for all words at once. Without it an answer would depend on which part came first: the engine
     * also finds longer words, among the parts it has.
     */
    prepare?: (words: string) => Promise<unknown>;
    pages: RankedPages;
    /** Search for the words as they were typed, unread. */
    isAsTyped?: boolean;
  },
): Promise<Plan> => {
  const typed = splitWords(query).slice(0, mostWords);
  if (typed.length === 0) return { hits: [], unknown: [] };
  const stops = stopWords[locale];
  const isStop = (word: string) => stops.has(word);
  const fitPlaceless = (wording: readonly string[]) => pages.fit(leaveOutPlace(wording), isStop);
  const typedFit = fitPlaceless(typed);
  // Words of a phrase are known, even those of the other language, which the lexicon lacks.
  const isKnown = Math.max(0, ...typedFit.values()) >= thresholds.knownFit;
  const { words, isCorrected } =
    isAsTyped || isKnown
      ? { words: typed, isCorrected: false }
      : readQuery(query.split(/\s+/).slice(0, mostWords).join(' '), lexicon);
  const unknown = typed.filter((word) => !/^\d+$/.test(word) && !lexicon.words.has(foldVietnamese(word)));
  const finished = finishLastWord(words, lexicon);
  const variants = [
    ...findVariants(words, aliases),
    ...(isCorrected ? findVariants(typed, aliases) : []),
    ...finished,
  ];
  await prepare([...new Set([words, ...variants].flat().map(toIndex))].join(' '));
  if (variants.length === 0 && !isKnown && (await isNowhere(words, lexicon, ask)))
    return { hits: [], unknown };
  const found = await Promise.all(
    [words, ...variants].map(async (wording, index) => ({
      weight: index === 0 ? 1 : pageWeights.variant,
      scores: await searchWording(wording, ask, pages.count, stops, index === 0),
    })),
  );
  const fits = [typedFit, ...[...(isCorrected ? [words] : []), ...finished].map(fitPlaceless)];
  const merged = new Map<string, number>();
  for (const id of new Set(
    [...found.map(({ scores }) => scores), ...fits].flatMap((each) => [...each.keys()]),
  )) {
    const each = found.map(({ weight, scores }) => weight * (scores.get(id) ?? 0)).toSorted((a, b) => b - a);
    const best = each[0] ?? 0;
    const rest = each.slice(1).reduce((sum, score) => sum + score, 0);
    const fitting = Math.max(...fits.map((each) => each.get(id) ?? 0));
    if (best === 0 && fitting < thresholds.leastFit) continue;
    const text = (best + pageWeights.otherWordings * rest) * pages.weigh(id);
    merged.set(id, (text + pageWeights.phrases * fitting) * pages.fade(id));
  }
  const hits = [...merged].map(([id, score]) => ({ id, score })).toSorted((a, b) => b.score - a.score);
  return { hits, unknown, ...(isCorrected ? { corrected: words.join(' ') } : {}) };
};
