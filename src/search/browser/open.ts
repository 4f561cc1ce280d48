import type { Pagefind } from './engine.ts';
import { base, searchFiles } from './files.ts';
import { openSearch, type Search } from './search.ts';
import { openLexicon } from '../query/lexicon.ts';
import { foldVietnamese } from '../fold.ts';
import type { SearchStart } from '../start.ts';

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

/** Opens the search of a page's language in a browser. `index` is the name that the page carries. */
export const openSiteSearch = async (index: string): Promise<OpenedSearch> => {
  const [pagefind, start] = await Promise.all([
    import(/* @vite-ignore */ searchFiles(index).script) as Promise<Pagefind>,
    readStart(index),
  ]);
  let other: Promise<SearchStart> | undefined;
  return {
    start,
    search: openSearch(pagefind, {
      locale: index.startsWith('en') ? 'en' : 'vi',
      index,
      root: base,
      base,
      start,
    }),
    offerOther: async (query, unknown) => {
      if (unknown.length === 0) return undefined;
      other ??= readStart(start.other.index);
      const { words } = openLexicon((await other).lexicon);
      return unknown.every((word) => words.has(foldVietnamese(word)))
        ? `${start.other.page}?q=${encodeURIComponent(query)}`
        : undefined;
    },
  };
};
