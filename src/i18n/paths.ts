import type { Locale } from './locales.ts';

/** The address of every single page, without base path or slashes at the ends. The only place where a URL is written. */
const pagePaths = {
  home: { vi: '', en: '' },
  programmes: { vi: 'chuong-trinh', en: 'programme' },
  support: { vi: 'ho-tro', en: 'support' },
  amounts: { vi: 'ho-tro/muc-ho-tro', en: 'support/amounts' },
  who: { vi: 'ho-tro/ai-duoc-ho-tro', en: 'support/who-can-get-it' },
  apply: { vi: 'ho-tro/cach-de-nghi', en: 'support/how-to-ask' },
  comparison: { vi: 'ho-tro/doi-chieu-nghi-dinh', en: 'support/city-and-decree' },
  agencies: { vi: 'co-quan', en: 'who-does-what' },
  results: { vi: 'ket-qua', en: 'results' },
  periods: { vi: 'ket-qua/ba-giai-doan', en: 'results/three-periods' },
  money: { vi: 'ket-qua/tien-va-de-an-theo-nam', en: 'results/money-and-projects-by-year' },
  nationalRounds: { vi: 'ket-qua/binh-chon-cap-quoc-gia', en: 'results/national-rounds' },
  beneficiaries: { vi: 'ket-qua/ai-da-duoc-ho-tro', en: 'results/who-was-supported' },
  ceilings: { vi: 'ket-qua/tran-ho-tro-qua-cac-nam', en: 'results/ceilings-over-the-years' },
  data: { vi: 'du-lieu', en: 'data' },
  competitions: { vi: 'binh-chon', en: 'competitions' },
  enter: { vi: 'binh-chon/du-dot-toi', en: 'competitions/enter-the-next-round' },
  products: { vi: 'san-pham', en: 'products' },
  fairs: { vi: 'hoi-cho', en: 'fairs' },
  delegations: { vi: 'hoi-cho/doan-di-hoi-cho', en: 'fairs/delegations' },
  workshops: { vi: 'co-so-nhu-ban', en: 'workshops-like-yours' },
  documents: { vi: 'van-ban', en: 'documents' },
  sources: { vi: 'nguon', en: 'sources' },
  glossary: { vi: 'thuat-ngu', en: 'glossary' },
  news: { vi: 'tin-tuc', en: 'news' },
  changes: { vi: 'thay-doi', en: 'changes' },
  corrections: { vi: 'dinh-chinh', en: 'corrections' },
  contact: { vi: 'lien-he', en: 'contact' },
  accessibility: { vi: 'kha-nang-tiep-can', en: 'accessibility' },
  about: { vi: 've-trang-nay', en: 'about' },
  sitemap: { vi: 'so-do-trang', en: 'site-map' },
  search: { vi: 'tim-kiem', en: 'search' },
} as const satisfies Record<string, Record<Locale, string>>;

/**
 * Every kind of thing that has a page of its own: the page under which it stands, and the folder of `content/` that holds it. Datasets
 * have no folder: they are made from the others.
 */
export const thingKinds = {
  area: { parent: 'support', folder: 'areas' },
  need: { parent: 'support', folder: 'needs' },
  programme: { parent: 'programmes', folder: 'programmes' },
  document: { parent: 'documents', folder: 'documents' },
  source: { parent: 'sources', folder: 'sources' },
  newsItem: { parent: 'news', folder: 'news' },
  indicator: { parent: 'results', folder: 'indicators' },
  dataset: { parent: 'data', folder: undefined },
  round: { parent: 'competitions', folder: 'rounds' },
  product: { parent: 'products', folder: 'products' },
  fair: { parent: 'fairs', folder: 'fairs' },
  maker: { parent: 'workshops', folder: 'makers' },
} as const satisfies Record<string, { parent: PageKey; folder: string | undefined }>;

export type PageKey = keyof typeof pagePaths;

/** Pages that are prose and nothing else: a pair of files of the same name in `content/pages/`. */
export const prosePages = [
  'about',
  'accessibility',
  'apply',
  'contact',
  'enter',
  'who',
] as const satisfies readonly PageKey[];

export type ThingKind = keyof typeof thingKinds;
export const pageKeys = Object.keys(pagePaths) as PageKey[];
export const isPageKey = (key: string): key is PageKey => Object.hasOwn(pagePaths, key);

const withLocale = (locale: Locale, path: string) =>
  [locale === 'vi' ? '' : locale, path].filter(Boolean).join('/');

/** Path of a page within the site, without slashes at the ends; the home page in Vietnamese is ''. */
export const pathOf = (page: PageKey, locale: Locale): string => withLocale(locale, pagePaths[page][locale]);

/** Path of a thing's own page. `segment` is its address in that language. */
export const thingPath = (kind: ThingKind, locale: Locale, segment: string): string =>
  `${pathOf(thingKinds[kind].parent, locale)}/${segment}`;

/** Charts that compare several indicators; every indicator has one more, named as itself. */
export const comparingCharts = [
  'promise-and-outcome',
  'three-periods',
  'national-rounds',
  'who-was-supported',
  'ceilings-over-the-years',
] as const;

/** Files of open data: the same in both languages, with the labels of both inside. */
export const dataPath = (file: string): string => `data/${file}`;

/** Path of a calendar: of all dates, or of one event. */
export const calendarPath = (name: string, locale: Locale): string => `calendar/${name}.${locale}.ics`;

/** Path of the feed of announcements. */
export const feedPath = (locale: Locale): string => withLocale(locale, 'rss.xml');
