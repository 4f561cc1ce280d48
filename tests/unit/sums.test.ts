import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  clauseOn,
  dayAfter,
  spansOf,
  stateOn,
  type ClauseDates,
} from '../../src/subjects/rules/clause-on.ts';
import { readPrice } from '../../src/subjects/rules/read-price.ts';
import { typicalCosts, workOut } from '../../src/subjects/rules/work-out.ts';

const million = 1_000_000;
/** Share, cap, cost → part, most, own; in million đồng, computed by hand. */
const cases: readonly [
  name: string,
  share: number | undefined,
  cap: number | undefined,
  cost: number,
  part: number | undefined,
  most: number,
  own: number,
  bound: string,
][] = [
  // Machinery to 10/05/2018: 50 %, 200. The cap begins to hold above 400.
  ['machinery 2014', 50, 200, 100, 50, 50, 50, 'share'],
  ['machinery 2014, just below', 50, 200, 399, 199.5, 199.5, 199.5, 'share'],
  ['machinery 2014, at the cap', 50, 200, 400, 200, 200, 200, 'share'],
  ['machinery 2014, just above', 50, 200, 401, 200.5, 200, 201, 'cap'],
  ['machinery 2014, as in the brief', 50, 200, 420, 210, 200, 220, 'cap'],
  ['machinery 2014, far above', 50, 200, 5000, 2500, 200, 4800, 'cap'],
  // Machinery from 11/05/2018: 50 %, 300.
  ['machinery 2018', 50, 300, 420, 210, 210, 210, 'share'],
  ['machinery 2018, just below', 50, 300, 598, 299, 299, 299, 'share'],
  ['machinery 2018, at the cap', 50, 300, 600, 300, 300, 300, 'share'],
  ['machinery 2018, just above', 50, 300, 602, 301, 300, 302, 'cap'],
  // Demonstration model: 30 %, 500 then 1,000; the city 300 in 2017.
  ['model 2014, just below', 30, 500, 1666, 499.8, 499.8, 1166.2, 'share'],
  ['model 2014, just above', 30, 500, 1667, 500.1, 500, 1167, 'cap'],
  ['model 2018, just below', 30, 1000, 3333, 999.9, 999.9, 2333.1, 'share'],
  ['model 2018, just above', 30, 1000, 3334, 1000.2, 1000, 2334, 'cap'],
  ['model, city 2017, at the cap', 30, 300, 1000, 300, 300, 700, 'share'],
  ['model, city 2017, just above', 30, 300, 1001, 300.3, 300, 701, 'cap'],
  // Trademark and consultants: 50 %, 35.
  ['trademark, just below', 50, 35, 69, 34.5, 34.5, 34.5, 'share'],
  ['trademark, at the cap', 50, 35, 70, 35, 35, 35, 'share'],
  ['trademark, just above', 50, 35, 71, 35.5, 35, 36, 'cap'],
  // Cleaner production: 50 %, 50.
  ['assessment, at the cap', 50, 50, 100, 50, 50, 50, 'share'],
  ['assessment, just above', 50, 50, 102, 51, 50, 52, 'cap'],
  // Pollution treatment: 30 %, 300 and 1,500.
  ['treatment, at the cap', 30, 300, 1000, 300, 300, 700, 'share'],
  ['treatment of a cluster, at the cap', 30, 1500, 5000, 1500, 1500, 3500, 'share'],
  ['treatment of a cluster, above', 30, 1500, 5010, 1503, 1500, 3510, 'cap'],
  // Associations 30 %, 70 and 100; linkage cluster 50 %, 150; planning 50 %, 500; interest 50 %, 500.
  ['regional association, just below', 30, 70, 233, 69.9, 69.9, 163.1, 'share'],
  ['regional association, just above', 30, 70, 234, 70.2, 70, 164, 'cap'],
  ['national association, just above', 30, 100, 334, 100.2, 100, 234, 'cap'],
  ['linkage cluster, at the cap', 50, 150, 300, 150, 150, 150, 'share'],
  ['linkage cluster, above', 50, 150, 301, 150.5, 150, 151, 'cap'],
  ['planning, above', 50, 500, 1001, 500.5, 500, 501, 'cap'],
  ['interest, at the cap', 50, 500, 1000, 500, 500, 500, 'share'],
  // Courses, 100 %: 200, 50; a trip of the city 200.
  ['course, below', 100, 200, 199, 199, 199, 0, 'share'],
  ['course, at the cap', 100, 200, 200, 200, 200, 0, 'share'],
  ['course, above', 100, 200, 201, 201, 200, 1, 'cap'],
  ['training workshop, above', 100, 50, 51, 51, 50, 1, 'cap'],
  // No cap was seen: booth rent 80 %, costs of a fair abroad 100 %.
  ['booth rent', 80, undefined, 10, 8, 8, 2, 'share'],
  ['fair abroad', 100, undefined, 90, 90, 90, 0, 'share'],
  // No share was seen: only a bound. Founding 10, line 450, clusters 3,000 and 6,000.
  ['founding, below', undefined, 10, 6, undefined, 6, 0, 'cost'],
  ['founding, at the cap', undefined, 10, 10, undefined, 10, 0, 'cost'],
  ['founding, above', undefined, 10, 11, undefined, 10, 1, 'cap'],
  ['technology line, above', undefined, 450, 1000, undefined, 450, 550, 'cap'],
  ['cluster, at the cap', undefined, 3000, 3000, undefined, 3000, 0, 'cost'],
  ['cluster, above', undefined, 6000, 6001, undefined, 6000, 1, 'cap'],
];

