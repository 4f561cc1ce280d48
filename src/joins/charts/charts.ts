import type { ChartRow } from '../../charts/rows.ts';
import { largestOf } from '../../charts/rows.ts';
import { specOf, type ChartSpec } from '../../charts/spec.ts';
import { sayAbsence, sayQuantity } from '../../figures/figure-words.ts';
import { formatDay, formatPeriod } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import { titleOf, type PageKey } from '../../addresses/pages.ts';
import { dataPath } from '../../addresses/paths.ts';
import { hrefOf } from '../../addresses/routes.ts';
import { wordsOf } from '../../i18n/words.ts';
import {
  rowsByYear,
  rowsOfIndicator,
  rowsOfPeriods,
  rowsOfPromises,
} from '../../subjects/indicators/indicator-rows.ts';
import { fixed } from '../../subjects/fixed.ts';
import { countReporting, getIndicators, type Indicator } from '../../subjects/indicators/indicators.ts';
import { getOpenings, pick } from '../../fields/load.ts';
import { once } from '../../fields/once.ts';
import { markParts } from '../../fields/mark-parts.ts';
import { getProgrammes } from '../../subjects/programmes/programmes.ts';
import { compareCeilings, getCeilingRows } from './ceilings.ts';

/** A chart of the site in one language: what it says, what it draws, and where its files are. */
export interface ChartOfSite {
  id: string;
  title: string;
  /** One sentence that says what the chart shows. */
  finding: string;
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

/** From the first year that the rows name to the last; a rule without an end runs until today. */
const sayPeriod = (rows: readonly ChartRow[], locale: Locale): string => {
  const years = rows
    .flatMap(
      ({ lane, laneName, groupName }) => `${laneName || lane} ${groupName}`.match(/\b(19|20)\d\d\b/g) ?? [],
    )
    .map(Number);
  const first = Math.min(...years);
  return rows.some(({ kind }) => kind === 'ceiling')
    ? wordsOf(locale).results.since(String(first))
    : formatPeriod(first, Math.max(...years));
};

const sayMissing = (rows: readonly ChartRow[], locale: Locale): string => {
  const words = wordsOf(locale);
  const reasons = rows.flatMap(({ quantity: { missing } }) =>
    missing ? [sayAbsence({ ...missing, text: undefined }, locale)] : [],
  );
  return reasons.length === 0
    ? words.results.nothingMissing
    : `${words.results.missing}: ${[...new Set(reasons)].map((reason) => words.results.missingCount(reasons.filter((each) => each === reason).length, reason.toLocaleLowerCase(locale))).join(', ')}.`;
};

const isKnown = ({ kind, quantity }: ChartRow) => kind !== 'target' && quantity.missing === undefined;

/** What was promised and what is known of one indicator, in a sentence or two. */
const sayIndicator = (rows: readonly ChartRow[], locale: Locale): string => {
  const words = wordsOf(locale).results;
  const list = (some: readonly ChartRow[]) =>
    some
      .map(({ laneName, quantity, unit }) => `${laneName}: ${sayQuantity(quantity, unit, locale)}`)
      .join('; ');
  const promised = rows.filter(({ kind }) => kind === 'target');
  const known = rows.filter(isKnown);
  if (promised.length === 0 && known.length > 3) return words.yearsFinding(known.length, rows.length);
  const outcomes = rows.filter(({ kind }) => kind === 'outcome');
  const isWaiting =
    outcomes.length > 0 && outcomes.every(({ quantity }) => quantity.missing?.reason === 'not-due');
  return [
    ...(promised.length > 0 ? [words.promises(list(promised))] : []),
    known.length > 0 ? words.known(list(known)) : isWaiting ? words.nothingDue : words.nothingKnown,
  ].join(' ');
};

const makeCharts = async (locale: Locale): Promise<ChartOfSite[]> => {
  const words = wordsOf(locale);
  const [indicators, programmes, openings] = await Promise.all([
    getIndicators(locale),
    getProgrammes(locale),
    getOpenings(),
  ]);
  const programme = pick(programmes, fixed.foundingProgramme.id);
  const say = ({ quantity, unit }: ChartRow) => sayQuantity(quantity, unit, locale);
  const chart = (
    id: string,
    title: string,
    href: string,
    scale: 'own' | 'shared',
    given: ChartRow[],
    finding: string,
  ): ChartOfSite => {
    const rows = markParts(given, openings);
    return {
      id,
      title,
      href,
      rows,
      finding,
      period: sayPeriod(rows, locale),
      missing: sayMissing(rows, locale),
      spec: specOf(rows, { title, scale, locale }),
      sources: [...new Set(rows.flatMap(({ sources, quantity }) => quantity.missing?.sources ?? sources))],
      files: chartFiles(id, locale),
    };
  };
  const onPage = (key: PageKey) => [titleOf(key, locale), hrefOf(key, locale)] as const;

  const reporting = countReporting(indicators, programme);
  const periods = rowsOfPeriods(indicators, programmes);
  const inPeriods = [...new Set(periods.map(({ group }) => group))].map((group) =>
    periods.filter((row) => row.group === group),
  );
  const rounds = rowsByYear(
    [
      { indicator: pick(indicators, fixed.nationalRecognised.id), laneName: words.results.recognised },
      { indicator: pick(indicators, fixed.nationalEntries.id), laneName: words.results.entries },
    ],
    programmes,
  );
  const recognised = rounds.filter(
    ({ lane, quantity }) => lane === fixed.nationalRecognised.id && quantity.missing === undefined,
  );
  const [first] = recognised;
  const most = recognised.find((row) => largestOf([row]) === largestOf(recognised));
  const groups = [fixed.beneficiarySmes, fixed.beneficiaryHouseholds, fixed.beneficiaryCooperatives].flatMap(
    ({ id }) => rowsOfIndicator(pick(indicators, id), programmes),
  );
  const bySize = groups.toSorted((a, b) => largestOf([b]) - largestOf([a]));
  const [largest, smallest] = [bySize[0], bySize[bySize.length - 1]];
  if (!first || !most || !largest || !smallest)
    throw new Error('A chart of the results has no number at all.');
  const ceilings = await getCeilingRows(locale);
  const { raised, compared, day } = await compareCeilings(
    fixed.ceilingsBefore.id,
    fixed.ceilingsAfter.id,
    locale,
  );

  return [
    chart(
      'promise-and-outcome',
      words.results.caption,
      hrefOf('results', locale),
      'own',
      rowsOfPromises(indicators, programme),
      words.results.summary(reporting.targets, reporting.outcomes, reporting.partial),
    ),
    chart(
      'three-periods',
      ...onPage('periods'),
      'own',
      periods,
      words.results.periodsFinding(
        inPeriods.length,
        inPeriods.filter((rows) => rows.every(({ quantity }) => quantity.missing?.reason !== 'not-in-source'))
          .length,
        indicators
          .flatMap(({ figures }) => figures.rows)
          .filter(({ kind, quantity }) => kind === 'outcome' && quantity.missing === undefined).length,
      ),
    ),
    chart(
      'national-rounds',
      ...onPage('national-rounds'),
      'shared',
      rounds,
      words.results.roundsFinding(say(first), first.groupName, say(most), most.groupName),
    ),
    chart(
      'who-was-supported',
      ...onPage('beneficiaries'),
      'shared',
      groups,
      words.results.groupsFinding(largest.groupName, say(largest), smallest.groupName, say(smallest)),
    ),
    chart(
      'ceilings-over-the-years',
      ...onPage('ceilings'),
      'own',
      ceilings,
      words.results.ceilingsFinding(raised, compared, formatDay(day, locale)),
    ),
    ...indicators.map((indicator: Indicator) => {
      const rows = rowsOfIndicator(indicator, programmes);
      return chart(indicator.id, indicator.name, indicator.href, 'shared', rows, sayIndicator(rows, locale));
    }),
  ];
};

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
