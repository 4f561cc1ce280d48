import { lastOf, sorted } from '../lists.ts';
import type { Locale } from '../../i18n/locales.ts';
import { cleanTyped, foldVietnamese, foldWords, isSyllable, splitWords } from '../fold.ts';
import { asksQuantity } from '../query/askings.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { FitPhrases } from './phrases.ts';
import { pageWeights, thresholds, wordingWeights } from './weights.ts';
import { toIndex } from '../query/proxy-d.ts';
import { readQuery } from '../query/readings.ts';
import { findStops } from '../query/stops.ts';

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

/** A hit with the parts of its score: what the text of the page gives, and what its phrases. */
export interface RankedHit extends Hit {
  text: number;
  fit: number;
}

export interface Plan {
  hits: RankedHit[];
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
  /** What the score of a page's phrases is multiplied by. */
  prefer: (id: string, isQuantity: boolean) => number;
  /** What all of a page's score is multiplied by, text and phrases: what has ended counts less, unless its year was typed. */
  fade: (id: string, typed: readonly string[]) => number;
  /** How well pages' own phrases fit a wording. */
  fit: FitPhrases;
  /** What letters stand for, folded, by the first letters of the site's own words. */
  expand: (letters: string) => string | undefined;
}

const mostVariants = 6;

/** So many of the commonest words of the site are not asked for alone: each is on most pages. */
const commonest = 20;

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
  for (const { say, mean } of sorted(aliases, (a, b) => b.say.length - a.say.length)) {
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

/** Letters that may stand for words: few, and no syllable. */
const isInitials = (folded: string): boolean => /^[a-z]{3,6}$/.test(folded) && !isSyllable(folded);

/** The wording with its unknown abbreviations written out, where the site's own words begin with their letters. */
const expandInitials = (
  words: readonly string[],
  lexicon: Lexicon,
  expand: RankedPages['expand'],
): string[][] => {
  let isExpanded = false;
  const expanded = words.flatMap((word) => {
    const folded = foldVietnamese(word);
    const meant = isInitials(folded) && !lexicon.words.has(folded) ? expand(folded) : undefined;
    if (meant === undefined) return [word];
    isExpanded = true;
    return meant.split(' ');
  });
  return isExpanded ? [expanded] : [];
};

/** The wording with its last word finished, where somebody is still typing: the commonest word that begins so and follows the one before. */
const finishLastWord = (words: readonly string[], lexicon: Lexicon): string[][] => {
  const last = foldVietnamese(lastOf(words) ?? '');
  const before = foldVietnamese(lastOf(words, 1) ?? '');
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

/**
 * Searches one wording: all its words, those that name a subject, the whole phrase, its pairs, and, of the wording that was typed,
 * each word alone, so that a page that has most of them is found too.
 */
const searchWording = async (
  words: readonly string[],
  isStop: readonly boolean[],
  ask: Ask,
  pages: number,
  single: readonly string[],
): Promise<{ scores: Map<string, number>; whole: ReadonlySet<string> }> => {
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
  return { scores, whole: new Set([...all, ...subject].map(({ id }) => id)) };
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
  const typed = splitWords(cleanTyped(query)).slice(0, mostWords);
  if (typed.length === 0) return { hits: [], unknown: [] };
  const findOwnStops = (words: readonly string[]) => findStops(words, locale);
  const fit = (wording: readonly string[], as?: 'typed' | 'begun') => {
    const words = leaveOutPlace(wording);
    return pages.fit(words, findOwnStops(words), as);
  };
  // Words of a phrase are known, even those of the other language, which the lexicon lacks.
  const isKnown =
    Math.max(0, ...[...fit(typed, 'typed').values()].map(({ phrase }) => phrase)) >= thresholds.knownFit;
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
    ...(isAsTyped ? [] : expandInitials(typed, lexicon, pages.expand)),
  ];
  // In English, words of questions are nothing else: they are not asked for, and bring no part of the index.
  const wordings = [words, ...variants].map((wording) => {
    const stops = findOwnStops(wording);
    return locale === 'en' && !isAsTyped ? wording.filter((_, at) => !stops[at]) : wording;
  });
  await prepare([...new Set(wordings.flat().map(toIndex))].join(' '));
  if (variants.length === 0 && !isKnown && (await isNowhere(words, lexicon, ask)))
    return { hits: [], unknown };
  const stops = findOwnStops(words);
  const single = [
    ...new Set(
      words.filter(
        (word, at) => !stops[at] && (lexicon.words.get(foldVietnamese(word)) ?? Infinity) >= commonest,
      ),
    ),
  ];
  const found = await Promise.all(
    wordings.map(async (wording, index) => ({
      weight: index === 0 ? 1 : pageWeights.variant,
      ...(await searchWording(wording, findOwnStops(wording), ask, pages.count, index === 0 ? single : [])),
    })),
  );
  const fits = [
    { fit: fit(words, 'begun'), weight: 1 },
    ...(isCorrected ? [{ fit: fit(typed, 'begun'), weight: 1 }] : []),
    ...variants.map((wording) => ({ fit: fit(wording), weight: pageWeights.variantFit })),
  ];
  const isQuantity = asksQuantity(foldWords(cleanTyped(query)), locale);
  const hits: RankedHit[] = [];
  for (const id of new Set(
    [...found.map(({ scores }) => scores), ...fits.map((each) => each.fit)].flatMap((each) => [
      ...each.keys(),
    ]),
  )) {
    const each = sorted(
      found.map(({ weight, scores }) => weight * (scores.get(id) ?? 0)),
      (a, b) => b - a,
    );
    const best = each[0] ?? 0;
    const rest = each.slice(1).reduce((sum, score) => sum + score, 0);
    const fitting = fits.reduce((most, { fit: known, weight }) => {
      const { phrase = 0, bag = 0 } = known.get(id) ?? {};
      return Math.max(most, weight * (pageWeights.phrases * phrase + pageWeights.bag * bag));
    }, 0);
    const phrase = Math.max(...fits.map((known) => known.fit.get(id)?.phrase ?? 0));
    if (best === 0 && phrase < thresholds.leastFit) continue;
    const text = (best + pageWeights.otherWordings * rest) * pages.weigh(id);
    hits.push({
      id,
      score: (text + fitting * pages.prefer(id, isQuantity)) * pages.fade(id, typed),
      text,
      fit: fitting,
    });
  }
  const ranked = sorted(hits, (a, b) => b.score - a.score);
  const least = thresholds.leastShare * (ranked[0]?.score ?? 0);
  return {
    hits: ranked.filter(({ id, score }) => score >= least || found.some(({ whole }) => whole.has(id))),
    unknown,
    ...(isCorrected ? { corrected: words.join(' ') } : {}),
  };
};
