import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { plainText } from '../plain-text.ts';

type Value = string | number | boolean | undefined;
/** A sheet: its name, of at most 31 letters, and its rows, the first of which is the head. */
export interface Sheet {
  name: string;
  rows: readonly (readonly Value[])[];
}

/** Text stands as text: a spreadsheet that guesses would turn "2022-05" into a day and drop the zero of "01". */
const cellOf = (value: Value): Cell => {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { type: Number, value };
  if (typeof value === 'boolean') return { type: Boolean, value };
  return { type: String, value: plainText(value), format: '@' };
};

const dataOf = ([head = [], ...rows]: Sheet['rows']): SheetData => [
  head.map((name) => ({ type: String, value: String(name), fontWeight: 'bold' as const })),
  ...rows.map((row) => row.map(cellOf)),
];

/**
 * Sheets as a file that Excel, LibreOffice and Google open, the head of each kept in sight.
 * @param day a day of the file's parts, so that the same sheets give the same bytes
 */
export const toWorkbook = async (sheets: readonly Sheet[], day: Date): Promise<Uint8Array<ArrayBuffer>> => {
  const written = await writeExcelFile(
    sheets.map(({ name, rows }) => ({ sheet: name, data: dataOf(rows), stickyRowsCount: 1 })),
  ).toBuffer();
  return Uint8Array.from(zipSync(unzipSync(written), { level: 9, mtime: day }));
};
