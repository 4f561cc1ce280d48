import { foldVietnamese } from '../fold.ts';
import { openLexicon } from '../query/lexicon.ts';
import type { SearchStart } from '../start.ts';
import type { Pagefind } from './engine.ts';
import { base, searchFiles } from './files.ts';
import { addressOfTry, countLostParts, keepUnlessFailed } from './retry.ts';
import { openSearch, type Search } from './search.ts';

const readStart = async (index: string): Promise<SearchStart> => {
  const response = await fetch(searchFiles(index).start);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as SearchStart;
};

export interface OpenedSearch {
  search: Search;
  start: SearchStart;
  /** Address of the other language's search page, where its pages have words that ours lack. */
  offerOther(query: string, unknown: readonly string[]): Promise<string | undefined>;
}

/** Opens the search of a page's language in a browser, at the first call. `index` is the name that the page carries. */
export const openSiteSearch = (index: string): (() => Promise<OpenedSearch>) => {
  const countLost = countLostParts();
  const { script } = searchFiles(index);
  const loadPagefind = keepUnlessFailed<Pagefind>(
    (failed) => import(/* @vite-ignore */ addressOfTry(script, failed)),
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
      offerOther: async (query, unknown) => {
        if (unknown.length === 0) return undefined;
        const other = await loadOther().catch(() => undefined);
        const words = other && openLexicon(other.lexicon).words;
        return words && unknown.every((word) => words.has(foldVietnamese(word)))
          ? `${start.other.page}?q=${encodeURIComponent(query)}`
          : undefined;
      },
    };
  });
};
