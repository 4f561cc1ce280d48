/** The marks of tones, as combining letters. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

const onset = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?';
/** Vowels that a coda may follow, and those that end their syllable. */
const open =
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oai|oao|oay|oeo|oi|ôi|ơi|ua|uây|ui|uôi|uơ|uya|uyu|ưa|ưi|ươi|ươu|ưu|iêu|yêu|uê|uy|oa|oe|uâ|oo';
const closed = 'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|yê|oa|oă|oe|uâ|uê|uô|uy|uyê|ươ|oo';
const syllable = new RegExp(`^${onset}(?:(?:${closed})(?:ch|ng|nh|[cmnpt])?|${open})$`);

/** Whether a word is spelt as a syllable of Vietnamese is. @example isSyllable('khuyến') // => true; isSyllable('khuyeán') // => false */
export const isSyllable = (word: string): boolean => {
  // A capital within a word is a letter of an old font.
  if (!/^(?:\p{Lu}?[\p{Ll}\p{M}]*|[\p{Lu}\p{M}]+)$/u.test(word)) return false;
  const parted = word.normalize('NFD').toLowerCase();
  const marks = parted.match(tones)?.length ?? 0;
  return marks <= 1 && syllable.test(parted.replace(tones, '').normalize('NFC'));
};

const moved = new Map(
  [...'àáảãạ']
    .map((letter, tone) => [letter, tone] as const)
    .concat(
      [...'èéẻẽẹ'].map((letter, tone) => [letter, tone] as const),
      [...'ỳýỷỹỵ'].map((letter, tone) => [letter, tone] as const),
    ),
);
const marksOn = { o: [...'òóỏõọ'], u: [...'ùúủũụ'] };
const bare = (letter: string) => letter.normalize('NFD').replace(tones, '');

/** An open syllable that ends in oa, oe or uy, with its tone on the last letter. The u of "quý" is no vowel. */
const misplaced =
  /(?<![\p{L}\p{M}])((?:ng|nh|kh|ph|th|tr|ch|[bcdđghklmnpqrstvx])?)([ou])([àáảãạèéẻẽẹỳýỷỹỵ])(?![\p{L}\p{M}])/giu;

/** Tones of open syllables in oa, oe, uy stand on the first of the two letters, as this site writes them. @example placeTones('hoà') // => 'hòa' */
export const placeTones = (text: string): string =>
  text.replace(misplaced, (word, start: string, first: string, last: string) => {
    const ending = `${first}${bare(last)}`.toLowerCase();
    if (start.toLowerCase() === 'q' || !['oa', 'oe', 'uy'].includes(ending)) return word;
    const tone = moved.get(last.toLowerCase()) ?? 0;
    const marked = marksOn[first.toLowerCase() as 'o' | 'u'][tone] ?? first;
    return `${start}${first === first.toLowerCase() ? marked : marked.toUpperCase()}${bare(last)}`;
  });
