import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../../i18n/locales.ts';
import { openBundle } from './bundle.ts';
import { makeAnew, type Keep } from './squeeze.ts';
import type { Warn } from './pagefind-format.ts';
import { packLexicon } from '../query/lexicon.ts';
import { forIndex, forReaders, packPhrases, readPage, type ReadPage } from './read-page.ts';
import { writeStartFile } from './start-file.ts';

/** Fewer pages than this means that the build went wrong, not that there is little to find. */
const floor = 100;

/** What a page says to the indexer: as it was read before from the same bytes, or read now. A tree takes longer than all else. */
const readKept = async (html: string, keep: Keep): Promise<ReadPage | undefined> =>
  html.includes('data-pagefind-body')
    ? (JSON.parse(
        Buffer.from(
          await keep({ readForSearch: html }, async () =>
            Buffer.from(JSON.stringify(readPage(html) ?? null)),
          ),
        ).toString(),
      ) ?? undefined)
    : undefined;

/**
 * Makes the search of a built site, and takes out of its pages what only the indexer reads.
 * @param output folder of the built site
 * @param base base path of the build, with a slash at its end
 * @returns how many pages are in the index
 * @throws if there are too few
 */
const indexBuiltSite = async (output: string, base: string, warn: Warn, keep = makeAnew): Promise<number> => {
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const bundle = await openBundle(warn, keep);
  const pages: (ReadPage & { url: string })[] = [];
  const searched = new Set<string>();
  // The indexer, a program of its own, takes in one page while we read the next: always in the same order.
  let adding = Promise.resolve();
  for (const file of files) {
    const content = readFileSync(file, 'utf8');
    const page = await readKept(content, keep);
    if (!page) continue;
    const url = relative(output, file)
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '');
    await adding;
    adding = bundle.add(page.isOld ? 'old' : 'main', `/${url}`, forIndex(content));
    searched.add(file);
    pages.push({ ...page, url: `${base}${url}` });
  }
  await adding;
  if (pages.length < floor) {
    throw new Error(
      `Lập chỉ mục tìm kiếm không thành: ${pages.length} < ${floor} trang. / The search index was not made: ${pages.length} < ${floor} pages.`,
    );
  }
  const names = await bundle.write(output);
  for (const locale of locales)
    writeStartFile(output, locale, {
      lexicon: packLexicon(
        pages.filter((page) => page.locale === locale).flatMap(({ passages }) => passages),
      ),
      phrases: packPhrases(pages, locale),
      base,
      names,
      warn,
    });
  // Each page names its index, so that everything a search needs can be asked for at the first touch.
  for (const file of files) {
    const content = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      (searched.has(file) ? forReaders(content) : content).replaceAll(
        /data-index="(vi|en)"/g,
        (_, locale: string) => `data-index="${names.main[locale] ?? locale}"`,
      ),
    );
  }
  return pages.length;
};

/** The search index is part of every build. @param openCache gives what keeps packed files from build to build */
export const searchIndex = (openCache?: () => Keep): AstroIntegration => {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexBuiltSite(
          fileURLToPath(dir),
          base,
          (message) => logger.warn(message),
          openCache?.(),
        );
        logger.info(`Đã lập chỉ mục tìm kiếm cho ${pages} trang. / Search index: ${pages} pages.`);
      },
    },
  };
};
