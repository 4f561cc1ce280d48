import type { Locale } from '../../i18n/locales.ts';
import { href, thingPath } from '../../i18n/routes.ts';
import { loadAll, type Loaded } from '../load.ts';

export type Product = Loaded<'products'> & { path: string; href: string };

/** Every product whose recognition is known, by name. */
export const getProducts = async (locale: Locale): Promise<Product[]> =>
  (await loadAll('products', locale))
    .map((product) => {
      const path = thingPath('product', locale, product.id);
      return { ...product, path, href: href(path) };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));

/**
 * Last day of a certificate: 31 December of the third year, the year it is given being the first (Circular 26/2014/TT-BCT, Article 17,
 * source S28). Undefined when the year is not known.
 * @example lastDayOfCertificate({ certifiedYear: 2021 }) // => '2023-12-31'
 */
export const lastDayOfCertificate = (product: {
  certifiedOn?: string | undefined;
  certifiedYear?: number | undefined;
}): string | undefined => {
  const year = product.certifiedYear ?? (product.certifiedOn && Number(product.certifiedOn.slice(0, 4)));
  return year ? `${year + 2}-12-31` : undefined;
};

/** Where a certificate stands on a day, "2023-12-31" still being valid. */
export const stateOfCertificate = (
  product: { certifiedOn?: string | undefined; certifiedYear?: number | undefined },
  day: string,
): 'valid' | 'expired' | 'unknown' => {
  const last = lastDayOfCertificate(product);
  if (last === undefined) return 'unknown';
  return day <= last ? 'valid' : 'expired';
};
