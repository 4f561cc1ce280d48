import type { FoundPage } from '../rank/groups.ts';
import { canRunEngine } from './files.ts';
import type { Found } from './search.ts';
import type { SearchWords } from '../start.ts';

/** A sentence of the search with its %q, %c and %n put in. */
export const say = (sentence: string, parts: { q?: string; c?: string; n?: number }): string =>
  sentence.replace(/%([qcn])/g, (_, key: 'q' | 'c' | 'n') => String(parts[key] ?? ''));

const sentenceOf = (corrected: string | undefined, words: SearchWords) => {
  if (!canRunEngine()) return words.titlesOnly;
  return corrected === undefined ? words.count : words.corrected;
};

/** How many pages were found and for which words; `shown` of them, where a reader has narrowed them. */
export const sayFound = (
  { total, corrected }: Found,
  typed: string,
  words: SearchWords,
  shown = total,
): string =>
  say(total === 0 ? words.none : sentenceOf(corrected, words), {
    q: typed,
    c: corrected ?? '',
    n: shown,
  });

/** Makes an element with attributes and children. Text is set as text, so nothing of it is read as markup. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** What stands beside a title: kind, period, and that it has ended. */
export const labelOf = ({ kind, period, ended }: FoundPage, words: SearchWords): string =>
  [kind && words.kinds[kind], period, ended && words.ended].filter(Boolean).join(' · ');

/** Pages under the heading of their group; named pages and main pages share one. */
export const inGroups = (
  pages: readonly FoundPage[],
  words: SearchWords,
): { title: string; pages: FoundPage[] }[] =>
  [
    { title: words.groups.main, pages: pages.filter(({ group }) => group !== 'dated') },
    { title: words.groups.dated, pages: pages.filter(({ group }) => group === 'dated') },
  ].filter((group) => group.pages.length > 0);

/**
 * Why a page is here: its numbers with their sources, the words found in their place, or the sentence that describes it where no one
 * place has them.
 */
export const drawReason = ({ figure, about, excerpt }: FoundPage, sourcesPage: string): (Node | string)[] => {
  if (figure)
    return [
      figure.text,
      ...figure.sources.flatMap((key) => [
        ' ',
        make('a', { href: `${sourcesPage}${key.toLowerCase()}/`, 'data-source': key }, key),
      ]),
    ];
  return about === undefined ? drawExcerpt(excerpt) : [about];
};

/** Text that was escaped for markup, as plain text. */
const unescape = (escaped: string): string => {
  const holder = document.createElement('template');
  holder.innerHTML = escaped;
  return holder.content.textContent ?? '';
};

/** The words of an excerpt, the found ones as `<mark>` elements. */
export const drawExcerpt = (excerpt: string): (Node | string)[] =>
  excerpt
    .split(/<\/?mark>/)
    .map((part, at) => (at % 2 === 0 ? unescape(part) : make('mark', {}, unescape(part))));
