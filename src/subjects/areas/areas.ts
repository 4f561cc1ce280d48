import type { Locale } from '../../i18n/locales.ts';
import { href, thingPath } from '../../i18n/routes.ts';
import { inOrder, loadAll, type Loaded } from '../../fields/load.ts';

export type Area = Loaded<'areas'> & { path: string; href: string };

/** The nine areas in the programme's order, each with its address. */
export const getAreas = async (locale: Locale): Promise<Area[]> =>
  inOrder(await loadAll('areas', locale)).map((area) => {
    const path = thingPath('area', locale, area.urlSlug);
    return { ...area, path, href: href(path) };
  });
