import type { Locale } from '../../i18n/locales.ts';
import { loadAll, pick, type Loaded } from '../../fields/load.ts';

export type Site = Loaded<'site'>;

export const getSite = async (locale: Locale): Promise<Site> => pick(await loadAll('site', locale), 'site');

/** A portal by its key. @throws if the content has none of that key. */
export const getPortal = async (
  id: Site['portals'][number]['id'],
  locale: Locale,
): Promise<Site['portals'][number]> => {
  const found = (await getSite(locale)).portals.find((portal) => portal.id === id);
  if (!found) throw new Error(`content/site has no portal "${id}".`);
  return found;
};

/** What a yearly date is called in the address of its calendar. @example idOfYearlyDate({ month: 5, day: 20 }) // => 'date-5-20' */
export const idOfYearlyDate = ({ month, day }: { month: number; day: number }): string =>
  `date-${month}-${day}`;

/** The yearly dates in the order in which they next come round, from a day on. Each with its next day. */
export const nextYearlyDates = <T extends { month: number; day: number }>(
  dates: readonly T[],
  from: string,
): (T & { next: string })[] =>
  dates
    .map((date) => {
      const inYear = (year: number) =>
        `${year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
      const year = Number(from.slice(0, 4));
      return { ...date, next: inYear(year) >= from ? inYear(year) : inYear(year + 1) };
    })
    .toSorted((a, b) => a.next.localeCompare(b.next));

/** The stop that pages must tell of on a day: until the day on which the site is back has passed. */
export const stopToTell = <T extends { back: string }>(stop: T | undefined, on: string): T | undefined =>
  stop && stop.back >= on ? stop : undefined;
