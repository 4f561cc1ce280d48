import { endsOf, groupRows, type ChartRow } from '../../charts/rows.ts';
import { sayNumber, sayQuantity } from '../../figures/figure-words.ts';
import { formatDay, formatPeriod, formatVnd } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { CeilingPair } from './ceilings.ts';

/** Sentences that say what a chart shows, worked out from its rows: one that a reader may quote, and no comparison that its numbers do not bear. */

const say = ({ quantity, unit }: ChartRow, locale: Locale) => sayQuantity(quantity, unit, locale);
const isKnown = ({ kind, quantity }: ChartRow) => kind !== 'target' && quantity.missing === undefined;
const whenOf = ({ from = 0, to = from }: ChartRow) => formatPeriod(Math.floor(from), Math.floor(to));

/** Between which numbers the true one lies, as far as the source's word lets us say. "About" and "nearly" are taken as their number. */
const boundsOf = ({ quantity }: ChartRow): { least: number; most: number } => {
  const { low = 0, high = 0 } = endsOf(quantity) ?? {};
  return {
    least: quantity.approximation === 'at-most' ? 0 : low,
    most: quantity.approximation === 'more-than' ? Infinity : high,
  };
};
const isSurelyBelow = (a: ChartRow, b: ChartRow): boolean => boundsOf(a).most < boundsOf(b).least;

/** How the later number stands to the earlier; `unclear` when their words ("more than", a range) leave it open. */
export const directionOf = (earlier: ChartRow, later: ChartRow): 'up' | 'down' | 'same' | 'unclear' => {
  if (isSurelyBelow(earlier, later)) return 'up';
  if (isSurelyBelow(later, earlier)) return 'down';
  const [a, b] = [earlier.quantity, later.quantity];
  const isExact = [a, b].every(({ value, approximation }) => value !== undefined && !approximation);
  return isExact && a.value === b.value ? 'same' : 'unclear';
};

/** Numbers that may be set against one another: known, spent, of the whole, and each of one year. Oldest first. */
export const comparableOf = (rows: readonly ChartRow[]): ChartRow[] =>
  rows
    .filter(
      (row) =>
        isKnown(row) &&
        row.stage === undefined &&
        row.scope === undefined &&
        row.from !== undefined &&
        row.from === row.to,
    )
    .toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0));

/** Years as stretches. @example sayYears([2018, 2019, 2021]) // => '2018–2019, 2021' */
export const sayYears = (rows: readonly ChartRow[]): string => {
  const stretches: { from: number; to: number }[] = [];
  for (const { from = 0, to = from } of rows.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0))) {
    const last = stretches.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else stretches.push({ from: Math.floor(from), to: Math.floor(to) });
  }
  return stretches.map(({ from, to }) => formatPeriod(from, to)).join(', ');
};

/** Why numbers are missing, as short as a chart says it, with their years. */
const gapsIn = (rows: readonly ChartRow[], locale: Locale): string[] => {
  const { gaps } = wordsOf(locale).results;
  const reasons = Map.groupBy(
    rows.filter(({ quantity }) => quantity.missing !== undefined),
    ({ quantity: { missing } }) => (missing?.isPart ? 'partSilent' : (missing?.reason ?? 'not-found')),
  );
  return [...reasons].map(([reason, members]) => gaps[reason](sayYears(members)));
};

const sentence = (name: string, parts: readonly string[]): string => `${name}: ${parts.join('; ')}.`;

/** From the first year that is known to the last: up, down or the same, the highest between them, what was only allocated, what is missing between. */
const wayThroughYears = (rows: readonly ChartRow[], locale: Locale): string[] => {
  const words = wordsOf(locale).results;
  const known = comparableOf(rows);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const said = (row: ChartRow) => words.with(say(row, locale), whenOf(row));
  if (first === last) return [words.onlyYear(said(first))];
  const direction = directionOf(first, last);
  const top = known.find((row) => known.every((each) => each === row || isSurelyBelow(each, row)));
  return [
    words.ways[direction](said(first), said(last)),
    ...(top && top !== first && top !== last ? [words.highest(said(top))] : []),
  ];
};

/** What money or counts did over the years. */
export const sayWay = (name: string, rows: readonly ChartRow[], locale: Locale): string => {
  const words = wordsOf(locale).results;
  const known = comparableOf(rows);
  const [first, last] = [known[0]?.from ?? -Infinity, known.at(-1)?.from ?? Infinity];
  const within = rows.filter(({ from = 0 }) => from > first && from < last);
  return sentence(name, [
    ...wayThroughYears(rows, locale),
    ...rows
      .filter(({ stage }) => stage === 'allocated')
      .map((row) => words.onlyAllocated(whenOf(row), say(row, locale))),
    ...gapsIn(within, locale),
  ]);
};

/** What was aimed at and what is known of one indicator. */
const sayTargets = (name: string, rows: readonly ChartRow[], locale: Locale): string => {
  const words = wordsOf(locale).results;
  const list = (some: readonly ChartRow[]) =>
    some.map((row) => words.with(say(row, locale), whenOf(row))).join(', ');
  const targets = rows.filter(({ kind }) => kind === 'target');
  const numbered = targets.filter(({ quantity }) => quantity.missing === undefined);
  const outcomes = rows.filter(({ kind }) => kind === 'outcome');
  const missing = outcomes.filter(({ quantity }) => quantity.missing !== undefined);
  const reasons = Map.groupBy(missing, ({ quantity }) => quantity.missing?.reason ?? 'not-found');
  const parts = rows.filter((row) => row.kind === 'partial' && isKnown(row));
  return sentence(name, [
    numbered.length > 0 ? words.aimedAt(list(numbered)) : words.aimedWithout(sayYears(targets)),
    ...parts.map((row) =>
      row.totalOfYears === undefined
        ? words.partKnown(say(row, locale), row.scope ?? whenOf(row))
        : words.partKnown(words.totalOf(say(row, locale), row.totalOfYears), whenOf(row)),
    ),
    ...(outcomes.length > missing.length ? [words.outcomeOf(list(outcomes.filter(isKnown)))] : []),
    ...[...reasons].map(([reason, members]) =>
      words.outcomeMissing(
        words.lanes[reason],
        sayYears(members),
        missing.length === targets.length && reasons.size === 1,
      ),
    ),
  ]);
};

