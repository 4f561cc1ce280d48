import { type PageKey, titleOf } from '../addresses/pages.ts';
import type { CollectionName } from '../fields/folders.ts';
import { today } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import type { SearchKind } from '../search/kinds.ts';
import type { SharedTopic, Topic } from '../search/topics.ts';
import { getAreas } from '../subjects/areas/areas.ts';
import { getDocuments } from '../subjects/documents/documents.ts';
import { getFairs } from '../subjects/fairs/fairs.ts';
import { getIndicators } from '../subjects/indicators/indicators.ts';
import { getMakers, sayMaker } from '../subjects/makers/makers.ts';
import { getNeeds } from '../subjects/needs/needs.ts';
import { getNews } from '../subjects/news/news.ts';
import { getProducts } from '../subjects/products/products.ts';
import { getProgrammes, stateOfPeriod } from '../subjects/programmes/programmes.ts';
import { getRounds } from '../subjects/rounds/rounds.ts';
import { getRules } from '../subjects/rules/rules.ts';
import { getSources } from '../subjects/sources/sources.ts';
import { getBringLists } from './sheets/bring.ts';
import { getLeaflets } from './sheets/leaflets.ts';
import { listDatasets } from './datasets.ts';
import { dateOfFair, dateOfRound, type KnownDate } from './dates.ts';
import { shareFair, shareMaker, shareNews, shareProduct, shareRound, type SharedFacts } from './share.ts';

interface Thing {
  id: string;
  path: string;
  searchWords?: readonly string[] | undefined;
}

/** What a picture card of a thing says below its title. */
interface CardOf<T> {
  /** Whether readers are offered it, with a tall picture and a text, to send on; else only chats fetch it. */
  isSent: boolean;
  say(
    thing: T,
    locale: Locale,
  ):
    | Promise<SharedFacts & { over?: string; cell?: number }>
    | (SharedFacts & { over?: string; cell?: number });
}

/** One kind of thing that has pages of its own: all that the site does with it. */
export interface Kind<T = Thing> {
  /** The folder of `content/` that holds it; none when it is made of others. */
  folder: CollectionName | undefined;
  /** The page that lists it, and below which each has its address. */
  under: PageKey;
  /** What search calls it. */
  searchKind: SearchKind;
  list(locale: Locale): Promise<readonly T[]>;
  /** Its name in lists of pages. */
  title(thing: T, locale: Locale): string;
  /** The topic that its page is about, if pages of the kind have one. */
  topic: ((thing: T) => Topic | SharedTopic | undefined) | undefined;
  card: CardOf<T> | undefined;
  /** Its day in the calendars. */
  date: ((thing: T, locale: Locale) => KnownDate | undefined) | undefined;
  /** Whether each has a chart, with files named after it. */
  hasChart: boolean;
  /** Whether it stands in the list from A to Z; numbered and dated things have lists of their own. */
  isInIndex: boolean;
}

/** A row. What it does with a thing is checked against what the list gives. */
const kind = <T extends Thing>(
  list: (locale: Locale) => Promise<readonly T[]>,
  row: Omit<Kind<NoInfer<T>>, 'list'>,
): Kind => ({ list, ...row }) as unknown as Kind;
const nameOf = ({ name }: { name: string }) => name;

