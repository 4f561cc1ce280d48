import type { Locale } from '../../i18n/locales.ts';
import { foldVietnamese } from '../fold.ts';
import { isOneEdit, isWithinEdits } from '../query/edits.ts';
import { sorted } from '../lists.ts';
import { groupBySound, soundOf } from '../query/sounds.ts';
import { phraseWeights as weights } from './weights.ts';

/** What a phrase of a page is. */
export type PhraseKind = 'title' | 'heading' | 'saying' | 'about';

/** A page and the short phrases that say what it is about. Folded, without marks. */
export interface Described {
  id: string;
  phrases: readonly { kind: PhraseKind; text: string }[];
}
/** How well the phrases of a page fit a wording. */
export interface Fit {
  /** 1 where one phrase says just that; nothing where they share no word. */
  phrase: number;
  /** All its phrases as one bag of words and pairs: the share of the best page. */
  bag: number;
}
/**
 * `isStop` tells of each word whether it names no subject. With `as: 'typed'` only the words themselves count; with `'begun'` the last
 * may be unfinished.
 */
export type FitPhrases = (
  words: readonly string[],
  isStop: readonly boolean[],
  as?: 'typed' | 'said' | 'begun',
) => Map<string, Fit>;

/** More spellings than these of one word would say nothing. */
const mostSpellings = 12;

/**
 * What letters stand for, by the first letters of words that follow each other in the phrases of pages: the words that most pages have.
 * @example openInitials([['mo hinh trinh dien']])('mhtd') // => 'mo hinh trinh dien'
 */
export const openInitials = (
  pages: readonly (readonly string[])[],
): ((letters: string) => string | undefined) => {
  const split = pages.map((phrases) => phrases.map((phrase) => phrase.split(' ')));
  return (letters) => {
    const users = new Map<string, number>();
    for (const phrases of split) {
      const here = new Set<string>();
      for (const words of phrases)
        for (let from = 0; from + letters.length <= words.length; from += 1) {
          const run = words.slice(from, from + letters.length);
          if (run.every((word, at) => word.startsWith(letters[at] ?? ' '))) here.add(run.join(' '));
        }
      for (const run of here) users.set(run, (users.get(run) ?? 0) + 1);
    }
    return sorted(users, (a, b) => b[1] - a[1])[0]?.[0];
  };
};

/**
 * Opens the phrases of pages for comparing with queries. It needs no part of the index, so it costs no trip.
 * A word counts by how few pages use it; two words side by side in both count whole, a word alone less. Words that sound alike, and
 * unknown ones that differ by a letter, count for a part.
 */
