import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../../i18n/locales.ts';
import { href, thingPath } from '../../i18n/routes.ts';

export interface NewsItem {
  id: string;
  /** Day it was published here, from the file's name. */
  day: string;
  entry: CollectionEntry<'news'>;
  data: CollectionEntry<'news'>['data'];
  path: string;
  href: string;
}

/** The day an announcement tells of: when it happened, or else when it was reported; '' where neither is known. */
const toldDay = (data: NewsItem['data']): string => data.happenedOn ?? data.reportedOn ?? '';

/** Announcements, newest first: by the day they stood here, then by the day they tell of. */
export const getNews = async (locale: Locale): Promise<NewsItem[]> =>
  (await getCollection('news', (entry) => entry.id.endsWith(`.${locale}`)))
    .map((entry) => {
      const id = entry.id.replace(/\.(vi|en)$/, '');
      const path = thingPath('newsItem', locale, id);
      return { id, day: id.slice(0, 10), entry, data: entry.data, path, href: href(path) };
    })
    .toSorted(
      (a, b) =>
        b.day.localeCompare(a.day) ||
        toldDay(b.data).localeCompare(toldDay(a.data)) ||
        a.id.localeCompare(b.id),
    );
