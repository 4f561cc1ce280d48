import type { PageCard } from './card.ts';
import type { PagePhrases, SearchStart } from './start.ts';

/** What a page has of each kind of text, in the order in which they travel. */
const texts = ['title', 'url', 'kind', 'topic', 'period', 'headings', 'sayings', 'about'] as const;
type Text = (typeof texts)[number];

/**
 * The start file as it travels. Values of one kind stand side by side, '' where a page has none: alike things beside each other pack an
 * eighth smaller than page by page, and every first search waits for them.
 */
export interface PackedStart extends Omit<SearchStart, 'pages' | 'phrases'> {
  /** Pagefind's ids of the pages, separated by spaces. */
  ids: string;
  columns: Record<Text, string[]>;
  /** Places of the pages whose subject has ended. */
  ended: number[];
  /** Numbers of pages about one chart, by their place. */
  figures: Record<number, NonNullable<PagePhrases['figure']>>;
}

/** Phrases of a page without a card go nowhere: what is found by them could not be shown. */
export const packStart = ({ pages, phrases, ...rest }: SearchStart): PackedStart => {
  const cards = Object.entries(pages);
  const rows = cards.map(([, card]) => ({ ...card, ...phrases[card.url] }));
  return {
    ...rest,
    ids: cards.map(([id]) => id).join(' '),
    columns: Object.fromEntries(
      texts.map((name) => [name, rows.map((row) => row[name] ?? '')]),
    ) as PackedStart['columns'],
    ended: rows.flatMap(({ ended }, at) => (ended ? [at] : [])),
    figures: Object.fromEntries(rows.flatMap(({ figure }, at) => (figure ? [[at, figure]] : []))),
  };
};

/** The start file as it is used. @example unpackStart(packStart(start)) // equals start */
export const unpackStart = ({ ids, columns, ended, figures, ...rest }: PackedStart): SearchStart => {
  const pages: Record<string, PageCard> = {};
  const phrases: Record<string, PagePhrases> = {};
  for (const [at, id] of ids.split(' ').filter(Boolean).entries()) {
    const pick = (names: readonly Text[]) =>
      Object.fromEntries(
        names.flatMap((name) => (columns[name][at] ? [[name, columns[name][at]]] : [])),
      ) as Partial<Record<Text, string>>;
    const card = pick(['title', 'url', 'topic', 'kind', 'period']) as unknown as PageCard;
    pages[id] = ended.includes(at) ? { ...card, ended: true } : card;
    const figure = figures[at];
    const said = { ...pick(['headings', 'sayings', 'about']), ...(figure && { figure }) };
    if (Object.keys(said).length > 0) phrases[card.url] = said;
  }
  return { ...rest, pages, phrases };
};
