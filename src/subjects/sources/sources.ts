import type { Locale } from '../../i18n/locales.ts';
import { href, thingPath } from '../../i18n/routes.ts';
import { loadAll, type Loaded } from '../../fields/load.ts';

export type Source = Loaded<'sources'> & { key: string; path: string; href: string };

/** Every source, by number. `key` is what is printed: "S1". */
export const getSources = async (locale: Locale): Promise<Source[]> =>
  (await loadAll('sources', locale))
    .map((source) => {
      const path = thingPath('source', locale, source.id);
      return { ...source, key: source.id.toUpperCase(), path, href: href(path) };
    })
    .toSorted((a, b) => Number(a.key.slice(1)) - Number(b.key.slice(1)));
