import type { ChartRow } from '../../charts/rows.ts';
import { pick } from '../../fields/load.ts';
import { sayAbsence } from '../../figures/figure-words.ts';
import { wordsOf } from '../../i18n/words.ts';
import { getCharts } from '../../joins/charts/charts.ts';
import { citeChart, citeRow } from '../../joins/charts/cite-chart.ts';
import { toCsv } from './csv.ts';
import { licence } from './licence.ts';

/** As it is read by people too: a value a line. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const chartColumns = [
  'group', 'group_vi', 'group_en', 'lane', 'lane_vi', 'lane_en', 'kind', 'kind_vi', 'kind_en', 'value', 'low', 'high', 'approximation',
  'missing', 'missing_vi', 'missing_en', 'unit', 'unit_vi', 'unit_en', 'total_of_years', 'stage', 'stage_vi', 'stage_en', 'scope_vi', 'scope_en', 'note_vi', 'note_en', 'sources', 'search', 'until', 'from', 'to',
  'link_vi', 'link_en', 'citation_vi', 'citation_en',
]; // prettier-ignore

/** A row of a chart in both languages at once. */
const chartRecord = (vi: ChartRow, en: ChartRow): Record<string, unknown> => {
  const words = { vi: wordsOf('vi'), en: wordsOf('en') };
  const { missing } = vi.quantity;
  const { missing: other } = en.quantity;
  return {
    ...vi.quantity,
    missing: missing?.reason,
    group: vi.group,
    group_vi: vi.groupName,
    group_en: en.groupName,
    lane: vi.lane,
    lane_vi: vi.laneName,
    lane_en: en.laneName,
    kind: vi.kind,
    kind_vi: words.vi.results.kinds[vi.kind],
    kind_en: words.en.results.kinds[vi.kind],
    missing_vi: missing && sayAbsence(missing, 'vi'),
    missing_en: other && sayAbsence(other, 'en'),
    unit: vi.unit,
    unit_vi: words.vi.units[vi.unit].other || words.vi.results.unitVnd,
    unit_en: words.en.units[vi.unit].other || words.en.results.unitVnd,
    total_of_years: vi.totalOfYears,
    stage: vi.stage,
    stage_vi: vi.stage && words.vi.results.stages[vi.stage],
    stage_en: vi.stage && words.en.results.stages[vi.stage],
    scope_vi: vi.scope,
    scope_en: en.scope,
    note_vi: vi.note,
    note_en: en.note,
    sources: (missing?.sources ?? vi.sources).join(' '),
    search: missing?.search,
    until: missing?.until,
    from: vi.from && Math.floor(vi.from),
    to: vi.to && Math.floor(vi.to),
  };
};

/** Every chart: exactly what is drawn as CSV and JSON, how it and each figure is cited, and its drawing in each language for the live chart. */
export const chartFiles = async (): Promise<[string, string][]> => {
  const [vi, en] = await Promise.all([getCharts('vi'), getCharts('en')]);
  const files = vi.map(async (chart): Promise<[string, string][]> => {
    const twin = pick(en, chart.id);
    const records = chart.rows.map(async (row, index) => {
      const other = twin.rows[index];
      if (!other || other.lane !== row.lane)
        throw new Error(`The chart "${chart.id}" differs between languages.`);
      const cited = { vi: await citeRow(chart, row, 'vi'), en: await citeRow(twin, other, 'en') };
      return {
        ...chartRecord(row, other),
        link_vi: cited.vi.link,
        link_en: cited.en.link,
        citation_vi: cited.vi.text,
        citation_en: cited.en.text,
      };
    });
    const rows = await Promise.all(records);
    return [
      [chart.files.csv, toCsv(chartColumns, rows)],
      [
        chart.files.json,
        toJson({
          id: chart.id,
          title: { vi: chart.title, en: twin.title },
          finding: { vi: chart.finding, en: twin.finding },
          sources: chart.sources,
          citation: { vi: await citeChart(chart, 'vi'), en: await citeChart(twin, 'en') },
          licence: licence.name,
          rows,
        }),
      ],
      [chart.files.spec, JSON.stringify(chart.spec)],
      [twin.files.spec, JSON.stringify(twin.spec)],
    ];
  });
  return (await Promise.all(files)).flat();
};
