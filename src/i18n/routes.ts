import type { Locale } from './locales.ts';
import { pathOf, thingPath, type PageKey } from './paths.ts';

export * from './paths.ts';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** A path as a link, under the base path of this build. @example href('en/support') // => '/en/support/' */
export const href = (path: string): string => (path === '' ? base : `${base}${path}/`);

/** Link to a file that the build writes, such as a feed. */
export const fileHref = (path: string): string => `${base}${path}`;

export const hrefOf = (page: PageKey, locale: Locale): string => href(pathOf(page, locale));

/** Link to a source, from its key: S1 lives at /nguon/s1/. */
export const sourceHref = (source: string, locale: Locale): string =>
  href(thingPath('source', locale, source.toLowerCase()));

/** An address within the site as prose writes it, under the base path of this build. @example ownHref('/ho-tro/#muc') // => '/ho-tro/#muc' */
export const ownHref = (address: string): string => `${base}${address.replace(/^\//, '')}`;
