import { laneOfYears, markTotals, type ChartRow } from '../../charts/rows.ts';
import { formatPeriod } from '../../i18n/formats.ts';
import { targetOf, type FigureRow, type Indicator } from './indicators.ts';

interface Period {
  id: string;
  from: number;
  to: number;
}

/** A number as a row of a chart. The lane is its period: a programme's id, or years. */
const rowOf = (indicator: Indicator, figure: FigureRow, programmes: readonly Period[]): ChartRow => {
  const programme = programmes.find(({ id }) => id === figure.programme);
  const from = figure.from ?? programme?.from ?? 0;
  const to = figure.to ?? programme?.to ?? 0;
  return {
    group: indicator.id,
    groupName: indicator.name,
    lane: figure.programme ?? laneOfYears(from, to),
    laneName: formatPeriod(from, to),
    from,
    to,
    kind: figure.kind,
    quantity: figure.quantity,
    unit: indicator.unit,
    stage: figure.stage,
    scope: figure.scope,
    note: figure.note,
    sources: figure.sources,
  };
};

/** Each promise of a period, and under it what is known of its outcome. Numbers that cover more than the period are left out: they cannot be set against it. */
export const rowsOfPromises = (indicators: readonly Indicator[], programme: Period): ChartRow[] =>
  indicators.flatMap((indicator) =>
    targetOf(indicator, programme.id)
      ? indicator.figures.rows
          .filter(
            ({ programme: of, from, to }) =>
              of === programme.id ||
              (from !== undefined && to !== undefined && from >= programme.from && to <= programme.to),
          )
          .map((figure) => ({ ...rowOf(indicator, figure, [programme]), laneName: '' }))
      : [],
  );

/** The promise of each period for every indicator that more than one period names; a period that does not name it says so. */
export const rowsOfPeriods = (indicators: readonly Indicator[], programmes: readonly Period[]): ChartRow[] =>
  indicators
    .filter((indicator) => programmes.filter(({ id }) => targetOf(indicator, id)).length > 1)
    .flatMap((indicator) =>
      programmes.map((programme) => {
        const target = targetOf(indicator, programme.id);
        return rowOf(
          indicator,
          target ?? {
            kind: 'target',
            programme: programme.id,
            quantity: {
              missing: { reason: 'not-in-source', sources: sourcesOf(indicators, programme.id) ?? [] },
            },
            sources: [],
          },
          programmes,
        );
      }),
    );

/** Where a period's promises are written. */
const sourcesOf = (indicators: readonly Indicator[], programme: string): string[] | undefined => {
  for (const indicator of indicators) {
    const target = targetOf(indicator, programme);
    if (target) return target.sources;
  }
  return undefined;
};

/** Every number of one indicator: promises with their outcomes by period, then years. */
export const rowsOfIndicator = (indicator: Indicator, programmes: readonly Period[]): ChartRow[] => {
  const rows = indicator.figures.rows.map((figure) => rowOf(indicator, figure, programmes));
  const isPromised = ({ kind }: ChartRow) => kind !== 'partial';
  return markTotals([...rows.filter(isPromised), ...rows.filter((row) => !isPromised(row))]);
};
