import type { Locale } from '../../i18n/locales.ts';
import { inOrder, loadAll, type Loaded } from '../../fields/load.ts';

export type Rule = Loaded<'rules'>;
export type Clause = Rule['clauses'][number];
export type ClauseState = 'ended' | 'superseded' | 'open' | 'in-force';

/** Every kind of support, in the order of the areas' pages. */
export const getRules = async (locale: Locale): Promise<Rule[]> => inOrder(await loadAll('rules', locale));

/**
 * Where a clause stands on a day. Its document's end counts as its own, so that marking a document as ended ends every amount in it.
 * `superseded`: no end was read, but a later rule is known, so it is not known to apply. `open`: no end was found, which is not the same
 * as being in force.
 */
export const stateOfClause = (
  clause: { to: string },
  document: { hasEnded: boolean; isOutdated: boolean },
  day: string,
): ClauseState => {
  if (document.hasEnded || (clause.to !== 'not-found' && clause.to < day)) return 'ended';
  if (clause.to !== 'not-found') return 'in-force';
  return document.isOutdated ? 'superseded' : 'open';
};

/** Clauses that have not ended first, newest first among equals; those without a beginning last. */
export const newestFirst = <T extends { from: string; to: string }>(
  clauses: readonly T[],
  isEnded: (clause: T) => boolean,
): T[] => {
  const start = (clause: T) => (clause.from === 'not-found' ? '' : clause.from);
  return clauses.toSorted(
    (a, b) => Number(isEnded(a)) - Number(isEnded(b)) || start(b).localeCompare(start(a)),
  );
};

/**
 * The most that a ceiling gives towards a cost, in đồng, and whether its cap was what held it down.
 * @example workOut({ sharePercent: 50, capVnd: 300_000_000 }, 800_000_000) // => { share: 400_000_000, most: 300_000_000, isCapped: true }
 */
export const workOut = (
  {
    sharePercent = 100,
    capVnd = Infinity,
  }: { sharePercent?: number | undefined; capVnd?: number | undefined },
  costVnd: number,
): { share: number; most: number; isCapped: boolean } => {
  const share = (costVnd * sharePercent) / 100;
  return { share, most: Math.min(share, capVnd), isCapped: share > capVnd };
};
