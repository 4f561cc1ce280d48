import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { foldVietnamese, splitWords } from '../../src/search/fold.ts';
import { folders } from '../../src/search/folders.ts';
import { readFragments } from '../../src/search/build/pagefind-format.ts';
import { fromIndex } from '../../src/search/query/proxy-d.ts';
import type { Answer } from './queries.ts';

interface Page {
  id: number;
  title: string;
  words: string;
  text: string;
  topic: string;
  url: string;
}

/** Folded syllables, and each pair of neighbours as one token. */
const tokenize = (text: string): string[] => {
  const words = splitWords(text).map(foldVietnamese);
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
};

/** MiniSearch over the pages that Pagefind holds, the whole index in memory: the mark for answers, not for bytes. */
export const openMiniSearch = (locale: 'vi' | 'en') => {
  const pages: Page[] = Object.values(folders)
    .map((folder) => join('dist', folder))
    .filter((bundle) => existsSync(bundle))
    .flatMap((bundle) => readFragments(bundle, locale))
    .map(({ content, meta, url }, id) => {
      return {
        id,
        title: fromIndex(meta.title ?? ''),
        words: fromIndex(meta.kw ?? ''),
        text: fromIndex(content),
        topic: meta.topic ?? '',
        url,
      };
    });
  const index = new MiniSearch<Page>({
    fields: ['title', 'words', 'text'],
    storeFields: ['title', 'topic', 'url'],
    tokenize,
    searchOptions: {
      boost: { title: 5, words: 4 },
      prefix: (_, at, terms) => at === terms.length - 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boostDocument: (_, __, stored) => (stored?.['topic'] ? 2 : 1),
    },
  });
  index.addAll(pages);
  const script = readFileSync(createRequire(import.meta.url).resolve('minisearch'));
  return {
    search: (query: string, most: number): Answer[] =>
      index
        .search(query)
        .slice(0, most)
        .map((found) => ({ url: found['url'] as string, topic: (found['topic'] as string) || undefined })),
    bytes: brotliCompressSync(JSON.stringify(index)).length + brotliCompressSync(script).length,
  };
};
