import type { CollectionEntry } from 'astro:content';
import { getEntries } from '../../fields/load.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The files of a page of `content/pages/`. @throws if it is not there in this language. */
export const getPage = async (id: string, locale: Locale): Promise<CollectionEntry<'pages'>> => {
  const entry = (await getEntries('pages')).find((each) => each.id === `${id}.${locale}`);
  if (!entry) throw new Error(`There is no content/pages/${id}.${locale}.mdx.`);
  return entry;
};

/** What stands below the header of a page that a view draws, to be drawn above the rest; undefined when nothing does. */
export const renderIntro = async (id: string, locale: Locale) => {
  const entry = await getPage(id, locale);
  return entry.body?.trim() ? (await (await import('astro:content')).render(entry)).Content : undefined;
};
