import { href, hrefOf } from '../addresses/routes.ts';
import { loadAll } from '../fields/load.ts';
import type { Locale } from '../i18n/locales.ts';
import { foldVietnamese, splitWords } from '../search/fold.ts';
import type { Topic } from '../search/topics.ts';
import { getTerms } from '../subjects/glossary/glossary.ts';
import { kinds, type KindKey } from './kinds.ts';
import { listPages } from './pages.ts';

interface Entry {
  text: string;
  url: string;
}

/** Words of questions: good to type, odd to read in an index. */
const asks =
  /^(?:gi|nao|dau|ai|may|sao|khong|bao|lam|duoc|da|cua|cac|nhung|how|what|who|which|where|do|i|am|is|me|my|you|can|kc|so)$/;
/** Several words in plain speech; abbreviations are in the glossary. */
const isReadable = (saying: string): boolean => {
  const words = splitWords(saying).map(foldVietnamese);
  return words.length > 1 && words.every((word) => /[aeiouy]/.test(word) && !asks.test(word));
};

/** The list is read by eye and fits one response: of each file of sayings, the first ones stand in it; the search knows all. */
const mostSayings = 18;

/** The letter under which a text stands in a list from A to Z; numbers share one. @example letterOf('ăn') // => 'A' */
export const letterOf = (text: string): string => {
  const [first = '#'] = /[\p{L}\p{N}]/u.exec(text.normalize('NFC').toUpperCase()) ?? [];
  if (first === 'Đ') return first;
  return /\d/.test(first) ? '#' : foldVietnamese(first).toUpperCase();
};

/** The anchor of a letter in such a list. */
export const anchorOf = (letter: string): string => `az-${letter === '#' ? '0' : letter.toLowerCase()}`;

/**
 * An index of the whole site from A to Z, for reading without a script: titles of pages, terms, and how people say what main pages
 * are about. Documents are listed by number elsewhere.
 */
export const listIndex = async (locale: Locale): Promise<{ letter: string; entries: Entry[] }[]> => {
  const pages = await listPages();
  const urlOf = (topic: Topic): string => {
    const found = pages.find((page) => page.topic === topic);
    if (!found) throw new Error(`${topic} has no page.`);
    return href(found.paths[locale]);
  };
  const glossary = hrefOf('glossary', locale);
  const all: Entry[] = [
    ...pages
      .filter(({ key, id }) => (id === '' ? key !== 'search' : kinds[key as KindKey].isInIndex))
      .map(({ paths, titles }) => ({ text: titles[locale], url: href(paths[locale]) })),
    ...(await getTerms(locale)).map(({ term, id }) => ({ text: term, url: `${glossary}#${id}` })),
    ...(await loadAll('aliases', locale)).flatMap(({ say, topic }) =>
      topic === undefined
        ? []
        : say
            .filter(isReadable)
            .slice(0, mostSayings)
            .map((text) => ({ text, url: urlOf(topic) })),
    ),
  ];
  const entries = new Map<string, Entry>();
  for (const { text, url } of all) {
    const key = text.toLocaleLowerCase(locale);
    if (!entries.has(key))
      entries.set(key, { text: text.charAt(0).toLocaleUpperCase(locale) + text.slice(1), url });
  }
  const letters = new Map<string, Entry[]>();
  const collator = new Intl.Collator(locale);
  for (const entry of [...entries.values()].toSorted((a, b) => collator.compare(a.text, b.text))) {
    const letter = letterOf(entry.text);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters]
    .map(([letter, inside]) => ({ letter, entries: inside }))
    .toSorted((a, b) => collator.compare(a.letter, b.letter));
};
