import type { Locale } from '../../i18n/locales.ts';
import { href, thingPath } from '../../i18n/routes.ts';
import { inOrder, loadAll, type Loaded } from '../../fields/load.ts';

export type Need = Loaded<'needs'> & { path: string; href: string };

/** What workshops may need, each with its address. */
export const getNeeds = async (locale: Locale): Promise<Need[]> =>
  inOrder(await loadAll('needs', locale)).map((need) => {
    const path = thingPath('need', locale, need.urlSlug);
    return { ...need, path, href: href(path) };
  });
