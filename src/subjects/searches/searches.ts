import type { Locale } from '../../i18n/locales.ts';
import { loadAll, type Loaded } from '../../fields/load.ts';

export type SearchNote = Loaded<'searches'>;

/** Every search that found nothing, newest first. */
export const getSearches = async (locale: Locale): Promise<SearchNote[]> =>
  (await loadAll('searches', locale)).toSorted(
    (a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id),
  );

/** The ids of the searches that a thing names, at any depth. */
export const searchesIn = (thing: unknown): string[] => {
  if (typeof thing !== 'object' || thing === null) return [];
  const inside = Object.entries(thing).flatMap(([key, value]) =>
    key === 'search' && typeof value === 'string' ? [value] : searchesIn(value),
  );
  return [...new Set(inside)];
};