/** One indicator in a sentence, whatever is known of it. */
export const sayIndicator = (name: string, rows: readonly ChartRow[], locale: Locale): string => {
  const words = wordsOf(locale).results;
  if (rows.some(({ kind }) => kind === 'target')) return sayTargets(name, rows, locale);
  const known = rows.filter(isKnown);
  if (known.length === 0) return sentence(name, gapsIn(rows, locale));
  if (known.some(({ scope }) => scope !== undefined))
    return sentence(name, [
      ...known.map((row) => words.partKnown(say(row, locale), row.scope ?? whenOf(row))),
      ...(known.length > 1 ? [words.notComparable] : []),
    ]);
  const [only] = known;
  if (known.length === 1 && only && only.from !== only.to)
    return sentence(name, [words.together(say(only, locale), whenOf(only))]);
  return sayWay(name, rows, locale);
};

/** How much of a period's targets is known. */
export const sayPromises = (rows: readonly ChartRow[], period: string, locale: Locale): string => {
  const targets = rows.filter(({ kind }) => kind === 'target');
  const groupsWith = (kind: ChartRow['kind']) =>
    new Set(rows.filter((row) => row.kind === kind && isKnown(row)).map(({ group }) => group));
  const outcomes = groupsWith('outcome');
  return wordsOf(locale).results.promisesFinding({
    period,
    targets: targets.length,
    numbered: targets.filter(({ quantity }) => quantity.missing === undefined).length,
    outcomes: outcomes.size,
    partial: [...groupsWith('partial')].filter((group) => !outcomes.has(group)).length,
  });
};

/** Targets that come back from period to period. Periods of different length are never called a rise or a fall. */
export const sayPeriods = (rows: readonly ChartRow[], outcomes: number, locale: Locale): string => {
  const words = wordsOf(locale).results;
  const groups = groupRows(rows);
  const inAll = groups.filter((group) => group.every(({ quantity }) => quantity.missing === undefined));
  const lengths = (groups[0] ?? []).map(({ from = 0, to = 0 }) => to - from + 1);
  return words.periodsFinding({
    several: groups.length,
    all: inAll.length,
    list: inAll
      .map(
        (group) =>
          `${group[0]?.groupName} (${group.map(({ quantity, unit }) => sayNumber(quantity, unit, 0, locale)).join(', ')})`,
      )
      .join('; '),
    outcomes,
    lengths: new Set(lengths).size > 1 ? [...new Set(lengths)] : [],
  });
};

/** How many were recognised at national level over the years, and of how many entries in the last year that has both. */
export const sayRounds = (
  recognised: readonly ChartRow[],
  entries: readonly ChartRow[],
  locale: Locale,
): string => {
  const pairs = comparableOf(recognised).flatMap((row) => {
    const entered = comparableOf(entries).find(({ from }) => from === row.from);
    return entered ? [{ row, entered }] : [];
  });
  const last = pairs.at(-1);
  return sentence(recognised[0]?.groupName ?? '', [
    ...wayThroughYears(recognised, locale),
    ...(last
      ? [
          wordsOf(locale).results.recognisedOf(
            whenOf(last.row),
            say(last.row, locale),
            say(last.entered, locale),
          ),
        ]
      : []),
  ]);
};

/** Who was supported most and least: of numbers that speak of the same years, and are counted alike. */
export const sayGroups = (rows: readonly ChartRow[], locale: Locale): string => {
  const words = wordsOf(locale).results;
  const known = rows.filter((row) => isKnown(row) && row.scope === undefined);
  const isAlike = new Set(known.map((row) => `${whenOf(row)} ${row.unit}`)).size === 1;
  const sorted = known.toSorted((a, b) => (endsOf(b.quantity)?.high ?? 0) - (endsOf(a.quantity)?.high ?? 0));
  const [most, least] = [sorted[0], sorted.at(-1)];
  const named = (row: ChartRow) => `${row.groupName} (${say(row, locale)})`;
  if (!most || !least) return sentence(words.number, gapsIn(rows, locale));
  return isAlike && isSurelyBelow(least, most)
    ? words.groupsFinding(whenOf(most), named(most), named(least))
    : `${known.map((row) => `${named(row)}, ${whenOf(row)}`).join('; ')}.`;
};

/** How many ceilings went up from one document to the next, and one of them. */
export const sayCeilings = (pairs: readonly [CeilingPair, ...CeilingPair[]], locale: Locale): string => {
  const words = wordsOf(locale).results;
  const raised = pairs.filter(({ before, after }) => after > before);
  const [example] = raised;
  return words.ceilingsFinding(
    raised.length,
    pairs.length,
    formatDay(pairs[0].day, locale),
    example
      ? words.raise(example.name, formatVnd(example.before, locale), formatVnd(example.after, locale))
      : '',
  );
};
