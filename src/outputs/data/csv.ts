import { stringify } from 'csv-stringify/sync';
import { runsInSpreadsheets } from '../../fields/formula.ts';

/**
 * A table as CSV: UTF-8 with its mark, so that spreadsheets read the letters rightly, and the same values as the JSON beside it. Nothing is
 * put before a cell to keep it from running as a formula, since that would be another value.
 * @throws if a cell would run
 */
export const toCsv = (columns: readonly string[], records: readonly Record<string, unknown>[]): string => {
  for (const record of records)
    for (const column of columns) {
      const cell = record[column];
      if (typeof cell === 'string' && runsInSpreadsheets(cell))
        throw new Error(
          `Bảng tính sẽ chạy ô này như công thức, cần viết khác: / A spreadsheet would run this cell as a formula, write it otherwise: ${column} = ${JSON.stringify(cell)}`,
        );
    }
  return stringify([...records], {
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
};
