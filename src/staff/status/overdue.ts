import type { ContentFolder } from '../../reading/content-folder.ts';

/** A page is gone over again after so many days. */
export const recheckAfterDays = 180;

/** A page whose last check is long ago. */
export interface Overdue {
  file: string;
  lastChecked: string;
  days: number;
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Pages that nobody has checked for long, the longest first. */
export const findOverdue = ({ files }: ContentFolder, today: string, most = recheckAfterDays): Overdue[] =>
  files
    .flatMap(({ path: file, locale, data }) => {
      const { lastChecked, sourcesRead } = (data ?? {}) as { lastChecked?: string; sourcesRead?: string };
      const checked = lastChecked ?? sourcesRead;
      if (locale === 'en' || !checked) return [];
      return [{ file, lastChecked: checked, days: daysBetween(checked, today) }];
    })
    .filter(({ days }) => days > most)
    .toSorted((a, b) => b.days - a.days);
