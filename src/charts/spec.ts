import type { Dictionary } from '../i18n/vi.ts';

/** What the reader asks of a chart. `lanes`: how much, side by side; `years`: how it went; `steps`: how a level changed. */
export type Form = 'lanes' | 'years' | 'steps';
/** How a number is drawn: aimed at, known, allocated and not spent, a total of several years, a level in a rule, or not at all. */
export type Shape = 'aim' | 'known' | 'allocated' | 'total' | 'level' | 'none';

/** One number of a chart, placed. Plain data, so that it can be sent to a browser. One stands for each row of the table. */
export interface Point {
  /** The line that it stands on, such as an indicator or a period. */
  line: string;
  lineName: string;
  /** The set that it belongs to and can be shown or hidden with. */
  series: string;
  seriesName: string;
  /** When, in words. */
  when: string;
  from?: number | undefined;
  to?: number | undefined;
  shape: Shape;
  /** Ends in the number's own unit. */
  low?: number | undefined;
  high?: number | undefined;
  /** The source says "about", or the like. */
  isRough?: boolean | undefined;
  /** It speaks of a part of the whole. */
  isPart?: boolean | undefined;
  absence?: string | undefined;
  /** The number with its unit, and without. */
  said: string;
  short: string;
  /** All of it in words, for whoever listens. */
  spoken: string;
  sources: { key: string; href: string }[];
  /** Which row of the table below the chart is its own, from 0. */
  row: number;
}
/** Numbers that share one stated scale from zero. */
export interface Panel {
  /** What is measured, code and name, when the panel has one thing alone. */
  group?: string | undefined;
  name?: string | undefined;
  /** The scale, stated; or that there is none. */
  title: string;
  /** Its title says all there is to say of its lines: why none has a number. */
  isNamedOnly?: boolean;
  /** The end of the scale; 0 when the panel has no number to draw. */
  max: number;
  /** Zero, the middle and the end of the scale, and its unit where all numbers share one. */
  ends: string[];
  unit: string;
  points: Point[];
}
export interface ChartSpec {
  title: string;
  form: Form;
  /** The years between which time is drawn. */
  span: [number, number];
  panels: Panel[];
  /** What the live chart says, so that the page need not carry it. */
  words: Dictionary['results']['live'];
}

/** Whether a number has a mark: what is missing, and a total of several years, is in words alone. */
export const isDrawn = ({ shape }: Point): boolean => shape !== 'none' && shape !== 'total';

/** The outcome of every line, where all are missing for one reason: it need be said only once. */
export const sharedOutcome = ({ panels }: ChartSpec): Point | undefined => {
  const outcomes = panels.flatMap(({ points }) => points.filter(({ series }) => series === 'outcome'));
  const [first] = outcomes;
  const isShared =
    outcomes.length > 1 && outcomes.every(({ absence, said }) => absence && said === first?.said);
  return isShared ? first : undefined;
};

/** The sets that can be shown and hidden, in the order in which they first stand. */
export const seriesOf = ({ panels }: ChartSpec): { id: string; name: string }[] => [
  ...new Map(
    panels
      .flatMap(({ points }) => points)
      .map(({ series, seriesName }) => [series, { id: series, name: seriesName }]),
  ).values(),
];
