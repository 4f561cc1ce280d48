import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../i18n/locales.ts';
import { hrefOf } from '../addresses/routes.ts';
import { wordsOf } from '../i18n/words.ts';
import type { SearchGiven } from '../search/start.ts';
import { getAreas } from '../subjects/areas/areas.ts';
import { getCallees, getOrganisations } from '../subjects/organisations/organisations.ts';
import { telHref } from '../ui/tel.ts';
import { loadAll } from '../fields/load.ts';
import { listNames } from '../joins/search-names.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** What the search of one language knows of content before a query. The indexer adds the lexicon and the pages (search/build/). */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  const words = wordsOf(locale);
  const given: SearchGiven = {
    names: await listNames(locale),
    aliases: (await loadAll('aliases', locale)).flatMap(({ say, mean }) =>
      mean === undefined ? [] : [{ say, mean }],
    ),
    words: {
      ...words.searchPage.says,
      ended: words.state.ended,
      kinds: words.searchPage.kinds,
      groups: words.searchPage.groups,
    },
    help: {
      title: words.home.nine,
      links: [
        ...(await getAreas(locale)).map((area) => ({ title: area.shortName, url: area.href })),
        { title: words.searchPage.askPerson, url: hrefOf('contact', locale) },
        ...getCallees(await getOrganisations(locale)).flatMap(({ contact: { phone } }) =>
          phone === undefined ? [] : [{ title: `${words.footer.phone}: ${phone}`, url: telHref(phone) }],
        ),
      ],
    },
    page: hrefOf('search', locale),
    sourcesPage: hrefOf('sources', locale),
  };
  return new Response(JSON.stringify(given), { headers: { 'Content-Type': 'application/json' } });
};
