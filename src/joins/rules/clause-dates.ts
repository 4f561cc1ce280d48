import { stateOfDocument, type LegalDocument } from '../../subjects/documents/documents.ts';
import { dayBefore, type ClauseDates } from '../../subjects/rules/clause-on.ts';
import type { Clause } from '../../subjects/rules/rules.ts';

const firstOf = (days: readonly string[]): string | undefined => days.toSorted()[0];
const known = (day: string | undefined) => (day === undefined || day === 'not-found' ? [] : [day]);

/** The day from which a later document is known: when it took effect, or else was made or reported. */
const beginningOf = ({ effective, issued, reported }: LegalDocument): string[] =>
  [...known(effective), ...known(issued), ...known(reported)].slice(0, 1);

/** When a clause applies on any day of the past, as its document and those after it tell. */
export const datesOf = (
  clause: Clause,
  document: LegalDocument,
  documents: readonly LegalDocument[],
): ClauseDates => {
  const start = [...known(clause.from), ...known(document.issued)][0] ?? '';
  const end = firstOf([...known(clause.to), ...known(document.endedOn).map(dayBefore)]);
  const after = documents.filter(({ id }) => document.followedBy.includes(id)).flatMap(beginningOf);
  const isOver = ['replaced', 'ended'].includes(stateOfDocument(document, '9999-12-31'));
  const followedOn = isOver
    ? // It has ended on a day that was not found: on no day is it known to apply.
      start
    : document.state === 'not-found'
      ? firstOf([...after, ...(document.madeUntil === undefined ? [] : [`${document.madeUntil + 1}-01-01`])])
      : undefined;
  return { level: clause.level, start, end, followedOn };
};
