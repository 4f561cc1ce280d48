import { describe, expect, test } from 'vitest';
import { laneOfYears, markTotals, type ChartRow } from '../../src/charts/rows.ts';
import {
  comparableOf,
  directionOf,
  sayCeilings,
  sayGroups,
  sayIndicator,
  sayPeriods,
  sayPromises,
  sayRounds,
  sayYears,
} from '../../src/joins/charts/findings.ts';

type Changes = Partial<ChartRow>;
const inYears = (from: number, to: number, value: number | undefined, changes: Changes = {}): ChartRow => ({
  group: 'money',
  groupName: 'Tiền hỗ trợ',
  lane: laneOfYears(from, to),
  laneName: '',
  from,
  to,
  kind: 'partial',
  quantity: value === undefined ? { missing: { reason: 'not-found', search: 'results' } } : { value },
  unit: 'project',
  sources: value === undefined ? [] : ['S1'],
  ...changes,
});
const year = (from: number, value: number | undefined, changes: Changes = {}) =>
  inYears(from, from, value, changes);
const target = (from: number, to: number, changes: Changes = {}) =>
  inYears(from, to, 20, { kind: 'target', ...changes });
const say = (rows: ChartRow[], locale: 'vi' | 'en' = 'vi') =>
  sayIndicator('Số đề án', markTotals(rows), locale);
const money = { unit: 'vnd' } as const;

describe('a way through the years', () => {
  test.each([
    ['rises', [year(2016, 13), year(2017, 24)], 'Số đề án: tăng từ 13 đề án (2016) lên 24 đề án (2017).'],
    ['falls', [year(2016, 24), year(2017, 13)], 'Số đề án: giảm từ 24 đề án (2016) xuống 13 đề án (2017).'],
    ['stays', [year(2016, 13), year(2017, 13)], 'Số đề án: không đổi, 13 đề án (2016) và 13 đề án (2017).'],
    ['is one number', [year(2016, 13), year(2017, undefined)], 'Số đề án: mới biết một số, 13 đề án (2016).'],
    [
      'is not known at all',
      [year(2016, undefined), year(2017, undefined)],
      'Số đề án: chưa tìm thấy số của 2016–2017.',
    ],
    [
      'has a peak',
      [year(2015, 100), year(2021, 200), year(2023, 173)],
      'Số đề án: tăng từ 100 đề án (2015) lên 173 đề án (2023); cao nhất là 200 đề án (2021).',
    ],
  ])('that %s', (_, rows, said) => expect(say(rows)).toBe(said));

  test('a total of several years is no year, and money allocated is not set against money spent', () => {
    const rows = [
      inYears(2005, 2009, 9e9, money),
      year(2016, 1.26e9, money),
      year(2018, undefined, {
        ...money,
        quantity: { missing: { reason: 'not-read', checked: '2026-11-25', sources: ['S4'] } },
      }),
      year(2019, undefined, money),
      year(2020, undefined, money),
      year(2023, 4.5e9, money),
      year(2024, 5.4e9, { ...money, stage: 'allocated' }),
      year(2025, undefined, money),
    ];
    expect(sayIndicator('Tiền hỗ trợ', markTotals(rows), 'vi')).toBe(
      'Tiền hỗ trợ: tăng từ 1,26 tỷ đồng (2016) lên 4,5 tỷ đồng (2023); năm 2024 mới biết số được phân bổ, 5,4 tỷ đồng; chưa đọc được số của 2018; chưa tìm thấy số của 2019–2020.',
    );
    expect(sayIndicator('Support money', markTotals(rows), 'en')).toBe(
      'Support money: up from VND 1.26 billion (2016) to VND 4.5 billion (2023); for 2024 only the sum allocated is known, VND 5.4 billion; the figure for 2018 not read; no figure found for 2019–2020.',
    );
  });

  test('“more than” at the lower end, or a range that overlaps, proves no rise', () => {
    const rough = (from: number, value: number, approximation: 'more-than' | 'at-most') =>
      year(from, undefined, { quantity: { value, approximation } });
    expect(directionOf(rough(2021, 2, 'more-than'), year(2023, 5))).toBe('unclear');
    expect(directionOf(year(2021, 2), rough(2023, 5, 'more-than'))).toBe('up');
    expect(directionOf(rough(2021, 2, 'at-most'), year(2023, 5))).toBe('up');
    expect(directionOf(year(2021, undefined, { quantity: { low: 7, high: 9 } }), year(2023, 8))).toBe(
      'unclear',
    );
    expect(say([rough(2021, 2, 'more-than'), year(2022, 5), year(2023, 5)])).toBe(
      'Số đề án: hơn 2 đề án (2021), đến 5 đề án (2023).',
    );
  });

  test('a number of one batch is compared with none', () => {
    const rows = [year(2023, 9, { scope: 'đợt 1' }), year(2024, 7, { scope: 'đợt 2' })];
    expect(comparableOf(rows)).toEqual([]);
    expect(say(rows)).toBe(
      'Số đề án: đã biết 9 đề án, đợt 1; đã biết 7 đề án, đợt 2; mỗi số nói về một phần khác nhau, không so với nhau.',
    );
  });

  test('years are told as stretches', () => {
    expect(sayYears([year(2021, 1), year(2018, 1), year(2019, 1)])).toBe('2018–2019, 2021');
  });
});