describe('the arithmetic of a support', () => {
  test.each(cases)('%s', (_, share, cap, cost, part, most, own, bound) => {
    const sum = workOut(
      { sharePercent: share, capVnd: cap === undefined ? undefined : cap * million },
      cost * million,
    );
    expect(sum).toEqual({
      costVnd: cost * million,
      partVnd: part === undefined ? undefined : part * million,
      mostVnd: most * million,
      ownVnd: own * million,
      bound,
    });
  });

  test('counts in whole đồng, and support and own part make up the cost', () => {
    let looked = 0;
    for (const cost of [1_000_001, 333_333_333, 666_666_667, 999_999_999_999])
      for (const share of [30, 50, 80, 100]) {
        const sum = workOut({ sharePercent: share, capVnd: 500 * million }, cost);
        expect(Number.isInteger(sum?.mostVnd) && Number.isInteger(sum?.ownVnd)).toBe(true);
        expect((sum?.mostVnd ?? 0) + (sum?.ownVnd ?? 0)).toBe(cost);
        expect(sum?.mostVnd).toBeLessThanOrEqual((cost * share) / 100);
        looked += 1;
      }
    expect(looked).toBe(16);
  });

  test('says nothing where neither share nor cap is known, and assumes no cost then', () => {
    expect(workOut({}, 420 * million)).toBeUndefined();
    expect(typicalCosts({ capVnd: 450 * million })).toEqual([]);
  });

  test('has every pair of share and cap of the content in its table, at the cap or on both sides of it', () => {
    let pairs = 0;
    for (const file of readdirSync('content/rules'))
      for (const clause of (
        JSON.parse(readFileSync(`content/rules/${file}`, 'utf8')) as {
          clauses: { sharePercent?: number; capVnd?: number }[];
        }
      ).clauses) {
        if (clause.sharePercent === undefined || clause.capVnd === undefined) continue;
        pairs += 1;
        const knee = (clause.capVnd * 100) / clause.sharePercent / million;
        const near = cases.filter(
          ([, share, cap, cost]) =>
            share === clause.sharePercent &&
            (cap ?? 0) * million === clause.capVnd &&
            Math.abs(cost - knee) <= Math.max(2, knee * 0.01),
        );
        expect(near.length, `${file}: ${clause.sharePercent}%, ${clause.capVnd}`).toBeGreaterThan(0);
        const costs = typicalCosts(clause);
        expect(costs.length, file).toBeGreaterThanOrEqual(4);
        expect((costs[0] ?? 0) / million, file).toBeLessThan(knee);
        expect((costs.at(-1) ?? 0) / million, file).toBeGreaterThan(knee);
      }
    console.log(`${cases.length} cases, ${pairs} pairs of share and cap in the content`);
    expect(pairs).toBeGreaterThanOrEqual(15);
  });
});

