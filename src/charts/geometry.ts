import { groupBy } from './group-by.ts';
import type { Panel, Point } from './spec.ts';

/** A mark on a line, with its ends in percent of the line's length. Every drawing, on a page, on paper or in a picture, is made of these. */
export interface Mark {
  /** `bar`: from zero, solid. `range`: open. `ring`: one number, open. `stem`: a thin line. */
  kind: 'bar' | 'range' | 'ring' | 'stem';
  from: number;
  to: number;
  /** The source says "about": drawn broken. */
  isRough?: boolean;
}

/** To one place after the point: a tenth of a percent is less than a dot of a screen. */
export const round = (percent: number): number => Math.round(percent * 10) / 10;

/** Marks of one number on a scale that ends at `max`. A number that is missing, or a total of several years, has none. */
const marksOfPoint = ({ shape, low = 0, high = 0, isRough = false }: Point, max: number): Mark[] => {
  const [from, to] = [round((100 * low) / max), round((100 * high) / max)];
  switch (shape) {
    case 'aim':
      return [{ kind: from === to ? 'ring' : 'range', from, to, isRough }];
    case 'allocated':
      return [{ kind: 'range', from: 0, to }];
    case 'known':
    case 'level':
      return [
        { kind: 'bar', from: 0, to: from },
        ...(from < to ? [{ kind: 'range' as const, from, to, isRough }] : []),
      ];
    case 'none':
    case 'total':
      return [];
  }
};

/** Marks of the numbers that stand together on one line. Of two known ones the second is a ring, at the end of a stem from the first. */
export const marksOf = (points: readonly Point[], max: number): Mark[] => {
  const [first, second] = points.filter(({ shape }) => shape === 'known');
  if (points.length < 2 || !points.every(({ shape }) => shape === 'known' || shape === 'none'))
    return points.flatMap((point) => marksOfPoint(point, max));
  const ring = (point: Point, from: number): Mark[] => {
    const to = round((100 * (point.high ?? 0)) / max);
    return [
      { kind: 'stem', from, to },
      { kind: 'ring', from: to, to },
    ];
  };
  if (!first) return [];
  if (!second) return first.series === points[0]?.series ? marksOfPoint(first, max) : ring(first, 0);
  return [...marksOfPoint(first, max), ...ring(second, round((100 * (first.high ?? 0)) / max))];
};

/** The numbers of one stretch of time. */
export interface Stretch {
  from: number;
  to: number;
  points: Point[];
}

/** Years of which only this much is known, that nothing is, and for the same reason, are told as one. */
const isSameGap = (a: Stretch, b: Stretch): boolean =>
  a.to + 1 === b.from &&
  [...a.points, ...b.points].every(
    ({ shape, absence }) => shape === 'none' && absence === a.points[0]?.absence,
  );

/** The numbers of a panel along time, first to last; a year between them of which nothing is said is a stretch without numbers. */
export const stretchesOf = ({ points }: Panel): Stretch[] => {
  const line: Stretch[] = [];
  const times = groupBy(
    points.filter(({ from, to }) => from !== undefined && to !== undefined),
    ({ from, to }) => `${from}-${to}`,
  );
  for (const members of times.toSorted((a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0))) {
    const next = { from: members[0]?.from ?? 0, to: members[0]?.to ?? 0, points: members };
    const last = line.at(-1);
    if (last && isSameGap(last, next)) {
      last.to = next.to;
      last.points.push(...next.points);
      continue;
    }
    if (last && last.to + 1 < next.from) line.push({ from: last.to + 1, to: next.from - 1, points: [] });
    line.push(next);
  }
  return line;
};

/** A level through time, as a line of corners in percent: `x` from left, `y` from the top. */
export interface Step {
  series: string;
  corners: { x: number; y: number }[];
  /** No end is known: how long it went on is not. */
  isOpen: boolean;
}

/** Levels of a panel as steps between the two years of `span`. A level without a beginning is not drawn. */
export const stepsOf = ({ points, max }: Panel, [first, last]: readonly [number, number]): Step[] =>
  points.flatMap(({ from, to, high, series }) => {
    if (from === undefined || high === undefined) return [];
    const x = (year: number) => round((100 * (year - first)) / (last - first));
    const y = round(100 - (100 * high) / max);
    // Where the next level begins as this one ends, the line goes on to it.
    const next = points.find(
      (each) =>
        each.series === series &&
        each.from !== undefined &&
        to !== undefined &&
        Math.abs(each.from - to) < 0.01,
    );
    const corners = [
      { x: x(from), y },
      { x: x(to ?? last), y },
      ...(next?.high === undefined
        ? []
        : [{ x: x(next.from ?? last), y: round(100 - (100 * next.high) / max) }]),
    ];
    return [{ series, corners, isOpen: to === undefined }];
  });
