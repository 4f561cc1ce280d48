import { getEntry, type CollectionEntry } from 'astro:content';
import type { Locale } from '../../i18n/locales.ts';

/** A page of prose. @throws if it is not there in this language. */
export const getPage = async (id: string, locale: Locale): Promise<CollectionEntry<'pages'>> => {
  const entry = await getEntry('pages', `${id}.${locale}`);
  if (!entry) throw new Error(`There is no content/pages/${id}.${locale}.mdx.`);
  return entry;
};