export const openPhrases = (pages: readonly Described[], locale: Locale): FitPhrases => {
  interface Phrase {
    page: number;
    kind: PhraseKind;
    words: string[];
  }
  const phrases: Phrase[] = pages.flatMap(({ phrases: own }, page) =>
    [...new Map(own.map((each) => [each.text, each])).values()].map(({ kind, text }) => ({
      page,
      kind,
      words: text.split(' '),
    })),
  );
  const postings = new Map<string, number[]>();
  const using = new Map<string, Set<number>>();
  /** Terms of each page, words and pairs, with their weight. */
  const bags = pages.map(() => ({ terms: new Map<string, number>(), length: 0 }));
  for (const [at, { page, kind, words }] of phrases.entries()) {
    const bag = bags[page];
    if (!bag) continue;
    const weight = weights.kinds[kind];
    for (const word of new Set(words)) {
      const posting = postings.get(word);
      if (posting) posting.push(at);
      else postings.set(word, [at]);
    }
    for (const [place, word] of words.entries()) {
      const next = words[place + 1];
      for (const term of next === undefined ? [word] : [word, `${word} ${next}`]) {
        bag.terms.set(term, (bag.terms.get(term) ?? 0) + weight);
        const users = using.get(term);
        if (users) users.add(page);
        else using.set(term, new Set([page]));
      }
    }
    bag.length += words.length * weight;
  }
  const meanLength = bags.reduce((sum, { length }) => sum + length, 0) / Math.max(1, bags.length);
  const sounds = groupBySound(postings.keys());
  const rarity = (word: string) => Math.log(1 + pages.length / (using.get(word)?.size ?? weights.unseen));

  /** The words of phrases that a typed word may mean, each with how sure that is. */
  const spell = (word: string, isOpen: boolean): Map<string, number> => {
    const spellings = new Map<string, number>();
    const isKnown = postings.has(word);
    if (isKnown) spellings.set(word, 1);
    const add = (found: string, similarity: number) => {
      if (spellings.size < mostSpellings && similarity > (spellings.get(found) ?? 0))
        spellings.set(found, similarity);
    };
    if (/\d/.test(word)) return spellings;
    if (locale === 'vi')
      for (const alike of sounds.get(soundOf(word)) ?? [])
        add(alike, isKnown ? weights.similar.soundKnown : weights.similar.sound);
    if (isOpen && word.length > 1 && !isKnown)
      for (const each of postings.keys()) if (each.startsWith(word)) add(each, weights.similar.beginning);
    if (!isKnown && word.length > 2)
      for (const each of postings.keys())
        if (each.length > 2 && isOneEdit(word, each)) add(each, weights.similar.edit);
    // Two slips, in a long word that nothing else explains.
    if (spellings.size === 0 && word.length > 6)
      for (const each of postings.keys())
        if (each.length > 5 && isWithinEdits(word, each, 2)) add(each, weights.similar.twoEdits);
    return spellings;
  };

  return (typed, isStop, as = 'said') => {
    const words = typed.map(foldVietnamese);
    const spellings = words.map((word, at) =>
      as === 'typed'
        ? new Map(postings.has(word) ? [[word, 1]] : [])
        : spell(word, as === 'begun' && at === words.length - 1),
    );
    const weighed = words.map((word, at) => {
      const best = Math.min(...[...(spellings[at]?.keys() ?? [])].map(rarity), rarity(word));
      return best * (isStop[at] ? weights.stop : 1);
    });
    const whole = weighed.reduce((sum, each) => sum + each, 0);
    const likeness = (at: number, word: string | undefined) =>
      word === undefined ? 0 : (spellings[at]?.get(word) ?? 0);

    const touched = new Set<number>();
    for (const [at, each] of spellings.entries())
      if (!isStop[at] || words.length === 1)
        for (const word of each.keys()) for (const phrase of postings.get(word) ?? []) touched.add(phrase);
    const best = new Map<number, number>();
    /** The largest part of each word of the query that any phrase of a page has said. */
    const said = new Map<number, Map<number, number>>();
    for (const index of touched) {
      const phrase = phrases[index];
      if (!phrase) continue;
      const own = phrase.words;
      let shared = 0;
      let parts = said.get(phrase.page);
      if (!parts) said.set(phrase.page, (parts = new Map()));
      for (const at of words.keys()) {
        let share = 0;
        for (const [place, word] of own.entries()) {
          const like = likeness(at, word);
          if (like === 0) continue;
          const before = likeness(at - 1, own[place - 1]);
          const after = likeness(at + 1, own[place + 1]);
          const beside = Math.max(before, after);
          const near =
            Math.max(
              likeness(at - 2, own[place - 1]),
              likeness(at + 2, own[place + 1]),
              likeness(at - 1, own[place - 2]),
              likeness(at + 1, own[place + 2]),
            ) * weights.near;
          const alone = own.length === 1 ? 1 : weights.alone[locale];
          share = Math.max(share, like * Math.max(alone, beside, near));
        }
        if (share === 0) continue;
        shared += share * (weighed[at] ?? 0);
        parts.set(at, Math.max(share, parts.get(at) ?? 0));
      }
      if (shared === 0) continue;
      const size = own.reduce((sum, word) => sum + rarity(word), 0);
      const used = Math.min(1, shared / size);
      const fit =
        (shared / whole) * (1 - weights.byPhrase + weights.byPhrase * used) * weights.best[phrase.kind];
      best.set(phrase.page, Math.max(best.get(phrase.page) ?? 0, fit));
    }

    // BM25 over the bags: words, and pairs of neighbours.
    const { saturation, lengthShare, pair } = weights.bag;
    const pairs = words.slice(1).map((_, at) => {
      const found = new Map<string, number>();
      for (const [first, likeFirst] of spellings[at] ?? [])
        for (const [second, likeSecond] of spellings[at + 1] ?? [])
          if (using.has(`${first} ${second}`)) found.set(`${first} ${second}`, likeFirst * likeSecond);
      const stopped = Number(isStop[at]) + Number(isStop[at + 1]);
      return { found, weight: pair * (weights.stopsInPair[stopped] ?? 0) };
    });
    const terms = [
      ...spellings.map((found, at) => ({ found, weight: isStop[at] ? weights.stop : 1 })),
      ...pairs,
    ];
    const scores = new Map<number, number>();
    for (const [page, { terms: bag, length }] of bags.entries()) {
      let score = 0;
      for (const { found, weight } of terms) {
        let most = 0;
        for (const [term, like] of found) {
          const frequency = bag.get(term);
          if (frequency === undefined) continue;
          const norm = saturation * (1 - lengthShare + (lengthShare * length) / meanLength);
          most = Math.max(most, like * rarity(term) * (frequency / (frequency + norm)));
        }
        score += most * weight;
      }
      if (score > 0) scores.set(page, score);
    }
    const top = Math.max(...scores.values(), Number.MIN_VALUE);

    const fits = new Map<string, Fit>();
    for (const [page, score] of scores) {
      const id = pages[page]?.id;
      if (id === undefined) continue;
      const together =
        [...(said.get(page) ?? [])].reduce((sum, [at, share]) => sum + share * (weighed[at] ?? 0), 0) / whole;
      fits.set(id, {
        phrase: (1 - weights.together) * (best.get(page) ?? 0) + weights.together * together,
        bag: score / top,
      });
    }
    return fits;
  };
};
