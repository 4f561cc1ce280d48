import type { Locale } from '../../i18n/locales.ts';
import type { PageCard } from '../card.ts';
import { foldWords } from '../fold.ts';
import { sorted } from '../lists.ts';
import { findCitation, isCitedAs } from '../query/citations.ts';
import { findStops } from '../query/stops.ts';
import type { SearchKind } from '../kinds.ts';
import type { Asked } from './planner.ts';
import type { NamedPage, SearchStart } from '../start.ts';
import { openInitials, openPhrases, type PhraseKind } from './phrases.ts';
import { pageWeights, thresholds } from './weights.ts';

/** The number of a document, as its title ends, whole and in its usual short forms. @example numbersOf(card)[1]?.name // => '235 2025' */
const numbersOf = ({ title, url }: PageCard): NamedPage[] => {
  const number = /\d.*$/.exec(title)?.[0] ?? '';
  const parts = number.split('/');
  return [...new Set([number, parts.slice(0, 2).join('/'), parts[0] ?? ''].map(foldWords))].map((name) => ({
    name,
    title,
    url,
  }));
};

/** Whether a document's number with its year stands in a query: “QĐ 33/2016/QĐ-UBND”. */
const isCited = (name: string, typed: string): boolean =>
  /^\d+ \d{4}\b/.test(name) && ` ${typed} `.includes(` ${name} `);

/** An indicator often bears the name of what it counts; the page of the thing itself may fit better, so its score decides. */
const isIndicator = (card: PageCard | undefined): boolean =>
  card?.kind === 'figures' && card.topic === undefined;

/** What is known of the pages of one language before any part of the index has come. Pages go by Pagefind's ids. */
export const openPages = (start: SearchStart, locale: Locale) => {
  const cards = new Map(Object.entries(start.pages));
  const sources = start.sources === undefined ? undefined : new Set(start.sources.split(' '));
  /** Pages without a card are sources, or old news where there is any. */
  const isSource = (id: string) => !cards.has(id) && (sources?.has(id) ?? true);
  const byUrl = new Map([...cards.values()].map((card) => [card.url, card]));
  const names = [
    ...[...cards.values()].map(({ title, url }) => ({ name: foldWords(title), title, url })),
    ...[...cards.values()].filter(({ kind }) => kind === 'document').flatMap(numbersOf),
    ...start.names,
  ];
  /** Cards of what bears these names, each once; a place in the glossary has none and gets one. */
  const toCards = (named: readonly NamedPage[]): PageCard[] => [
    ...new Map(
      named.map(({ title, url }): [string, PageCard] => [
        url,
        byUrl.get(url) ?? { title, url, topic: 'glossary', kind: 'glossary' },
      ]),
    ).values(),
  ];
  const described = [...cards].map(([id, { title, url }]) => {
    const { headings = '', sayings = '', about = '' } = start.phrases[url] ?? {};
    const split = (kind: PhraseKind, joined: string) =>
      joined.split(',').flatMap((text) => (text === '' ? [] : [{ kind, text }]));
    return {
      id,
      phrases: [
        { kind: 'title' as const, text: foldWords(title) },
        ...split('heading', headings),
        ...split('saying', sayings),
        ...about
          .split(/[.;:]\s/)
          .map((text) => ({ kind: 'about' as const, text: foldWords(text) }))
          .filter(({ text }) => text !== ''),
      ],
    };
  });
  const fit = openPhrases(described, locale);
  const expand = openInitials(described.map(({ phrases }) => phrases.map(({ text }) => text)));
  return {
    count: start.count,
    cardOf: (id: string) => cards.get(id),
    kindOf: (id: string): SearchKind => cards.get(id)?.kind ?? (isSource(id) ? 'source' : 'news'),
    weigh: (id: string, isAlone: boolean) => {
      if (isAlone) return pageWeights.onlySource;
      const card = cards.get(id);
      // The glossary has a word of everything; a term typed whole leads to its own place there.
      if (card?.kind === 'glossary') return 1;
      // The periods of the programme are main pages too, with or without a topic of their own.
      if (card?.topic || card?.kind === 'programme') return pageWeights.main;
      if (isSource(id) || card?.kind === 'data') return pageWeights.support;
      return 1;
    },
    prefer: (id: string, { isQuantity, isMoney }: Asked, phrase: number) => {
      const card = cards.get(id);
      const asked =
        (isQuantity && card?.kind === 'figures' ? pageWeights.quantity : 1) *
        (isMoney && card?.kind === 'support' && card.topic === undefined ? pageWeights.money : 1);
      if (card?.topic) return asked;
      // What a page says word for word is about it; an indicator or a support may bear the name of a main page.
      if (phrase >= thresholds.saidWhole && card?.kind !== 'figures' && card?.kind !== 'support')
        return asked;
      const isPart = (card?.kind === 'workshop' || card?.kind === 'product') && phrase < thresholds.goodsFit;
      return (
        (isPart ? pageWeights.partOfGoods : 1) *
        asked *
        (pageWeights.prefer[card?.kind ?? (isSource(id) ? 'source' : 'news')] ?? 1)
      );
    },
    fade: (id: string, typed: readonly string[], { isQuantity }: Asked) => {
      const card = cards.get(id);
      if (!card) return 1;
      const years = `${card.title} ${card.period ?? ''}`.match(/\b\d{4}\b/g) ?? [];
      const isTyped = years.some((year) => typed.includes(year));
      if (!isTyped) return card.ended ? pageWeights.ended : 1;
      // A number of one year stands on pages of figures, not on those of what happened in it.
      const isNamed = card.kind === 'programme' || (new Set(years).size === 1 && !isQuantity);
      return isNamed && years.some((year) => card.title.includes(year)) ? pageWeights.ofYear : 1;
    },
    fit,
    expand,
    /** Pages, and places in the glossary, whose whole name stands in the query as it was typed or read; both folded. */
    findNamed: (typed: string, read: string): PageCard[] => {
      const citation = findCitation(typed) ?? findCitation(read);
      return toCards(
        names.filter(({ name, title, url }) => {
          if (name === '' || isIndicator(byUrl.get(url))) return false;
          if (name === typed || name === read || isCited(name, typed)) return true;
          return citation !== undefined && /^\d/.test(name) && isCitedAs(foldWords(title), name, citation);
        }),
      );
    },
    /** Where the glossary explains a term, or words that mean it. */
    findTerm: (defined: string): PageCard | undefined =>
      toCards(start.names.filter(({ name, url }) => name === defined && url.includes('#')))[0],
    /** Pages whose title or phrases fit what was typed, the best first: found without any part of the index. */
    findFitting: (typed: readonly string[]): PageCard[] =>
      sorted(
        [...fit(typed, findStops(typed, locale))].filter(([, { phrase }]) => phrase >= thresholds.leastFit),
        (a, b) => b[1].phrase - a[1].phrase,
      ).flatMap(([id]) => cards.get(id) ?? []),
    glossary: [...cards.values()].find(({ topic }) => topic === 'glossary'),
  };
};
