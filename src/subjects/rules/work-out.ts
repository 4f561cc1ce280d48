/** What a clause grants, as far as it was read. A share or a cap that is absent was not seen; it is never taken for "all" or "no limit". */
export interface Grant {
  sharePercent?: number | undefined;
  capVnd?: number | undefined;
}

/**
 * What a cost comes to under a clause, in whole đồng. `most` is what the clause allows at most; where its share was not seen, only that it
 * is not more than this. `own` is what the rest comes to: at least this is paid by whoever is supported.
 */
export interface Sum {
  costVnd: number;
  /** The share of the cost, rounded down; undefined where no share was seen. */
  partVnd: number | undefined;
  mostVnd: number;
  ownVnd: number;
  /** What held the money down: the share, the cap, or the cost itself, which support never exceeds. */
  bound: 'share' | 'cap' | 'cost';
}

/**
 * Works out a cost by a clause; undefined where neither share nor cap is known, since then nothing can be said.
 * @example workOut({ sharePercent: 50, capVnd: 200_000_000 }, 420_000_000) // => { partVnd: 210_000_000, mostVnd: 200_000_000, ownVnd: 220_000_000, bound: 'cap', … }
 */
export const workOut = ({ sharePercent, capVnd }: Grant, costVnd: number): Sum | undefined => {
  if (sharePercent === undefined && capVnd === undefined) return undefined;
  const partVnd = sharePercent === undefined ? undefined : Math.floor((costVnd * sharePercent) / 100);
  const beforeCap = partVnd ?? costVnd;
  const isCapped = capVnd !== undefined && beforeCap > capVnd;
  const mostVnd = isCapped ? capVnd : beforeCap;
  const bound = isCapped ? 'cap' : partVnd === undefined ? 'cost' : 'share';
  return { costVnd, partVnd, mostVnd, ownVnd: costVnd - mostVnd, bound };
};

/** A number with one digit that is not zero. @example roundTo(3_333_333) // => 3_000_000 */
const roundToOneDigit = (value: number): number => {
  const step = 10 ** Math.floor(Math.log10(value));
  return Math.round(value / step) * step;
};

/**
 * Costs for a worked table: well below, at and above the cost at which the cap begins to hold; round ones where there is no cap. Assumed, never
 * real prices. Empty where no share is known.
 */
export const typicalCosts = ({ sharePercent, capVnd }: Grant): number[] => {
  if (sharePercent === undefined) return [];
  if (capVnd === undefined) return [10e6, 20e6, 50e6, 100e6];
  const knee = (capVnd * 100) / sharePercent;
  return [...new Set([0.25, 0.5, 1, 1.5, 3].map((times) => roundToOneDigit(knee * times)))];
};
