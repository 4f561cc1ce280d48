import { today } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
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
