import type { Locale } from '../../i18n/locales.ts';
import { withAddress } from '../../addresses/routes.ts';
import { loadAll, type Loaded } from '../../fields/load.ts';

export type Round = Loaded<'rounds'> & { path: string; href: string };
export type RoundLevel = Round['level'];

/** Every selection round, newest first; within a year from the city upwards. */
export const getRounds = async (locale: Locale): Promise<Round[]> =>
  (await loadAll('rounds', locale))
    .map((round) => withAddress('competitions', locale, round, round.id))
    .toSorted((a, b) => b.year - a.year || a.id.localeCompare(b.id));

/** The years of a line of rounds, newest first, with a round or without. */
export const yearsBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => last - index);
