import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../i18n/locales.ts';
import { cardOf, type PageCard } from '../card.ts';
import { folders, type Part } from '../folders.ts';
import type { PackedLexicon } from '../query/lexicon.ts';
import type { PagePhrases, SearchGiven, SearchStart } from '../start.ts';
import { packStart } from '../pack-start.ts';
import { readFragments, whereKnown, type Warn } from './pagefind-format.ts';

/** More cards than this would make every first search wait for old news. */
const mostDatedCards = 100;

/** What the build knows besides the pages of a language. */
interface BuiltSearch {
  lexicon: PackedLexicon;
  phrases: Record<string, PagePhrases>;
  base: string;
  /** The names of the indexes, by part and language. */
  names: Record<Part, Record<string, string>>;
  warn: Warn;
}

/** Completes the start file of one language: cards of its pages, read from Pagefind's fragments, and the lexicon. */
export const writeStartFile = (
  output: string,
  locale: Locale,
  { lexicon, phrases, base, names, warn }: BuiltSearch,
): void => {
  const file = (language: string) => join(output, `search.${language}.json`);
  const given = JSON.parse(readFileSync(file(locale), 'utf8')) as SearchGiven;
  const other = locale === 'vi' ? 'en' : 'vi';
  const otherGiven = JSON.parse(readFileSync(file(other), 'utf8')) as SearchGiven;
  const old = names.old[locale];
  const fragmentsOf = (part: Part) =>
    whereKnown(() => readFragments(join(output, folders[part]), locale), [], warn);
  const [main, oldNews] = [fragmentsOf('main'), old === undefined ? [] : fragmentsOf('old')];
  const pages: [string, PageCard][] = [];
  const sources: string[] = [];
  for (const { id, url, meta } of [...main, ...oldNews])
    if (meta.kind === 'source') sources.push(id);
    else pages.push([id, cardOf(`${base}${url.replace(/^\//, '')}`, meta)]);
  const isDated = ([, card]: [string, PageCard]) => card.kind === 'news';
  const isCut = old !== undefined || pages.filter(isDated).length > mostDatedCards;
  const start: SearchStart = {
    ...given,
    lexicon,
    pages: Object.fromEntries(
      [
        ...pages.filter((page) => !isDated(page)),
        ...pages
          .filter(isDated)
          .toSorted((a, b) => (b[1].period ?? '').localeCompare(a[1].period ?? ''))
          .slice(0, mostDatedCards),
      ].toSorted((a, b) => (a[1].url < b[1].url ? -1 : 1)),
    ),
    phrases,
    ...(isCut && { sources: sources.toSorted().join(' ') }),
    count: Math.max(1, main.length),
    ...(old !== undefined && { old: { index: old, count: oldNews.length } }),
    other: { index: names.main[other] ?? other, page: otherGiven.page },
  };
  writeFileSync(file(locale), JSON.stringify(packStart(start)));
};
