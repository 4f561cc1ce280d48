/**
 * Long walks go over a part of their things in `npm test` and over all of them in the deep lane, which runs the same files again
 * (`tests/vitest.config.ts`). CI runs both.
 */
export const isWhole = process.env['WHOLE'] === 'yes';

/** Every so manyth of all, or all of them in the deep lane: the same ones in each run. */
export const sample = <Thing>(all: readonly Thing[], every: number): readonly Thing[] =>
  isWhole ? all : all.filter((_, at) => at % every === 0);

/** The least that a walk must have gone over, where `all` is the least of a whole one. */
export const least = (all: number, every: number): number => (isWhole ? all : Math.floor(all / every));
