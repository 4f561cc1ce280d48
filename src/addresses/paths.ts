import type { Locale } from '../i18n/locales.ts';
import { headerOf } from './pages.ts';

const withLocale = (locale: Locale, path: string) =>
  [locale === 'vi' ? '' : locale, path].filter(Boolean).join('/');

/** Path of a page within the site, without slashes at the ends; the home page in Vietnamese is ''. `urlSlug` is what its header says. */
export const pagePath = (urlSlug: string, locale: Locale): string => withLocale(locale, urlSlug);
export const pathOf = (page: string, locale: Locale): string =>
  pagePath(headerOf(page, locale).urlSlug, locale);

/** Path of a thing's own page, below the page that lists its kind. `segment` is its address in that language. */
export const thingPath = (under: string, locale: Locale, segment: string): string =>
  `${pathOf(under, locale)}/${segment}`;

/** The last part of the address of a sheet to print, below the page of its area. */
export const sheetSegments = {
  bring: { vi: 'mang-theo', en: 'bring' },
  leaflet: { vi: 'to-roi', en: 'leaflet' },
} as const satisfies Record<string, Record<Locale, string>>;

/** Charts that compare several indicators; every indicator has one more, named as itself. */
export const comparingCharts = [
  'promise-and-outcome',
  'three-periods',
  'national-rounds',
  'who-was-supported',
  'ceilings-over-the-years',
] as const;

/** Files of open data: the same in both languages, with the labels of both inside. */
export const dataPath = (file: string): string => `data/${file}`;

/** Path of a calendar: of all dates, or of one event. */
export const calendarPath = (name: string, locale: Locale): string => `calendar/${name}.${locale}.ics`;

/** Feeds by their names; that of announcements has the oldest address. */
export const feedNames = ['news', 'rounds', 'rules'] as const;
export type FeedName = (typeof feedNames)[number];

/** Path of a feed. @example feedPath('en') // => 'en/rss.xml' */
export const feedPath = (locale: Locale, name: FeedName = 'news'): string =>
  withLocale(locale, name === 'news' ? 'rss.xml' : `${name}.xml`);
