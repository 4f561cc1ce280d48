import type { Locale } from '../../i18n/locales.ts';
import { withAddress } from '../../addresses/routes.ts';
import { loadAll, type Loaded } from '../../fields/load.ts';

export type Product = Loaded<'products'> & { path: string; href: string };

/** Every product whose recognition is known, by name. */
export const getProducts = async (locale: Locale): Promise<Product[]> =>
  (await loadAll('products', locale))
    .map((product) => withAddress('products', locale, product, product.id))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));

/** Whether the group of a product was not given: every other code names one of the four groups. */
export const isUnknownGroup = (group: Product['group']): boolean =>
  !['handicrafts', 'processed-food', 'machinery', 'other'].includes(group);
