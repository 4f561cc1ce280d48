import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { isLocale, noSuchLocale, type Locale } from '../i18n/locales.ts';
import { folders } from './folders.ts';
import type { Pagefind } from './browser/engine.ts';
import { openSearch } from './browser/search.ts';
import type { FoundPage } from './rank/groups.ts';
import { unpackStart, type PackedStart } from './pack-start.ts';

/** Pagefind's script of a built site. One engine a module: two in one share their memory and spoil each other's weights. */
export const loadPagefind = async (output: string, name: string): Promise<Pagefind> =>
  (await import(`${pathToFileURL(join(output, folders.main, 'pagefind.js')).href}?${name}`)) as Pagefind;

/** The search of the built site, outside a browser: the same code, with Pagefind told its language and served its files. Another `tag` is another, cold engine. */
export const openBuiltSearch = async (locale: Locale, { tag = '', output = 'dist' } = {}) => {
  const serve = sirv(output);
  /** Paths that the engine asked for, for counting bytes. */
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push((request.url ?? '').split('?')[0] ?? '');
    serve(request, response);
  });
  // Server and engine share this thread: a long search must not let a connection grow old.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  // Pagefind asks the page for its language; here there is no page.
  Object.assign(globalThis, {
    document: { querySelector: () => ({ getAttribute: () => locale }), currentScript: null },
    location: new URL(address),
  });
  const pagefind = await loadPagefind(output, `${locale}${tag}`);
  const read = (file: string) => JSON.parse(readFileSync(`${output}/${file}`, 'utf8')) as never;
  const { languages }: { languages: Record<string, { hash: string }> } = read(
    `${folders.main}/pagefind-entry.json`,
  );
  const start = unpackStart(read(`search.${locale}.json`) as PackedStart);
  const search = openSearch(pagefind, {
    locale,
    index: languages[locale]?.hash ?? locale,
    root: address,
    base: '/',
    start,
  });
  const topics = new Set(Object.values(start.pages).flatMap(({ topic }) => topic ?? []));
  return { search, address, topics, asked, close: () => server.close() };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'vi' }, json: { type: 'boolean', default: false } },
  });
  if (!isLocale(values.lang)) {
    console.error(noSuchLocale(values.lang));
    process.exit(2);
  }
  const { search, close } = await openBuiltSearch(values.lang);
  const { inContext, total, corrected } = await search(positionals.join(' '), { most: 10 });
  const pages = await inContext();
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
