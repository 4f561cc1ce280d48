import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardOf, type PageCard } from '../card.ts';
import { parts } from '../folders.ts';
import { readFragments } from './fragments.ts';
import type { PackedLexicon } from '../query/lexicon.ts';
import type { SearchGiven, SearchStart } from '../start.ts';

/** More cards than this would make every first search wait for old news. */
const mostDatedCards = 100;

/** Completes the start file of one language: cards of its pages, read from Pagefind's fragments, and the lexicon. */
export const writeStartFile = (
  output: string,
  locale: string,
  {
    lexicon,
    base,
    other,
    old,
    phrases,
  }: {
    lexicon: PackedLexicon;
    base: string;
    other: string;
    old: string | undefined;
    phrases: Record<string, string>;
  },
): void => {
  const file = (language: string) => join(output, `search.${language}.json`);
  const given = JSON.parse(readFileSync(file(locale), 'utf8')) as SearchGiven;
  const otherGiven = JSON.parse(readFileSync(file(other.slice(0, 2)), 'utf8')) as SearchGiven;
  const pages: [string, PageCard][] = [];
  const sources: string[] = [];
  const counts = { main: 0, old: 0 };
  for (const part of parts)
    for (const { id, url, meta } of readFragments(output, part, locale)) {
      counts[part] += 1;
      if (meta.kind === 'source') sources.push(id);
      else pages.push([id, cardOf(`${base}${url.replace(/^\//, '')}`, meta)]);
    }
  const isDated = ([, card]: [string, PageCard]) => card.kind === 'news';
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
    sources: sources.toSorted().join(' '),
    count: counts.main,
    ...(old !== undefined && { old: { index: old, count: counts.old } }),
    other: { index: other, page: otherGiven.page },
  };
  writeFileSync(file(locale), JSON.stringify(start));
};
