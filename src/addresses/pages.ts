import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../i18n/locales.ts';
import { pageSchema, type PageHeader } from './page.schema.ts';

/** Pages that a view of their own draws; their files in `content/pages/` say what they are called and where they stand. */
export const drawnPages = [
  'home', 'programmes', 'support', 'amounts', 'comparison', 'agencies', 'results', 'periods', 'money', 'national-rounds', 'beneficiaries',
  'ceilings', 'data', 'competitions', 'products', 'fairs', 'delegations', 'workshops', 'documents', 'sources', 'glossary', 'news', 'changes',
  'corrections', 'report', 'sitemap', 'search', 'finder', 'finder-chart',
] as const; // prettier-ignore
/** Pages of prose that other pages lead to by name. */
export const prosePages = ['about', 'accessibility', 'apply', 'contact', 'enter', 'privacy', 'who'] as const;

/** A page that code itself names: the checker demands its files. Any other pair of files is a page too. */
export type PageKey = (typeof drawnPages)[number] | (typeof prosePages)[number];
export const pageKeys: readonly PageKey[] = [...drawnPages, ...prosePages];
export const isPageKey = (key: string): key is PageKey => pageKeys.some((each) => each === key);
export const isDrawn = (key: string): key is (typeof drawnPages)[number] =>
  drawnPages.some((each) => each === key);

const folder = join('content', 'pages');
const readHeader = (id: string, locale: Locale): PageHeader => {
  const file = join(folder, `${id}.${locale}.mdx`);
  const header = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(file, 'utf8'))?.[1];
  const read = pageSchema.safeParse(parse(header ?? ''));
  if (!read.success)
    throw new Error(`${file}: chạy npm run check để xem chỗ sai. / Run npm run check to see what is wrong.`);
  return read.data;
};

let kept: { at: number; headers: Map<string, Record<Locale, PageHeader>> } | undefined;
/** Half a second: while a developer edits, the next look reads again. */
const freshMs = import.meta.env?.DEV ? 500 : Number.POSITIVE_INFINITY;

const getHeaders = (): Map<string, Record<Locale, PageHeader>> => {
  if (kept && Date.now() - kept.at < freshMs) return kept.headers;
  const ids = readdirSync(folder).flatMap((name) => /^(.*)\.vi\.mdx$/.exec(name)?.[1] ?? []);
  const headers = new Map(ids.map((id) => [id, { vi: readHeader(id, 'vi'), en: readHeader(id, 'en') }]));
  kept = { at: Date.now(), headers };
  return headers;
};

/** What a page says of itself in one language. @throws if it has no files */
export const headerOf = (page: string, locale: Locale): PageHeader => {
  const found = getHeaders().get(page);
  if (!found) throw new Error(`There is no content/pages/${page}.${locale}.mdx.`);
  return found[locale];
};

/** @example titleOf('results', 'en') // => 'Targets and results' */
export const titleOf = (page: string, locale: Locale): string => headerOf(page, locale).title;

const places = ['menu', 'footer', 'section', 'nowhere'] as const;
/** Where a page is listed: as its header says, else below its section, else in the footer. */
export const placeOf = ({
  listed,
  section,
}: Pick<PageHeader, 'listed' | 'section'>): (typeof places)[number] =>
  listed ?? (section === undefined ? 'footer' : 'section');

/** The ids of all pages: those of the menu first, then the footer’s, each in their order. */
export const listPageIds = (): string[] =>
  [...getHeaders()]
    .map(([id, { vi }]) => ({ id, place: places.indexOf(placeOf(vi)), order: vi.order }))
    .toSorted((a, b) => a.place - b.place || a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

/** Pages listed in a place, or those whose section is one page, in their order. */
export const pagesListed = (place: 'menu' | 'footer'): string[] =>
  listPageIds().filter((id) => placeOf(headerOf(id, 'vi')) === place);
export const pagesUnder = (section: string): string[] =>
  listPageIds().filter((id) => headerOf(id, 'vi').section === section);
export const isPageId = (key: string): boolean => getHeaders().has(key);
