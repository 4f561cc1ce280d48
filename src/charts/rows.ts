import type { FigureKind } from '../figures/figure-words.ts';
import type { Quantity, Unit } from '../fields/fields.ts';

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
  /** How many years a total covers that stands among numbers of other spans: it has no bar, since its length could not be compared. */
  totalOfYears?: number | undefined;
  /** Money that was only allocated stands among money of other kinds: its bar says so. */
  stage?: 'allocated' | undefined;
  scope?: string | undefined;
  note?: string | undefined;
  sources: readonly string[];
}

/** Rows by group, in the order in which the groups first appear. */
export const groupRows = (rows: readonly ChartRow[]): ChartRow[][] =>
  [...new Set(rows.map((row) => row.group))].map((group) => rows.filter((row) => row.group === group));

/** The largest number in some rows, in their unit; totals of several years apart. 0 when every one is missing. */
export const largestOf = (rows: readonly ChartRow[]): number =>
  Math.max(
    0,
    ...rows.map(({ quantity, totalOfYears }) =>
      totalOfYears === undefined ? (quantity.high ?? quantity.value ?? 0) : 0,
    ),
  );

/** Marks totals of several years that stand among numbers of one year, or of a period: lengths of bars must mean the same. */
export const markTotals = (rows: readonly (ChartRow & { years?: number | undefined })[]): ChartRow[] => {
  const spans = new Set(rows.map(({ years, lane }) => years ?? lane));
  return rows.map(({ years, ...row }) =>
    spans.size > 1 && years !== undefined && years > 1 && row.quantity.missing === undefined
      ? { ...row, totalOfYears: years }
      : row,
  );
};
