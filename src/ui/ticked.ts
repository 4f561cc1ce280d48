/** Ticks of a list as they travel in the fragment of an address, which no server is sent: which list, and a bit an item. */
export interface Ticks {
  /** Stamp of the list that they belong to: one that has changed since has another. */
  stamp: string;
  ticked: readonly boolean[];
}

/** @example writeTicks({ stamp: '1a2b', ticked: [true, false, true] }) // => '#t=1a2b.101' */
export const writeTicks = ({ stamp, ticked }: Ticks): string => `#t=${stamp}.${ticked.map(Number).join('')}`;

/** The ticks in a fragment, if it carries any. @example readTicks('#t=1a2b.101')?.ticked // => [true, false, true] */
export const readTicks = (fragment: string): Ticks | undefined => {
  const [, stamp, bits] = /^#t=([0-9a-z]{1,16})\.([01]{1,99})$/.exec(fragment) ?? [];
  return stamp && bits ? { stamp, ticked: [...bits].map((bit) => bit === '1') } : undefined;
};
