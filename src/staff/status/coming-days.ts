import type { ContentFile } from '../../reading/content-file.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';
import type { Said } from '../../reading/fault.ts';
import { fixed } from '../../subjects/fixed.ts';
import { lastDayOfCertificate } from '../../subjects/products/certificates.ts';
import { say } from '../say.ts';

/** Something that a page says otherwise from a day on, although nobody edits it. */
export interface Coming {
  day: string;
  file: string;
  said: Said;
}

/** The day after. @example nextDay('2026-12-31') // => '2027-01-01' */
export const nextDay = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

/** The day after a day, a month or a year as precise as it is known; the site takes what is not known for its beginning. */
const afterWhen = (when: string): string =>
  when.length === 10 ? nextDay(when) : `${when}-01-01`.slice(0, 10);

type Data = Record<string, unknown>;
interface Term {
  from: string;
  lastYear: number;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const newYear = (year: unknown): string => `${String(year)}-01-01`;

/** The days of one file on which its pages change by themselves, with what then changes. */
function* daysOf(
  { folder, id, data }: ContentFile,
  terms: readonly Term[],
): Generator<[string | undefined, Said]> {
  const given = (data ?? {}) as Data;
  if (folder === 'fairs') {
    const last = text(given['endsOn']) ?? text(given['startsOn']) ?? text(given['when']);
    yield [last && afterWhen(last), say('coming.fairOver')];
    const until = text((given['register'] as Data | undefined)?.['until']);
    yield [until && nextDay(until), say('coming.registerOver')];
  }
  if (folder === 'documents') {
    yield [text(given['endedOn']), say('coming.documentEnds')];
    const { madeUntil } = given;
    yield [
      typeof madeUntil === 'number' ? newYear(madeUntil + 1) : undefined,
      say('coming.documentOutdated'),
    ];
  }
  if (folder === 'rules')
    for (const [index, { from, to }] of ((given['clauses'] ?? []) as Data[]).entries()) {
      yield [isDay(from) ? from : undefined, say('coming.clauseBegins', index + 1)];
      yield [isDay(to) ? nextDay(to) : undefined, say('coming.clauseEnds', index + 1)];
    }
  if (folder === 'programmes') {
    yield [newYear(given['from']), say('coming.periodBegins')];
    yield [newYear(Number(given['to']) + 1), say('coming.periodEnds')];
  }
  if (folder === 'rounds') {
    const { from, to } = (given['filing'] ?? {}) as Data;
    yield [isDay(from) ? from : undefined, say('coming.filingBegins')];
    yield [isDay(to) ? nextDay(to) : undefined, say('coming.filingEnds')];
    yield [newYear(Number(given['year']) + 1), say('coming.roundOver')];
  }
  if (folder === 'products') {
    const last = lastDayOfCertificate(given, terms);
    yield [last && nextDay(last), say('coming.certificateEnds')];
  }
  // News of the year before last is searched only when a reader asks for it.
  if (folder === 'news') yield [newYear(Number(id.slice(0, 4)) + 2), say('coming.newsOld')];
}

/** Dates that return each year move on once they have passed. */
function* yearlyOf({ data }: ContentFile, from: string): Generator<string> {
  for (const { month, day } of ((data as Data)['yearlyDates'] ?? []) as { month: number; day: number }[])
    for (const year of [Number(from.slice(0, 4)), Number(from.slice(0, 4)) + 1])
      yield nextDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/**
 * What a reader sees change because a date passes, without any edit, the earliest first.
 * @param from the first day that is looked at
 * @param to the last
 */
export const findComing = ({ files }: ContentFolder, from: string, to: string): Coming[] => {
  const site = files.find(({ folder, id }) => folder === fixed.site.folder && id === fixed.site.id);
  const terms = ((site?.data as Data | undefined)?.['certificateTerms'] ?? []) as Term[];
  const found = files
    .filter(({ locale, data }) => locale !== 'en' && data !== undefined)
    .flatMap((file) => [...daysOf(file, terms)].map(([day, said]) => ({ day, file: file.path, said })));
  const yearly = site
    ? [...yearlyOf(site, from)].map((day) => ({ day, file: site.path, said: say('coming.yearly') }))
    : [];
  return [...found, ...yearly]
    .flatMap(({ day, ...rest }) => (day !== undefined && day >= from && day <= to ? [{ day, ...rest }] : []))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.file.localeCompare(b.file));
};
