import type { ChartRow } from '../../charts/rows.ts';
import { specOf, type Design } from '../../charts/make-spec.ts';
import type { ChartSpec, Form } from '../../charts/spec.ts';
import { getOpenings, pick } from '../../fields/load.ts';
import { markParts } from '../../fields/mark-parts.ts';
import { once } from '../../fields/once.ts';
import { sayAbsence } from '../../figures/figure-words.ts';
import { formatPeriod } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import { titleOf, type PageKey } from '../../addresses/pages.ts';
import { dataPath } from '../../addresses/paths.ts';
import { hrefOf } from '../../addresses/routes.ts';
import { wordsOf } from '../../i18n/words.ts';
import { fixed } from '../../subjects/fixed.ts';
import { rowsOfIndicator, rowsOfPeriods, rowsOfPromises } from '../../subjects/indicators/indicator-rows.ts';
import { getIndicators } from '../../subjects/indicators/indicators.ts';
import { getProgrammes } from '../../subjects/programmes/programmes.ts';
import { getCeilingRows, pairCeilings } from './ceilings.ts';
import {
  sayCeilings,
  sayGroups,
  sayIndicator,
  sayPeriods,
  sayPromises,
  sayRounds,
  sayYears,
} from './findings.ts';

/** A chart of the site in one language: what it says, what it draws, and where its files are. */
export interface ChartOfSite {
  id: string;
  title: string;
  /** One sentence that says what the chart shows, and what it rests on. */
  finding: string;
  findingSources: string[];
  /** Years that it speaks of. */
  period: string;
  /** What is missing from it, counted. */
  missing: string;
  rows: ChartRow[];
  spec: ChartSpec;
  sources: string[];
  /** The page on which it stands. */
  href: string;
  files: { csv: string; json: string; spec: string; picture: string };
}

/** Addresses of a chart's files, without base path. */
export const chartFiles = (id: string, locale: Locale): ChartOfSite['files'] => ({
  csv: dataPath(`charts/${id}.csv`),
  json: dataPath(`charts/${id}.json`),
  spec: dataPath(`charts/${id}.${locale}.spec.json`),
  picture: `cards/chart-${id}.${locale}.png`,
});

/** From the first year that the rows name to the last; a level without an end runs until today. */
const sayPeriod = (rows: readonly ChartRow[], locale: Locale): string => {
  const years = rows.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()).map(Math.floor);
  const first = Math.min(...years);
  return rows.some(({ kind }) => kind === 'ceiling')
    ? wordsOf(locale).results.since(String(first))
    : formatPeriod(first, Math.max(...years));
};

/** How many numbers are missing, for which reason, and of which years where the rows are years. */
const sayMissing = (rows: readonly ChartRow[], locale: Locale): string => {
  const words = wordsOf(locale).results;
  const absent = Map.groupBy(
    rows.filter(({ quantity }) => quantity.missing !== undefined),
    ({ quantity: { missing } }) => (missing ? sayAbsence({ ...missing, text: undefined }, locale) : ''),
  );
  if (absent.size === 0) return words.nothingMissing;
  const counts = [...absent].map(([reason, members]) =>
    words.missingCount(
      members.length,
      reason.toLocaleLowerCase(locale),
      members.every(({ kind }) => kind === 'partial') ? sayYears(members) : '',
    ),
  );
  return `${words.missing}: ${counts.join(', ')}.`;
};

