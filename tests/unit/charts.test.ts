import { describe, expect, test } from 'vitest';
import { compare } from '../../src/charts/compare.ts';
import { drawMarks, drawSteps } from '../../src/charts/draw-marks.ts';
import { marksOf, stepsOf, stretchesOf } from '../../src/charts/geometry.ts';
import { specOf, type Design } from '../../src/charts/make-spec.ts';
import { laneOfYears, markTotals, type ChartRow } from '../../src/charts/rows.ts';
import { roundUp, scalesFor } from '../../src/charts/scale.ts';
import type { Panel } from '../../src/charts/spec.ts';

const row = (changes: Partial<ChartRow> = {}): ChartRow => ({
  group: 'workers-trained',
  groupName: 'Lao động được đào tạo nghề',
  lane: '2017-2020',
  laneName: '2017–2020',
  from: 2017,
  to: 2020,
  kind: 'target',
  quantity: { low: 400, high: 600, approximation: 'about' },
  unit: 'worker',
  sources: ['S1'],
  ...changes,
});
const unfound = { missing: { reason: 'not-found', search: 'results' } } as const;
const inYears = (from: number, to: number, changes: Partial<ChartRow> = {}) =>
  row({
    group: 'money',
    groupName: 'Tiền',
    lane: laneOfYears(from, to),
    laneName: from === to ? `${from}` : `${from}–${to}`,
    from,
    to,
    kind: 'partial',
    unit: 'vnd',
    quantity: { value: 1_000_000_000 },
    ...changes,
  });
const spec = (rows: ChartRow[], design: Partial<Design> = {}) =>
  specOf(rows, { title: 'Thử', form: 'lanes', line: 'group', locale: 'vi', ...design });
const panelOf = (rows: ChartRow[], design: Partial<Design> = {}): Panel => {
  const [panel] = spec(rows, design).panels;
  if (!panel) throw new Error('No panel.');
  return panel;
};

describe('scales', () => {
  test.each([
    [9, 10],
    [441, 500],
    [24, 25],
    [600, 600],
    [5.4e9, 6e9],
    [1, 1],
  ])('%d ends at %d', (value, end) => expect(roundUp(value)).toBe(end));

  test('are shared by what can be told apart on them', () => {
    expect(scalesFor([300, 600, 60, 35, 20, 9, 6, 2, 2])).toEqual([10, 60, 600]);
    expect(scalesFor([])).toEqual([]);
  });

  test('are stated, with their unit where all numbers have one', () => {
    expect(panelOf([row()])).toMatchObject({
      title: 'Thang từ 0 đến 600',
      ends: ['0', '300', '600'],
      unit: 'lao động',
    });
    const two = spec([row(), row({ group: 'b', unit: 'trainee-place', quantity: { value: 300 } })]);
    expect(two.panels).toHaveLength(1);
    expect(two.panels[0]?.unit).toBe('');
  });

  test('group many targets, the widest first, and what has no number last', () => {
    const { panels } = spec([
      row({ group: 'a', quantity: { value: 2 } }),
      row({ group: 'b', quantity: { missing: { reason: 'not-in-source', sources: ['S1'] } } }),
      row({ group: 'c' }),
    ]);
    expect(panels.map(({ max, points }) => [max, points.map(({ line }) => line).join()])).toEqual([
      [600, 'c'],
      [2, 'a'],
      [0, 'b'],
    ]);
  });
});

describe('marks', () => {
  const marks = (...rows: ChartRow[]) => {
    const { points, max } = panelOf(rows, { form: 'years' });
    return marksOf(points, max);
  };
  test('a range that is aimed at is an open band, broken when its source says “about”', () => {
    expect(marks(row())).toEqual([{ kind: 'range', from: 66.7, to: 100, isRough: true }]);
  });
  test('a single target is a ring at its number, not a bar from zero', () => {
    expect(marks(row({ quantity: { value: 20 } }))).toEqual([
      { kind: 'ring', from: 100, to: 100, isRough: false },
    ]);
  });
  test('what is known is solid from zero; what was only allocated is open', () => {
    expect(marks(row({ kind: 'partial', quantity: { value: 9 } }))).toEqual([
      { kind: 'bar', from: 0, to: 90 },
    ]);
    expect(marks(row({ kind: 'partial', quantity: { value: 9 }, stage: 'allocated' }))).toEqual([
      { kind: 'range', from: 0, to: 90 },
    ]);
  });
  test('what is not known, and a total among single years, has no mark at all', () => {
    expect(marks(row({ kind: 'outcome', quantity: unfound }))).toEqual([]);
    const [total, single] = panelOf(markTotals([inYears(2005, 2009), inYears(2016, 2016)]), {
      form: 'years',
    }).points;
    expect(total).toMatchObject({ shape: 'total', said: '1 tỷ đồng, cộng cả 5 năm' });
    expect(single?.shape).toBe('known');
    expect(total && marksOf([total], 1e9)).toEqual([]);
  });
  test('two known numbers of one year are a bar and a ring at the end of a stem', () => {
    const year = { kind: 'partial', lane: '2017', from: 2017, to: 2017, unit: 'product' } as const;
    const { points } = panelOf(
      [
        row({ ...year, group: 'a', quantity: { value: 100 } }),
        row({ ...year, group: 'b', quantity: { value: 171 } }),
      ],
      { form: 'years', line: 'lane' },
    );
    expect(marksOf(points, 200)).toEqual([
      { kind: 'bar', from: 0, to: 50 },
      { kind: 'stem', from: 50, to: 85.5 },
      { kind: 'ring', from: 85.5, to: 85.5 },
    ]);
  });
  test('are SVG without a word, a colour or a style in it, which stretches with its box', () => {
    const svg = drawMarks(marks(row()), 40);
    expect(svg).toBe(
      '<svg class="marks" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" width="40%" height="40%"><path class="range rough" d="M66.7 0H100V100H66.7z"/></svg>',
    );
    expect(drawMarks([])).not.toMatch(/<text|style=|fill=|NaN/);
  });
});

