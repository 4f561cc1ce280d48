import type { ClauseDates } from './clause-on.ts';
import type { Grant } from './work-out.ts';

/** A clause as it is given to the box that works out a price: in one language, with all that must stand beside its sum. */
export interface SentClause extends ClauseDates, Grant {
  per?: string | undefined;
  condition?: string | undefined;
  /** The amount in words, with its condition and year. */
  said: string;
  dates: string;
  citation: string;
  href: string;
  article: string;
}

/** A kind of support as it is given to that box. */
export interface SentRule {
  /** The first day that can be chosen, and the day of the page, which is the last. */
  first: string;
  today: string;
  levels: Record<ClauseDates['level'], string>;
  clauses: SentClause[];
}
