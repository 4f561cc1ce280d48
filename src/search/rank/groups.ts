import { sorted } from '../lists.ts';
import type { PageCard } from '../card.ts';
import type { SearchKind } from '../kinds.ts';
import type { PagePhrases } from '../start.ts';
import type { Hit } from './ask-wording.ts';
import { thresholds } from './weights.ts';

/** Where a result stands: a page whose whole name was typed, a main page or document, or dated news and sources. */
export type Group = 'named' | 'main' | 'dated';

/** A page found: its words as the page spells them; `<mark>` in the excerpt is the only markup. */
export interface FoundPage extends PageCard {
  group: Group;
  excerpt: string;
  /** The sentence that describes the page: shown where what was typed stands in no one place of its text. */
  about?: string | undefined;
  /** The numbers of a page about one chart, with the keys of their sources. */
  figure?: PagePhrases['figure'] | undefined;
}
export const isDated = (kind: SearchKind | undefined): boolean => kind === 'news' || kind === 'source';

/**
 * The hits that are shown: the best ones, but most places belong to main pages that fit. News grows without end, and would
 * otherwise push them out.
 */
export const chooseShown = (hits: readonly Hit[], most: number, isMain: (id: string) => boolean): Hit[] => {
  const fitting = thresholds.keptScore * (hits[0]?.score ?? 0);
  const kept = hits
    .filter(({ id, score }) => score >= fitting && isMain(id))
    .slice(0, Math.ceil(thresholds.keptPlaces * most));
  const others = hits.filter((hit) => !kept.includes(hit)).slice(0, most - kept.length);
  return sorted([...kept, ...others], (a, b) => b.score - a.score);
};

/** A short number is shared by many documents; more than these named pages are not put first. All named ones stand among as many. */
const mostNamed = 3;

/**
 * Pages in the order in which they are shown: named ones, then main pages, then what is dated. Ranks within a group stay.
 * @param isDefined whether the query asks what a term is: its place in the glossary then comes first
 * @param isSaid whether a page says of itself just what was typed
 */
export const groupPages = <Page extends Pick<FoundPage, 'url' | 'group'>>(
  pages: readonly Page[],
  named: readonly Page[],
  isDefined = false,
  isSaid: (page: Page) => boolean = () => false,
): Page[] => {
  const isTerm = ({ url }: Page) => url.includes('#');
  const first = named.slice(0, mostNamed).filter((page) => !isTerm(page));
  const terms = named.slice(0, mostNamed).filter(isTerm);
  const rest = pages.filter(
    ({ url }) =>
      !first.some((page) => page.url === url) &&
      !terms.some((term) => term.url === url || term.url.startsWith(`${url}#`)),
  );
  const main = [...first, ...rest.filter(({ group }) => group !== 'dated')];
  // Main pages that bear the name of a term come before its place in the glossary; others, which only use the word, do not.
  const bearing = main.slice(first.length, mostNamed - terms.length).findIndex((page) => !isSaid(page));
  const at = isDefined
    ? 0
    : bearing < 0
      ? Math.max(first.length, mostNamed - terms.length)
      : first.length + bearing;
  return [
    ...main.slice(0, at),
    ...terms,
    ...main.slice(at),
    ...rest.filter(({ group }) => group === 'dated'),
  ];
};
