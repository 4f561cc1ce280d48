import { formatDay, today } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/words.ts';
import {
  getDocuments,
  hasEnded,
  isOutdated,
  type LegalDocument,
} from '../../subjects/documents/documents.ts';
import { pick } from '../../fields/load.ts';
import {
  getRules,
  newestFirst,
  stateOfClause,
  type Clause,
  type ClauseState,
  type Rule,
} from '../../subjects/rules/rules.ts';
import type { ClauseDates } from '../../subjects/rules/clause-on.ts';
import { sayAmount } from '../../subjects/rules/say-amount.ts';
import { datesOf } from './clause-dates.ts';

/** A clause with what other rooms know of it: its document, where it stands today. */
export interface ClauseFacts extends Omit<Clause, 'document'>, ClauseDates {
  document: LegalDocument;
  state: ClauseState;
  /** The year that its level is of. */
  year: string;
  /** What must stand after the amount: its condition and, where it is not known to be today's, its year. */
  after: string;
  /** The amount with what must stand after it: the only words in which a ceiling is shown. */
  said: string;
}
export interface RuleFacts extends Omit<Rule, 'clauses'> {
  /** No end was read and no later rule is known. */
  standing: ClauseFacts[];
  /** No end was read, but a later rule is known: shown as of its year. */
  superseded: ClauseFacts[];
  past: ClauseFacts[];
}

/** The year of a level that is not known to be today's: when it began to apply, or else when its document was made. */
const yearOf = ({ from }: { from: string }, document: LegalDocument): string =>
  (from === 'not-found' ? document.issued : from).slice(0, 4);

/** "; chỉ ở địa bàn khó khăn (mức năm 2017)". */
const sayAfter = (clause: Clause, state: ClauseState, document: LegalDocument, locale: Locale): string => {
  const condition = clause.condition === undefined ? '' : `; ${clause.condition}`;
  const isOld = state === 'superseded' && clause.missing === undefined;
  return isOld ? `${condition} (${wordsOf(locale).rule.levelOf(yearOf(clause, document))})` : condition;
};

/** Every kind of support with its clauses, as they stand today. */
export const getRuleFacts = async (locale: Locale): Promise<RuleFacts[]> => {
  const day = today();
  const [rules, documents] = await Promise.all([getRules(locale), getDocuments(locale)]);
  return rules.map(({ clauses, ...rule }) => {
    const facts = clauses.map((clause) => {
      const document = pick(documents, clause.document);
      const state = stateOfClause(
        clause,
        { hasEnded: hasEnded(document, day), isOutdated: isOutdated(document, day) },
        day,
      );
      const after = sayAfter(clause, state, document, locale);
      return {
        ...clause,
        ...datesOf(clause, document, documents),
        document,
        state,
        year: yearOf(clause, document),
        after,
        said: `${sayAmount(clause, locale)}${after}`,
      };
    });
    const sorted = newestFirst(facts, (clause) => clause.state === 'ended');
    return {
      ...rule,
      standing: sorted.filter(({ state }) => state === 'open' || state === 'in-force'),
      superseded: sorted.filter(({ state }) => state === 'superseded'),
      past: sorted.filter(({ state }) => state === 'ended'),
    };
  });
};

/** From when to when a clause applies, in words; what was not found is said to be so; a missing end is said by the clause's state. */
export const sayDates = ({ from, to }: { from: string; to: string }, locale: Locale): string => {
  const words = wordsOf(locale).rule;
  return [
    ...(from === 'not-found' ? [] : [`${words.from} ${formatDay(from, locale)}`]),
    ...(to === 'not-found' ? [] : [`${words.to} ${formatDay(to, locale)}`]),
    ...(from === 'not-found' ? [words.fromNotFound] : []),
  ].join(locale === 'vi' ? ', ' : ' ');
};

/** Ceilings that stand and whose amount was read. */
export const knownClauses = ({ standing }: RuleFacts): ClauseFacts[] =>
  standing.filter(({ missing }) => missing === undefined);

/** The ceiling of a rule that stands today, if one was read. */
export const currentAmount = (rule: RuleFacts): ClauseFacts | undefined => knownClauses(rule)[0];

/** All clauses of a rule, those that stand first. */
export const allClauses = ({ standing, superseded, past }: RuleFacts): ClauseFacts[] => [
  ...standing,
  ...superseded,
  ...past,
];

/** The newest amount that was read but is not known to be today's. */
export const lastAmount = ({ superseded, past }: RuleFacts): ClauseFacts | undefined =>
  [...superseded, ...past].find(({ missing }) => missing === undefined);

/** The highest cap among ceilings that stand, where at least two can be drawn on one scale. */
export const sharedScale = (rules: readonly RuleFacts[]): number | undefined => {
  const caps = rules.flatMap(knownClauses).flatMap(({ capVnd }) => capVnd ?? []);
  return caps.length > 1 ? Math.max(...caps) : undefined;
};
