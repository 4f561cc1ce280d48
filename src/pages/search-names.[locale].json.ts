import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../i18n/locales.ts';
import { listNames } from '../views/names.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** Names that lead straight to a page, for the search of one language. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await listNames(params['locale'] as Locale)), {
    headers: { 'Content-Type': 'application/json' },
  });
