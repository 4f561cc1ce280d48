// What lists do in one word nowadays, for browsers that lack it: phones keep a WebView for years, and search must not stop there.

/** A copy in order. */
export const sorted = <T>(list: Iterable<T>, compare: (a: T, b: T) => number): T[] => {
  const copy = [...list];
  // oxlint-disable-next-line unicorn/no-array-sort -- a copy, and `toSorted` is what is lacking
  return copy.sort(compare);
};

/** The last of a list, or the one so many places before it. */
export const lastOf = <T>(list: readonly T[], before = 0): T | undefined => list[list.length - 1 - before];

/** How many of a list there are of each kind. */
export const countBy = <T, K>(list: readonly T[], kindOf: (each: T) => K): Map<K, number> => {
  const counts = new Map<K, number>();
  for (const each of list) counts.set(kindOf(each), (counts.get(kindOf(each)) ?? 0) + 1);
  return counts;
};
