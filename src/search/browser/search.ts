import { countBy, sorted } from '../lists.ts';
import type { Locale } from '../../i18n/locales.ts';
import { cardOf, type PageCard } from '../card.ts';
import { cleanTyped, foldWords } from '../fold.ts';
import type { SearchKind } from '../kinds.ts';
import { asksMeaning, findDefined } from '../query/askings.ts';
import { openLexicon } from '../query/lexicon.ts';
import { fromIndex } from '../query/proxy-d.ts';
import { chooseShown, groupPages, isDated, type FoundPage } from '../rank/groups.ts';
import { openPages } from '../rank/pages.ts';
import type { Hit } from '../rank/ask-wording.ts';
import { planSearch, type RankedHit } from '../rank/planner.ts';
import type { Alias } from '../rank/wordings.ts';
import { thresholds } from '../rank/weights.ts';
import type { SearchStart } from '../start.ts';
import { openEngine, type EngineOptions, type Pagefind, type Result } from './engine.ts';

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
  /** All pages known that answer, by score alone, with what made it: for learning, not for showing. */
  ranked: (RankedHit & { url: string; topic?: string | undefined })[];
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

/** Opens the search of one language: the query is read and planned, the engine asked, and the pages that answer put in order. */
export const openSearch = (
  pagefind: Pagefind | undefined,
  { locale, start, ...options }: EngineOptions & { locale: Locale; start: SearchStart },
): Search => {
  const useEngine = openEngine(pagefind, options);
  const show = (card: PageCard, excerpt = '', isNamed = false): FoundPage => ({
    ...card,
    group: isNamed ? 'named' : isDated(card.kind) ? 'dated' : 'main',
    excerpt,
    about: start.phrases[card.url]?.about,
    figure: start.phrases[card.url]?.figure,
  });
  const lexicon = openLexicon(start.lexicon);
  const aliases: Alias[] = start.aliases.flatMap(({ say, mean }) =>
    say.map((each) => ({ say: foldWords(each), mean })),
  );
  const pages = openPages(start, locale);
  const showInContext = async (id: string, result: Result | undefined): Promise<FoundPage[]> => {
    const card = pages.cardOf(id);
    // What is known of a page is shown even where its words do not come.
    const fragment = await result?.data().catch((error: unknown) => {
      if (!card) throw error;
    });
    if (!fragment) return card ? [show(card)] : [];
    return [show(card ?? cardOf(fragment.url, fragment.meta), fromIndex(fragment.excerpt))];
  };

  return async (query, { most, only, isAsTyped = false, withOld = false }) => {
    /** Where each page's words stand: as the first question that found it, the one for all words, tells. */
    const results = new Map<string, Result>();
    /** Pages that have several of the words together: there an excerpt says more than the page's own sentence. */
    const together = new Set<string>();
    const { hits, corrected, unknown } = await useEngine(withOld ? start.old?.index : undefined, (engine) =>
      planSearch(query, {
        locale,
        lexicon,
        aliases,
        ask: async (question): Promise<Hit[]> => {
          const found = (await engine.search(question)).results;
          const isWhole = question.includes(' ') || !query.trim().includes(' ');
          for (const result of found) {
            if (isWhole) together.add(result.id);
            if (!results.has(result.id)) results.set(result.id, result);
          }
          return found.map(({ id, score }) => ({ id, score }));
        },
        prepare: (words) => engine.preload(words),
        pages,
        isAsTyped,
      }),
    );
    const isWanted = (kind: SearchKind | undefined) => only === undefined || kind === only;
    const typed = foldWords(cleanTyped(query));
    const read = corrected === undefined ? typed : foldWords(corrected);
    const defined = findDefined(typed, locale) ?? findDefined(read, locale);
    const term =
      (defined === undefined ? undefined : pages.findTerm(defined)) ??
      (asksMeaning(typed) ? pages.glossary : undefined);
    const named = term ? [term] : pages.findNamed(typed, read);
    const said = new Set(
      hits.filter(({ phrase }) => phrase >= thresholds.saidWhole).map(({ id }) => pages.cardOf(id)?.url),
    );
    const counts = countBy(hits, ({ id }) => pages.kindOf(id));
    const shown = chooseShown(
      hits.filter(({ id }) => isWanted(pages.kindOf(id))),
      most,
      (id) => !isDated(pages.kindOf(id)),
    );
    /** Dated pages stand below main ones, but for the one that fits far better than any of them. */
    const [best, next] = [shown[0], shown.find(({ id }) => !isDated(pages.kindOf(id)))];
    const standout = best && best.score > thresholds.standout * (next?.score ?? 0) ? best.id : undefined;
    const lift = (id: string) => (page: FoundPage) =>
      id === standout ? { ...page, group: 'named' as const } : page;
    const arrange = (found: readonly FoundPage[]) =>
      groupPages(
        found,
        named
          .filter(({ kind }) => isWanted(kind))
          .map((card) =>
            show(card, found.find(({ url }) => url === card.url)?.excerpt, !card.url.includes('#')),
          ),
        term !== undefined,
        ({ url }) => said.has(url),
      ).slice(0, most);
    return {
      pages: arrange(
        shown.flatMap(({ id }) => {
          const card = pages.cardOf(id);
          return card ? [lift(id)(show(card))] : [];
        }),
      ),
      inContext: async () =>
        arrange(
          (
            await Promise.all(
              shown.map(async ({ id }) => {
                const found = await showInContext(id, results.get(id));
                return found
                  .map(lift(id))
                  .map((page) =>
                    together.has(id) && page.excerpt.includes('<mark>')
                      ? { ...page, about: undefined }
                      : page,
                  );
              }),
            )
          ).flat(),
        ),
      total: Math.max(hits.length, named.length),
      kinds: sorted(
        [...counts].map(([kind, count]) => ({ kind, count })),
        (a, b) => b.count - a.count,
      ),
      unknown,
      ranked: hits.map((hit) => {
        const { url = hit.id, topic } = pages.cardOf(hit.id) ?? {};
        return { ...hit, url, topic };
      }),
      ...(corrected !== undefined && { corrected }),
    };
  };
};
