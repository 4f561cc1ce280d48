import type { Locale } from '../../i18n/locales.ts';
import { foldVietnamese } from '../fold.ts';
import { phraseWeights as weights } from './weights.ts';

/** A page and the short phrases that say what it is about: its title, its headings, and how people say it. Folded, without marks. */
export interface Described {
  id: string;
  phrases: readonly string[];
}
/** How well each page's phrases fit a wording: 1 where a phrase says just that, nothing where they share no word. */
export type FitPhrases = (words: readonly string[], isStop: (word: string) => boolean) => Map<string, number>;

/**
 * Opens the phrases of pages for comparing with queries. It needs no part of the index, so it costs no trip.
 * A word counts by how few pages use it; two words side by side in both count whole, a word alone less.
 */
export const openPhrases = (pages: readonly Described[], locale: Locale): FitPhrases => {
  const split = pages.map(({ id, phrases }) => ({
    id,
    phrases: [...new Set(phrases)].map((phrase) => phrase.split(' ')),
  }));
  const using = new Map<string, number>();
  for (const { phrases } of split)
    for (const word of new Set(phrases.flat())) using.set(word, (using.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log(1 + pages.length / (using.get(word) ?? weights.unseen));
  const sum = (words: readonly string[], weigh: (word: string) => number) =>
    words.reduce((total, word) => total + weigh(word), 0);

  return (typed, isStop) => {
    const words = typed.map(foldVietnamese);
    const weigh = (word: string) => rarity(word) * (isStop(word) ? weights.stop : 1);
    const whole = sum(words, weigh);
    const found = new Map<string, number>();
    for (const { id, phrases } of split) {
      let best = 0;
      /** The largest part of each word of the query that any phrase has said. */
      const said = new Map<number, number>();
      for (const phrase of phrases) {
        const shares = words.map((word, at) => {
          if (!phrase.includes(word)) return 0;
          if (phrase.length === 1) return 1;
          const isPaired = phrase.some(
            (each, place) =>
              each === word &&
              ((place > 0 && phrase[place - 1] === words[at - 1]) ||
                (at < words.length - 1 && phrase[place + 1] === words[at + 1])),
          );
          return isPaired ? 1 : weights.alone[locale];
        });
        let shared = 0;
        for (const [at, share] of shares.entries())
          if (share > 0) {
            shared += share * weigh(words[at] ?? '');
            said.set(at, Math.max(share, said.get(at) ?? 0));
          }
        if (shared === 0) continue;
        const used = Math.min(1, shared / sum(phrase, weigh));
        const fit = (shared / whole) * (weights.share.always + weights.share.byPhrase * used);
        best = Math.max(best, fit);
      }
      if (best === 0) continue;
      const together = [...said].reduce((total, [at, share]) => total + share * weigh(words[at] ?? ''), 0);
      found.set(id, weights.page.best * best + weights.page.together * (together / whole));
    }
    return found;
  };
};
