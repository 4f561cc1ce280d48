/** What a search result is, said beside it. */
export type SearchKind =
  | 'page'
  | 'support'
  | 'programme'
  | 'figures'
  | 'data'
  | 'document'
  | 'news'
  | 'source'
  | 'glossary'
  | 'competition'
  | 'product'
  | 'fair'
  | 'workshop';
