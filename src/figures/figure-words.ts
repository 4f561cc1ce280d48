import { formatNumber, formatVndRange, moneyStep } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
import { formFor } from '../i18n/plurals.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Quantity, Unit } from '../fields/quantities.ts';
import type { SaidAbsence } from '../fields/statements.ts';

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

/** The word that a source puts before its number, where it puts one. */
const approximately = ({ approximation }: Quantity, said: string, locale: Locale): string =>
  approximation === undefined ? said : `${wordsOf(locale).approximations[approximation]} ${said}`;

const sayRange = (low: number, high: number, locale: Locale): string =>
  low === high ? formatNumber(low, locale) : `${formatNumber(low, locale)}–${formatNumber(high, locale)}`;

/**
 * A quantity in words, with its unit: "khoảng 400–600 lao động", "VND 200 million", "Chưa tìm thấy".
 * @example sayQuantity({ low: 7, high: 9 }, 'model', 'en') // => '7–9 models'
 */
export const sayQuantity = (quantity: Quantity, unit: Unit, locale: Locale): string => {
  if (quantity.missing !== undefined) return sayAbsence(quantity.missing, locale);
  const low = quantity.low ?? quantity.value ?? 0;
  const high = quantity.high ?? quantity.value ?? 0;
  const range = sayRange(low, high, locale);
  const counted =
    unit === 'vnd'
      ? formatVndRange(low, high, locale)
      : unit === 'percent'
        ? `${range}%`
        : `${range} ${formFor(high, wordsOf(locale).units[unit], locale)}`.trim();
  return approximately(quantity, counted, locale);
};

/** What a number is divided by where its unit is said once for many: money by a million or a billion. */
const divisorOf = (unit: Unit, largest: number, locale: Locale): number =>
  unit === 'vnd' ? moneyStep(largest, locale).divisor : 1;

/**
 * The number of a quantity without its unit, for a place where the unit is said once. `largest` is the end of the scale.
 * @example sayNumber({ value: 1_600_000_000, approximation: 'more-than' }, 'vnd', 6e9, 'vi') // => 'hơn 1,6'
 */
export const sayNumber = (quantity: Quantity, unit: Unit, largest: number, locale: Locale): string => {
  const by = divisorOf(unit, largest, locale);
  const [low, high] = [quantity.low ?? quantity.value ?? 0, quantity.high ?? quantity.value ?? 0];
  return approximately(quantity, sayRange(low / by, high / by, locale), locale);
};

/**
 * The labels of a scale from zero to `max`, and its unit, which is empty when the numbers on it have several.
 * @example sayScale(6e9, 'vnd', 'vi') // => { ends: ['0', '3', '6'], unit: 'tỷ đồng' }
 */
export const sayScale = (
  max: number,
  unit: Unit | undefined,
  locale: Locale,
): { ends: string[]; unit: string } => {
  const by = unit === undefined ? 1 : divisorOf(unit, max, locale);
  return {
    ends: max === 0 ? [] : [0, max / 2, max].map((end) => formatNumber(end / by, locale)),
    unit:
      unit === undefined
        ? ''
        : unit === 'vnd'
          ? moneyStep(max, locale).word
          : wordsOf(locale).units[unit].other,
  };
};

/** How a quantity is drawn. What is not known is always woven; a target without a number is an empty promise. */
export const markOf = (quantity: Quantity, kind: FigureKind): FigureMark => {
  if (quantity.missing?.reason === 'not-in-source' && kind === 'target') return 'promised';
  if (quantity.missing !== undefined) return 'woven';
  return kind === 'target' ? 'promised' : 'known';
};
