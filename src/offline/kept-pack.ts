import { locales, type Locale } from '../i18n/locales.ts';
import { unpackPage, type Pack } from './pack.ts';

/** What a build offers to keep of one language: the pack, named by its hash, and the files that its pages need. */
export interface Offer {
  pack: string;
  files: string[];
}
/** Put in by the build. */
declare const offersOfBuild: Record<Locale, Offer | undefined>;

/** The header in which a kept response says from when it is. */
export const keptAtHeader = 'x-kept-at';
const nameHeader = 'x-pack';
const openCache = () => caches.open('pack');
/** The pack of a language stands under one key, whatever its hash: there is never more than one. */
const keyOf = (locale: Locale) => `pack.${locale}`;

/** Fetches the pack of a language with its files, if it is not the one that is kept. The kept one goes only when all of the new is there. */
export const fetchPack = async (locale: Locale): Promise<void> => {
  const offer = offersOfBuild[locale];
  // What cannot be opened again is not fetched.
  if (!('DecompressionStream' in globalThis)) return;
  const cache = await openCache();
  const kept = await cache.match(keyOf(locale));
  if (offer === undefined || kept?.headers.get(nameHeader) === offer.pack) return;
  const response = await fetch(offer.pack);
  if (!response.ok) throw new Error(`${response.status} ${offer.pack}`);
  const body = await response.blob();
  await cache.addAll(offer.files);
  await cache.put(
    keyOf(locale),
    new Response(body, { headers: { [nameHeader]: offer.pack, [keptAtHeader]: new Date().toISOString() } }),
  );
  const wanted = new Set(locales.flatMap((each) => offersOfBuild[each]?.files ?? []));
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (!wanted.has(pathname) && !/\/pack\.\w+$/.test(pathname)) await cache.delete(url);
  }
};

/** Brings every pack that is kept to the one of this build. What cannot be fetched stays as it was. */
export const refreshPacks = async (): Promise<void> => {
  if (!(await caches.has('pack'))) return;
  const cache = await openCache();
  for (const locale of locales)
    if (await cache.match(keyOf(locale))) await fetchPack(locale).catch(() => undefined);
};

const readPack = async (locale: Locale): Promise<{ pack: Pack; at: string } | undefined> => {
  const kept = await (await openCache()).match(keyOf(locale));
  if (!kept?.body) return undefined;
  const text = await new Response(kept.body.pipeThrough(new DecompressionStream('gzip'))).text();
  return { pack: JSON.parse(text) as Pack, at: kept.headers.get(keptAtHeader) ?? '' };
};

/** A page of the pack with the moment at which it was kept. */
export const readPackPage = async (
  locale: Locale,
  path: string,
): Promise<{ html: string; at: string } | undefined> => {
  const read = await readPack(locale);
  const html = read && unpackPage(read.pack, path);
  return html === undefined ? undefined : { html, at: read?.at ?? '' };
};

/** The pages of the pack that a list can lead to: those that begin something. */
export const listPackPages = async (locale: Locale): Promise<{ path: string; html: string }[]> => {
  const read = await readPack(locale);
  if (!read) return [];
  return Object.keys(read.pack.pages)
    .map((path) => ({ path, html: unpackPage(read.pack, path) ?? '' }))
    .filter(({ html }) => !/<meta name="topic" content="finder\.(?!start)/.test(html));
};