/** The registry: a row for every kind of thing with pages of its own. Single pages have theirs in `content/pages/`. A view draws each (`views/views.ts`). */
export const kinds = {
  area: kind(getAreas, {
    folder: 'areas',
    under: 'support',
    searchKind: 'support',
    title: ({ shortName }) => shortName,
    topic: ({ topic }) => topic,
    card: {
      isSent: false,
      say: ({ order, inOneSentence, drawing }, locale) => ({
        drawing,
        over: wordsOf(locale).area.number(order),
        facts: [inOneSentence],
        sources: [],
        cell: order,
      }),
    },
    date: undefined,
    hasChart: false,
    isInIndex: true,
  }),
  need: kind(getNeeds, {
    folder: 'needs',
    under: 'support',
    searchKind: 'support',
    title: nameOf,
    topic: ({ topic }) => topic,
    card: undefined,
    date: undefined,
    hasChart: false,
    isInIndex: true,
  }),
  rule: kind(getRules, {
    folder: 'rules',
    under: 'amounts',
    searchKind: 'support',
    // Some are called like an indicator.
    title: ({ name }, locale) => wordsOf(locale).rule.years.title(name),
    topic: undefined,
    card: undefined,
    date: undefined,
    hasChart: false,
    isInIndex: true,
  }),
  bringList: kind(getBringLists, {
    folder: undefined,
    under: 'support',
    searchKind: 'support',
    title: ({ area }, locale) => wordsOf(locale).bring.title(area.shortName),
    topic: undefined,
    card: undefined,
    date: undefined,
    hasChart: false,
    isInIndex: false,
  }),
  leaflet: kind(getLeaflets, {
    folder: undefined,
    under: 'support',
    searchKind: 'support',
    title: ({ area }, locale) => wordsOf(locale).leaflet.title(area.shortName),
    topic: () => 'sheet.leaflet',
    card: undefined,
    date: undefined,
    hasChart: false,
    isInIndex: false,
  }),
  programme: kind(getProgrammes, {
    folder: 'programmes',
    under: 'programmes',
    searchKind: 'programme',
    title: nameOf,
    topic: ({ topic }) => topic,
    card: {
      isSent: false,
      say: (programme, locale) => ({
        over: '',
        facts: [wordsOf(locale).state[stateOfPeriod(programme, today())]],
        sources: [],
      }),
    },
    date: undefined,
    hasChart: false,
    isInIndex: true,
  }),
  document: kind(getDocuments, {
    folder: 'documents',
    under: 'documents',
    searchKind: 'document',
    title: ({ citation }) => citation,
    topic: undefined,
    card: undefined,
    date: undefined,
    hasChart: false,
    isInIndex: false,
  }),
  source: kind(getSources, {
    folder: 'sources',
    under: 'sources',
    searchKind: 'source',
    title: ({ key }) => key,
    topic: undefined,
    card: undefined,
    date: undefined,
    hasChart: false,
    isInIndex: false,
  }),
  indicator: kind(getIndicators, {
    folder: 'indicators',
    under: 'results',
    searchKind: 'figures',
    title: nameOf,
    topic: undefined,
    card: undefined,
    date: undefined,
    hasChart: true,
    isInIndex: true,
  }),
  round: kind(getRounds, {
    folder: 'rounds',
    under: 'competitions',
    searchKind: 'competition',
    title: nameOf,
    topic: undefined,
    card: { isSent: true, say: shareRound },
    date: dateOfRound,
    hasChart: false,
    isInIndex: true,
  }),
  product: kind(getProducts, {
    folder: 'products',
    under: 'products',
    searchKind: 'product',
    title: nameOf,
    topic: undefined,
    card: { isSent: true, say: shareProduct },
    date: undefined,
    hasChart: false,
    isInIndex: true,
  }),
  fair: kind(getFairs, {
    folder: 'fairs',
    under: 'fairs',
    searchKind: 'fair',
    title: nameOf,
    topic: undefined,
    card: { isSent: true, say: shareFair },
    date: dateOfFair,
    hasChart: false,
    isInIndex: true,
  }),
  maker: kind(getMakers, {
    folder: 'makers',
    under: 'workshops',
    searchKind: 'workshop',
    title: sayMaker,
    topic: undefined,
    card: { isSent: true, say: shareMaker },
    date: undefined,
    hasChart: false,
    isInIndex: true,
  }),
  dataset: kind(async (locale) => listDatasets(locale), {
    folder: undefined,
    under: 'data',
    searchKind: 'data',
    title: ({ title }, locale) => `${titleOf('data', locale)}: ${title}`,
    topic: undefined,
    card: undefined,
    date: undefined,
    hasChart: false,
    isInIndex: true,
  }),
  newsItem: kind(getNews, {
    folder: 'news',
    under: 'news',
    searchKind: 'news',
    title: ({ data }) => data.title,
    topic: undefined,
    card: { isSent: false, say: shareNews },
    date: undefined,
    hasChart: false,
    isInIndex: false,
  }),
};
export type KindKey = keyof typeof kinds;
export const kindKeys = Object.keys(kinds) as KindKey[];
