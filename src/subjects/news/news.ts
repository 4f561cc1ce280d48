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

/** Announcements, newest first. */
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
        (b.data.happenedOn ?? '').localeCompare(a.data.happenedOn ?? '') ||
        a.id.localeCompare(b.id),
    );
