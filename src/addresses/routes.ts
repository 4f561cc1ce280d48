import type { Locale } from '../i18n/locales.ts';
import { pathOf, thingPath } from './paths.ts';

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/*$/, '/');

/** A path as a link, under the base path of this build. @example href('en/support') // => '/en/support/' */
export const href = (path: string): string => (path === '' ? base : `${base}${path}/`);

/** Link to a file that the build writes, such as a feed. */
export const fileHref = (path: string): string => `${base}${path}`;

/** Link to a page, by its name in `content/pages/`. */
export const hrefOf = (page: string, locale: Locale): string => href(pathOf(page, locale));

/** A thing with the address of its own page, below the page that lists its kind. `segment` is its part of that address. */
export const withAddress = <T>(
  under: string,
  locale: Locale,
  thing: T,
  segment: string,
): T & { path: string; href: string } => {
  const path = thingPath(under, locale, segment);
  return { ...thing, path, href: href(path) };
};

/** Link to a source, from its key: S1 lives at /nguon/s1/. */
export const sourceHref = (source: string, locale: Locale): string =>
  href(thingPath('sources', locale, source.toLowerCase()));

/** An address within the site as prose writes it, under the base path of this build. @example ownHref('/ho-tro/#muc') // => '/ho-tro/#muc' */
export const ownHref = (address: string): string => `${base}${address.replace(/^\//, '')}`;
