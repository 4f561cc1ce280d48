import type { ContentFile } from '../reading/content-file.ts';
import type { Fault, Said } from '../reading/fault.ts';
import { valuesOf } from './once-a-file.ts';
import { faultOfField } from './report.ts';
import { say } from './say.ts';
import { valueAt } from './schema-walk.ts';

/** What two fields of one thing say of its beginning and its end, wherever in content they stand together. */
const pairs: readonly (readonly [string, string])[] = [
  ['from', 'to'],
  ['startsOn', 'endsOn'],
  ['plannedFrom', 'plannedTo'],
  ['filing.from', 'ceremony'],
  ['filing.to', 'ceremony'],
  ['register.until', 'endsOn'],
  ['happenedOn', 'reportedOn'],
  ['issued', 'endedOn'],
  ['effective', 'endedOn'],
  ['issued', 'madeUntil'],
];

/** Days on which something was done or seen: they have come. */
const past = new Set([
  'published', 'publishedAbout', 'issued', 'reported', 'reportedOn', 'lastChecked', 'checked', 'asOf', 'certifiedOn', 'certifiedYear',
  'startedOn', 'sourcesRead', 'consent', 'day',
]); // prettier-ignore

/** Ends of something that is planned or granted, which may lie years ahead. */
const ends = new Set(['to', 'until', 'endedOn', 'madeUntil']);
const mostYearsAhead = 10;

const isTime = (value: unknown): value is string | number =>
  typeof value === 'string' ? /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) : Number.isInteger(value);
/** A day, a month or a year as text. Years are numbers in some fields; other numbers are none. */
const timeOf = (value: unknown): string | undefined => {
  if (!isTime(value)) return undefined;
  const text = String(value);
  return typeof value === 'number' && (value < 1000 || value > 9999) ? undefined : text;
};

/** Two times as far as both are known: a month is not before a day of it. */
const isBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};
const yearsAfter = (today: string, years: number): string =>
  `${Number(today.slice(0, 4)) + years}${today.slice(4)}`;

/** When something was that is said to have been held. */
const heldOn = (value: unknown): { field: string; time: string } | undefined => {
  const given = (value ?? {}) as Record<string, unknown>;
  const field =
    given['state'] === 'held' ? ['startsOn', 'when', 'year'].find((each) => timeOf(given[each])) : undefined;
  const time = field && timeOf(given[field]);
  return field && time ? { field, time } : undefined;
};

/** What is wrong with one value for itself, if it is a time. @param key the field it stands in */
export const sayTime = (key: string, value: unknown, today: string): Said | undefined => {
  const time = timeOf(value);
  if (time === undefined) return undefined;
  if (past.has(key) && isBefore(today, time)) return say('futureDay', time);
  const isDay = time.length === 10;
  if (isDay && time < '1945') return say('oldDay', time);
  const years = ends.has(key) ? mostYearsAhead : 1;
  return isDay && isBefore(yearsAfter(today, years), time) ? say('farDay', time, years) : undefined;
};

/** Days and years of a file: in their order, and neither to come when they must be past, nor too far. */
export function* checkDays(file: ContentFile, today: string): Generator<Fault> {
  for (const { path, value } of valuesOf(file)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [first, last] of pairs) {
        const start = timeOf(valueAt(value, first.split('.')));
        const end = timeOf(valueAt(value, last.split('.')));
        if (start && end && isBefore(end, start))
          yield faultOfField(file, [...path, ...last.split('.')], say('endsBeforeStart'));
      }
      const { certifiedOn, certifiedYear } = value as Record<string, unknown>;
      if (
        typeof certifiedOn === 'string' &&
        certifiedYear !== undefined &&
        !certifiedOn.startsWith(String(certifiedYear))
      )
        yield faultOfField(file, [...path, 'certifiedYear'], say('yearsDiffer', certifiedOn));
    }
    const held = heldOn(value);
    if (held && isBefore(today, held.time))
      yield faultOfField(file, [...path, held.field], say('futureDay', held.time));
    const said = sayTime(String(path.at(-1)), value, today);
    if (said) yield faultOfField(file, path, said);
  }
}

/** Fields of a year: a number that a programme or a figure names. */
const years = new Set(['from', 'to', 'year', 'madeUntil']);

/** Years that are far ahead: a slip of the finger more often than a plan. */
export function* warnOfYears(file: ContentFile, today: string): Generator<Fault> {
  const last = Number(today.slice(0, 4)) + mostYearsAhead;
  const day = file.folder === 'news' ? file.id.slice(0, 10) : '';
  if (isTime(day) && isBefore(today, day)) yield faultOfField(file, [], say('newsToCome', day));
  for (const { path, value } of valuesOf(file)) {
    if (path.at(-1) === 'when' && timeOf(value) && isBefore(yearsAfter(today, 1), String(value)))
      yield faultOfField(file, path, say('farYear', Number(String(value).slice(0, 4)), 1));
    const year = years.has(String(path.at(-1))) && /^\d{4}$/.test(String(value)) ? Number(value) : 0;
    if (year > last) yield faultOfField(file, path, say('farYear', year, mostYearsAhead));
  }
  const { issued, effective } = (file.data ?? {}) as Record<string, unknown>;
  const [signed, begins] = [timeOf(issued), timeOf(effective)];
  if (signed && begins && isBefore(begins, signed))
    yield faultOfField(file, ['effective'], say('beginsEarly', signed));
}
