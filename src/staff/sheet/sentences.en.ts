import type { SameKeys } from '../../reading/say-from.ts';
import type { vi } from './sentences.vi.ts';

/** The same in English. */
export const en: SameKeys<typeof vi> = {
  'usage.sheet':
    'npm run sheet -- out DATASET FILE.xlsx (or .csv); npm run sheet -- in FILE [--write] [--delete] [--lang en]',
  'sheet.noDataset': (name: string, known: string) => `There is no dataset "${name}". There are: ${known}.`,
  'sheet.otherFile': (name: string) => `${name}: only .xlsx and .csv files are taken.`,
  'sheet.notThere': (name: string) => `There is no file ${name}.`,
  'sheet.unreadable': (name: string) =>
    `${name} cannot be opened as a spreadsheet. Open it in Excel or LibreOffice and save it as .xlsx.`,
  'sheet.encoding':
    'The CSV file is not UTF-8, so letters with marks would be lost. In Excel choose Save As, "CSV UTF-8", and try again.',
  'sheet.whose':
    'It is not clear which dataset this is: cell A1 must read as it came out, such as "figures:id". Edit a file made by npm run sheet -- out.',
  'sheet.noColumn': (name: string, meant: string) =>
    `There is no column "${name}". Is it: ${meant}? Nothing was written.`,
  'sheet.lacksColumn': (name: string) =>
    `The column "${name}" is missing. Keep all columns as they came out; leave a cell empty for nothing. Nothing was written.`,
  'sheet.out': (rows: number, file: string) => `Wrote ${rows} rows to ${file}`,
  'sheet.cell': (cell: string, sentence: string) => `Cell ${cell}: ${sentence}`,
  'sheet.doubts': (count: number) => `${count} cells are not clear, so nothing was written.`,
  'sheet.adds': (name: string) => `adds ${name}`,
  'sheet.changes': (name: string) => `changes ${name}`,
  'sheet.deletes': (name: string) => `deletes ${name}`,
  'sheet.sum': (added: number, changed: number, deleted: number) =>
    `adds ${added}, changes ${changed}, deletes ${deleted}`,
  'sheet.notWritten': (count: number) => `There are ${count} mistakes, so nothing was written.`,
  'sheet.toWrite': 'Nothing was written. If that is what you mean, run it again with --write.',
  'sheet.wouldDelete': (count: number) =>
    `The file lacks ${count} rows that are there, which would delete them. Nothing was written. Add --delete if you do want that.`,
  'sheet.written': (files: number) => `Wrote ${files} files.`,
  'cell.formula': 'is a formula. Paste its value (Paste Special, Values) instead.',
  'cell.error': (text: string) => `the spreadsheet says ${text}. Mend the cell.`,
  'cell.ambiguousNumber': (text: string) =>
    `"${text}" may be thousands or a fraction. Type digits alone, with no mark between thousands.`,
  'cell.notNumber': (text: string) =>
    `"${text}" is not a number. Type digits alone; the unit stands elsewhere.`,
  'cell.ambiguousDay': (text: string) =>
    `"${text}": day or month first? Type year-month-day, such as 2026-12-01.`,
  'cell.strayDay': (day: string) =>
    `the spreadsheet has turned this into the day ${day}. Make it a Text cell and type it again.`,
  'cell.notTruth': (text: string) => `"${text}": write true or false.`,
  'cell.notJson': 'this is a long list, as JSON; it is easier to edit in the file of content.',
  'cell.noId': 'the first column lacks its key.',
  'cell.twice': (name: string) => `"${name}" has two rows.`,
  'cell.noRow': (row: number) => `there is no row ${row}. Leave the column row empty for a new one.`,
};
