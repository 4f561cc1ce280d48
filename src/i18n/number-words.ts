import type { Locale } from './locales.ts';

const digits = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
  en: [
    'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
    'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
  ],
} as const; // prettier-ignore
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** What each further group of three digits counts. */
const groups = {
  vi: ['', 'nghìn', 'triệu', 'tỷ', 'nghìn tỷ'],
  en: ['', 'thousand', 'million', 'billion', 'trillion'],
} as const;

const vi = (digit: number): string => digits.vi[digit] ?? '';
const en = (number: number): string => digits.en[number] ?? '';

/** 1 to 999 in Vietnamese. `isAfter`: a larger group was said before, so that its noughts are said too. */
const sayGroupVi = (number: number, isAfter: boolean): string => {
  const [hundred, ten, one] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const hasHundred = hundred > 0 || isAfter;
  const said = hasHundred ? [vi(hundred), 'trăm'] : [];
  if (ten === 0) return [...said, ...(one === 0 ? [] : [...(hasHundred ? ['linh'] : []), vi(one)])].join(' ');
  said.push(...(ten === 1 ? ['mười'] : [vi(ten), 'mươi']));
  if (one === 5) said.push('lăm');
  else if (one === 1 && ten > 1) said.push('mốt');
  else if (one === 4 && ten > 1) said.push('tư');
  else if (one > 0) said.push(vi(one));
  return said.join(' ');
};

/** 1 to 999 in English. */
const sayGroupEn = (number: number): string => {
  const [hundred, rest] = [Math.floor(number / 100), number % 100];
  const under =
    rest < 20
      ? rest > 0
        ? en(rest)
        : ''
      : [tens[Math.floor(rest / 10)], ...(rest % 10 > 0 ? [en(rest % 10)] : [])].join('-');
  return [...(hundred > 0 ? [`${en(hundred)} hundred`] : []), under].filter(Boolean).join(' and ');
};

/**
 * A whole number in words, as it is read aloud. @throws RangeError below zero, of parts, or of a thousand trillion and more
 * @example sayInteger(200, 'vi') // => 'hai trăm'
 * @example sayInteger(1_005, 'vi') // => 'một nghìn không trăm linh năm'
 */
export const sayInteger = (number: number, locale: Locale): string => {
  if (!Number.isInteger(number) || number < 0 || number >= 1e15)
    throw new RangeError(`${number} has no words here.`);
  if (number === 0) return digits[locale][0];
  const parts: string[] = [];
  for (let at = 4; at >= 0; at -= 1) {
    const group = Math.floor(number / 1000 ** at) % 1000;
    if (group === 0) continue;
    const said = locale === 'vi' ? sayGroupVi(group, parts.length > 0) : sayGroupEn(group);
    const and = locale === 'en' && at === 0 && group < 100 && parts.length > 0 ? 'and ' : '';
    parts.push([`${and}${said}`, groups[locale][at]].filter(Boolean).join(' '));
  }
  return parts.join(' ');
};

/**
 * A number in words, with up to three places after the point, said one by one.
 * @example sayNumber(6.5, 'vi') // => 'sáu phẩy năm'
 */
export const sayNumber = (number: number, locale: Locale): string => {
  const [whole = '', places] = String(Math.round(number * 1000) / 1000).split('.');
  const said = sayInteger(Number(whole), locale);
  if (places === undefined) return said;
  return [
    said,
    locale === 'vi' ? 'phẩy' : 'point',
    ...[...places].map((digit) => digits[locale][Number(digit)]),
  ].join(' ');
};

/**
 * A year as it is read aloud.
 * @example sayYear(2026, 'en') // => 'twenty twenty-six'
 */
export const sayYear = (year: number, locale: Locale): string => {
  const [century, rest] = [Math.floor(year / 100), year % 100];
  if (locale === 'vi' || rest === 0 || (century % 10 === 0 && rest < 10)) return sayInteger(year, locale);
  return `${sayInteger(century, 'en')} ${rest < 10 ? `oh ${sayInteger(rest, 'en')}` : sayInteger(rest, 'en')}`;
};

const ordinals: Record<string, string> = {
  one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth', twenty: 'twentieth',
  thirty: 'thirtieth',
}; // prettier-ignore

/** Which one in a row, in English words, 1 to 31. @example sayOrdinal(21) // => 'twenty-first' */
export const sayOrdinal = (number: number): string =>
  sayInteger(number, 'en').replace(/[a-z]+$/, (last) => ordinals[last] ?? `${last}th`);

/** A telephone number, digit by digit, with a pause where it is written apart. @example sayDigits('023 6', 'en') // => 'zero two three, six' */
export const sayDigits = (written: string, locale: Locale): string =>
  written
    .split(/\s+/)
    .map((group) => [...group.replaceAll(/\D/g, '')].map((digit) => digits[locale][Number(digit)]).join(' '))
    .join(', ');