describe('time', () => {
  const rows = [
    inYears(2005, 2009),
    inYears(2010, 2015, { quantity: unfound }),
    inYears(2016, 2016),
    inYears(2018, 2018, {
      quantity: { missing: { reason: 'not-read', checked: '2026-11-25', sources: ['S4'] } },
    }),
    inYears(2019, 2019, { quantity: unfound }),
    inYears(2020, 2020, { quantity: unfound }),
  ];
  test('years missing for one reason are one named gap, and years of which nothing is said keep their place', () => {
    const stretches = stretchesOf(panelOf(markTotals(rows), { form: 'years' }));
    expect(
      stretches.map(({ from, to, points }) => `${from}-${to} ${points.map(({ shape }) => shape).join()}`),
    ).toEqual([
      '2005-2009 total',
      '2010-2015 none',
      '2016-2016 known',
      '2017-2017 ',
      '2018-2018 none',
      '2019-2020 none,none',
    ]);
  });

  test('numbers are short where their unit is said once', () => {
    const { points, unit } = panelOf(rows, { form: 'years' });
    expect(unit).toBe('tỷ đồng');
    expect(points[0]?.short).toBe('1');
    const more = panelOf([inYears(2021, 2021, { quantity: { value: 1.6e9, approximation: 'more-than' } })], {
      form: 'years',
    });
    expect(more.points[0]?.short).toBe('hơn 1,6');
  });

  test('levels are steps, broken where no end is known; one that begins nobody knows when is words alone', () => {
    const level = (changes: Partial<ChartRow>) =>
      row({ kind: 'ceiling', unit: 'vnd', level: 'national', group: 'g', ...changes });
    const panel = panelOf(
      [
        level({ lane: 'a', from: 2014, to: 2018, quantity: { value: 1e6 } }),
        level({ lane: 'b', from: 2018, to: undefined, quantity: { value: 2e6 } }),
        level({ lane: 'c', from: undefined, to: undefined, quantity: { value: 2e6 } }),
      ],
      { form: 'steps' },
    );
    const steps = stepsOf(panel, [2014, 2024]);
    expect(steps).toEqual([
      {
        series: 'national',
        isOpen: false,
        corners: [
          { x: 0, y: 50 },
          { x: 40, y: 50 },
          { x: 40, y: 0 },
        ],
      },
      {
        series: 'national',
        isOpen: true,
        corners: [
          { x: 40, y: 0 },
          { x: 100, y: 0 },
        ],
      },
    ]);
    expect(drawSteps(steps)).toContain('<path class="national rough" d="M40 0L100 0"/>');
  });
});

describe('two times side by side', () => {
  const rows = [
    inYears(2016, 2016),
    inYears(2023, 2023, { quantity: { value: 4.5e9 } }),
    inYears(2024, 2024, { stage: 'allocated' }),
  ];
  const { points } = panelOf(rows, { form: 'years', line: 'lane' });
  test('are told with their words', () => {
    expect(compare(points, '2016', '2023', 'Khác nhau.').text).toBe(
      'Tiền: 1 tỷ đồng (2016), 4,5 tỷ đồng (2023).',
    );
  });
  test('money allocated beside money spent is warned of', () => {
    expect(compare(points, '2023', '2024', 'Khác nhau.').text).toContain('Khác nhau.');
  });
  test('a time with itself, or with none, is nothing', () => {
    expect(compare(points, '2016', '2016', '').points).toEqual([]);
    expect(compare(points, '2016', '–', '').points).toEqual([]);
  });
});

test('each number keeps its row, its sources and all its words', () => {
  const [point] = panelOf([row()]).points;
  expect(point).toMatchObject({
    row: 0,
    sources: [{ key: 'S1', href: '/nguon/s1/' }],
    spoken: 'Lao động được đào tạo nghề, 2017–2020, Mục tiêu đề ra, khoảng 400–600 lao động',
  });
});
