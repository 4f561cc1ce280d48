import type { SearchKind } from './kinds.ts';
import { fromIndex } from './query/proxy-d.ts';

/** What a list of results says of a page, known before any part of the index has come. */
export interface PageCard {
  title: string;
  url: string;
  /** A main page has one; it stands above others. */
  topic?: string;
  kind?: SearchKind;
  /** Years or days as the page states them. */
  period?: string;
  ended?: true;
}

/** What the index says of a page besides its text: what the page itself states in `data-` attributes. */
export interface PageMeta {
  title?: string;
  kind?: SearchKind;
  topic?: string;
  period?: string;
  ended?: string;
  kw?: string;
}

/** The card of a page, from what the index says of it. */
export const cardOf = (url: string, { title = url, topic, kind, period, ended }: PageMeta): PageCard => ({
  title: fromIndex(title),
  url,
  ...(topic && { topic }),
  ...(kind && { kind }),
  ...(period && { period }),
  ...(ended === 'yes' && { ended: true }),
});
