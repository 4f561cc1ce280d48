import { read, utils, type CellObject } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { Refusal } from '../refusal.ts';
import { say } from '../say.ts';
import type { GivenCell } from './read-cell.ts';

/** The text of a file as its first bytes say it is written; nothing if they are of an old encoding of Windows. */
const decode = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** What lies between the cells: Excel writes semicolons where the comma is the decimal mark, and tabs into "Unicode text". */
const delimiterOf = (text: string): string => {
  const [head = ''] = text.split('\n', 1);
  const count = (mark: string) => head.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

const readCsv = (bytes: Uint8Array): GivenCell[][] => {
  const text = decode(bytes);
  if (text === undefined) throw new Refusal(say('sheet.encoding'));
  const plain = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/, '');
  const rows = parse(plain, { delimiter: delimiterOf(plain), relaxColumnCount: true, skipEmptyLines: true });
  return rows.map((row) => row.map((value) => ({ value })));
};

const readWorkbook = (bytes: Uint8Array): GivenCell[][] => {
  const book = read(bytes, { cellDates: true, cellFormula: true, UTC: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (!sheet?.['!ref']) return [];
  const { s: from, e: to } = utils.decode_range(sheet['!ref']);
  return Array.from({ length: to.r - from.r + 1 }, (_row, row) =>
    Array.from({ length: to.c - from.c + 1 }, (_cell, column): GivenCell => {
      const cell = sheet[utils.encode_cell({ r: from.r + row, c: from.c + column })] as
        CellObject | undefined;
      if (!cell) return { value: undefined };
      return { value: cell.t === 'e' ? cell.w : cell.v, isFormula: cell.f !== undefined };
    }),
  );
};

/** The cells of a spreadsheet or a CSV file, its head first. @throws a refusal if it cannot be read */
export const readSheetFile = (name: string, bytes: Uint8Array): GivenCell[][] => {
  if (/\.csv$/i.test(name)) return readCsv(bytes);
  if (!/\.xlsx$/i.test(name)) throw new Refusal(say('sheet.otherFile', name));
  try {
    return readWorkbook(bytes);
  } catch {
    throw new Refusal(say('sheet.unreadable', name));
  }
};
