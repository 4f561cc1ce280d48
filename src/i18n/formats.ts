import { localeTags, type Locale } from './locales.ts';

/** Making a formatter costs some hundred times what using it does, and a build uses one at every figure and day. */
const once = <Key extends string, Formatter>(make: (key: Key) => Formatter): ((key: Key) => Formatter) => {
  const made = new Map<Key, Formatter>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
};
const numbers = once(
  (locale: Locale) => new Intl.NumberFormat(localeTags[locale].intl, { maximumFractionDigits: 3 }),
);
const days = once(
  (locale: Locale) =>
    new Intl.DateTimeFormat(localeTags[locale].intl, {
      day: locale === 'vi' ? '2-digit' : 'numeric',
      month: locale === 'vi' ? '2-digit' : 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
const months = once(
  (tag: 'en-GB') => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const daysIn = once((timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }));

/** A number in the language's own form. @example formatNumber(1234.5, 'vi') // => '1.234,5' */
export const formatNumber = (value: number, locale: Locale): string => numbers(locale).format(value);

/** A day: 01/09/2017 in Vietnamese, 1 September 2017 in English. Takes "2017-09-01". */
export const formatDay = (day: string, locale: Locale): string =>
  days(locale).format(new Date(`${day}T00:00:00Z`));

/** A day, month or year, as precise as it is known: "2017-09-01", "2017-09" or "2017". */
export const formatWhen = (when: string, locale: Locale): string => {
  if (when.length === 4) return when;
  if (when.length === 10) return formatDay(when, locale);
  const [year, month] = when.split('-');
  if (locale === 'vi') return `${month}/${year}`;
  return months('en-GB').format(new Date(`${when}-01T00:00:00Z`));
};

const clocks = once(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
);
const zone = 'Asia/Ho_Chi_Minh';

/** A moment by the clock of Đà Nẵng. @example formatMoment(new Date('2026-11-26T18:05:00Z'), 'vi') // => '01:05, 27/11/2026' */
export const formatMoment = (at: Date, locale: Locale): string =>
  `${clocks(zone).format(at)}, ${formatDay(daysIn(zone).format(at), locale)}`;

/** Today in Đà Nẵng, as "2026-11-23". `SITE_TODAY` fixes it, so that a build can be repeated. */
export const today = (): string =>
  (process.env['SITE_TODAY'] || undefined) ?? daysIn(zone).format(new Date());

/** Years of a period. @example formatPeriod(2017, 2020) // => '2017–2020' */
export const formatPeriod = (from: number, to: number): string =>
  from === to ? String(from) : `${from}–${to}`;

/** An amount of đồng in words of everyday: 300 triệu đồng, VND 1.26 billion. */
export const formatVnd = (vnd: number, locale: Locale): string => formatVndRange(vnd, vnd, locale);

/** What large amounts of đồng are counted in, by the largest of them. `word` is the unit where the number stands apart from it. */
export const moneyStep = (largest: number, locale: Locale): { divisor: number; word: string } => {
  const [divisor, vi, en] =
    largest >= 1e9
      ? ([1e9, 'tỷ đồng', 'billion'] as const)
      : largest >= 1e6
        ? ([1e6, 'triệu đồng', 'million'] as const)
        : ([1, 'đồng', ''] as const);
  return { divisor, word: locale === 'vi' ? vi : `VND ${en}`.trim() };
};

/** A range of amounts with its unit said once. */
export const formatVndRange = (low: number, high: number, locale: Locale): string => {
  const { divisor, word } = moneyStep(high, locale);
  const number =
    low === high
      ? formatNumber(low / divisor, locale)
      : `${formatNumber(low / divisor, locale)}–${formatNumber(high / divisor, locale)}`;
  return locale === 'vi' ? `${number} ${word}` : word.replace('VND', `VND ${number}`);
};
