/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { isLocale } from '../i18n/locales.ts';
import { fetchPack, keptAtHeader, listPackPages, readPackPage, refreshPacks } from './kept-pack.ts';
import { sayKept, sayNotKept } from './say-kept.ts';

declare const self: ServiceWorkerGlobalScope;

const { pathname: base } = new URL(self.registration.scope);
const month = 30 * 24 * 60 * 60;
const isSavingData = (request: Request) =>
  request.headers.get('save-data') === 'on' ||
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
const isPage = (response: Response) => (response.headers.get('content-type') ?? '').startsWith('text/html');

const withHead = async (html: string, at: string): Promise<Response> =>
  new Response(sayKept(html, new Date(at)), { headers: { 'content-type': 'text/html; charset=utf-8' } });

const pages = new NetworkFirst({
  cacheName: 'pages',
  matchOptions: { ignoreSearch: true },
  // A connection that does not answer is none.
  networkTimeoutSeconds: 10,
  plugins: [
    new ExpirationPlugin({ maxEntries: 60, maxAgeSeconds: month, purgeOnQuotaError: true }),
    {
      cacheWillUpdate: async ({ request, response }) => {
        if (response.status !== 200 || response.redirected || !isPage(response) || isSavingData(request))
          return null;
        const headers = new Headers(response.headers);
        headers.set(keptAtHeader, new Date().toISOString());
        return new Response(await response.blob(), { headers });
      },
      cachedResponseWillBeUsed: async ({ cachedResponse }) => {
        const at = cachedResponse?.headers.get(keptAtHeader);
        return cachedResponse && at ? withHead(await cachedResponse.text(), at) : undefined;
      },
    },
  ],
});

/** Every kept page of a language with its title, those that were visited first. */
const listKept = async (locale: 'vi' | 'en') => {
  const cache = await caches.open('pages');
  const visited = await Promise.all(
    (await cache.keys()).map(async (request) => ({
      path: new URL(request.url).pathname,
      html: (await (await cache.match(request))?.text()) ?? '',
    })),
  );
  const seen = new Map(
    [...visited, ...(await listPackPages(locale))].map(({ path, html }) => [path, html] as const),
  );
  return [...seen]
    .filter(([path]) => path.startsWith(`${base}en/`) === (locale === 'en'))
    .map(([href, html]) => ({ href, title: /<title>([^<]*)/.exec(html)?.[1] ?? href }));
};

registerRoute(({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate', pages);

// Files with their hash in their names never change; the drawings and the sign do, seldom.
const files = new CacheFirst({
  cacheName: 'files',
  plugins: [
    new ExpirationPlugin({ maxEntries: 60, maxAgeSeconds: month, purgeOnQuotaError: true }),
    {
      cacheWillUpdate: async ({ request, response }) =>
        response.status === 200 && !isSavingData(request) ? response : null,
    },
  ],
});
registerRoute(
  ({ url, sameOrigin, request }) =>
    sameOrigin && request.mode !== 'navigate' && url.pathname.startsWith(`${base}_astro/`),
  async (given) => (await caches.match(given.request)) ?? files.handle(given),
);
registerRoute(
  ({ url }) => [`${base}drawings.svg`, `${base}icon.svg`].includes(url.pathname),
  new NetworkFirst({ cacheName: 'files' }),
);

// Without a connection, and never visited: from the pack, or else a list of what is there.
setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error();
  const { pathname } = new URL(request.url);
  const locale = pathname.startsWith(`${base}en/`) ? 'en' : 'vi';
  const found = await readPackPage(locale, pathname);
  if (found) return withHead(found.html, found.at);
  return new Response(sayNotKept(locale, await listKept(locale)), {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
});

self.addEventListener('message', (event) => {
  const { keep } = event.data as { keep?: string };
  if (keep !== undefined && isLocale(keep)) event.waitUntil(fetchPack(keep).catch(() => undefined));
});
// A new worker, or an older one that was put back, takes over at once: pages come from the network first, so none mixes with another.
void self.skipWaiting();
clientsClaim();
self.addEventListener('activate', (event) => event.waitUntil(refreshPacks()));
