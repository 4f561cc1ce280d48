/** Ends that a scale may have, in each power of ten: round enough to be read at a glance. */
const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The smallest round number that is not below the given one. @example roundUp(441) // => 500 */
export const roundUp = (value: number): number => {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return (steps.find((step) => step * power >= value) ?? 10) * power;
};

/** Numbers share a scale while the largest is at most this many times the smallest: beyond it the small ones could not be told apart. */
const widest = 5;

/**
 * The scales that some numbers need, each the round end of those that share it, smallest first.
 * @example scalesFor([2, 9, 20, 60, 600]) // => [10, 60, 600]
 */
export const scalesFor = (values: readonly number[]): number[] => {
  const scales: number[][] = [];
  for (const value of values.filter((each) => each > 0).toSorted((a, b) => a - b)) {
    const last = scales.at(-1);
    if (last && value <= (last[0] ?? 0) * widest) last.push(value);
    else scales.push([value]);
  }
  return scales.map((members) => roundUp(Math.max(...members)));
};
