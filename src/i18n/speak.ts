import type { Locale } from './locales.ts';
import { sayNumber, sayOrdinal, sayYear } from './number-words.ts';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
/** Numbers as each language writes them: 1.234,5 and 1,234.5. */
const number = {
  vi: String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`,
  en: String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`,
};
const read = (written: string, locale: Locale): number =>
  Number(locale === 'vi' ? written.replaceAll('.', '').replace(',', '.') : written.replaceAll(',', ''));
const say = (written: string, locale: Locale) => sayNumber(read(written, locale), locale);
const inYear = (year: string, locale: Locale) => sayYear(Number(year), locale);
const isYear = /^(?:19|20)\d\d$/;

/** Days, months and numbers of Vietnamese documents; each match as it is read. */
const sayVi = (text: string): string =>
  text
    .replaceAll(
      /(?:ngày )?\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/gi,
      (_, day: string, month: string, year: string) =>
        `ngày ${Number(day) <= 10 ? 'mùng ' : ''}${say(day, 'vi')} tháng ${sayMonth(month)} năm ${inYear(year, 'vi')}`,
    )
    .replaceAll(
      /(?:ngày )?\b(\d{1,2})\/(\d{1,2})\b(?!\/)/gi,
      (_, day: string, month: string) =>
        `ngày ${Number(day) <= 10 ? 'mùng ' : ''}${say(day, 'vi')} tháng ${sayMonth(month)}`,
    )
    .replaceAll(
      /\b(\d+)\/(\d{4})\b(?:\/[A-ZĐ0-9-]+)?/g,
      (_, of: string, year: string) => `số ${say(of, 'vi')} năm ${inYear(year, 'vi')}`,
    )
    .replaceAll(
      /\b(\d{4})[–-](\d{4})\b/g,
      (_, from: string, to: string) => `${inYear(from, 'vi')} đến ${inYear(to, 'vi')}`,
    );
/** The fourth month has a word of its own. */
const sayMonth = (month: string) => (Number(month) === 4 ? 'tư' : say(month, 'vi'));

/** Days, sums and numbers of documents in English; each match as it is read. */
const sayEn = (text: string): string =>
  text
    .replaceAll(
      new RegExp(`\\b(\\d{1,2}) (${months.join('|')})(?: (\\d{4}))?`, 'g'),
      (_, day: string, month: string, year?: string) =>
        `the ${sayOrdinal(Number(day))} of ${month}${year === undefined ? '' : ` ${inYear(year, 'en')}`}`,
    )
    .replaceAll(
      new RegExp(`VND (${number.en})( (?:m|b|tr)illion)?`, 'g'),
      (_, sum: string, step = '') => `${say(sum, 'en')}${step} đồng`,
    )
    .replaceAll(
      /\b(\d+)\/(\d{4})\b/g,
      (_, of: string, year: string) => `${say(of, 'en')} of ${inYear(year, 'en')}`,
    )
    .replaceAll(
      /\b(\d{4})[–-](\d{4})\b/g,
      (_, from: string, to: string) => `${inYear(from, 'en')} to ${inYear(to, 'en')}`,
    );

/** What is written short and read long. */
const abbreviations: Record<Locale, readonly (readonly [RegExp, string])[]> = {
  vi: [
    [/\bUBND\b/g, 'Ủy ban nhân dân'],
    [/\bHĐND\b/g, 'Hội đồng nhân dân'],
    [/\bOCOP\b/g, 'mỗi xã một sản phẩm'],
    [/\s*×\s*/g, ' nhân '],
    [/\bcm\b/g, 'xăng-ti-mét'],
  ],
  en: [
    [/\bOCOP\b/g, 'One Commune One Product'],
    [/\s*×\s*/g, ' by '],
    [/\bcm\b/g, 'centimetres'],
  ],
};

/**
 * A text as it is read aloud: no abbreviation, every day, sum and number in words.
 * @example speak('50% chi phí, tối đa 200 triệu đồng', 'vi') // => 'năm mươi phần trăm chi phí, tối đa hai trăm triệu đồng'
 * @example speak('from 15 October 2025', 'en') // => 'from the fifteenth of October twenty twenty-five'
 */
export const speak = (text: string, locale: Locale): string => {
  const dated = locale === 'vi' ? sayVi(text) : sayEn(text);
  const counted = dated
    .replaceAll(
      new RegExp(`(${number[locale]})\\s*%`, 'g'),
      (_, share: string) => `${say(share, locale)} ${locale === 'vi' ? 'phần trăm' : 'per cent'}`,
    )
    .replaceAll(new RegExp(number[locale], 'g'), (written) =>
      isYear.test(written) ? inYear(written, locale) : say(written, locale),
    );
  return abbreviations[locale].reduce((said, [short, long]) => said.replaceAll(short, long), counted);
};

/** Syllables a minute of a calm Vietnamese announcer, words a minute of an English one. */
const pace: Record<Locale, number> = { vi: 185, en: 150 };

/** How long a text takes to read aloud, in seconds, by its words: in Vietnamese each syllable stands apart. */
export const readingSeconds = (text: string, locale: Locale): number =>
  Math.round((text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length / pace[locale]) * 60);
