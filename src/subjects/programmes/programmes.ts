import { formatPeriod } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import { withAddress } from '../../addresses/routes.ts';
import { loadAll, type Loaded } from '../../fields/load.ts';

export type Programme = Loaded<'programmes'> & { path: string; href: string; period: string };
export type ProgrammeState = 'ended' | 'current' | 'coming';

/** The periods, oldest first. */
export const getProgrammes = async (locale: Locale): Promise<Programme[]> =>
  (await loadAll('programmes', locale))
    .toSorted((a, b) => a.from - b.from)
    .map((programme) => ({
      ...withAddress('programmes', locale, programme, programme.id),
      period: formatPeriod(programme.from, programme.to),
    }));

/** Where a period stands on a day. @example stateOfPeriod({ from: 2017, to: 2020 }, '2026-11-23') // => 'ended' */
export const stateOfPeriod = (period: { from: number; to: number }, day: string): ProgrammeState => {
  const year = Number(day.slice(0, 4));
  if (year > period.to) return 'ended';
  return year < period.from ? 'coming' : 'current';
};

/** The period that is running on a day, if any. */
export const currentProgramme = <T extends { from: number; to: number }>(
  programmes: readonly T[],
  day: string,
): T | undefined => programmes.find((programme) => stateOfPeriod(programme, day) === 'current');
