import { formatNumber, formatVnd, formatVndRange } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
import { formFor } from '../i18n/plurals.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Quantity, SaidAbsence, Unit } from '../fields/fields.ts';

/** What a figure is: known, promised, or absent with a reason. Drawn solid, as an open band, or woven. */
export type FigureMark = 'known' | 'promised' | 'woven';
/** What a number says: a promise, the outcome of a whole period, a part of it, or a ceiling in a rule. */
export type FigureKind = 'target' | 'outcome' | 'partial' | 'ceiling';

/**
 * Why something is not there, in words: the reason, and what it is about where that was written down.
 * @example sayAbsence({ reason: 'not-found', search: 'results' }, 'en') // => 'Not found'
 */
export const sayAbsence = ({ reason, text, isPart }: SaidAbsence, locale: Locale): string => {
  const words = wordsOf(locale);
  if (text === undefined) return isPart ? words.absence.partSilent : words.missing[reason];
  return reason === 'not-read' ? `${words.missing[reason]}: ${text}` : text;
};

/**
 * A quantity in words, with its unit: "khoảng 400–600 lao động", "VND 200 million", "Chưa tìm thấy".
 * @example sayQuantity({ low: 7, high: 9 }, 'model', 'en') // => '7–9 models'
 */
export const sayQuantity = (quantity: Quantity, unit: Unit, locale: Locale): string => {
  const words = wordsOf(locale);
  if (quantity.missing !== undefined) return sayAbsence(quantity.missing, locale);
  const low = quantity.low ?? quantity.value ?? 0;
  const high = quantity.high ?? quantity.value ?? 0;
  const range =
    low === high ? formatNumber(low, locale) : `${formatNumber(low, locale)}–${formatNumber(high, locale)}`;
  const counted =
    unit === 'vnd'
      ? low === high
        ? formatVnd(low, locale)
        : formatVndRange(low, high, locale)
      : unit === 'percent'
        ? `${range}%`
        : `${range} ${formFor(high, words.units[unit], locale)}`.trim();
  return quantity.approximation === undefined
    ? counted
    : `${words.approximations[quantity.approximation]} ${counted}`;
};

/**
 * The same words around a drawn band: what stands before its low end and after its high end. A single value, an amount of money or a
 * missing number stands wholly after the mark.
 * @example sayAround({ low: 400, high: 600, approximation: 'about' }, 'worker', 'en') // => { before: 'about 400', after: '600 workers' }
 */
export const sayAround = (
  quantity: Quantity,
  unit: Unit,
  locale: Locale,
): { before: string; after: string } => {
  const whole =
    quantity.missing === undefined
      ? sayQuantity(quantity, unit, locale)
      : wordsOf(locale).results.lanes[quantity.missing.isPart ? 'partSilent' : quantity.missing.reason];
  const dash = whole.indexOf('–');
  return quantity.low === undefined || unit === 'vnd' || dash < 0
    ? { before: '', after: whole }
    : { before: whole.slice(0, dash), after: whole.slice(dash + 1) };
};

/** How a quantity is drawn. What is not known is always woven; a target without a number is an empty promise. */
export const markOf = (quantity: Quantity, kind: FigureKind): FigureMark => {
  if (quantity.missing?.reason === 'not-in-source' && kind === 'target') return 'promised';
  if (quantity.missing !== undefined) return 'woven';
  return kind === 'target' ? 'promised' : 'known';
};
