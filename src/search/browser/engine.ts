import { folders } from '../folders.ts';
import { foldWords } from '../fold.ts';
import { chooseShown, groupPages, isDated, type FoundPage } from '../rank/groups.ts';
import { openLexicon } from '../query/lexicon.ts';
import { openPhrases } from '../rank/phrases.ts';
import { planSearch, type Alias, type Hit } from '../rank/planner.ts';
import { pageWeights, pagefindWeights } from '../rank/weights.ts';
import { fromIndex } from '../query/proxy-d.ts';
import type { SearchKind } from '../kinds.ts';
import type { PageCard, SearchStart } from '../start.ts';

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
  createInstance(options: object): Pagefind;
  preload(query: string): Promise<unknown>;
  search(query: string | null, options?: object): Promise<{ results: Result[] }>;
  /** Searches another folder too, with the same engine. */
  mergeIndex(folder: string, options: object): Promise<void>;
}

export interface Found {
  /** What is known at once: main pages, documents, recent news; no excerpts. */
  pages: FoundPage[];
  /** All of them, each with the words found in context. On a slow link this is one more trip. */
  inContext(): Promise<FoundPage[]>;
  /** How many were found in all. */
  total: number;
  /** How many of each kind, the most frequent first. */
  kinds: { kind: SearchKind; count: number }[];
  /** The words that were searched, where they differ from what was typed. */
  corrected?: string;
  /** Words of the query that no page of this language has. */
  unknown: string[];
}
export interface SearchOptions {
  /** How many pages at most. */
  most: number;
  /** Show pages of one kind only. */
  only?: SearchKind | undefined;
  /** Search for what was typed, letter by letter. */
  isAsTyped?: boolean;
  /** Search old news too. */
  withOld?: boolean;
}
export type Search = (query: string, options: SearchOptions) => Promise<Found>;

/** Whether a document's number with its year stands in a query: “QĐ 33/2016/QĐ-UBND”. */
const isCited = (name: string, typed: string): boolean =>
  /^\d+ \d{4}\b/.test(name) && ` ${typed} `.includes(` ${name} `);

/**
 * Opens the search of one language.
 * @param index the name of the index, which is also the tag under which Pagefind asks for its entry file
 * @param root the address of the site, below which the folders of the index stand
 */
