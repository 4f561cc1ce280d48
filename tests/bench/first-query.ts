import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openBuiltSearch } from '../../src/search/find.ts';

const sizes = new Map<string, number>();
/** Bytes of a file of the built site as a server sends it: text with brotli, Pagefind's own files as they are. */
const bytesOf = (path: string): number => {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const content = readFileSync(join('dist', path));
  const size = /\.(?:js|json|css)$/.test(path) ? brotliCompressSync(content).length : content.length;
  sizes.set(path, size);
  return size;
};
const ownFiles = () =>
  readdirSync('dist/_astro')
    .filter((name) => name.startsWith('box-'))
    .map((name) => `_astro/${name}`);

/** Bytes that the first query of a visit brings to the box, from the first touch to the list of results, headers left out. */
export const bytesOfFirstQuery = async (locale: 'vi' | 'en', query: string): Promise<number> => {
  const { search, asked, close } = await openBuiltSearch(locale, { tag: `-${query}` });
  await search(query, { most: 6 });
  close();
  const paths = [...ownFiles(), `search.${locale}.json`, 'pagefind/pagefind.js', ...asked];
  return paths.reduce((sum, path) => sum + bytesOf(path), 0);
};
