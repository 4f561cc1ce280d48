import { lastOf, sorted } from '../lists.ts';
import { readingCosts as costs } from '../rank/weights.ts';
import type { Lexicon } from './lexicon.ts';
import { cleanTyped, foldVietnamese, isMarked, isSyllable } from '../fold.ts';
import { isOneEdit } from './edits.ts';
import { decodeKeystrokes } from './keystrokes.ts';

/** One way to read what was typed, and how far it is from what was typed. */
interface Reading {
  words: string[];
  cost: number;
}

/** Letters that some people say alike; what sounds alike everywhere is in `sounds.ts`. */
const confusions: [RegExp, string][] = [
  [/^l/, 'n'],
  [/^n(?=[^gh])/, 'l'],
];

/** @example swapFinalVowel('kĩ') // => 'kỹ' */
const swapFinalVowel = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/([iy])(\p{M}*)$/u, (_, vowel: string, marks: string) => (vowel === 'i' ? 'y' : 'i') + marks)
    .normalize('NFC');

/** Every reading of one typed word. `typed` keeps its capitals; the last word may be unfinished. */
const readWord = (typed: string, isLast: boolean, lexicon: Lexicon): Reading[] => {
  const word = typed.toLowerCase();
  const folded = foldVietnamese(word);
  const isKnown = lexicon.words.has(folded);
  const readings: Reading[] = [];
  const add = (words: string[], cost: number) => readings.push({ words, cost });

  if (isKnown) add([word], 0);
  else if (isLast && folded.length > 1 && [...lexicon.words.keys()].some((each) => each.startsWith(folded)))
    add([word], costs.unfinished);
  else if (/\d/.test(word) || typed !== word) add([word], costs.nameOrNumber);
  else if (isSyllable(folded)) add([word], isMarked(word) ? costs.markedSyllable : costs.plainSyllable);
  else add([word], costs.noSyllable);
  if (/\d/.test(word) && !/[a-z]/.test(word)) return readings;

  const familiarity = isKnown ? 'known' : 'unknown';
  const addKnown = (candidate: string, cost: number) => {
    if (candidate !== word && lexicon.words.has(foldVietnamese(candidate))) add([candidate], cost);
  };
  const decoded = decodeKeystrokes(word);
  if (decoded !== undefined) addKnown(decoded, costs.keystrokes[familiarity]);
  if (word.includes('dd')) addKnown(word.replace(/dd/g, 'd'), costs.doubleD);
  if (/(?:[hklmstv]|qu)[iy]$/.test(folded)) addKnown(swapFinalVowel(word), costs.finalVowel);
  for (const [pattern, replacement] of confusions)
    if (pattern.test(folded)) addKnown(folded.replace(pattern, replacement), costs.confusion[familiarity]);
  for (const alike of lexicon.alike(folded)) addKnown(alike, costs.confusion[familiarity]);
  if (!isKnown && folded.length > 2) {
    for (const [candidate, rank] of lexicon.words)
      if (!/\d/.test(candidate) && candidate.length > 1 && isOneEdit(folded, candidate))
        add([candidate], costs.edit + rank * costs.editRank);
    for (let at = 2; at < folded.length - 1; at += 1) {
      const parts = [folded.slice(0, at), folded.slice(at)] as const;
      if (lexicon.hasPair(...parts)) add([...parts], costs.split);
    }
  }
  return readings;
};

/**
 * The likeliest reading of a whole query: the cheapest way through the readings of its words, where words that the site
 * sets side by side go together.
 * @returns the words to search for, and whether they differ from what was typed by more than marks
 */
export const readQuery = (query: string, lexicon: Lexicon): { words: string[]; isCorrected: boolean } => {
  const typed = cleanTyped(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  interface Path {
    words: string[];
    cost: number;
  }
  let paths: Path[] = [{ words: [], cost: 0 }];
  for (const [index, word] of typed.entries()) {
    const best = new Map<string, Path>();
    for (const reading of readWord(word, index === typed.length - 1, lexicon))
      for (const path of paths) {
        const previous = lastOf(path.words);
        const joint =
          previous !== undefined &&
          !lexicon.hasPair(foldVietnamese(previous), foldVietnamese(reading.words[0] ?? ''))
            ? costs.brokenPair
            : 0;
        const next = { words: [...path.words, ...reading.words], cost: path.cost + reading.cost + joint };
        const end = foldVietnamese(lastOf(next.words) ?? '');
        if (next.cost < (best.get(end)?.cost ?? Number.POSITIVE_INFINITY)) best.set(end, next);
      }
    paths = [...best.values()];
  }
  const { words } = sorted(paths, (a, b) => a.cost - b.cost)[0] ?? { words: [] };
  const plain = typed.map(foldVietnamese).join(' ');
  return { words, isCorrected: words.map(foldVietnamese).join(' ') !== plain };
};
