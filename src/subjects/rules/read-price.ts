import type { Locale } from '../../i18n/locales.ts';

/** Why a text is no price that can be reckoned with; the sentences for it have the same names. */
export type PriceFault = 'empty' | 'notPrice' | 'unclear' | 'noUnit' | 'negative' | 'tooSmall' | 'tooLarge';
export type ReadPrice = { vnd: number } | { fault: PriceFault };

/** A price below or above these is taken for a slip. In đồng, both included. */
export const smallestPrice = 1_000_000;
export const largestPrice = 1_000_000_000_000;

const units = [
  { factor: 1e9, names: /^(?:tỷ|tỉ|ty|ti|billion|bn)$/ },
  { factor: 1e6, names: /^(?:triệu|trieu|tr|million|mn|m)$/ },
  { factor: 1e3, names: /^(?:nghìn|ngàn|nghin|ngan|thousand|k)$/ },
];
const factorOf = (unit: string) => units.find(({ names }) => names.test(unit))?.factor;
const currency = /₫|(?<!\p{L})(?:vnđ|vnd|đồng|dong|đ)(?!\p{L})/gu;
const part = /(\d+(?:[.,]\d+)*|\d{1,3}(?: \d{3})+)(?! ?\d) ?(\p{L}+)?/gu;

/** What separates thousands, and what a fraction. */
const separators = { vi: { thousands: '.', fraction: ',' }, en: { thousands: ',', fraction: '.' } } as const;

/** A number in either language's form; undefined where it can be read in two ways. */
const readNumber = (text: string, locale: Locale): number | undefined => {
  const grouped = /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/.exec(text);
  const isOneGroup = /^\d+[.,]\d{3}$/.test(text);
  // "1,500" in Vietnamese is one and a half to the rule and one and a half thousand to many hands: not guessed.
  if (isOneGroup && text.includes(separators[locale].fraction) && !text.startsWith('0')) return undefined;
  if (grouped && !text.startsWith('0')) return Number(text.replaceAll(/[., ]/g, ''));
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d+[.,]\d+$/.test(text)) return Number(text.replace(',', '.'));
  // With both marks, the last is the fraction's.
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return Number(text.replaceAll(',', ''));
  return undefined;
};

/**
 * A price as people write it, in đồng: "420 triệu", "420.000.000", "0,42 tỷ", "1 tỷ 200 triệu", "VND 420 million". Nothing is guessed: what
 * can be read in two ways, has no unit or is no likely price is refused with its reason.
 * @example readPrice('0,42 tỷ', 'vi') // => { vnd: 420_000_000 }
 * @example readPrice('420', 'vi') // => { fault: 'noUnit' }
 */
export const readPrice = (typed: string, locale: Locale): ReadPrice => {
  const text = typed.normalize('NFKC').toLowerCase().replaceAll(currency, ' ').replaceAll(/\s+/g, ' ').trim();
  if (text === '') return { fault: typed.trim() === '' ? 'empty' : 'notPrice' };
  if (/^[-−–]/.test(text)) return { fault: 'negative' };
  const parts = [...text.matchAll(part)];
  if (text.replaceAll(part, '').trim() !== '') return { fault: /\d/.test(text) ? 'unclear' : 'notPrice' };
  let sum = 0;
  let last = Infinity;
  for (const [, number = '', unit] of parts) {
    const value = readNumber(number, locale);
    const factor = unit === undefined ? 1 : factorOf(unit);
    if (factor === undefined) return { fault: 'notPrice' };
    // Units of one price go down, and only a lone number may have none: "1 tỷ 2" is speech.
    if (value === undefined || factor >= last || (factor === 1 && parts.length > 1))
      return { fault: 'unclear' };
    sum += value * factor;
    last = factor;
  }
  const vnd = Math.round(sum);
  if (vnd < smallestPrice) return { fault: last === 1 && vnd > 0 ? 'noUnit' : 'tooSmall' };
  return vnd > largestPrice ? { fault: 'tooLarge' } : { vnd };
};
