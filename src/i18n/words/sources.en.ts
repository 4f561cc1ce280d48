import type { sources as Words } from './sources.vi.ts';

export const sources: typeof Words = {
  sources: {
    all: 'All sources',
    mark: (keys) => `Source ${keys}`,
    lede: 'Tap the small lattice after a sentence or a figure to see its source.',
    kinds: {
      official: 'State bodies',
      legal: 'Legal texts and legal sites',
      news: 'Newspapers',
      other: 'Other',
    },
    publisher: 'Publisher',
    published: 'Published',
    unknown: 'not known',
    language: 'Language',
    read: 'Read',
    readLevels: { whole: 'in full', opening: 'the opening part' },
    rests: 'Pages that cite this source',
    uses: (count) => `${count === 1 ? '1 page cites' : `${count} pages cite`} this source.`,
    usesNone: 'No page cites this source.',
    usesLater: 'This list is made when the site is built.',
    open: 'Open the source',
    noUrl: 'There is no address to open.',
    rebuilt: 'The title was rebuilt from the address; its wording may differ from the original.',
    onPage: 'Sources used on this page',
    languages: {
      vi: 'Vietnamese',
      en: 'English',
      ja: 'Japanese',
      ko: 'Korean',
      es: 'Spanish',
      de: 'German',
      bn: 'Bengali',
    },
    label: (id) => `Source ${id}`,
  },
};
