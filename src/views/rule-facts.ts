import { formatDay, today } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import { getDocuments, hasEnded } from '../subjects/documents/documents.ts';
import { pick } from '../subjects/load.ts';
import { getOrganisations } from '../subjects/organisations/organisations.ts';
import {
  getRules,
  newestFirst,
  stateOfClause,
  type Clause,
  type ClauseState,
  type Rule,
} from '../subjects/rules/rules.ts';

/** A clause with what other rooms know of it: its document, who set it, where it stands today. */
export interface ClauseFacts extends Omit<Clause, 'document' | 'setBy'> {
  document: { id: string; citation: string; href: string };
  setBy: string;
  state: ClauseState;
}
export interface RuleFacts extends Omit<Rule, 'clauses'> {
  standing: ClauseFacts[];
  past: ClauseFacts[];
}

/** Every kind of support with its clauses, as they stand today. */
export const getRuleFacts = async (locale: Locale): Promise<RuleFacts[]> => {
  const day = today();
  const [rules, documents, organisations] = await Promise.all([
    getRules(locale),
    getDocuments(locale),
    getOrganisations(locale),
  ]);
  return rules.map(({ clauses, ...rule }) => {
    const facts = clauses.map((clause) => {
      const document = pick(documents, clause.document);
      return {
        ...clause,
        document,
        setBy: pick(organisations, clause.setBy).name,
        state: stateOfClause(clause, hasEnded(document, day), day),
      };
    });
    const sorted = newestFirst(facts, (clause) => clause.state === 'ended');
    return {
      ...rule,
      standing: sorted.filter((clause) => clause.state !== 'ended'),
      past: sorted.filter((clause) => clause.state === 'ended'),
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

/** Clauses that have ended, together by document and dates, in the order of the rules. */
export const groupPast = (
  rules: readonly RuleFacts[],
): { clause: ClauseFacts; items: { name: string; clause: ClauseFacts }[] }[] => {
  const groups = new Map<string, { clause: ClauseFacts; items: { name: string; clause: ClauseFacts }[] }>();
  for (const { name, past } of rules)
    for (const clause of past) {
      const key = `${clause.document.id} ${clause.from} ${clause.to}`;
      const group = groups.get(key) ?? { clause, items: [] };
      group.items.push({ name, clause });
      groups.set(key, group);
    }
  return [...groups.values()];
};
