import type { Quantity, Unit } from '../fields/quantities.ts';
import type { FigureKind } from '../figures/figure-words.ts';
import { groupBy } from './group-by.ts';

/** One number of a chart, in one language: what is drawn, said in the table and written to the CSV. Codes are the same in both languages. */
export interface ChartRow {
  /** Code of what is measured, such as an indicator's id. */
  group: string;
  groupName: string;
  /** When or by which document: `2017-2020`, `2023`, `ttlt-26-2014`. */
  lane: string;
  laneName: string;
  /** First and last year that it speaks of. Without `to` no end is known; without `from` nothing is. */
  from?: number | undefined;
  to?: number | undefined;
  kind: FigureKind;
  quantity: Quantity;
  unit: Unit;
  /** How many years a total covers that stands among numbers of other spans: its length could not be compared. */
  totalOfYears?: number | undefined;
  /** Money that was only allocated is not money spent, and is never compared with it. */
  stage?: 'allocated' | undefined;
  /** Whose level a ceiling is: the city's and the nation's are two lines. */
  level?: 'national' | 'city' | undefined;
  /** The part of the whole that the number speaks of; such a number is compared with none. */
  scope?: string | undefined;
  note?: string | undefined;
  sources: readonly string[];
}

/** Rows by group, in the order in which the groups first appear. */
export const groupRows = (rows: readonly ChartRow[]): ChartRow[][] => groupBy(rows, ({ group }) => group);

/** Code of a stretch of years, the same in both languages. @example laneOfYears(2005, 2009) // => '2005-2009' */
export const laneOfYears = (from: number, to: number): string => (from === to ? `${from}` : `${from}-${to}`);

/** Ends of a number on its scale; both the same for a single value; none when it is missing. */
export const endsOf = ({ value, low, high }: Quantity): { low: number; high: number } | undefined => {
  const top = high ?? value;
  return top === undefined ? undefined : { low: low ?? top, high: top };
};

/** The largest number in some rows, totals of several years apart. 0 when every one is missing. */
export const largestOf = (rows: readonly ChartRow[]): number =>
  Math.max(
    0,
    ...rows.map(({ quantity, totalOfYears }) =>
      totalOfYears === undefined ? (endsOf(quantity)?.high ?? 0) : 0,
    ),
  );

/** Marks totals of several years that stand among numbers of one year, or of a period: lengths of bars must mean the same. */
export const markTotals = (rows: readonly ChartRow[]): ChartRow[] => {
  const yearsOf = ({ from, to }: ChartRow) => (from === undefined || to === undefined ? 0 : to - from + 1);
  const spans = new Set(rows.map((row) => (row.kind === 'partial' ? `${yearsOf(row)}` : row.kind)));
  return rows.map((row) =>
    row.kind === 'partial' && spans.size > 1 && yearsOf(row) > 1 && row.quantity.missing === undefined
      ? { ...row, totalOfYears: yearsOf(row) }
      : row,
  );
};

/**
 * Where a number stands in the table of its chart, for links to it alone: an address that stays.
 * @param isAlone whether the chart is that of one indicator, on its own page, where its name need not be said
 * @example anchorOf({ group: 'trained', lane: '2023', kind: 'target' }, true) // => 'so-2023-target'
 */
export const anchorOf = (
  { group, lane, kind }: Pick<ChartRow, 'group' | 'lane' | 'kind'>,
  isAlone: boolean,
): string => ['so', ...(isAlone ? [] : [group]), lane, kind].join('-');
