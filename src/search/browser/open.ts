import { otherLocale, type Locale } from '../../i18n/locales.ts';
import type { PageCard } from '../card.ts';
import { cleanTyped, foldVietnamese, splitWords } from '../fold.ts';
import { openLexicon } from '../query/lexicon.ts';
import { unpackStart, type PackedStart } from '../pack-start.ts';
import type { SearchStart } from '../start.ts';
import type { Pagefind } from './engine.ts';
import { openPages } from '../rank/pages.ts';
import { base } from '../base.ts';
import { canRunEngine, searchFiles } from './files.ts';
import { addressOfTry, countLostParts, keepUnlessFailed } from './retry.ts';
import { openSearch, type Found, type Search } from './search.ts';

const readStart = async (index: string): Promise<SearchStart> => {
  const response = await fetch(searchFiles(index).start);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return unpackStart((await response.json()) as PackedStart);
};

export interface OpenedSearch {
  search: Search;
  start: SearchStart;
  /** What the other language has, where its pages have words that ours lack, or ours have nothing. */
  offerOther(query: string, found: Found): Promise<OtherOffer | undefined>;
}

/** The same query in the other language. */
export interface OtherOffer {
  locale: Locale;
  /** Its search page, with the query. */
  address: string;
  /** Pages there whose titles and phrases fit, the best first. */
  pages: PageCard[];
}

const mostOffered = 3;

/** Opens the search of a page's language in a browser, at the first call. `index` is the name that the page carries. */
export const openSiteSearch = (index: string): (() => Promise<OpenedSearch>) => {
  const countLost = countLostParts();
  const { script } = searchFiles(index);
  const loadPagefind = keepUnlessFailed<Pagefind | undefined>(async (failed) =>
    canRunEngine() ? import(/* @vite-ignore */ addressOfTry(script, failed)) : undefined,
  );
  const loadStart = keepUnlessFailed(() => readStart(index));
  return keepUnlessFailed(async () => {
    // Twice: the first may only remember that the preloaded script did not come.
    const [pagefind, start] = await Promise.all([loadPagefind().catch(loadPagefind), loadStart()]);
    const loadOther = keepUnlessFailed(() => readStart(start.other.index));
    const locale = index.startsWith('en') ? 'en' : 'vi';
    return {
      start,
      search: openSearch(pagefind, { locale, start, index, root: base, base, countLost }),
      offerOther: async (query, { unknown, total }) => {
        if (unknown.length === 0 && total > 0) return undefined;
        const other = await loadOther().catch(() => undefined);
        if (!other) return undefined;
        const { words } = openLexicon(other.lexicon);
        const fitting = openPages(other, otherLocale(locale)).findFitting(splitWords(cleanTyped(query)));
        if (!unknown.every((word) => words.has(foldVietnamese(word))) && (total > 0 || fitting.length === 0))
          return undefined;
        return {
          locale: otherLocale(locale),
          address: `${start.other.page}?q=${encodeURIComponent(query)}`,
          pages: fitting.slice(0, mostOffered),
        };
      },
    };
  });
};
