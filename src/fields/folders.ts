/**
 * Every folder of `content/`, and the form of what lies in it; the only list of them. `things` are JSON files, one a thing, with both
 * languages inside. `prose` is a pair of MDX files, one a language; `withProse` is a thing that has such a pair beside it.
 */
export const folders = {
  aliases: 'things',
  areas: 'withProse',
  changes: 'things',
  checklists: 'things',
  conditions: 'things',
  documents: 'things',
  fairs: 'things',
  figures: 'things',
  forms: 'things',
  glossary: 'things',
  indicators: 'things',
  makers: 'things',
  needs: 'things',
  news: 'prose',
  organisations: 'things',
  pages: 'prose',
  products: 'things',
  programmes: 'withProse',
  projects: 'things',
  questions: 'things',
  rounds: 'things',
  rules: 'things',
  searches: 'things',
  site: 'things',
  sources: 'things',
} as const;

/** A folder of `content/`: a collection of one kind of thing. */
export type CollectionName = keyof typeof folders;
export const collectionNames = Object.keys(folders) as CollectionName[];
