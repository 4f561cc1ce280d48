import { groupBy } from './group-by.ts';
import type { Point } from './spec.ts';

/** What two times are told apart by: the years of a thing, or the things of a year. */
const nameOf = ({ lineName, seriesName, when }: Point): string => (lineName === when ? seriesName : lineName);
const lengthOf = ({ from = 0, to = 0 }: Point): number => to - from;

/** Whether two numbers may be set against one another: both there, of stretches equally long, and of one kind. */
const isFair = (a: Point, b: Point): boolean =>
  a.shape === b.shape &&
  a.shape !== 'none' &&
  a.shape !== 'total' &&
  lengthOf(a) === lengthOf(b) &&
  !a.isPart &&
  !b.isPart;

/**
 * The numbers of two times side by side, in words, with a warning where they may not be compared.
 * @example compare(points, '2016', '2023', 'Not alike.') // => { text: 'Money: 1.26 (2016), 4.5 (2023)', points: [...] }
 */
export const compare = (
  points: readonly Point[],
  one: string,
  two: string,
  warning: string,
): { text: string; points: Point[] } => {
  const pairs = groupBy(points, nameOf).flatMap((members) => {
    const [a, b] = [one, two].map((when) => members.find((point) => point.when === when));
    return a && b && a !== b ? [[a, b] as const] : [];
  });
  const lines = pairs.map(([a, b]) => `${nameOf(a)}: ${a.said} (${a.when}), ${b.said} (${b.when}).`);
  const isWarned = pairs.some(([a, b]) => !isFair(a, b));
  return { text: [...lines, ...(isWarned ? [warning] : [])].join(' '), points: pairs.flat() };
};
