import type { search as Words } from './search.vi.ts';

export const search: typeof Words = {
  searchPage: {
    says: {
      list: 'Suggestions',
      waiting: 'Searching…',
      count: 'Results for “%q”: %n',
      corrected: 'Results for “%c”: %n',
      asTyped: 'Search exactly as typed: “%q”',
      none: 'Nothing found for “%q”. Try one of the nine areas of support, or ask a person.',
      all: 'See all results: %n',
      old: 'Search %n older news items too',
      other: 'The Vietnamese pages have this word: search “%q” there',
      narrow: 'Show one kind only',
      failed: 'The search could not be loaded. Use the index on the search page.',
    },
    groups: { main: 'Main pages and documents', dated: 'News and sources' },
    askPerson: 'Ask a person: the contact page',
    noScript: 'The search box needs JavaScript. Without it, the list below leads to every page.',
    byNumber: 'Documents, by number',
    index: 'Index, A to Z',
    kinds: {
      page: 'Page',
      support: 'Support',
      programme: 'Programme',
      data: 'Data',
      competition: 'Selection round',
      product: 'Product',
      fair: 'Fair',
      workshop: 'Workshop',
      figures: 'Figures',
      document: 'Document',
      news: 'News',
      source: 'Source',
      glossary: 'Glossary',
    },
  },
};
