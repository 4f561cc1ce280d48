import { foldVietnamese, splitWords } from './fold.ts';
import { openLexicon, type PackedLexicon } from './lexicon.ts';
import { planSearch, type Alias, type Hit } from './planner.ts';
import { fromIndex } from './proxy-d.ts';
import type { SearchKind } from './kinds.ts';

interface Fragment {
  url: string;
  excerpt: string;
  meta: { title?: string; kind?: SearchKind; topic?: string; period?: string; ended?: string };
}
interface Result extends Hit {
  data(): Promise<Fragment>;
}
/** The part of Pagefind's own script that we call. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options?: object): Promise<{ results: Result[] }>;
}

/** A page found: its words as the page spells them; `<mark>` in the excerpt is the only markup. */
export interface FoundPage {
  title: string;
  url: string;
  topic: string | undefined;
  kind: SearchKind | undefined;
  period: string | undefined;
  hasEnded: boolean;
  excerpt: string;
}
export interface Found {
  pages: FoundPage[];
  /** How many were found in all. */
  total: number;
  /** The words that were searched, where they differ from what was typed. */
  corrected?: string;
}

/** Aliases as content has them: ways of saying, and the site's own words. */
export type AliasFile = { say: string[]; mean: string }[];

/** A whole name, folded, and the page that bears it. A term of the glossary leads to its place on the page. */
export interface NamedPage {
  name: string;
  title: string;
  url: string;
}

/** Where a glossary term stands at the latest when it was typed whole: main pages on the subject may come first. */
const latestTerm = 2;
/** A short number is shared by many documents; more than these named pages are not put first. */
const mostNamed = 3;

/** Pages that bear the typed name come first, even where the engine did not find them. */
export const putNamedFirst = (pages: readonly FoundPage[], named: readonly NamedPage[]): FoundPage[] => {
  const drawn = named.slice(0, mostNamed).map(({ title, url }) => {
    const found = pages.find((page) => page.url === url);
    return (
      found ?? {
        title,
        url,
        topic: url.includes('#') ? 'glossary' : undefined,
        kind: url.includes('#') ? ('glossary' as const) : undefined,
        period: undefined,
        hasEnded: false,
        excerpt: '',
      }
    );
  });
  const terms = drawn.filter(({ url }) => url.includes('#'));
  const first = drawn.filter(({ url }) => !url.includes('#'));
  const rest = pages.filter((page) => !drawn.includes(page));
  const all = [...first, ...rest];
  return [
    ...all.slice(0, Math.max(first.length, latestTerm)),
    ...terms,
    ...all.slice(Math.max(first.length, latestTerm)),
  ];
};

/** How Pagefind weighs its matches: whole words far above beginnings of words, titles and our own keywords above the text. */
const ranking = { termSimilarity: 8, metaWeights: { title: 5, kw: 4 } };

/**
 * Opens the search of one language.
 * @param parts Pagefind's script, loaded; the lexicon made with the index; the aliases. Without a lexicon nothing is corrected.
 */
export const openSearch = async (
  locale: 'vi' | 'en',
  parts: {
    pagefind: Pagefind;
    bundle: string;
    base: string;
    lexicon: PackedLexicon | undefined;
    aliases: AliasFile;
    names: readonly NamedPage[];
  },
): Promise<(query: string, most: number) => Promise<Found>> => {
  const { pagefind } = parts;
  await pagefind.options({ basePath: parts.bundle, baseUrl: parts.base, ranking, excerptLength: 24 });
  await pagefind.init();
  const lexicon = openLexicon(parts.lexicon ?? { words: '', pairs: '' });
  const aliases: Alias[] = parts.aliases.flatMap(({ say, mean }) =>
    say.map((each) => ({ say: splitWords(each).map(foldVietnamese).join(' '), mean })),
  );
  const results = new Map<string, Result>();
  const answers = new Map<string, Promise<Hit[]>>();
  const ask = (query: string): Promise<Hit[]> => {
    const known = answers.get(query);
    if (known) return known;
    const answer = pagefind.search(query).then((found) => {
      for (const result of found.results) if (!results.has(result.id)) results.set(result.id, result);
      return found.results.map(({ id, score }) => ({ id, score }));
    });
    answers.set(query, answer);
    return answer;
  };
  const idsOf = async (filters: Record<string, string>) =>
    new Set((await pagefind.search(null, { filters })).results.map(({ id }) => id));
  const [pillars, sources, ended] = await Promise.all([
    idsOf({ pillar: 'yes' }),
    idsOf({ kind: 'source' }),
    idsOf({ ended: 'yes' }),
  ]);
  const weigh = (id: string) =>
    (pillars.has(id) ? 2 : sources.has(id) ? 0.4 : 1) * (ended.has(id) && !pillars.has(id) ? 0.8 : 1);
  const pageCount = (await pagefind.search(null)).results.length;

  return async (query, most) => {
    const { hits, corrected } = await planSearch(query, {
      locale,
      lexicon,
      aliases,
      ask,
      weigh,
      pages: pageCount,
    });
    const typed = splitWords(query).map(foldVietnamese).join(' ');
    const read = corrected === undefined ? typed : splitWords(corrected).map(foldVietnamese).join(' ');
    const named = parts.names.filter(({ name }) => name !== '' && (name === typed || name === read));
    const shown = await Promise.all(hits.slice(0, most).map(async ({ id }) => results.get(id)?.data()));
    const found = shown
      .filter((page) => page !== undefined)
      .map(({ url, excerpt, meta }) => ({
        title: fromIndex(meta.title ?? url),
        url,
        topic: meta.topic,
        kind: meta.kind,
        period: meta.period,
        hasEnded: meta.ended === 'yes',
        excerpt: fromIndex(excerpt),
      }));
    const pages = putNamedFirst(found, named).slice(0, most);
    return {
      pages,
      total: Math.max(hits.length, pages.length),
      ...(corrected === undefined ? {} : { corrected }),
    };
  };
};
