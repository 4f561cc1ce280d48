import { parse } from 'node-html-parser';
import type { Locale } from '../../i18n/locales.ts';
import { foldWords } from '../fold.ts';
import type { PagePhrases } from '../start.ts';
import { teachingWeights as weights } from '../rank/weights.ts';

/** What the indexer learns from a built page besides what Pagefind indexes. */
export interface ReadPage {
  locale: Locale;
  topic: string | undefined;
  kind: string | undefined;
  isOld: boolean;
  /** Passages that teach the lexicon: titles and headings more than text, main pages more than others. */
  passages: { text: string; weight: number }[];
  headings: string[];
  /** The sentence that describes it to search engines. */
  about: string;
  /** Of a page about one chart: the sentence that tells its numbers, and the keys of its sources. */
  figure: { text: string; sources: string[] } | undefined;
  /** How people say what the page is about (content/aliases, `searchWords`). */
  sayings: string[];
}

/** Reads a page of the built site; undefined where it is not searched. */
export const readPage = (html: string): ReadPage | undefined => {
  // Two pages in five are steps of the checker and other pages that are not searched: not worth a tree.
  if (!html.includes('data-pagefind-body')) return undefined;
  // Words at the ends of neighbouring elements are not one word.
  const root = parse(html.replaceAll('</', ' </'));
  const article = root.querySelector('[data-pagefind-body]');
  if (!article) return undefined;
  const topic = article.getAttribute('data-topic');
  const importance = topic === undefined ? 1 : weights.mainPage;
  const sayings = article.querySelector('[data-words]')?.getAttribute('data-words')?.split(', ') ?? [];
  const textsOf = (selector: string) => article.querySelectorAll(selector).map(({ text }) => text.trim());
  const caption = article.querySelector('figure.chart > figcaption[data-source]');
  const teach = (texts: readonly string[], weight: number) =>
    texts.map((text) => ({ text, weight: weight * importance }));
  return {
    locale: root.querySelector('html')?.getAttribute('lang') === 'en' ? 'en' : 'vi',
    topic,
    kind: article.getAttribute('data-kind'),
    isOld: article.hasAttribute('data-old'),
    // Sources are quoted in many languages: their words are found, but teach nothing about how people type.
    passages:
      article.getAttribute('data-kind') === 'source'
        ? []
        : [
            ...teach(textsOf('h1'), weights.title),
            ...teach(textsOf('h2, h3'), weights.heading),
            ...teach(textsOf('p, li, td, th, dt, dd, summary'), weights.text),
            ...teach(sayings, weights.saying),
          ],
    headings: textsOf('h2'),
    figure:
      caption && topic === undefined && article.getAttribute('data-kind') === 'figures'
        ? { text: caption.text.trim(), sources: caption.getAttribute('data-source')?.split(' ') ?? [] }
        : undefined,
    about: root.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    sayings,
  };
};

// Patterns, not a parser: printing a parsed page changes one page in twelve (`<path/>` in pictures) and writes attributes anew. They
// are safe here: Astro prints these attributes itself, in double quotes, and no text of a page holds `<` or `>` as they are.

/** A page for the indexer: cells that stand side by side kept apart. */
export const forIndex = (html: string): string => html.replaceAll(/<\/(?:dt|dd|th|td)>/g, ' $&');

/** A page for readers: without what only the indexer reads. */
export const forReaders = (html: string): string =>
  html
    .replaceAll(/<div hidden data-pagefind-meta="kw\[data-words\]"[^>]*><\/div>/g, '')
    .replaceAll(/ data-(?:pagefind-[a-z]+|kind|topic|period|ended|old)\b(?:="[^"]*")?(?=[^<>]*>)/g, '');

/** A heading of more pages than this says nothing of one. */
const mostSharing = 2;

/** A page for which phrases are packed, with its address. */
type Addressed = ReadPage & { url: string };

/** A page that says what it is about in a sentence of its own: the others are many of one kind, and their titles say it. */
const describesItself = ({ topic, kind }: ReadPage) =>
  topic !== undefined || kind === 'programme' || kind === 'page';

/**
 * So many of the other language's sayings of a main page are sent, the first: who reads English types names in Vietnamese; hardly anybody
 * types English here who reads Vietnamese, and each saying costs bytes of every first search.
 */
export const mostOfOther: Record<Locale, number> = { vi: 0, en: 24 };

/**
 * The phrases of pages in one language, by address: headings of a main page's own, how people say what any page is about, and the
 * sentence that describes it.
 */
export const packPhrases = (pages: readonly Addressed[], locale: Locale): Record<string, PagePhrases> => {
  const own = pages.filter((page) => page.locale === locale && page.kind !== 'source' && !page.isOld);
  const main = own.filter(({ topic }) => topic !== undefined);
  const sharing = new Map<string, number>();
  for (const { headings } of main)
    for (const heading of new Set(headings.map(foldWords)))
      sharing.set(heading, (sharing.get(heading) ?? 0) + 1);
  const pack = (phrases: readonly string[]) =>
    [...new Set(phrases.map(foldWords))].filter(Boolean).toSorted().join(',');
  return Object.fromEntries(
    own.flatMap((page) => {
      const alsoSaid = pages
        .filter((other) => other.topic !== undefined && other.topic === page.topic && other.locale !== locale)
        .flatMap((other) => other.sayings.slice(0, mostOfOther[locale]));
      const headings =
        page.topic === undefined
          ? ''
          : pack(page.headings.filter((heading) => (sharing.get(foldWords(heading)) ?? 0) <= mostSharing));
      const sayings = pack([...page.sayings, ...alsoSaid]);
      const about = describesItself(page) ? page.about : '';
      const phrases = {
        ...(headings && { headings }),
        ...(sayings && { sayings }),
        ...(about && { about }),
        ...(page.figure && { figure: page.figure }),
      };
      return Object.keys(phrases).length > 0 ? [[page.url, phrases] as const] : [];
    }),
  );
};
