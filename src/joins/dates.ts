import { sayPlace } from '../figures/say-place.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Fair } from '../subjects/fairs/fairs.ts';
import type { Round } from '../subjects/rounds/rounds.ts';

/** A date that is known to the day, as a calendar has it. */
export interface KnownDate {
  id: string;
  name: string;
  /** First and last day, both included: "2026-01-22". */
  from: string;
  to: string;
  place?: string;
  about: string;
  /** Postponed without a new day: calendars strike it out. */
  isOff?: boolean;
  /** Returns every year. */
  isYearly?: boolean;
  /** Path of the page that tells of it: a change there is a new edition of the date. */
  path: string;
  href: string;
}

const sourcesOf = (sources: readonly string[], locale: Locale) =>
  wordsOf(locale).results.sourceLine(sources.join(', '));

export const dateOfFair = (fair: Fair, locale: Locale): KnownDate | undefined =>
  fair.startsOn === undefined
    ? undefined
    : {
        id: fair.id,
        name: fair.name,
        from: fair.startsOn,
        to: fair.endsOn ?? fair.startsOn,
        place: [fair.venue, fair.place && sayPlace(fair.place, locale)].filter(Boolean).join(', '),
        isOff: fair.state === 'postponed',
        about: `${wordsOf(locale).fairs.states[fair.state]}. ${sourcesOf(fair.sources, locale)}`,
        path: fair.path,
        href: fair.href,
      };

export const dateOfRound = (round: Round, locale: Locale): KnownDate | undefined =>
  round.plannedFrom === undefined
    ? undefined
    : {
        id: round.id,
        name: round.name,
        from: round.plannedFrom,
        to: round.plannedTo ?? round.plannedFrom,
        about: `${wordsOf(locale).rounds.states[round.state]}. ${sourcesOf(round.sources, locale)}`,
        path: round.path,
        href: round.href,
      };
