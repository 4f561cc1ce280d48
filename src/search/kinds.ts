/** What a search result is, said beside it and used to narrow. */
export const searchKinds = [
  'page',
  'support',
  'programme',
  'figures',
  'document',
  'news',
  'source',
  'glossary',
] as const;
export type SearchKind = (typeof searchKinds)[number];
