import { once } from '../fields/once.ts';
import type { Locale } from '../i18n/locales.ts';
import { getChanges } from '../subjects/changes/changes.ts';
import { getNews } from '../subjects/news/news.ts';
import { getSite } from '../subjects/site/site.ts';

/** Which wording of a page stands: the day on which it last changed, and how many changes it has had. */
export interface Edition {
  day: string;
  number: number;
}

/** Every change that content tells of: the path of the page, and the day. */
const listTold = once(async (locale: Locale) => [
  ...(await getChanges(locale)).map(({ page, day }) => ({ path: page?.replace(/^\/|\/$/g, ''), day })),
  ...(await getNews(locale)).map(({ path, day }) => ({ path, day })),
]);

/**
 * The edition of a page, from days that stand in content, so that it is the same in every build of it: a change of the page or of one
 * below it, the day it was checked, or else the day the site began.
 * @param path its path in that language
 * @param checked the day on which staff last checked it
 */
export const editionOf = async (path: string, locale: Locale, checked?: string): Promise<Edition> => {
  const { startedOn } = await getSite(locale);
  const isHome = path === '' || path === locale;
  const told = (await listTold(locale)).filter(
    (change) => isHome || change.path === path || change.path?.startsWith(`${path}/`),
  );
  const days = [startedOn, ...told.map(({ day }) => day), ...(checked === undefined ? [] : [checked])];
  return { day: days.toSorted().at(-1) ?? startedOn, number: told.length };
};
