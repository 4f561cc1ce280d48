import { ICalCalendar, ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { today } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
import { calendarPath } from '../addresses/paths.ts';
import { hrefOf } from '../addresses/routes.ts';
import type { KnownDate } from '../joins/dates.ts';
import { listThingDates } from '../joins/pages.ts';
import { wordsOf } from '../i18n/words.ts';
import { getDocuments } from '../subjects/documents/documents.ts';
import { pick } from '../fields/load.ts';
import { getSite, nextYearlyDates } from '../subjects/site/site.ts';

const midnight = (day: string, later = 0) => new Date(Date.parse(`${day}T00:00:00Z`) + later * 86_400_000);
const absolute = (path: string) => new URL(path, import.meta.env.SITE).href;

/** Every date that is known to the day: those of things, and the next yearly deadlines. */
const listDates = async (locale: Locale): Promise<KnownDate[]> => {
  const site = await getSite(locale);
  const documents = await getDocuments(locale);
  return [
    ...(await listThingDates(locale)),
    ...nextYearlyDates(site.yearlyDates, today()).map((date) => ({
      id: `date-${date.month}-${date.day}`,
      name: date.text,
      from: date.next,
      to: date.next,
      about: `${date.caveat} ${pick(documents, date.document).citation}, ${date.article}. ${wordsOf(locale).results.sourceLine(date.sources.join(', '))}`,
      href: hrefOf('apply', locale),
    })),
  ];
};

const toEvent = (date: KnownDate, locale: Locale): ICalEventData => ({
  id: `${date.id}.${locale}@khuyen-cong-da-nang`,
  // Days, not hours: the same day wherever the phone is.
  allDay: true,
  start: midnight(date.from),
  end: midnight(date.to, 1),
  stamp: midnight(today()),
  summary: date.name,
  description: date.about,
  url: absolute(date.href),
  ...(date.isOff && { status: ICalEventStatus.CANCELLED }),
  ...(date.place && { location: date.place }),
});

const calendarOf = (dates: readonly KnownDate[], name: string, locale: Locale): string =>
  new ICalCalendar({
    name,
    prodId: { company: 'khuyen-cong-da-nang', product: 'dates', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 24 * 60 * 60,
    events: dates.map((date) => toEvent(date, locale)),
  })
    .toString()
    // Properties of a calendar stand before its events, and its last line ends like the others; the library does neither.
    .replace('\r\nMETHOD:', '\r\nX-WR-TIMEZONE:Asia/Ho_Chi_Minh\r\nMETHOD:')
    .replace(/(?:\r\n)?$/, '\r\n');

/** Every calendar file by its path: all dates, and each date alone. */
export const listCalendars = async (locale: Locale): Promise<Map<string, string>> => {
  const dates = await listDates(locale);
  const { name } = await getSite(locale);
  return new Map([
    [calendarPath('dates', locale), calendarOf(dates, name, locale)],
    ...dates.map((date) => [calendarPath(date.id, locale), calendarOf([date], date.name, locale)] as const),
  ]);
};
