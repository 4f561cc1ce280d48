import { formatNumber, formatVnd, formatVndRange } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Quantity, Unit } from '../subjects/fields.ts';

/** What a figure is: known, promised, or absent with a reason. Drawn solid, as an open band, or woven. */
export type FigureMark = 'known' | 'promised' | 'woven';

/**
 * A quantity in words, with its unit: "khoảng 400–600 lao động", "VND 200 million", "Chưa có số liệu công bố".
 * @example sayQuantity({ low: 7, high: 9 }, 'model', 'en') // => '7–9 models'
 */
export const sayQuantity = (quantity: Quantity, unit: Unit, locale: Locale): string => {
  const words = wordsOf(locale);
  if (quantity.missing !== undefined) return words.missing[quantity.missing];
  const low = quantity.low ?? quantity.value ?? 0;
  const high = quantity.high ?? quantity.value ?? 0;
  const range =
    low === high ? formatNumber(low, locale) : `${formatNumber(low, locale)}–${formatNumber(high, locale)}`;
  const counted =
    unit === 'vnd'
      ? low === high
        ? formatVnd(low, locale)
        : formatVndRange(low, high, locale)
      : `${range} ${words.units[unit]}`.trim();
  return quantity.approximation === undefined
    ? counted
    : `${words.approximations[quantity.approximation]} ${counted}`;
};

/** How a quantity is drawn. What is missing is always woven, whatever it would have been. */
export const markOf = (quantity: Quantity, kind: 'target' | 'outcome' | 'partial'): FigureMark => {
  if (quantity.missing === 'no-number-set') return 'promised';
  if (quantity.missing !== undefined) return 'woven';
  return kind === 'target' ? 'promised' : 'known';
};
