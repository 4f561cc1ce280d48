/** An absence that rests on sources of which one was not read whole: the part that was read is silent, and no more can be said. */
const isPartRead = (thing: { reason?: unknown; sources?: unknown }, openings: ReadonlySet<string>): boolean =>
  thing.reason === 'not-in-source' &&
  Array.isArray(thing.sources) &&
  thing.sources.some((source: string) => openings.has(source));

/**
 * The same data, with `isPart` on each absence whose sources were not all read whole.
 * @example markParts({ reason: 'not-in-source', sources: ['S13'] }, new Set(['S13'])) // => { reason: …, sources: …, isPart: true }
 */
export const markParts = <T>(value: T, openings: ReadonlySet<string>): T => {
  if (Array.isArray(value)) return value.map((item: unknown) => markParts(item, openings)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const inside = Object.entries(value).map(([key, item]) => [key, markParts(item, openings)]);
  return Object.fromEntries(isPartRead(value, openings) ? [...inside, ['isPart', true]] : inside) as T;
};
