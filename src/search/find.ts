import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { openSearch, type AliasFile, type NamedPage, type FoundPage, type Pagefind } from './engine.ts';
import type { PackedLexicon } from './lexicon.ts';

const output = 'dist';

/** The search of the built site, outside a browser: the same code, with Pagefind told its language and served its files. */
export const openBuiltSearch = async (locale: 'vi' | 'en') => {
  const server = createServer(sirv(output));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  // Pagefind asks the page for its language; here there is no page.
  Object.assign(globalThis, {
    document: { querySelector: () => ({ getAttribute: () => locale }), currentScript: null },
    location: new URL(address),
  });
  const pagefind = (await import(
    `${pathToFileURL(`${output}/pagefind/pagefind.js`).href}?${locale}`
  )) as Pagefind;
  const read = <T>(file: string) => JSON.parse(readFileSync(`${output}/${file}`, 'utf8')) as T;
  const search = await openSearch(locale, {
    pagefind,
    bundle: `${address}pagefind/`,
    base: '/',
    lexicon: read<PackedLexicon>(`pagefind/lexicon.${locale}.json`),
    aliases: read<AliasFile>(`search-words.${locale}.json`),
    names: read<NamedPage[]>(`search-names.${locale}.json`),
  });
  const plain = await pagefind.search(null);
  const topics = new Set(
    (await Promise.all(plain.results.map(async (result) => (await result.data()).meta.topic))).filter(
      (topic) => topic !== undefined,
    ),
  );
  /** Topics of the pages that Pagefind finds with no help from us, for comparison. */
  const searchAsItComes = async (query: string, most: number) =>
    Promise.all(
      (await pagefind.search(query)).results
        .slice(0, most)
        .map(async (result) => (await result.data()).meta.topic),
    );
  return { search, searchAsItComes, topics, close: () => server.close() };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'vi' }, json: { type: 'boolean', default: false } },
  });
  const { search, close } = await openBuiltSearch(values.lang === 'en' ? 'en' : 'vi');
  const { pages, total, corrected } = await search(positionals.join(' '), 10);
  const plain = ({ title, url, topic, excerpt }: FoundPage) => ({
    title,
    url,
    topic: topic ?? null,
    excerpt: excerpt.replace(/<\/?mark>/g, ''),
  });
  if (values.json) console.log(JSON.stringify(pages.map(plain), null, 2));
  else {
    console.log(`${total} kết quả / results${corrected === undefined ? '' : `: ${corrected}`}`);
    for (const page of pages)
      console.log(`- ${page.title}  ${page.url}${page.topic ? `  [${page.topic}]` : ''}`);
  }
  close();
}
