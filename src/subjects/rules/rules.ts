import { withAddress } from '../../addresses/routes.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inOrder, loadAll, type Loaded } from '../../fields/load.ts';

export type Rule = Loaded<'rules'> & { path: string; href: string };
export type Clause = Rule['clauses'][number];
export type ClauseState = 'ended' | 'superseded' | 'open' | 'in-force';

/** Every kind of support, in the order of the areas' pages, each with its address below the register of all. */
export const getRules = async (locale: Locale): Promise<Rule[]> =>
  inOrder(await loadAll('rules', locale)).map((rule) => withAddress('amounts', locale, rule, rule.urlSlug));

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
