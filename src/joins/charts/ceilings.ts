import type { ChartRow } from '../../charts/rows.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/words.ts';
import { getRuleFacts, type ClauseFacts, type RuleFacts } from '../rules/rule-facts.ts';

const yearOf = (day: string) => day.slice(0, 4);
const dayMs = 24 * 3600 * 1000;
/** A day as years, with the part of the year that has passed: "2018-07-02" is half-way through 2018. */
const asYears = (day: string): number => {
  const [year, from] = [Number(yearOf(day)), Date.parse(`${yearOf(day)}-01-01`)];
  return year + (Date.parse(day) - from) / dayMs / 366;
};
const start = ({ from }: ClauseFacts) => (from === 'not-found' ? '9999' : from);

/** Every clause of a rule, whatever its state. */
const allClauses = ({ standing, superseded, past }: RuleFacts) => [...standing, ...superseded, ...past];

/** Years of a clause, as short as a chart needs; a city's own level says so, and which year's it is. */
const laneName = ({ level, from, to, state, year }: ClauseFacts, locale: Locale): string => {
  const words = wordsOf(locale);
  if (level === 'city') return words.results.cityCeiling(from === 'not-found' ? '' : year);
  if (state === 'superseded') return words.rule.levelOf(year);
  if (from === 'not-found') return words.results.laneUnknown;
  return to === 'not-found' ? words.results.laneFrom(year) : `${year}–${yearOf(to)}`;
};

/** Ceilings of every kind of support that has had more than one, document by document, oldest first. */
export const getCeilingRows = async (locale: Locale): Promise<ChartRow[]> => {
  const words = wordsOf(locale).rule;
  return (await getRuleFacts(locale))
    .map((rule) => ({
      ...rule,
      clauses: allClauses(rule).toSorted((a, b) => start(a).localeCompare(start(b))),
    }))
    .filter(({ clauses }) => clauses.filter(({ capVnd }) => capVnd !== undefined).length > 1)
    .flatMap((rule) =>
      rule.clauses.map((clause) => ({
        group: rule.id,
        groupName: rule.name,
        lane: clause.document.id,
        laneName: laneName(clause, locale),
        level: clause.level,
        from: clause.from === 'not-found' ? undefined : asYears(clause.from),
        to: clause.to === 'not-found' ? undefined : asYears(clause.to),
        kind: 'ceiling' as const,
        quantity:
          clause.capVnd === undefined
            ? {
                missing: clause.missing ?? { reason: 'not-in-source' as const, sources: clause.sources },
              }
            : { value: clause.capVnd },
        unit: 'vnd' as const,
        note: [
          `${clause.document.citation}, ${clause.article}`,
          ...(clause.condition === undefined ? [] : [clause.condition]),
          ...(clause.state === 'superseded' ? [`${words.levelOf(clause.year)}, ${words.notToday}`] : []),
        ].join('; '),
        sources: clause.capVnd === undefined ? [] : clause.sources,
      })),
    );
};

/** A ceiling that stands in two documents. */
export interface CeilingPair {
  name: string;
  before: number;
  after: number;
  /** The first day of the later one. */
  day: string;
  sources: string[];
}

/** Ceilings of those kinds of support that both documents name. Ids of documents. @throws if there is none. */
export const pairCeilings = async (
  before: string,
  after: string,
  locale: Locale,
): Promise<[CeilingPair, ...CeilingPair[]]> => {
  const pairs = (await getRuleFacts(locale)).flatMap((rule) => {
    const clauseOf = (document: string) =>
      allClauses(rule).find((clause) => clause.document.id === document && clause.capVnd !== undefined);
    const [earlier, later] = [clauseOf(before), clauseOf(after)];
    return earlier?.capVnd !== undefined && later?.capVnd !== undefined
      ? [
          {
            name: rule.name,
            before: earlier.capVnd,
            after: later.capVnd,
            day: later.from,
            sources: [...earlier.sources, ...later.sources],
          },
        ]
      : [];
  });
  const [first, ...rest] = pairs;
  if (!first) throw new Error(`No ceiling stands in both ${before} and ${after}.`);
  return [first, ...rest];
};