const makeCharts = async (locale: Locale): Promise<ChartOfSite[]> => {
  const words = wordsOf(locale);
  const [indicators, programmes, openings, ceilings, pairs] = await Promise.all([
    getIndicators(locale),
    getProgrammes(locale),
    getOpenings(),
    getCeilingRows(locale),
    pairCeilings(fixed.ceilingsBefore.id, fixed.ceilingsAfter.id, locale),
  ]);
  const programme = pick(programmes, fixed.foundingProgramme.id);
  const rowsOf = (...ids: string[]) => ids.flatMap((id) => rowsOfIndicator(pick(indicators, id), programmes));
  const chart = (
    id: string,
    [title, href]: readonly [string, string],
    design: Omit<Design, 'title' | 'locale'>,
    given: ChartRow[],
    say: (rows: ChartRow[]) => string,
    findingSources?: string[],
  ): ChartOfSite => {
    const rows = markParts(given, openings);
    const sources = [
      ...new Set(rows.flatMap(({ sources, quantity }) => quantity.missing?.sources ?? sources)),
    ];
    return {
      id,
      title,
      href,
      rows,
      finding: say(rows),
      findingSources: findingSources ?? sources,
      period: sayPeriod(rows, locale),
      missing: sayMissing(rows, locale),
      spec: specOf(rows, { title, locale, ...design }),
      sources,
      files: chartFiles(id, locale),
    };
  };
  const onPage = (key: PageKey) => [titleOf(key, locale), hrefOf(key, locale)] as const;
  const outcomes = indicators
    .flatMap(({ figures }) => figures.rows)
    .filter(({ kind, quantity }) => kind === 'outcome' && quantity.missing === undefined);
  const [recognised, entries] = [fixed.nationalRecognised.id, fixed.nationalEntries.id];

  return [
    chart(
      'promise-and-outcome',
      [words.results.caption, hrefOf('results', locale)],
      { form: 'lanes', line: 'group' },
      rowsOfPromises(indicators, programme),
      (rows) => sayPromises(rows, programme.period, locale),
    ),
    chart(
      'three-periods',
      onPage('periods'),
      { form: 'lanes', line: 'group' },
      rowsOfPeriods(indicators, programmes),
      (rows) => sayPeriods(rows, outcomes.length, locale),
    ),
    chart(
      'national-rounds',
      onPage('national-rounds'),
      { form: 'years' },
      rowsOf(recognised, entries),
      (rows) => {
        const of = (id: string) => rows.filter(({ group }) => group === id);
        return sayRounds(of(recognised), of(entries), locale);
      },
    ),
    chart(
      'who-was-supported',
      onPage('beneficiaries'),
      { form: 'lanes', line: 'group' },
      rowsOf(fixed.beneficiarySmes.id, fixed.beneficiaryHouseholds.id, fixed.beneficiaryCooperatives.id),
      (rows) => sayGroups(rows, locale),
    ),
    chart(
      'ceilings-over-the-years',
      onPage('ceilings'),
      { form: 'steps' },
      ceilings,
      () => sayCeilings(pairs, locale),
      [...new Set(pairs.flatMap(({ sources }) => sources))],
    ),
    ...indicators.map(({ id, name, href }) =>
      chart(id, [name, href], { form: formOf(rowsOf(id)) }, rowsOf(id), (rows) =>
        sayIndicator(name, rows, locale),
      ),
    ),
  ];
};

/** Numbers of many years are told along time; a few, or numbers that are not compared, side by side. */
const formOf = (rows: readonly ChartRow[]): Form =>
  rows.length > 2 && rows.every(({ kind, scope }) => kind === 'partial' && scope === undefined)
    ? 'years'
    : 'lanes';

/** Every chart of the site: five that compare, and one an indicator. Worked out once a language. */
export const getCharts = once(makeCharts);

/** Which charts stand on which page of the results. */
export const chartsOfPage = {
  periods: ['three-periods'],
  money: [fixed.supportMoney.id, fixed.supportProjects.id],
  'national-rounds': ['national-rounds'],
  beneficiaries: ['who-was-supported'],
  ceilings: ['ceilings-over-the-years'],
} as const satisfies Partial<Record<PageKey, readonly string[]>>;
export type ChartPageKey = keyof typeof chartsOfPage;
export const chartPageKeys = Object.keys(chartsOfPage) as ChartPageKey[];
