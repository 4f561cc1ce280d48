import type { Locale } from '../i18n/locales.ts';
import { href, hrefOf, thingPath, type PageKey } from '../i18n/routes.ts';
import { wordsOf } from '../i18n/words.ts';
import { foldVietnamese, splitWords } from '../search/fold.ts';
import type { Topic } from '../search/topics.ts';
import { getAreas } from '../subjects/areas/areas.ts';
import { fixed } from '../subjects/fixed.ts';
import { getTerms } from '../subjects/glossary/glossary.ts';
import { loadAll } from '../fields/load.ts';
import { getNeeds } from '../subjects/needs/needs.ts';
import { listPages } from './pages.ts';

interface Entry {
  text: string;
  url: string;
}

/** Pages of topics that are not one of the nine areas; targets are on the page of the programme that set them. */
const pageOfTopic: Partial<Record<Topic, PageKey>> = {
  apply: 'apply',
  competitions: 'competitions',
  contact: 'contact',
  delegations: 'delegations',
  documents: 'documents',
  fairs: 'fairs',
  glossary: 'glossary',
  'programme.activities': 'support',
  'programme.agencies': 'agencies',
  'programme.eligibility': 'who',
  'programme.overview': 'programmes',
  results: 'results',
};

/** Words of questions: good to type, odd to read in an index. */
const asks =
  /^(?:gi|nao|dau|ai|may|sao|khong|bao|lam|duoc|da|cua|cac|nhung|how|what|who|which|where|do|i|am|is|me|my|you|can|kc|so)$/;
/** Several words in plain speech; abbreviations are in the glossary. */
const isReadable = (saying: string): boolean => {
  const words = splitWords(saying).map(foldVietnamese);
  return words.length > 1 && words.every((word) => /[aeiouy]/.test(word) && !asks.test(word));
};

/**
 * An index of the whole site from A to Z, for reading without a script: titles of pages, terms, and how people say what main pages
 * are about. Documents are listed by number elsewhere.
 */
export const listIndex = async (locale: Locale): Promise<{ letter: string; entries: Entry[] }[]> => {
  const words = wordsOf(locale);
  const subjects = [...(await getAreas(locale)), ...(await getNeeds(locale))];
  const urlOf = (topic: Topic): string => {
    if (topic === 'programme.targets')
      return href(thingPath('programme', locale, fixed.foundingProgramme.id));
    const key = pageOfTopic[topic];
    const url = key ? hrefOf(key, locale) : subjects.find((subject) => subject.topic === topic)?.href;
    if (url === undefined) throw new Error(`${topic} has no page.`);
    return url;
  };
  const glossary = hrefOf('glossary', locale);
  const all: Entry[] = [
    ...(await listPages())
      .filter(({ view }) => !['source', 'search', 'document', 'newsItem'].includes(view))
      .map(({ view, paths, title }) => ({
        text: title?.[locale] ?? words.pages[view as PageKey],
        url: href(paths[locale]),
      })),
    ...(await getTerms(locale)).map(({ term, id }) => ({ text: term, url: `${glossary}#${id}` })),
    ...(await loadAll('aliases', locale)).flatMap(({ say, topic }) =>
      topic === undefined ? [] : say.filter(isReadable).map((text) => ({ text, url: urlOf(topic) })),
    ),
  ];
  const entries = new Map<string, Entry>();
  for (const { text, url } of all) {
    const key = text.toLocaleLowerCase(locale);
    if (!entries.has(key))
      entries.set(key, { text: text.charAt(0).toLocaleUpperCase(locale) + text.slice(1), url });
  }
  const letters = new Map<string, Entry[]>();
  const letterOf = (text: string) => {
    const first =
      text
        .normalize('NFC')
        .match(/[\p{L}\p{N}]/u)?.[0]
        ?.toUpperCase() ?? '#';
    if (first === 'Đ') return first;
    return /\d/.test(first) ? '#' : foldVietnamese(first).toUpperCase();
  };
  const collator = new Intl.Collator(locale);
  for (const entry of [...entries.values()].toSorted((a, b) => collator.compare(a.text, b.text))) {
    const letter = letterOf(entry.text);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters]
    .map(([letter, inside]) => ({ letter, entries: inside }))
    .toSorted((a, b) => collator.compare(a.letter, b.letter));
};
