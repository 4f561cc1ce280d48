import type { Locale } from '../../i18n/locales.ts';
import { withAddress } from '../../addresses/routes.ts';
import { once } from '../../fields/once.ts';
import { loadAll, type Loaded } from '../../fields/load.ts';

export type Source = Loaded<'sources'> & { key: string; path: string; href: string };

/** Every source, by number. `key` is what is printed: "S1". */
export const getSources = once(async (locale: Locale): Promise<Source[]> =>
  (await loadAll('sources', locale))
    .map((source) => ({ ...withAddress('sources', locale, source, source.id), key: source.id.toUpperCase() }))
    .toSorted((a, b) => Number(a.key.slice(1)) - Number(b.key.slice(1))),
);
