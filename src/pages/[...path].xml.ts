import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from '../i18n/locales.ts';
import { listFeeds } from '../outputs/feeds.ts';

export const getStaticPaths = (async () =>
  (await Promise.all(locales.map(listFeeds))).flatMap((feeds) =>
    [...feeds].map(([path, content]) => ({
      params: { path: path.replace(/\.xml$/, '') },
      props: { content },
    })),
  )) satisfies GetStaticPaths;

/** A feed of one language, for feed readers. */
export const GET: APIRoute = ({ props }) =>
  new Response((props as { content: string }).content, {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