describe('a target', () => {
  const outcome = (from: number, to: number, value?: number) => inYears(from, to, value, { kind: 'outcome' });
  test('without an outcome says so, in both languages', () => {
    expect(say([target(2017, 2020), outcome(2017, 2020)])).toBe(
      'Số đề án: mục tiêu 20 đề án (2017–2020); kết quả cả kỳ chưa tìm thấy.',
    );
    expect(say([target(2017, 2020), outcome(2017, 2020)], 'en')).toBe(
      'Số đề án: target 20 projects (2017–2020); outcome of the whole period not found.',
    );
  });
  test('with an outcome says it, and which is missing', () => {
    expect(say([target(2017, 2020), outcome(2017, 2020, 18), target(2021, 2025), outcome(2021, 2025)])).toBe(
      'Số đề án: mục tiêu 20 đề án (2017–2020), 20 đề án (2021–2025); kết quả 18 đề án (2017–2020); kết quả 2021–2025 chưa tìm thấy.',
    );
  });
  test('of periods of different length is never called a rise', () => {
    const rows = [
      target(2017, 2020, { quantity: { low: 7, high: 9 } }),
      target(2021, 2025, { quantity: { low: 10, high: 15 } }),
    ];
    const said = sayPeriods(rows, 0, 'vi');
    expect(said).toBe(
      '1 chỉ tiêu được nêu ở hơn một giai đoạn, 1 ở mọi giai đoạn: Tiền hỗ trợ (7–9, 10–15); chưa tìm thấy kết quả cả kỳ nào; các giai đoạn dài 4 hoặc 5 năm, nên nhiều hơn chưa hẳn là tăng.',
    );
    expect(say(rows)).not.toMatch(/tăng|giảm/);
  });
  test('without a number, and with a part known', () => {
    expect(
      say([
        target(2017, 2020, { quantity: { missing: { reason: 'not-in-source', sources: ['S1'] } } }),
        outcome(2017, 2020),
        year(2019, 2, { scope: 'đợt 1' }),
      ]),
    ).toBe(
      'Số đề án: có trong mục tiêu 2017–2020, không nêu số; đã biết 2 đề án, đợt 1; kết quả cả kỳ chưa tìm thấy.',
    );
  });
  test('all targets of a period are counted', () => {
    expect(sayPromises([target(2017, 2020), outcome(2017, 2020)], '2017–2020', 'vi')).toBe(
      '1 trong 1 chỉ tiêu 2017–2020 nêu con số; chúng tôi chưa tìm thấy kết quả cả kỳ của chỉ tiêu nào.',
    );
    expect(sayPromises([target(2017, 2020), outcome(2017, 2020, 3)], '2017–2020', 'en')).toContain('for 1.');
  });
});

describe('groups, rounds and ceilings', () => {
  const group = (groupName: string, value: number, changes: Changes = {}) =>
    inYears(2012, 2022, value, { group: groupName, groupName, ...changes });
  test('who was supported most and least, of the same years', () => {
    expect(sayGroups([group('Hộ', 66), group('Hợp tác xã', 56)], 'vi')).toBe(
      'Trong các năm 2012–2022, nhiều nhất là Hộ (66 đề án), ít nhất là Hợp tác xã (56 đề án).',
    );
    expect(sayGroups([group('Hộ', 66), group('Hợp tác xã', 56, { from: 2015 })], 'vi')).not.toContain('nhất');
    expect(sayGroups([group('Hộ', 56), group('Hợp tác xã', 56)], 'vi')).not.toContain('nhất');
  });
  test('how many were recognised, of how many entries', () => {
    const recognised = [
      year(2017, 102, { groupName: 'Được công nhận', unit: 'product' }),
      year(2023, 173, { unit: 'product' }),
    ];
    expect(sayRounds(recognised, [year(2023, 441, { unit: 'entry' })], 'vi')).toBe(
      'Được công nhận: tăng từ 102 sản phẩm (2017) lên 173 sản phẩm (2023); năm 2023, 173 sản phẩm được công nhận trong 441 sản phẩm dự bình chọn.',
    );
  });
  test('how many ceilings went up', () => {
    const pair = (before: number, after: number) => ({
      name: 'Mua máy',
      before,
      after,
      day: '2018-05-11',
      sources: ['S1'],
    });
    expect(sayCeilings([pair(2e8, 3e8), pair(1e7, 1e7)], 'vi')).toBe(
      '1 trong 2 mức trần của cả nước so được đã tăng từ 11/05/2018, như Mua máy: từ 200 triệu đồng lên 300 triệu đồng.',
    );
    expect(sayCeilings([pair(1e7, 1e7)], 'en')).toBe(
      '0 of the 1 national ceilings that can be compared went up on 11 May 2018.',
    );
  });
});
