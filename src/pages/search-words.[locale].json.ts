import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../i18n/locales.ts';
import type { AliasFile } from '../search/engine.ts';
import { loadAll } from '../subjects/load.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** How people say things, for the search of one language. */
export const GET: APIRoute = async ({ params }) => {
  const aliases: AliasFile = (await loadAll('aliases', params['locale'] as Locale)).map(({ say, mean }) => ({
    say,
    mean,
  }));
  return new Response(JSON.stringify(aliases), { headers: { 'Content-Type': 'application/json' } });
};
