import type { Locale } from '../../i18n/locales.ts';
import type { PageCard } from '../card.ts';
import { foldWords } from '../fold.ts';
import type { SearchKind } from '../kinds.ts';
import type { SearchStart } from '../start.ts';
import { openPhrases } from './phrases.ts';
import { pageWeights } from './weights.ts';

/** Whether a document's number with its year stands in a query: “QĐ 33/2016/QĐ-UBND”. */
const isCited = (name: string, typed: string): boolean =>
  /^\d+ \d{4}\b/.test(name) && ` ${typed} `.includes(` ${name} `);

/** What is known of the pages of one language before any part of the index has come. Pages go by Pagefind's ids. */
export const openPages = (start: SearchStart, locale: Locale) => {
  const cards = new Map(Object.entries(start.pages));
  const sources = new Set(start.sources.split(' '));
  const byUrl = new Map([...cards.values()].map((card) => [card.url, card]));
  const names = [
    ...[...cards.values()].map(({ title, url }) => ({ name: foldWords(title), title, url })),
    ...start.names,
  ];
  return {
    count: start.count,
    cardOf: (id: string) => cards.get(id),
    /** Pages without a card are sources or old news. */
    kindOf: (id: string): SearchKind => cards.get(id)?.kind ?? (sources.has(id) ? 'source' : 'news'),
    weigh: (id: string) => {
      const card = cards.get(id);
      // The glossary has a word of everything; a term typed whole leads to its own place there.
      if (card?.kind === 'glossary') return 1;
      // The periods of the programme are main pages too, with or without a topic of their own.
      if (card?.topic || card?.kind === 'programme') return pageWeights.main;
      if (sources.has(id) || card?.kind === 'data') return pageWeights.support;
      return 1;
    },
    fade: (id: string) => (cards.get(id)?.ended ? pageWeights.ended : 1),
    fit: openPhrases(
      [...cards].map(([id, { title, topic }]) => ({
        id,
        phrases: [foldWords(title), ...((topic && start.phrases[topic]?.split(',')) || [])],
      })),
      locale,
    ),
    /** Pages, and places in the glossary, whose whole name stands in the query as it was typed or read; both folded. */
    findNamed: (typed: string, read: string): PageCard[] => {
      const named = names.filter(
        ({ name }) => name !== '' && (name === typed || name === read || isCited(name, typed)),
      );
      return [
        ...new Map(
          named.map(({ title, url }): [string, PageCard] => [
            url,
            byUrl.get(url) ?? { title, url, topic: 'glossary', kind: 'glossary' },
          ]),
        ).values(),
      ];
    },
  };
};
