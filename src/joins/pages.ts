import { locales, type Locale } from '../i18n/locales.ts';
import { pageKeys, pathOf, type PageKey } from '../i18n/routes.ts';
import { wordsOf } from '../i18n/words.ts';
import { getAreas } from '../subjects/areas/areas.ts';
import { getDocuments } from '../subjects/documents/documents.ts';
import { getFairs } from '../subjects/fairs/fairs.ts';
import { getIndicators } from '../subjects/indicators/indicators.ts';
import { getMakers, sayMaker } from '../subjects/makers/makers.ts';
import { getNeeds } from '../subjects/needs/needs.ts';
import { getNews } from '../subjects/news/news.ts';
import { getProducts } from '../subjects/products/products.ts';
import { getProgrammes } from '../subjects/programmes/programmes.ts';
import { getRounds } from '../subjects/rounds/rounds.ts';
import { getSources } from '../subjects/sources/sources.ts';
import { listDatasets } from './datasets.ts';

export type ViewName =
  | PageKey
  | 'area'
  | 'need'
  | 'programme'
  | 'document'
  | 'source'
  | 'newsItem'
  | 'indicator'
  | 'dataset'
  | 'round'
  | 'product'
  | 'fair'
  | 'maker';

/** One page in both languages: which view draws it, of which thing, at which paths. */
export interface PageOfSite {
  view: ViewName;
  id?: string;
  paths: Record<Locale, string>;
  title?: Record<Locale, string>;
}

/** What every view is given. */
export interface ViewProps {
  locale: Locale;
  paths: Record<Locale, string>;
  id: string;
}

interface Thing {
  id: string;
  path: string;
  title: string;
}

const named = <T extends { id: string; path: string; name: string }>(things: readonly T[]): Thing[] =>
  things.map(({ id, path, name }) => ({ id, path, title: name }));

const pairUp = async (view: ViewName, get: (locale: Locale) => Promise<Thing[]>): Promise<PageOfSite[]> => {
  const [vi, en] = await Promise.all(locales.map(get));
  return (vi ?? []).map((thing) => {
    const twin = en?.find((each) => each.id === thing.id);
    if (!twin) throw new Error(`${view} "${thing.id}" has no English page.`);
    return {
      view,
      id: thing.id,
      paths: { vi: thing.path, en: twin.path },
      title: { vi: thing.title, en: twin.title },
    };
  });
};

/** Every page of the site, both languages: what is built, listed in the site map and checked by the tests. */
export const listPages = async (): Promise<PageOfSite[]> => [
  ...pageKeys.map((view) => ({ view, paths: { vi: pathOf(view, 'vi'), en: pathOf(view, 'en') } })),
  ...(await pairUp('area', async (locale) =>
    (await getAreas(locale)).map((area) => ({ ...area, title: area.shortName })),
  )),
  ...(await pairUp('need', async (locale) => named(await getNeeds(locale)))),
  ...(await pairUp('programme', async (locale) =>
    (await getProgrammes(locale)).map((programme) => ({ ...programme, title: programme.name })),
  )),
  ...(await pairUp('document', async (locale) =>
    (await getDocuments(locale)).map((document) => ({ ...document, title: document.citation })),
  )),
  ...(await pairUp('source', async (locale) =>
    (await getSources(locale)).map((source) => ({ ...source, title: source.key })),
  )),
  ...(await pairUp('indicator', async (locale) => named(await getIndicators(locale)))),
  ...(await pairUp('round', async (locale) => named(await getRounds(locale)))),
  ...(await pairUp('product', async (locale) => named(await getProducts(locale)))),
  ...(await pairUp('fair', async (locale) => named(await getFairs(locale)))),
  ...(await pairUp('maker', async (locale) =>
    (await getMakers(locale)).map((maker) => ({ ...maker, title: sayMaker(maker, locale) })),
  )),
  ...(await pairUp('dataset', async (locale) =>
    listDatasets(locale).map((set) => ({ ...set, title: `${wordsOf(locale).pages.data}: ${set.title}` })),
  )),
  ...(await pairUp('newsItem', async (locale) =>
    (await getNews(locale)).map((item) => ({ ...item, title: item.data.title })),
  )),
];
