import type { Locale } from '../../i18n/locales.ts';
import { inOrder, loadAll, type Loaded } from '../load.ts';

export type Rule = Loaded<'rules'>;
export type Clause = Rule['clauses'][number];
export type ClauseState = 'ended' | 'open' | 'in-force';

/** Every kind of support, in the order of the areas' pages. */
export const getRules = async (locale: Locale): Promise<Rule[]> => inOrder(await loadAll('rules', locale));

/**
 * Where a clause stands on a day. Its document's end counts as its own, so that marking a document as ended ends every amount in it.
 * `open` means that no end was found, which is not the same as being in force.
 */
export const stateOfClause = (clause: { to: string }, documentEnded: boolean, day: string): ClauseState => {
  if (documentEnded || (clause.to !== 'not-found' && clause.to < day)) return 'ended';
  return clause.to === 'not-found' ? 'open' : 'in-force';
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
