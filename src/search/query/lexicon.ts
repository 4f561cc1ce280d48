import { sorted } from '../lists.ts';
import { foldVietnamese, splitWords } from '../fold.ts';
import { groupBySound, soundOf } from './sounds.ts';

/** Words of the site, folded, the commonest first, and the pairs that stand side by side at least twice. */
export interface Lexicon {
  words: Map<string, number>;
  hasPair(first: string, second: string): boolean;
  /** Other words that sound like one. */
  alike(word: string): readonly string[];
}

/** A lexicon as it travels: words in a line, pairs as steps from one `first * words.length + second` to the next, in base 36. */
export interface PackedLexicon {
  words: string;
  pairs: string;
}

/** Past the commonest, pairs mend hardly any query, and each costs a byte or two of every first search. */
const mostPairs = 1200;
const mostWords = 2200;

/** A number is typed as it is, or wrongly; no other number is meant. Nor does anybody misspell names in other scripts. */
const isSpelt = (word: string): boolean => /^\p{Script=Latin}+$/u.test(word);

/** Counts words and pairs of weighted passages; a pair never crosses punctuation. */
export const packLexicon = (passages: readonly { text: string; weight: number }[]): PackedLexicon => {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const { text, weight } of passages)
    for (const segment of text.split(/[.,;:!?()“”"/|–—\n]+/)) {
      const folded = splitWords(segment).map(foldVietnamese);
      for (const [index, word] of folded.entries()) {
        words.set(word, (words.get(word) ?? 0) + weight);
        const next = folded[index + 1];
        if (next !== undefined) pairs.set(`${word} ${next}`, (pairs.get(`${word} ${next}`) ?? 0) + weight);
      }
    }
  const kept = sorted(
    [...words].filter(([word]) => isSpelt(word)),
    (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  )
    .slice(0, mostWords)
    .map(([word]) => word);
  const rank = new Map(kept.map((word, index) => [word, index]));
  const codes = sorted(
    [...pairs].filter(([, count]) => count >= 2),
    (a, b) => b[1] - a[1],
  )
    .slice(0, mostPairs)
    .flatMap(([pair]) => {
      const [first, second] = pair.split(' ').map((word) => rank.get(word));
      return first === undefined || second === undefined ? [] : [first * kept.length + second];
    })
    // oxlint-disable-next-line unicorn/no-array-sort -- a list of our own
    .sort((a, b) => a - b);
  return {
    words: kept.join(' '),
    pairs: codes.map((code, index) => (code - (codes[index - 1] ?? 0)).toString(36)).join(' '),
  };
};

/** Opens a packed lexicon. */
export const openLexicon = ({ words, pairs }: PackedLexicon): Lexicon => {
  const list = words.split(' ');
  const ranks = new Map(list.map((word, index) => [word, index]));
  const codes = new Set<number>();
  let code = 0;
  for (const step of pairs === '' ? [] : pairs.split(' ')) codes.add((code += Number.parseInt(step, 36)));
  const sounds = groupBySound(list);
  return {
    words: ranks,
    alike: (word) => sounds.get(soundOf(word)) ?? [],
    hasPair: (first, second) => {
      const a = ranks.get(first);
      const b = ranks.get(second);
      return a !== undefined && b !== undefined && codes.has(a * list.length + b);
    },
  };
};
