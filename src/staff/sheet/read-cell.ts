import type { Said } from '../../reading/fault.ts';
import { say } from '../say.ts';
import type { SheetColumn } from './table.ts';

/** A cell as a spreadsheet or a text file gives it. */
export interface GivenCell {
  /** What it shows: text, a number, a truth, or a day. */
  value: string | number | boolean | Date | undefined;
  isFormula?: boolean;
}

/** What a cell means, or why that is not certain. */
export type Meaning = { value: unknown } | { fault: Said };

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * A number typed as people type it. One mark before three digits may be a thousands separator or a decimal mark, which nobody can tell;
 * every other way of writing has one reading.
 */
const readNumber = (typed: string): Meaning => {
  const text = typed.replaceAll(/[\s\u00a0]/g, '');
  if (/^-?\d+$/.test(text)) return { value: Number(text) };
  if (/^-?\d{1,3}[.,]\d{3}$/.test(text)) return { fault: say('cell.ambiguousNumber', typed) };
  if (/^-?\d{1,3}(\.\d{3}){2,}$/.test(text)) return { value: Number(text.replaceAll('.', '')) };
  if (/^-?\d{1,3}(,\d{3}){2,}$/.test(text)) return { value: Number(text.replaceAll(',', '')) };
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(text))
    return { value: Number(text.replaceAll('.', '').replace(',', '.')) };
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(text)) return { value: Number(text.replaceAll(',', '')) };
  if (/^-?\d+[.,]\d+$/.test(text)) return { value: Number(text.replace(',', '.')) };
  return { fault: say('cell.notNumber', typed) };
};

/** A text that may be a day that somebody typed, or that a spreadsheet turned. */
const readText = (typed: string): Meaning => {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
  if (!year) return { value: typed };
  const [day, month] = [Number(first), Number(second)];
  if (day <= 12 && month <= 12 && day !== month) return { fault: say('cell.ambiguousDay', typed) };
  const [real, of] = month <= 12 ? [day, month] : [month, day];
  return { value: `${year}-${String(of).padStart(2, '0')}-${String(real).padStart(2, '0')}` };
};

/**
 * What a cell means in its column.
 * @param was what stands in content now: a month that a spreadsheet has turned into its first day is still that month
 */
export const readCell = (
  { value, isFormula = false }: GivenCell,
  { form }: SheetColumn,
  was: unknown,
): Meaning => {
  if (isFormula) return { fault: say('cell.formula') };
  if (value === undefined || value === '') return { value: undefined };
  if (value instanceof Date) {
    if (form !== 'text') return { fault: say('cell.strayDay', isoOf(value)) };
    const day = isoOf(value);
    const isTurned = typeof was === 'string' && was.length < 10 && `${was}-01-01`.slice(0, 10) === day;
    return { value: isTurned ? was : day };
  }
  const text = String(value).normalize('NFC').trim();
  if (/^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(text)) return { fault: say('cell.error', text) };
  if (text.startsWith('=')) return { fault: say('cell.formula') };
  switch (form) {
    case 'number':
      return typeof value === 'number' ? { value } : readNumber(text);
    case 'yes-or-no':
      if (/^(true|có|đúng|yes)$/i.test(text)) return { value: true };
      return /^(false|không|sai|no)$/i.test(text) ? { value: false } : { fault: say('cell.notTruth', text) };
    case 'list':
      return { value: text.split(/\s*[;\n]\s*/).filter(Boolean) };
    case 'json':
      try {
        return { value: JSON.parse(text) as unknown };
      } catch {
        return { fault: say('cell.notJson') };
      }
    default:
      return readText(text);
  }
};
