import {
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import type { Locale } from '../i18n/locales.ts';
import { calendarPath, pathOf } from '../addresses/paths.ts';
import { hrefOf } from '../addresses/routes.ts';
import type { KnownDate } from '../joins/dates.ts';
import { editionOf, type Edition } from '../joins/editions.ts';
import { listThingDates } from '../joins/pages.ts';
import { wordsOf } from '../i18n/words.ts';
import { getDocuments } from '../subjects/documents/documents.ts';
import { pick } from '../fields/load.ts';
import { getSite, idOfYearlyDate, nextYearlyDates } from '../subjects/site/site.ts';
import { plainText } from './plain-text.ts';

const midnight = (day: string, later = 0) => new Date(Date.parse(`${day}T00:00:00Z`) + later * 86_400_000);
const absolute = (path: string) => new URL(path, import.meta.env.SITE).href;

/** A date, and which wording of it stands. */
export type DateEdition = KnownDate & { edition: Edition };

/** Every date that is known to the day: those of things, and the yearly deadlines, which begin with the first after this site did. */
const listDates = async (locale: Locale): Promise<DateEdition[]> => {
  const site = await getSite(locale);
  const documents = await getDocuments(locale);
  const dates: KnownDate[] = [
    ...(await listThingDates(locale)),
    ...nextYearlyDates(site.yearlyDates, site.startedOn).map((date) => ({
      id: idOfYearlyDate(date),
      name: date.text,
      from: date.next,
      to: date.next,
      isYearly: true,
      about: `${date.caveat} ${pick(documents, date.document).citation}, ${date.article}. ${wordsOf(locale).results.sourceLine(date.sources.join(', '))}`,
      path: pathOf('apply', locale),
      href: hrefOf('apply', locale),
    })),
  ];
  return Promise.all(dates.map(async (date) => ({ ...date, edition: await editionOf(date.path, locale) })));
};

const toEvent = ({ edition, ...date }: DateEdition, locale: Locale): ICalEventData => ({
  id: `${date.id}.${locale}@khuyen-cong-da-nang`,
  // Days, not hours: the same day wherever the phone is.
  allDay: true,
  start: midnight(date.from),
  end: midnight(date.to, 1),
  // A calendar takes a later edition for the earlier one of the same event, and nobody is busy for a week because a fair is on.
  sequence: edition.number,
  stamp: midnight(edition.day),
  lastModified: midnight(edition.day),
  transparency: ICalEventTransparency.TRANSPARENT,
  busystatus: ICalEventBusyStatus.FREE,
  summary: plainText(date.name),
  description: plainText(date.about),
  url: absolute(date.href),
  ...(date.isYearly && { repeating: { freq: ICalEventRepeatingFreq.YEARLY } }),
  ...(date.isOff && { status: ICalEventStatus.CANCELLED }),
  ...(date.place && { location: plainText(date.place) }),
});

/** Text as RFC 5545 §3.3.11 writes it. The library does so for events, and forgets the name of the calendar. */
const calendarText = (text: string): string =>
  plainText(text)
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\n/g, String.raw`\n`);

/** A calendar of these dates. */
export const calendarOf = (dates: readonly DateEdition[], name: string, locale: Locale): string =>
  new ICalCalendar({
    name: calendarText(name),
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
