import type { FigureKind } from '../i18n/figure-words.ts';
import type { Quantity, Unit } from '../subjects/fields.ts';

/** One number of a chart, in one language: what is drawn, said in the table and written to the CSV. Codes are the same in both languages. */
export interface ChartRow {
  /** Code of what is measured, such as an indicator's id; rows of one group share a scale. */
  group: string;
  groupName: string;
  /** When or by which document: `2017-2020`, `2023`, `ttlt-26-2014`. */
  lane: string;
  laneName: string;
  kind: FigureKind;
  quantity: Quantity;
  unit: Unit;
  scope?: string | undefined;
  note?: string | undefined;
  sources: readonly string[];
}

/** Rows by group, in the order in which the groups first appear. */
export const groupRows = (rows: readonly ChartRow[]): ChartRow[][] =>
  [...new Set(rows.map((row) => row.group))].map((group) => rows.filter((row) => row.group === group));

/** The largest number in some rows, in their unit; 0 when every one is missing. */
export const largestOf = (rows: readonly ChartRow[]): number =>
  Math.max(0, ...rows.map(({ quantity }) => quantity.high ?? quantity.value ?? 0));