describe('a price', () => {
  test.each([
    ['420 triệu', 420],
    ['420triệu', 420],
    ['420 tr', 420],
    ['420 TRIỆU ĐỒNG', 420],
    ['420 trieu', 420],
    ['420.000.000', 420],
    ['420.000.000 đ', 420],
    ['420,000,000', 420],
    ['420 000 000', 420],
    ['420 000 000 VND', 420],
    ['420000000', 420],
    ['0,42 tỷ', 420],
    ['0.42 tỷ', 420],
    ['0,420 tỷ', 420],
    ['0,42 tỉ đồng', 420],
    ['1,5 tỷ', 1500],
    ['1.500 triệu', 1500],
    ['1.500.000.000', 1500],
    ['1 tỷ 200 triệu', 1200],
    ['1 tỷ 200 triệu 500 nghìn', 1200.5],
    ['420,5 triệu', 420.5],
    ['1.234,5 triệu', 1234.5],
    ['420000 nghìn', 420],
    ['  420 triệu  ', 420],
    ['４２０ triệu', 420],
  ])('written %s on a Vietnamese page is %d million', (typed, expected) => {
    expect(readPrice(typed, 'vi')).toEqual({ vnd: expected * million });
  });

  test.each([
    ['420 million', 420],
    ['VND 420 million', 420],
    ['420m', 420],
    ['0.42 billion', 420],
    ['1.5 billion', 1500],
    ['1,500 million', 1500],
    ['420,000,000', 420],
    ['420.000.000', 420],
    ['1,234.5 million', 1234.5],
    ['420 triệu', 420],
  ])('written %s on an English page is %d million', (typed, expected) => {
    expect(readPrice(typed, 'en')).toEqual({ vnd: expected * million });
  });

  test.each([
    ['', 'vi', 'empty'],
    ['   ', 'vi', 'empty'],
    ['đồng', 'vi', 'notPrice'],
    ['nhiều lắm', 'vi', 'notPrice'],
    ['420 con bò', 'vi', 'unclear'],
    ['420 bò', 'vi', 'notPrice'],
    ['1e9', 'vi', 'notPrice'],
    ['-420 triệu', 'vi', 'negative'],
    ['420', 'vi', 'noUnit'],
    ['420.000', 'vi', 'noUnit'],
    ['0', 'vi', 'tooSmall'],
    ['0 triệu', 'vi', 'tooSmall'],
    ['500 nghìn', 'vi', 'tooSmall'],
    ['1,500 triệu', 'vi', 'unclear'],
    ['1.500 million', 'en', 'unclear'],
    ['1 tỷ 2', 'vi', 'unclear'],
    ['1 tỷ rưỡi', 'vi', 'unclear'],
    ['200 triệu 1 tỷ', 'vi', 'unclear'],
    ['1.00.000', 'vi', 'unclear'],
    ['420 triệu / máy', 'vi', 'unclear'],
    ['1001 tỷ', 'vi', 'tooLarge'],
    ['99999999999999999999', 'vi', 'tooLarge'],
    ['420.000.000 triệu', 'vi', 'tooLarge'],
    ['<script>', 'vi', 'notPrice'],
  ] as const)('written %j (%s) is refused: %s', (typed, locale, fault) => {
    expect(readPrice(typed, locale)).toEqual({ fault });
  });

  test('from one million to a thousand billion is taken, and nothing beyond', () => {
    expect(readPrice('1 triệu', 'vi')).toEqual({ vnd: million });
    expect(readPrice('999.999', 'vi')).toEqual({ fault: 'noUnit' });
    expect(readPrice('1000 tỷ', 'vi')).toEqual({ vnd: 1e12 });
    expect(readPrice('1000,1 tỷ', 'vi')).toEqual({ fault: 'tooLarge' });
  });
});

describe('the clause of a day', () => {
  const old = { id: 'old', level: 'national', start: '2014-04-08', end: '2018-05-10', followedOn: undefined };
  const now = { id: 'now', level: 'national', start: '2018-05-11', end: undefined, followedOn: undefined };
  const city = { id: 'city', level: 'city', start: '2017-01-01', end: undefined, followedOn: '2020-12-09' };
  const later = { id: 'later', level: 'city', start: '2020-12-09', end: undefined, followedOn: undefined };
  const all = [old, now, city, later] as (ClauseDates & { id: string })[];
  const on = (level: 'national' | 'city', day: string) => {
    const found = clauseOn(all, level, day);
    return found && `${found.clause.id} ${found.state}`;
  };

  test('is known the day before, on the first day, on the last and the day after', () => {
    expect(on('national', '2014-04-07')).toBeUndefined();
    expect(on('national', '2014-04-08')).toBe('old in-force');
    expect(on('national', '2018-05-10')).toBe('old in-force');
    expect(on('national', '2018-05-11')).toBe('now open');
    expect(on('city', '2016-12-31')).toBeUndefined();
    expect(on('city', '2017-01-01')).toBe('city open');
    expect(on('city', '2020-12-08')).toBe('city open');
    expect(on('city', '2020-12-09')).toBe('later open');
    expect(dayAfter('2018-05-10')).toBe('2018-05-11');
  });

  test('is never one that has ended, and one that was followed only where nothing newer was read', () => {
    expect(clauseOn([all[0]!], 'national', '2026-11-26')).toBeUndefined();
    expect(stateOn(all[0]!, '2026-11-26')).toBe('ended');
    expect(clauseOn([all[2]!], 'city', '2026-11-26')?.state).toBe('superseded');
  });

  test('spans follow one another without a gap, today first, and every year has one', () => {
    const spans = spansOf(all, '2012-01-01', '2026-11-26');
    expect(spans.map(({ from }) => from)).toEqual([
      '2020-12-09',
      '2018-05-11',
      '2017-01-01',
      '2014-04-08',
      '2012-01-01',
    ]);
    expect(spans[0]?.to).toBeUndefined();
    for (const [index, { to }] of spans.entries())
      if (index > 0) expect(dayAfter(to ?? '')).toBe(spans[index - 1]?.from);
    const years = spans.flatMap(({ years: inside }) => inside);
    expect(years).toEqual(Array.from({ length: 15 }, (_, index) => 2026 - index));
  });
});
