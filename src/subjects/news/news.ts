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
  /** Whether it stands in Vietnamese on an English page, since it has no English version. */
  isUntranslated: boolean;
  path: string;
  href: string;
}

/** The day an announcement tells of: when it happened, or else when it was reported; '' where neither is known. */
const toldDay = (data: NewsItem['data']): string => data.happenedOn ?? data.reportedOn ?? '';

/** Of each announcement the version in a language, or the Vietnamese one where there is no other. */
const pickVersions = <Entry extends { id: string }>(entries: readonly Entry[], locale: Locale): Entry[] => {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.filter(
    ({ id }) => id.endsWith(`.${locale}`) || (locale === 'en' && !ids.has(id.replace(/\.vi$/, '.en'))),
  );
};

/** Announcements, newest first: by the day they stood here, then by the day they tell of. */
export const getNews = async (locale: Locale): Promise<NewsItem[]> =>
  pickVersions(await getEntries('news'), locale)
    .map((entry) => {
      const id = entry.id.replace(/\.(vi|en)$/, '');
      const isUntranslated = !entry.id.endsWith(`.${locale}`);
      return withAddress(
        'news',
        locale,
        { id, day: id.slice(0, 10), entry, data: entry.data, isUntranslated },
        id,
      );
    })
    .toSorted(
      (a, b) =>
        b.day.localeCompare(a.day) ||
        toldDay(b.data).localeCompare(toldDay(a.data)) ||
        a.id.localeCompare(b.id),
    );
