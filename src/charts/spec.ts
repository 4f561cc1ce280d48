import { markOf, sayAround, type FigureMark } from '../figures/figure-words.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import { groupRows, largestOf, type ChartRow } from './rows.ts';

/** A line of a chart: a heading, or a lane with one mark on it. Plain data, so that it can be sent to a browser. */
export interface Heading {
  heading: string;
}
export interface Lane {
  label: string;
  mark: FigureMark;
  /** Ends of the mark in the unit of the number; equal for a single promise. Absent when a promise has no number, or a total has no bar. */
  low?: number;
  high?: number;
  /** Length of the lane in the same unit. */
  of: number;
  /** Words at the low end and at the high end. */
  before: string;
  after: string;
  /** The whole number in words, for whoever listens. */
  spoken: string;
}
export interface ChartSpec {
  title: string;
  lines: (Heading | Lane)[];
}
export const isLane = (line: Heading | Lane): line is Lane => 'mark' in line;

/** An absence is a short piece of weave: it has no length to compare. Share of the lane. */
const weaveShare = 0.06;

const laneOf = (row: ChartRow, of: number, locale: Locale): Lane => {
  const { quantity, kind, unit, laneName, groupName } = row;
  const mark = markOf(quantity, kind);
  const said = sayAround(quantity, unit, locale);
  const { totalOf, inStage, stages } = wordsOf(locale).results;
  const words =
    row.totalOfYears !== undefined
      ? { before: '', after: totalOf(said.after, row.totalOfYears) }
      : row.stage !== undefined
        ? { ...said, after: inStage(said.after, stages[row.stage]) }
        : said;
  const value = quantity.value ?? quantity.high;
  const ends =
    mark === 'woven'
      ? { low: 0, high: of * weaveShare }
      : value === undefined || row.totalOfYears !== undefined
        ? {}
        : { low: mark === 'known' ? 0 : (quantity.low ?? value), high: value };
  const whole = words.before ? `${words.before}–${words.after}` : words.after;
  return {
    label: laneName,
    mark,
    ...ends,
    of,
    ...words,
    spoken: [groupName, laneName, whole].filter(Boolean).join(', '),
  };
};

/** Longest heading that fits the narrowest drawing, in letters. */
const longestHeading = 44;

/** A heading on as many lines as it needs, broken between words. */
const breakHeading = (text: string): Heading[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && joined.length <= longestHeading) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((heading) => ({ heading }));
};

/**
 * Rows as the lines of a chart: groups under headings, each number on a lane of its own. With an own scale each group fills the width, so
 * that numbers of different units stand side by side; with a shared one, lengths can be compared through the whole chart.
 */
export const specOf = (
  rows: readonly ChartRow[],
  { title, scale, locale }: { title: string; scale: 'own' | 'shared'; locale: Locale },
): ChartSpec => {
  const groups = groupRows(rows);
  const whole = largestOf(rows);
  return {
    title,
    lines: groups.flatMap((group) => {
      const of = (scale === 'own' ? largestOf(group) : whole) || 1;
      return [
        ...(groups.length > 1 ? breakHeading(group[0]?.groupName ?? '') : []),
        ...group.map((row) => laneOf(row, of, locale)),
      ];
    }),
  };
};
