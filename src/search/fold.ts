/**
 * Letters without marks, in lower case, and đ as d: how people type in a hurry.
 * @example foldVietnamese('Đào tạo nghề') // => 'dao tao nghe'
 */
export const foldVietnamese = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');

/** Letters that look like Đ and đ and are others: eth, and the African D. Keyboards and old fonts give them. */
const likeD: Record<string, string> = { '\u00D0': 'Đ', '\u0189': 'Đ', '\u00F0': 'đ', '\u0256': 'đ' };

/**
 * A query as it was meant: letters of full width narrow, marks joined to their letters, what looks like Đ as Đ, and no marks that
 * nobody sees.
 * @example cleanTyped('Ð\u00E0 N\u1EB5ng') // => 'Đà Nẵng'
 */
export const cleanTyped = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00D0\u0189\u00F0\u0256]/g, (letter) => likeD[letter] ?? letter)
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');

/** Words of letters and digits, NFC, lower case. Vietnamese words are syllables. @example splitWords('Sở KHCN, 2017') // => ['sở', 'khcn', '2017'] */
export const splitWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text, folded, with a space between. @example foldWords('Sở KHCN, 2017') // => 'so khcn 2017' */
export const foldWords = (text: string): string => splitWords(text).map(foldVietnamese).join(' ');

/** Whether a word carries Vietnamese marks, so that its writer meant it letter by letter. */
export const isMarked = (word: string): boolean => foldVietnamese(word) !== word.toLowerCase();

const onset = '(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?';
const rhyme = '(uye|uya|uyu|oai|oao|oay|oeo|uay|uoi|uou|ieu|yeu|[aeiouy]{1,2})';
const coda = '(ng|nh|ch|[cmnpt])?';
const syllable = new RegExp(`^${onset}${rhyme}${coda}$`);

/** Whether a folded word is built like a Vietnamese syllable. @example isSyllable('khuyeens') // => false */
export const isSyllable = (folded: string): boolean => syllable.test(folded);
