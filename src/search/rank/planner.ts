import { sorted } from '../lists.ts';
import type { Locale } from '../../i18n/locales.ts';
import { cleanTyped, foldVietnamese, foldWords, splitWords } from '../fold.ts';
import { asksMoney, asksQuantity, findImplied } from '../query/askings.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { isNowhere, searchWording, type Ask, type Hit } from './ask-wording.ts';
import type { SearchKind } from '../kinds.ts';
import type { FitPhrases } from './phrases.ts';
import { pageWeights, thresholds } from './weights.ts';
import {
  expandInitials,
  findVariants,
  finishLastWord,
  leaveOutPlace,
  stopScenery,
  type Alias,
} from './wordings.ts';
import { toIndex } from '../query/proxy-d.ts';
import { readQuery } from '../query/readings.ts';
import { findStops } from '../query/stops.ts';

/** A hit with the parts of its score: what the text of the page gives, and what its phrases. */
export interface RankedHit extends Hit {
  text: number;
  fit: number;
  /** How well one of its phrases says what was typed, up to 1. */
  phrase: number;
}

export interface Plan {
  hits: RankedHit[];
  /** The words that were searched, when they differ from what was typed. */
  corrected?: string;
  /** Typed words that no page has. */
  unknown: string[];
}

/** What a query asks for besides its subject. */
export interface Asked {
  isQuantity: boolean;
  isMoney: boolean;
}

/** What is known of pages before the engine is asked. */
export interface RankedPages {
  count: number;
  /** What the score of a page's text is multiplied by: main pages count double, sources little, unless they alone have all that was asked. */
  weigh: (id: string, isAlone: boolean) => number;
  kindOf: (id: string) => SearchKind;
  /** What the score of a page's phrases is multiplied by. */
  prefer: (id: string, asked: Asked, phrase: number) => number;
  /** What all of a page's score is multiplied by, text and phrases: what has ended counts less, what bears a year that was typed more. */
  fade: (id: string, typed: readonly string[], asked: Asked) => number;
  /** How well pages' own phrases fit a wording. */
  fit: FitPhrases;
  /** What letters stand for, folded, by the first letters of the site's own words. */
  expand: (letters: string) => string | undefined;
}

/** So many of the commonest words of the site are not asked for alone: each is on most pages. */
const commonest = 20;

/** A pasted paragraph is searched by its beginning; each word more is more questions and more of the index. */
const mostWords = 20;

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
  const folded = foldWords(cleanTyped(query));
  const findOwnStops = (words: readonly string[]) => findStops(words, locale);
  const fit = (wording: readonly string[], as?: 'typed' | 'begun') => {
    const words = leaveOutPlace(wording);
    return pages.fit(words, stopScenery(words, findOwnStops(words)), as);
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
  const counts = (share: number) => 1 - pageWeights.byShare * (1 - share);
  const whole = (wording: string[]) => ({ words: wording, share: 1 });
  const variants = [
    ...findVariants(words, findOwnStops(words), aliases),
    ...(isCorrected ? findVariants(typed, findOwnStops(typed), aliases) : []),
    ...finished.map(whole),
    ...(isAsTyped ? [] : expandInitials(typed, lexicon, pages.expand).map(whole)),
  ];
  // In English, words of questions are nothing else: they are not asked for, and bring no part of the index.
  const wordings = [words, ...variants.map((variant) => variant.words)].map((wording) => {
    const stops = findOwnStops(wording);
    const kept = wording.filter((_, at) => !stops[at]);
    return !isAsTyped && (locale === 'en' || kept.length >= 2) ? kept : wording;
  });
  await prepare([...new Set(wordings.flat().map(toIndex))].join(' '));
  const begun = fit(words, 'begun');
  const fitsSome = [...begun.values()].some(({ phrase }) => phrase >= thresholds.leastFit);
  if (variants.length === 0 && !isKnown && !fitsSome && (await isNowhere(words, lexicon, ask)))
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
      weight: index === 0 ? 1 : pageWeights.variant * counts(variants[index - 1]?.share ?? 1),
      ...(await searchWording(wording, findOwnStops(wording), ask, pages.count, index === 0 ? single : [])),
    })),
  );
  const fits = [
    { fit: begun, weight: 1 },
    ...(isCorrected ? [{ fit: fit(typed, 'begun'), weight: 1 }] : []),
    ...variants.map((variant) => ({
      fit: fit(variant.words),
      weight: pageWeights.variantFit * counts(variant.share),
    })),
    ...findImplied(folded, locale).map((mean) => ({
      fit: fit(splitWords(mean)),
      weight: pageWeights.impliedFit,
    })),
  ];
  const asked: Asked = { isQuantity: asksQuantity(folded, locale), isMoney: asksMoney(folded, locale) };
  // Words that only sources have together are about something that no page of ours tells; a title typed whole means its source.
  const { whole: together = new Set<string>(), exact } = found[0] ?? {};
  const isSource = (id: string) => pages.kindOf(id) === 'source';
  const subjects = stops.filter((isOne) => !isOne).length;
  const alone = new Set([
    ...(subjects > 1 && [...together].every(isSource) ? together : []),
    ...(subjects > 3 && exact !== undefined && isSource(exact) ? [exact] : []),
  ]);
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
    const text = (best + pageWeights.otherWordings * rest) * pages.weigh(id, alone.has(id));
    hits.push({
      id,
      score: (text + fitting * pages.prefer(id, asked, phrase)) * pages.fade(id, typed, asked),
      text,
      fit: fitting,
      phrase,
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
