/** When a clause applies, with what its document and later ones say of its end. Days as "2017-01-01". */
export interface ClauseDates {
  level: 'national' | 'city';
  /** Its first day; where that was not found, the day on which its document was made. */
  start: string;
  /** Its last day, where one is known. */
  end: string | undefined;
  /** The day from which a later rule on the same matter is known, or the period it was made for is over, although no end was read. */
  followedOn: string | undefined;
}
/**
 * `in-force`: an end is known and not reached. `open`: no end was found, which is not the same. `superseded`: no end was found, but a later
 * rule is known.
 */
export type StateOn = 'not-yet' | 'in-force' | 'open' | 'superseded' | 'ended';

/** Where a clause stands on any day, past or present. */
export const stateOn = ({ start, end, followedOn }: ClauseDates, day: string): StateOn => {
  if (day < start) return 'not-yet';
  if (end !== undefined) return day > end ? 'ended' : 'in-force';
  return followedOn !== undefined && day >= followedOn ? 'superseded' : 'open';
};

export interface Standing<T> {
  clause: T;
  state: StateOn;
}

const ranks: readonly StateOn[] = ['in-force', 'open', 'superseded'];

/**
 * The clause of one level on a day: one that applies or may, else the last that a later rule followed; the newest among equals. Undefined
 * where none was read for that day: there is no falling back on one that has ended.
 */
export const clauseOn = <T extends ClauseDates>(
  clauses: readonly T[],
  level: ClauseDates['level'],
  day: string,
): Standing<T> | undefined =>
  clauses
    .filter((clause) => clause.level === level)
    .map((clause) => ({ clause, state: stateOn(clause, day) }))
    .filter(({ state }) => ranks.includes(state))
    .toSorted(
      (a, b) =>
        ranks.indexOf(a.state) - ranks.indexOf(b.state) || b.clause.start.localeCompare(a.clause.start),
    )[0];

/** The day after. @example dayAfter('2018-05-10') // => '2018-05-11' */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
/** The day before. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** A time in which the same clauses stood. */
export interface Span<T> {
  from: string;
  /** Its last day; undefined for the one that today is in. */
  to: string | undefined;
  national: Standing<T> | undefined;
  city: Standing<T> | undefined;
  /** Years at whose end it stood, newest first; the running year counts as ended today. */
  years: number[];
}

const isSame = <T>(a: Standing<T> | undefined, b: Standing<T> | undefined) =>
  a?.clause === b?.clause && a?.state === b?.state;

/** What stood when, from a day to today, today first; no two neighbours are alike. */
export const spansOf = <T extends ClauseDates>(
  clauses: readonly T[],
  first: string,
  today: string,
): Span<T>[] => {
  const points = clauses.flatMap(({ start, end, followedOn }) => [
    start,
    ...(end === undefined ? [] : [dayAfter(end)]),
    ...(followedOn === undefined ? [] : [followedOn]),
  ]);
  const starts = [...new Set([first, ...points.filter((day) => day > first && day <= today)])].toSorted();
  const spans: Span<T>[] = [];
  for (const from of starts) {
    const [national, city] = [clauseOn(clauses, 'national', from), clauseOn(clauses, 'city', from)];
    const last = spans.at(-1);
    if (last && isSame(last.national, national) && isSame(last.city, city)) continue;
    if (last) last.to = dayBefore(from);
    spans.push({ from, to: undefined, national, city, years: [] });
  }
  for (let year = Number(first.slice(0, 4)); year <= Number(today.slice(0, 4)); year += 1) {
    const end = `${year}-12-31` < today ? `${year}-12-31` : today;
    spans.find(({ from, to }) => from <= end && (to === undefined || end <= to))?.years.unshift(year);
  }
  return spans.toReversed();
};
