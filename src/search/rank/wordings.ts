import { lastOf, sorted } from '../lists.ts';
import { foldVietnamese, isSyllable } from '../fold.ts';
import type { Lexicon } from '../query/lexicon.ts';

/** How people say it, and the words of the site it stands for; both folded. */
export interface Alias {
  say: string;
  mean: string;
}

/** Another wording of a query. */
export interface Variant {
  words: string[];
  /** How much of the query it stands for: an alias alone says less than the whole. */
  share: number;
}

const mostVariants = 6;

/** Every page is about Đà Nẵng: beside other words its name tells no page from another. */
export const leaveOutPlace = (words: readonly string[]): readonly string[] => {
  const folded = words.map(foldVietnamese);
  const isPlace = (at: number) => folded[at] === 'da' && folded[at + 1] === 'nang';
  const left = words.filter((_, at) => !isPlace(at) && !isPlace(at - 1));
  return left.length > 0 ? left : words;
};

/** What every page is about, folded: beside a subject it names none. */
const scenery =
  /\b(?:chuong trinh khuyen cong|chuong trinh|khuyen cong|industrial extension|programmes?|programs?)\b/g;

/** Marks as stop words those that every page is about, where words of a subject are left beside them. */
export const stopScenery = (words: readonly string[], isStop: readonly boolean[]): boolean[] => {
  const stops = [...isStop];
  const line = words.map(foldVietnamese).join(' ');
  line.replace(scenery, (found: string, _, index: number) => {
    const from = line.slice(0, index).split(' ').length - 1;
    for (let at = from; at < from + found.split(' ').length; at += 1) stops[at] = true;
    return found;
  });
  return stops.some((isOne, at) => !isOne && !/^\d+$/.test(words[at] ?? '')) ? stops : [...isStop];
};

/** The query with an alias's words put in, for every alias whose saying stands in it, the longest first; shorter ones within it say nothing more. */
export const findVariants = (
  words: readonly string[],
  isStop: readonly boolean[],
  aliases: readonly Alias[],
): Variant[] => {
  const folded = words.map(foldVietnamese);
  const variants: Variant[] = [];
  const taken = new Set<number>();
  for (const { say, mean } of sorted(aliases, (a, b) => b.say.length - a.say.length)) {
    const saying = say.split(' ');
    const at = folded.findIndex((_, index) =>
      saying.every((word, offset) => folded[index + offset] === word && !taken.has(index + offset)),
    );
    if (at < 0) continue;
    for (const offset of saying.keys()) taken.add(at + offset);
    const besides = isStop.filter((isOne, place) => !isOne && (place < at || place >= at + saying.length));
    variants.push(
      {
        words: [...words.slice(0, at), ...mean.split(' '), ...words.slice(at + saying.length)],
        share: 1,
      },
      { words: mean.split(' '), share: saying.length / (saying.length + besides.length) },
    );
  }
  return [...new Map(variants.map((variant) => [variant.words.join(' '), variant])).values()].slice(
    0,
    mostVariants,
  );
};

/** Letters that may stand for words: few, and no syllable. */
const isInitials = (folded: string): boolean => /^[a-z]{3,6}$/.test(folded) && !isSyllable(folded);

/** The wording with its unknown abbreviations written out, where the site's own words begin with their letters. */
export const expandInitials = (
  words: readonly string[],
  lexicon: Lexicon,
  expand: (letters: string) => string | undefined,
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
export const finishLastWord = (words: readonly string[], lexicon: Lexicon): string[][] => {
  const last = foldVietnamese(lastOf(words) ?? '');
  const before = foldVietnamese(lastOf(words, 1) ?? '');
  if (before === '' || /\d/.test(last) || (last.length > 2 && lexicon.words.has(last))) return [];
  const finished = [...lexicon.words.keys()].find(
    (word) => word !== last && word.startsWith(last) && lexicon.hasPair(before, word),
  );
  return finished === undefined ? [] : [[...words.slice(0, -1), finished]];
};
