import { headerOf, isDrawn, isPageId, listPageIds, type drawnPages } from '../addresses/pages.ts';
import { pathOf } from '../addresses/paths.ts';
import { once } from '../fields/once.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import type { SearchKind } from '../search/kinds.ts';
import type { SharedTopic, Topic } from '../search/topics.ts';
import { getSite } from '../subjects/site/site.ts';
import type { KnownDate } from './dates.ts';
import { kindKeys, kinds, type KindKey } from './kinds.ts';
import type { Share } from './share.ts';

/** One page in both languages: what it is, which view draws it, of which thing, at which paths. */
export interface PageOfSite {
  /** A page of `content/pages/`, or the kind of the thing that it is about. */
  key: string;
  /** The id of the thing; '' for a single page. */
  id: string;
  paths: Record<Locale, string>;
  titles: Record<Locale, string>;
  kind: SearchKind;
  /** The page above it. */
  section: string | undefined;
  topic: Topic | SharedTopic | undefined;
  /** How people say what it is about, as its own file tells. */
  searchWords?: Record<Locale, readonly string[]>;
}

/** A page of the checker (`finder/steps.ts`). */
export type StepKey = 'finderQuestion' | 'finderOutcome';

/** What every view is given. */
export interface ViewProps {
  locale: Locale;
  page: PageOfSite;
  /** The id of the thing that the page is about. */
  id: string;
}

const both = <T>(make: (locale: Locale) => T): Record<Locale, T> => ({ vi: make('vi'), en: make('en') });

const singlePage = (key: string): PageOfSite => {
  const { kind, section, topic } = headerOf(key, 'vi');
  return {
    key,
    id: '',
    paths: both((locale) => pathOf(key, locale)),
    titles: both((locale) => headerOf(key, locale).title),
    kind,
    section,
    topic,
    searchWords: both((locale) => headerOf(key, locale).searchWords),
  };
};

const pagesOfKind = async (key: KindKey): Promise<PageOfSite[]> => {
  const { list, title, topic, searchKind, under } = kinds[key];
  const [vi, en] = [await list('vi'), await list('en')];
  return vi.map((thing) => {
    const twin = en.find(({ id }) => id === thing.id);
    if (!twin) throw new Error(`${key} "${thing.id}" has no English page.`);
    return {
      key,
      id: thing.id,
      paths: { vi: thing.path, en: twin.path },
      titles: { vi: title(thing, 'vi'), en: title(twin, 'en') },
      kind: searchKind,
      section: under,
      topic: topic?.(thing),
      searchWords: { vi: thing.searchWords ?? [], en: twin.searchWords ?? [] },
    };
  });
};

/** Every page of the site, both languages: what is built, listed in the site map and checked by the tests. */
export const listPages = once(async (): Promise<PageOfSite[]> => [
  ...listPageIds().map(singlePage),
  ...(await Promise.all(kindKeys.map(pagesOfKind))).flat(),
]);

/** Every day of a thing that calendars have. */
export const listThingDates = async (locale: Locale): Promise<KnownDate[]> => {
  const dates = await Promise.all(
    kindKeys.map(async (key) => {
      const { date, list } = kinds[key];
      return date ? (await list(locale)).flatMap((thing) => date(thing, locale) ?? []) : [];
    }),
  );
  return dates.flat();
};

/** What a picture card says. */
export interface PageCard extends Share {
  isSent: boolean;
  /** The cell of the weave that is filled. */
  cell?: number;
}

/** Lists of these kinds of thing are sent on too, and so is the checker, whose pages all have its card. */
const isSentOn = ({ key, kind }: PageOfSite) =>
  key === 'finder' ||
  Object.values(kinds).some(({ searchKind, card }) => card?.isSent && searchKind === kind);

/** Every card in one language: those of things, and of the pages that list things that are sent on. */
export const getCards = once(async (locale: Locale): Promise<PageCard[]> => {
  const labels = wordsOf(locale).searchPage.kinds;
  const ofThings = kindKeys.map(async (key): Promise<PageCard[]> => {
    const { card, list, title, searchKind } = kinds[key];
    if (!card) return [];
    return Promise.all(
      (await list(locale)).map(async (thing) => {
        const { over, ...said } = await card.say(thing, locale);
        return {
          name: `${key}-${thing.id}`,
          kind: over ?? labels[searchKind],
          title: title(thing, locale),
          isSent: card.isSent,
          ...said,
        };
      }),
    );
  });
  return [
    ...(await listPages())
      .filter((page) => page.id === '' && isSentOn(page))
      .map(({ key, titles }) => ({
        name: `page-${key}`,
        kind: '',
        title: titles[locale],
        facts: [headerOf(key, locale).summary],
        sources: [],
        isSent: true,
      })),
    ...(await Promise.all(ofThings)).flat(),
  ];
});

/** The card of a page; undefined for one that has only that of its section or of the site. */
export const cardOf = async ({ key, id }: PageOfSite, locale: Locale): Promise<PageCard | undefined> =>
  (await getCards(locale)).find(({ name }) => name === (id === '' ? `page-${key}` : `${key}-${id}`));

/** What stands on a picture card, for those who do not see it. @param name file name of the card, without language and ending */
export const sayCard = async (name: string, locale: Locale): Promise<string> => {
  const found = (await getCards(locale)).find((card) => card.name === name);
  if (found) return [found.title, ...found.facts].map((text) => text.replace(/\.$/, '')).join('. ');
  const site = await getSite(locale);
  return `${site.name}: ${isPageId(name) && name !== 'home' ? headerOf(name, locale).title : site.tagline}`;
};

/** The view that draws a page: its own, that of its kind, or prose. */
export const viewOf = ({
  key,
  id,
}: PageOfSite): (typeof drawnPages)[number] | KindKey | StepKey | 'prose' => {
  if (id !== '') return key as KindKey | StepKey;
  return isDrawn(key) ? key : 'prose';
};
