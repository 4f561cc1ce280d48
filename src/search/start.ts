import type { PageCard } from './card.ts';
import type { SearchKind } from './kinds.ts';
import type { PackedLexicon } from './query/lexicon.ts';

/** A whole name, folded, and the page that bears it: of the start file, a term of the glossary with its place there. */
export interface NamedPage {
  name: string;
  title: string;
  url: string;
}

/** Ways of saying, and the site's own words for them. */
export type AliasFile = { say: string[]; mean: string }[];

/** Words of the search, in one language. %q is what was typed, %c what was searched, %n a count. */
export interface SearchWords {
  list: string;
  count: string;
  corrected: string;
  asTyped: string;
  none: string;
  all: string;
  old: string;
  other: string;
  failed: string;
  /** What is said where a browser cannot run the engine, and the way to the index. */
  titlesOnly: string;
  allPages: string;
  narrow: string;
  ended: string;
  kinds: Record<SearchKind, string>;
  groups: { main: string; dated: string };
}

/** The part of a language's start file that content gives. */
export interface SearchGiven {
  names: NamedPage[];
  aliases: AliasFile;
  words: SearchWords;
  /** Where to go when nothing is found: the nine areas, and how to ask a person. */
  help: { title: string; links: { title: string; url: string }[] };
  /** Address of the search page. */
  page: string;
  /** Address below which each source has its page. */
  sourcesPage: string;
}

/** What a page says of itself: headings of its own and words people use, in both languages, folded, separated by commas. */
export interface PagePhrases {
  headings?: string;
  sayings?: string;
  /** The sentence that describes it, as it stands. */
  about?: string;
  /** Of a page of figures: the sentence with the numbers, and the keys of its sources. Shown, not compared. */
  figure?: { text: string; sources: string[] };
}

/** All that the search of one language needs before a query; it travels in one file, `search.vi.json` (`pack-start.ts`). */
export interface SearchStart extends SearchGiven {
  lexicon: PackedLexicon;
  /** Cards by Pagefind's id: all pages but those of sources and all but the newest news. */
  pages: Record<string, PageCard>;
  /** What pages say of themselves, by address. */
  phrases: Record<string, PagePhrases>;
  /** Ids of the pages of sources, separated by spaces; left out where every page without a card is one. */
  sources?: string;
  /** How many pages the index holds, old news left out. */
  count: number;
  /** Old news, which is searched only when a reader asks for it: the name of its index, and how many there are. */
  old?: { index: string; count: number };
  /** The other language's index, for offering a search there: name of the index, and its search page. */
  other: { index: string; page: string };
}
