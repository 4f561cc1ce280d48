import type { Locale } from '../../i18n/locales.ts';
import { withAddress } from '../../addresses/routes.ts';
import { inOrder, loadAll, pick, type Loaded } from '../../fields/load.ts';

export type Figures = Loaded<'figures'>;
export type FigureRow = Figures['rows'][number];
export type Indicator = Loaded<'indicators'> & { figures: Figures; path: string; href: string };

/** Every indicator with its numbers and its address, in order. */
export const getIndicators = async (locale: Locale): Promise<Indicator[]> => {
  const figures = await loadAll('figures', locale);
  return inOrder(await loadAll('indicators', locale)).map((indicator) => ({
    ...withAddress('results', locale, indicator, indicator.urlSlug),
    figures: pick(figures, indicator.id),
  }));
};

/** What was promised for a programme period, if anything. */
export const targetOf = (indicator: Indicator, programme: string): FigureRow | undefined =>
  indicator.figures.rows.find((row) => row.kind === 'target' && row.programme === programme);

/** What is known against a promise: the outcome of the whole period, and partial numbers that lie wholly inside it. A longer span is not set against it. */
export const knownOf = (
  indicator: Indicator,
  programme: { id: string; from: number; to: number },
): { outcome: FigureRow | undefined; partial: FigureRow[] } => ({
  outcome: indicator.figures.rows.find((row) => row.kind === 'outcome' && row.programme === programme.id),
  partial: indicator.figures.rows.filter(
    (row) =>
      row.kind === 'partial' &&
      row.quantity.missing === undefined &&
      (row.programme === programme.id ||
        (row.from !== undefined &&
          row.to !== undefined &&
          row.from >= programme.from &&
          row.to <= programme.to)),
  ),
});
