import type { Locale } from '../i18n/locales.ts';

/** A number that stands in a text in digits. */
export interface NumberInText {
  /** As it is written. */
  text: string;
  at: number;
  /** What it may stand for: 5.2 and, before "billion", 5200000000. */
  values: readonly number[];
}

const magnitudes: Record<Locale, Record<string, number>> = {
  vi: { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
  en: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};

/** Words that stand for small numbers. A word is only looked for where the other language writes digits. */
const wordsOf: Record<Locale, Record<number, string>> = {
  vi: {
    1: 'một|nhất|đầu tiên|đầu',
    2: 'hai|đôi|nhì|cặp',
    3: 'ba',
    4: 'bốn|tư|quý',
    5: 'năm|lăm',
    6: 'sáu|nửa năm',
    7: 'bảy',
    8: 'tám',
    9: 'chín',
    10: 'mười|chục|X',
    11: 'mười một|XI',
    12: 'mười hai|tá|chạp|XII',
    13: 'mười ba|XIII',
    14: 'mười bốn|XIV',
    15: 'mười lăm|XV',
    20: 'hai mươi|hai chục',
    30: 'ba mươi',
    50: 'nửa|năm mươi',
    100: 'trăm|cả',
  },
  en: {
    1: 'one|first|once|a|an|single|january|jan|i',
    2: 'two|second|twice|both|pair|double|half-year|february|feb|ii',
    3: 'three|third|march|mar|iii',
    4: 'four|fourth|quarter|april|apr|iv',
    5: 'five|fifth|may|v',
    6: 'six|sixth|half|june|jun|vi',
    7: 'seven|seventh|july|jul|vii',
    8: 'eight|eighth|august|aug|viii',
    9: 'nine|ninth|september|sept|sep|ix',
    10: 'ten|tenth|october|oct|x',
    11: 'eleven|eleventh|november|nov|xi',
    12: 'twelve|twelfth|december|dec|dozen|xii',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twenty',
    30: 'thirty',
    40: 'forty',
    50: 'half|fifty',
    100: 'hundred|whole|full',
  },
};

const valueOf = (digits: string, locale: Locale): number => {
  // "CC BY 4.0": a version, which both languages write with a point.
  if (/^\d+\.\d{1,2}$/.test(digits)) return Number(digits);
  const [thousands, decimal] = locale === 'vi' ? ['.', ','] : [',', '.'];
  return Number(digits.replaceAll(thousands, '').replace(decimal, '.'));
};

const patterns: Record<Locale, RegExp> = {
  vi: /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+|\d+\.\d{1,2}(?!\d)|\d+/g,
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d+/g,
};

/** Numbers that a text writes in digits, as its language writes them. @example numbersIn('1,4 tỷ', 'vi')[0]?.values // => [1.4, 1400000000] */
export const numbersIn = (text: string, locale: Locale): NumberInText[] =>
  [...text.matchAll(patterns[locale])].map(({ 0: digits, index: at }) => {
    const value = valueOf(digits, locale);
    const next =
      /^[\s\u00A0]*(?:[–-]\s*[\d.,]+\s*)?(\p{L}+)/u.exec(text.slice(at + digits.length))?.[1] ?? '';
    const magnitude = magnitudes[locale][next.toLowerCase()];
    return { text: digits, at, values: magnitude === undefined ? [value] : [value, value * magnitude] };
  });

/** Finds one of the words for a number; made once, for many texts are searched for the same few. */
const wordPatterns = new Map<string, RegExp>();
const patternOf = (word: string): RegExp => {
  const pattern = wordPatterns.get(word) ?? new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, 'iu');
  wordPatterns.set(word, pattern);
  return pattern;
};

/** Whether a text says a number: in digits, or in a word of its language. */
const says = (
  { values }: NumberInText,
  text: string,
  numbers: readonly NumberInText[],
  locale: Locale,
): boolean =>
  numbers.some((other) =>
    other.values.some((each) => values.some((value) => Math.abs(each - value) < 1e-9 * Math.max(1, value))),
  ) ||
  values.some((value) => {
    const word = wordsOf[locale][value];
    return word !== undefined && patternOf(word).test(text);
  });

/** Numbers that one of two texts says and the other does not. */
export const compareNumbers = (
  vi: string,
  en: string,
): { onlyVi: NumberInText[]; onlyEn: NumberInText[] } => {
  const [inVi, inEn] = [numbersIn(vi, 'vi'), numbersIn(en, 'en')];
  return {
    onlyVi: inVi.filter((each) => !says(each, en, inEn, 'en')),
    onlyEn: inEn.filter((each) => !says(each, vi, inVi, 'vi')),
  };
};
