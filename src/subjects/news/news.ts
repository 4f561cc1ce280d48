import type { CollectionEntry } from 'astro:content';
import { getEntries } from '../../fields/load.ts';
import type { Locale } from '../../i18n/locales.ts';
import { withAddress } from '../../addresses/routes.ts';

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
  (await getEntries('news'))
    .filter((entry) => entry.id.endsWith(`.${locale}`))
    .map((entry) => {
      const id = entry.id.replace(/\.(vi|en)$/, '');
      return withAddress('news', locale, { id, day: id.slice(0, 10), entry, data: entry.data }, id);
    })
    .toSorted(
      (a, b) =>
        b.day.localeCompare(a.day) ||
        toldDay(b.data).localeCompare(toldDay(a.data)) ||
        a.id.localeCompare(b.id),
    );
