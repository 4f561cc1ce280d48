import type { SearchKind } from '../kinds.ts';

/**
 * Every number that makes a score, in one table: change one here, run `npm run bench:search`, and keep what is better.
 * No other file of the search holds such a number (a unit test looks).
 */

/** What a reading of the query costs: how far its words are from what was typed. The cheapest way through all words is searched. */
export const readingCosts = {
  /** A word that no page has, but of which one begins so, typed last: it may be unfinished. */
  unfinished: 0.2,
  /** An unknown word with digits or capitals: a number or a name, meant as it stands. */
  nameOrNumber: 0.6,
  /** An unknown word that is built like a syllable, with marks: somebody meant it. */
  markedSyllable: 1,
  /** The same without marks. */
  plainSyllable: 1.9,
  /** An unknown word that is built like none. */
  noSyllable: 2.6,
  /** Telex or VNI keystrokes spelt out; dearer where the typed form is a word too. */
  keystrokes: { known: 1.3, unknown: 0.3 },
  /** “dd” typed for đ. */
  doubleD: 0.1,
  /** Final i for y, or y for i. */
  finalVowel: 0.5,
  /** A usual confusion of sounds (ch and tr, s and x …); dearer where the typed form is a word too. */
  confusion: { known: 1.15, unknown: 1 },
  /** One letter added, lost, changed or swapped; only where the typed form is unknown. */
  edit: 2.2,
  /** Added to an edit for each place down the list of common words: of two equal edits, the commoner word. */
  editRank: 1 / 20_000,
  /** Two syllables typed as one word. */
  split: 0.9,
  /** Two neighbouring words that no page sets side by side. */
  brokenPair: 1,
};

/** How much a passage of a page teaches the lexicon of common words and pairs. */
export const teachingWeights = { title: 3, heading: 2, saying: 2, text: 1, mainPage: 5 };

/**
 * How Pagefind weighs its own matches. Whole words stand far above beginnings of words, titles and our own keywords above the text.
 * Marks that agree count little, so that the first page is the same with and without them. What a result only shows is not searched.
 */
export const pagefindWeights = {
  termSimilarity: 8,
  diacriticSimilarity: 0.2,
  metaWeights: { title: 5, kw: 4, kind: 0, topic: 0, ended: 0 },
};

/** What the answers of one wording add up to, for a page. */
export const wordingWeights = {
  /** All words, by Pagefind's own score: this much whole, this much by the share of pairs that the page has. */
  allWords: { always: 0.5, byPairs: 0.5 },
  /** The whole wording as a phrase. */
  phrase: 0.6,
  /** The pairs of neighbouring words, each by how few pages have it. */
  pairs: 0.8,
  /** A pair counts less with one stop word in it, hardly with two. */
  stopsInPair: [1, 0.4, 0.1],
  /** All words, where some of them name no subject, … */
  withStops: 0.5,
  /** … and what is left without those. */
  withoutStops: 0.8,
  /** Each word alone, as Pagefind scores it, added up. */
  anyWord: 0.8,
};

/** How well the short phrases of a page (title, headings, sayings, what it is about) fit a wording. */
export const phraseWeights = {
  /** How much a word of each kind of phrase counts in the bag of all words and pairs, … */
  kinds: { title: 1.9, heading: 0.9, saying: 1.3, about: 0.6 },
  /** … and how much one phrase that fits best. */
  best: { title: 1, heading: 1, saying: 1, about: 0.42 },
  /** A word that stands without its neighbour. A syllable alone says little in Vietnamese, where most words have two. */
  alone: { vi: 0.48, en: 0.8 },
  /** A word whose neighbour stands one word further off. */
  near: 1,
  /** A stop word, beside one for others. */
  stop: 0.24,
  /** A pair with one stop word in it, and with two. */
  stopsInPair: [1, 0.8, 0.1],
  /** A word of no phrase is as rare as if this many pages had it. */
  unseen: 0.5,
  /** How sure it is that another word was meant: one that sounds alike, one that begins so, one that differs by a letter. */
  similar: { sound: 0.9, soundKnown: 0.6, beginning: 0.8, edit: 0.5, twoEdits: 0.35 },
  /** The share of the query that a phrase says counts in this part by the share of the phrase that the query says. */
  byPhrase: 0.7,
  /** This part of a page's fit is what all its phrases say together; the rest, what the best one says. */
  together: 0.3,
  /** BM25 over words and pairs: how soon a word more adds nothing, how much a long page loses, and what a pair counts beside a word. */
  bag: { saturation: 1.2, lengthShare: 0.5, pair: 1 },
};

/** How the parts of a page's score come together. */
export const pageWeights = {
  /** A wording other than the one read: an alias's words, a finished last word. */
  variant: 1,
  /** Such a wording that stands for a share of the query alone counts less, by this part of what it leaves out: “bao nhiêu tiền” beside a subject. */
  byShare: 0.7,
  /** What other wordings add to the best one. */
  otherWordings: 0.15,
  /** A main page, beside 1 for others: dated news with the same words would stand above it. */
  main: 1,
  /** A source or a dataset is named after what it holds; whoever looks for the thing wants its own page. */
  support: 0.4,
  /** A source that alone has all words of a query: no page of ours tells of it. */
  onlySource: 3.5,
  /** A page whose phrases fit the query whole is lifted by this. The text of the best page weighs one or two. */
  phrases: 4.2,
  /** The same for the bag of all its phrases. */
  bag: 4.2,
  /** What phrases count that fit another wording than the one typed. */
  variantFit: 0.85,
  /** What phrases count that fit what a question only implies. */
  impliedFit: 0.55,
  /** What phrases of one workshop or product count where they say only a part of the query: “register a brand of fish sauce” asks for no maker. */
  partOfGoods: 0.88,
  /** What the phrases of pages that are no main pages count, by kind. */
  prefer: {
    news: 0.8,
    data: 0.5,
    source: 0.4,
    figures: 0.68,
    competition: 0.8,
    fair: 0.9,
    workshop: 0.8,
    product: 1,
    document: 0.8,
    page: 1,
    /** A support's own page: its area is what most people look for. */
    support: 0.55,
  } as Partial<Record<SearchKind, number>>,
  /** What phrases of pages of figures count where a number is asked for. */
  quantity: 1.2,
  /** What phrases of a support's own page count where its amount is asked for. */
  money: 1.6,
  /** What has the one year in its title that was typed: a factor on all of it. */
  ofYear: 1.25,
  /** What has ended stands below what still applies, unless it fits better: a factor on all of it. */
  ended: 0.69,
};

/** From which score on something is done. */
export const thresholds = {
  /** A query that fits phrases so well is left as it was typed. */
  knownFit: 0.36,
  /** A phrase that fits so well says just what was typed. */
  saidWhole: 0.9,
  /** Below this a phrase says only a part. */
  goodsFit: 0.5,
  /** What has only some of the words and scores less than this share of the best is no answer. */
  leastShare: 0.12,
  /** A page of whose text nothing was found must fit at least so well. */
  leastFit: 0.35,
  /** A dated page that scores more than so many times the best main page is shown where it stands, not below them. */
  standout: 1,
  /** A main page is not pushed out by news from this share of the best score on, … */
  keptScore: 0.3,
  /** … in this share of the places. */
  keptPlaces: 0.7,
};
