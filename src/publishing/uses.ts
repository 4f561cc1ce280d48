import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import { readBuiltPages, textOf, type BuiltPage } from '../reading/built-pages.ts';

/** A page that rests on sources. */
interface CitingPage extends Pick<BuiltPage, 'file' | 'address' | 'html' | 'isIndexed'> {
  locale: Locale;
  title: string;
  /** What kind of page it is, as search names kinds. */
  kind: string;
  sources: Set<string>;
}

/** The place in a source's page where the list goes. */
const placeOfList = /(<div data-uses="(S\d+)"[^>]*>)[\s\S]*?<\/div>/;
/** A longer list is folded. */
const mostUnfolded = 12;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const readCitingPage = ({ tags, ...page }: BuiltPage): CitingPage => {
  const find = (name: string) => tags.find((tag) => tag.name === name);
  const heading = find('h1') ?? find('title');
  return {
    ...page,
    locale: find('html')?.attributes['lang'] === 'en' ? 'en' : 'vi',
    title: heading ? textOf(page.html, heading) : page.address,
    kind: find('article')?.attributes['data-kind'] ?? 'page',
    sources: new Set(tags.flatMap(({ attributes }) => attributes['data-source']?.match(/\S+/g) ?? [])),
  };
};

/** A page that is not listed by itself is stood for by the nearest page above it that is. */
const standFor = (page: CitingPage, pages: ReadonlyMap<string, CitingPage>): CitingPage | undefined => {
  let { address } = page;
  while (address !== '') {
    const found = pages.get(address);
    if (found?.isIndexed) return found;
    address = address.replace(/[^/]+\/?$/, '');
  }
  return undefined;
};

/** Which pages rest on each source, by language and key. */
const gatherUses = (pages: readonly CitingPage[]): Map<string, Set<CitingPage>> => {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const uses = new Map<string, Set<CitingPage>>();
  for (const page of pages) {
    const listed = page.isIndexed ? page : standFor(page, byAddress);
    if (!listed || listed.kind === 'source') continue;
    for (const source of page.sources) {
      const key = `${page.locale} ${source}`;
      uses.set(key, (uses.get(key) ?? new Set()).add(listed));
    }
  }
  return uses;
};

const drawList = (uses: readonly CitingPage[], locale: Locale, base: string): string => {
  const words = wordsOf(locale);
  if (uses.length === 0) return `<p>${words.sources.usesNone}</p>`;
  const kinds = words.searchPage.kinds as Record<string, string>;
  const collator = new Intl.Collator(locale);
  const groups = Object.keys(kinds)
    .map((kind) => ({ kind, members: uses.filter((page) => page.kind === kind) }))
    .filter(({ members }) => members.length > 0)
    .map(({ kind, members }) => {
      const items = members
        .toSorted((a, b) => collator.compare(a.title, b.title))
        .map(({ address, title }) => `<li><a href="${base}${address}">${escape(title)}</a></li>`)
        .join('');
      const title = `${kinds[kind]} (${members.length})`;
      return uses.length > mostUnfolded
        ? `<details><summary>${title}</summary><ul>${items}</ul></details>`
        : `<h3>${title}</h3><ul>${items}</ul>`;
    });
  return `<p>${words.sources.uses(uses.length)}</p>${groups.join('')}`;
};

/**
 * Writes into each source's page of a built site which pages rest on it, gathered from the receipts of the pages themselves.
 * @param folder the built site
 * @param base its base path, with a slash at its end
 * @returns how many lists were written, and how many uses stand in them
 * @throws if a page rests on a source that has no page
 */
export const writeUses = (folder: string, base: string): { lists: number; uses: number } => {
  const pages = [...readBuiltPages(folder)]
    .map(readCitingPage)
    .filter(({ address }) => address !== '404.html');
  const uses = gatherUses(pages);
  const left = new Set(uses.keys());
  let lists = 0;
  let count = 0;
  for (const { file, html, locale } of pages) {
    const [, open, source] = placeOfList.exec(html) ?? [];
    if (!open || !source) continue;
    const key = `${locale} ${source}`;
    const list = [...(uses.get(key) ?? [])];
    left.delete(key);
    lists += 1;
    count += list.length;
    writeFileSync(
      file,
      html.replace(placeOfList, () => `${open}${drawList(list, locale, base)}</div>`),
    );
  }
  if (left.size > 0)
    throw new Error(`Không có trang của nguồn / No page of the source: ${[...left].join(', ')}`);
  return { lists, uses: count };
};

/** Each source's page of every build says what rests on it. Stands before the search index, which reads the finished pages. */
export const sourceUses = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'source-uses',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const { lists, uses } = writeUses(fileURLToPath(dir), base);
        logger.info(
          `Đã ghi ${uses} chỗ dùng nguồn vào ${lists} trang nguồn. / ${uses} uses on ${lists} pages of sources.`,
        );
      },
    },
  };
};
