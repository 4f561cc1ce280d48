import { sayAbsence, sayNumber, sayQuantity, sayScale } from '../figures/figure-words.ts';
import { today } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
import { sourceHref } from '../addresses/routes.ts';
import { wordsOf } from '../i18n/words.ts';
import { endsOf, groupRows, largestOf, type ChartRow } from './rows.ts';
import { roundUp, scalesFor } from './scale.ts';
import type { ChartSpec, Form, Point, Shape } from './spec.ts';

/** How rows become a chart. */
export interface Design {
  title: string;
  form: Form;
  /** What a line of `lanes` is: what is measured, or when. */
  line?: 'group' | 'lane';
  locale: Locale;
}

const shapeOf = ({ kind, quantity, totalOfYears, stage }: ChartRow): Shape =>
  quantity.missing !== undefined
    ? 'none'
    : totalOfYears !== undefined
      ? 'total'
      : kind === 'ceiling'
        ? 'level'
        : kind === 'target'
          ? 'aim'
          : (stage ?? 'known');

/** A number in words, and what must be said with it so that it is not misread. */
const sayRow = (row: ChartRow, locale: Locale): string => {
  const { totalOf, inStage, stages } = wordsOf(locale).results;
  const said = sayQuantity(row.quantity, row.unit, locale);
  if (row.totalOfYears !== undefined) return totalOf(said, row.totalOfYears);
  return row.stage === undefined ? said : inStage(said, stages[row.stage]);
};

/** The same without its unit, which the scale says. */
const sayShort = ({ quantity, unit, stage }: ChartRow, max: number, locale: Locale): string => {
  const words = wordsOf(locale).results;
  const said = sayNumber(quantity, unit, max, locale);
  return stage === undefined ? said : words.with(said, words.stages[stage]);
};

const pointOf = (row: ChartRow, index: number, max: number, { form, line, locale }: Design): Point => {
  const { results } = wordsOf(locale);
  const { missing } = row.quantity;
  const said = missing ? results.lanes[missing.isPart ? 'partSilent' : missing.reason] : sayRow(row, locale);
  const isByGroup = line === 'group';
  const kindName = results.kinds[row.kind];
  const [series, seriesName] =
    form === 'steps'
      ? [row.level ?? 'national', results.levels[row.level ?? 'national']]
      : form === 'years'
        ? [row.group, row.groupName]
        : isByGroup && row.laneName !== ''
          ? [row.lane, row.laneName]
          : [row.kind, results.shortKinds[row.kind]];
  return {
    line: isByGroup ? row.group : row.lane,
    lineName: isByGroup ? row.groupName : row.laneName,
    series,
    seriesName,
    when: row.laneName,
    from: row.from,
    to: row.to,
    shape: shapeOf(row),
    ...endsOf(row.quantity),
    isRough: row.quantity.approximation === undefined ? undefined : true,
    isPart: row.scope === undefined ? undefined : true,
    absence: missing?.reason,
    said,
    short: missing ? said : sayShort(row, max, locale),
    spoken: [
      row.groupName,
      row.laneName,
      ...(row.kind === 'partial' || row.kind === 'ceiling' ? [] : [kindName]),
      missing ? sayAbsence(missing, locale) : said,
      ...(row.scope === undefined ? [] : [row.scope]),
    ]
      .filter(Boolean)
      .join(', '),
    sources: (missing?.sources ?? row.sources).map((key) => ({ key, href: sourceHref(key, locale) })),
    row: index,
  };
};

/** The rows of each scale, the widest scale first; rows of one thing stay together, and what has no number at all comes last. */
const rowsByScale = (rows: readonly ChartRow[]): { max: number; rows: ChartRow[] }[] => {
  const groups = groupRows(rows);
  const scales = scalesFor(groups.map(largestOf));
  return [...scales.toReversed(), 0]
    .map((max, index, all) => ({
      max,
      rows: groups
        .filter((group) => largestOf(group) <= max && largestOf(group) > (all[index + 1] ?? -1))
        .flat(),
    }))
    .filter((panel) => panel.rows.length > 0);
};

const panelsOf = (rows: readonly ChartRow[], { form, line }: Design) =>
  form === 'steps'
    ? groupRows(rows).map((group) => ({ max: roundUp(largestOf(group)), rows: group }))
    : line === 'group'
      ? rowsByScale(rows)
      : [{ max: largestOf(rows) === 0 ? 0 : roundUp(largestOf(rows)), rows: [...rows] }];

/** From the first year that rows name to the last; a level that has no known end is drawn until the end of this year. */
const spanOf = (rows: readonly ChartRow[], form: Form): [number, number] => {
  const years = rows.flatMap(({ from, to }) => [from ?? [], to ?? []].flat());
  const last = form === 'steps' ? Number(today().slice(0, 4)) + 1 : Math.max(...years);
  return [Math.floor(Math.min(...years)), last];
};

const capitalise = (text: string, locale: Locale): string =>
  text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);

/** Rows as a chart: which share a scale, what each is drawn as, and its words. */
export const specOf = (rows: readonly ChartRow[], design: Design): ChartSpec => {
  const { title, form, locale } = design;
  const words = wordsOf(locale).results;
  return {
    title,
    form,
    span: spanOf(rows, form),
    words: words.live,
    panels: panelsOf(rows, design).map(({ max, rows: members }) => {
      const [first] = members;
      const isOneUnit = new Set(members.map(({ unit }) => unit)).size === 1;
      const scale = sayScale(max, isOneUnit ? first?.unit : undefined, locale);
      const points = members.map((row) => pointOf(row, rows.indexOf(row), max, design));
      const targets = new Set(points.filter(({ series }) => series !== 'outcome').map(({ said }) => said));
      const [reason = ''] = targets;
      const isNamedOnly = max === 0 && points.length > 2 && targets.size === 1;
      return {
        ...(form === 'steps' && { group: first?.group, name: first?.groupName }),
        title:
          max > 0
            ? words.scale(scale.ends.at(-1) ?? '')
            : isNamedOnly
              ? capitalise(reason, locale)
              : words.noScale,
        isNamedOnly,
        max,
        ...scale,
        points,
      };
    }),
  };
};
