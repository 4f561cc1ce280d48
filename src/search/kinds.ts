/** What a search result is, said beside it. */
export const searchKinds = [
  'page',
  'support',
  'programme',
  'figures',
  'data',
  'document',
  'news',
  'source',
  'glossary',
  'competition',
  'product',
  'fair',
  'workshop',
] as const;
export type SearchKind = (typeof searchKinds)[number];
