import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { href } from '../i18n/routes.ts';
import { locales } from '../i18n/locales.ts';
import { listPages } from '../views/pages.ts';

/** Every page in both languages, each with its twin. */
export const GET: APIRoute = async ({ site }) => {
  const absolute = (path: string) => new URL(href(path), site).href;
  const stream = new SitemapStream({
    hostname: String(site),
    xmlns: { news: false, video: false, image: false, xhtml: true },
  });
  for (const { paths } of await listPages())
    for (const locale of locales)
      stream.write({
        url: absolute(paths[locale]),
        links: [
          ...locales.map((lang) => ({ lang, url: absolute(paths[lang]) })),
          { lang: 'x-default', url: absolute(paths.vi) },
        ],
      });
  stream.end();
  return new Response(new Uint8Array(await streamToPromise(stream)), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