export const openSearch = (
  pagefind: Pagefind,
  {
    locale,
    index,
    root,
    base,
    start,
  }: { locale: 'vi' | 'en'; index: string; root: string; base: string; start: SearchStart },
): Search => {
  const shared = { baseUrl: base, excerptLength: 24, ranking: pagefindWeights };
  // On the page's own thread: a worker would be one more trip and 11 KB, and a question takes a few milliseconds.
  const engine = pagefind.createInstance({
    ...shared,
    basePath: `${root}${folders.main}/`,
    metaCacheTag: index,
    noWorker: true,
  });
  const lexicon = openLexicon(start.lexicon);
  const aliases: Alias[] = start.aliases.flatMap(({ say, mean }) =>
    say.map((each) => ({ say: foldWords(each), mean })),
  );
  const sources = new Set(start.sources.split(' '));
  const cards = new Map(Object.entries(start.pages).map(([id, card]) => [`${locale}_${id}`, card]));
  const byUrl = new Map([...cards.values()].map((card) => [card.url, card]));
  const names = [
    ...Object.values(start.pages).map(({ title, url }) => ({ name: foldWords(title), title, url })),
    ...start.names,
  ];
  const fit = openPhrases(
    [...cards].map(([id, { title, topic }]) => ({
      id,
      phrases: [foldWords(title), ...(topic === undefined ? [] : (start.phrases[topic]?.split(',') ?? []))],
    })),
    locale,
  );
  const answers = new Map<string, Promise<Result[]>>();
  const answer = (query: string): Promise<Result[]> => {
    const known = answers.get(query);
    if (known) return known;
    const asked = engine.search(query).then(({ results }) => results);
    answers.set(query, asked);
    return asked;
  };
  let oldNews: Promise<void> | undefined;
  const addOldNews = async () => {
    if (!start.old) return;
    oldNews ??= engine
      .mergeIndex(`${root}${folders.old}/`, { ...shared, metaCacheTag: start.old.index })
      .then(() => answers.clear());
    await oldNews;
  };
  const isSource = (id: string) => sources.has(id.slice(locale.length + 1));
  const weigh = (id: string) => {
    const card = cards.get(id);
    // The glossary has a word of everything; a term typed whole leads to its own place there.
    if (card?.kind === 'glossary') return 1;
    // The periods of the programme are main pages too, with or without a topic of their own.
    if (card?.topic || card?.kind === 'programme') return pageWeights.main;
    if (isSource(id) || card?.kind === 'data') return pageWeights.support;
    return 1;
  };
  const fade = (id: string) => (cards.get(id)?.ended ? pageWeights.ended : 1);
  const draw = (card: PageCard, excerpt = '', isNamed = false): FoundPage => ({
    title: card.title,
    url: card.url,
    topic: card.topic,
    kind: card.kind,
    period: card.period,
    hasEnded: card.ended === true,
    group: isNamed ? 'named' : isDated(card.kind) ? 'dated' : 'main',
    excerpt,
  });
  const drawInContext = async (id: string, result: Result | undefined): Promise<FoundPage | undefined> => {
    const known = cards.get(id);
    const fragment = await result?.data();
    if (!fragment) return known && draw(known);
    const { url, meta } = fragment;
    const card = known ?? {
      title: fromIndex(meta.title ?? url),
      url,
      kind: meta.kind ?? 'page',
      ...(meta.period && { period: meta.period }),
    };
    return draw(card, fromIndex(fragment.excerpt));
  };

  const kindOf = (id: string): SearchKind => cards.get(id)?.kind ?? (isSource(id) ? 'source' : 'news');

  return async (query, { most, only, isAsTyped = false, withOld = false }) => {
    if (withOld) await addOldNews();
    /** Where each page's words stand: as the first question that found it, the one for all words, tells. */
    const results = new Map<string, Result>();
    const ask = async (question: string): Promise<Hit[]> => {
      const found = await answer(question);
      for (const result of found) if (!results.has(result.id)) results.set(result.id, result);
      return found.map(({ id, score }) => ({ id, score }));
    };
    const { hits, corrected, unknown } = await planSearch(query, {
      locale,
      lexicon,
      aliases,
      ask,
      prepare: (words) => engine.preload(words),
      weigh,
      fade,
      fit,
      pages: start.count,
      isAsTyped,
    });
    const typed = foldWords(query);
    const read = corrected === undefined ? typed : foldWords(corrected);
    const namedCards = [
      ...new Map(
        names
          .filter(({ name }) => name !== '' && (name === typed || name === read || isCited(name, typed)))
          .map(({ title, url }) => [
            url,
            byUrl.get(url) ?? { title, url, topic: 'glossary', kind: 'glossary' as const },
          ]),
      ).values(),
    ];
    const counts = new Map<SearchKind, number>();
    for (const { id } of hits) counts.set(kindOf(id), (counts.get(kindOf(id)) ?? 0) + 1);
    const shown = chooseShown(
      hits.filter(({ id }) => only === undefined || kindOf(id) === only),
      most,
      (id) => !isDated(kindOf(id)),
    );
    const named = namedCards.filter(({ kind }) => only === undefined || kind === only);
    const arrange = (pages: readonly FoundPage[]) =>
      groupPages(
        pages,
        named.map((card) =>
          draw(card, pages.find(({ url }) => url === card.url)?.excerpt, !card.url.includes('#')),
        ),
      ).slice(0, most);
    return {
      pages: arrange(
        shown.flatMap(({ id }) => {
          const card = cards.get(id);
          return card ? [draw(card)] : [];
        }),
      ),
      inContext: async () =>
        arrange(
          (await Promise.all(shown.map(({ id }) => drawInContext(id, results.get(id))))).filter(
            (page) => page !== undefined,
          ),
        ),
      total: Math.max(hits.length, namedCards.length),
      kinds: [...counts].map(([kind, count]) => ({ kind, count })).toSorted((a, b) => b.count - a.count),
      unknown,
      ...(corrected === undefined ? {} : { corrected }),
    };
  };
};
