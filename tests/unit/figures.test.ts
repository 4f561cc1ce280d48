import { describe, expect, test } from 'vitest';
import { formatDay, formatNumber, formatVnd, formatVndRange, formatWhen } from '../../src/i18n/formats.ts';
import { figure, quantity } from '../../src/fields/quantities.ts';
import { sayAmount } from '../../src/subjects/rules/say-amount.ts';
import { markOf, sayQuantity } from '../../src/figures/figure-words.ts';

describe('numbers and days in each language', () => {
  test.each([
    [formatNumber(1234.5, 'vi'), '1.234,5'],
    [formatNumber(1234.5, 'en'), '1,234.5'],
    [formatDay('2017-09-01', 'vi'), '01/09/2017'],
    [formatDay('2017-09-01', 'en'), '1 September 2017'],
    [formatWhen('2026-02', 'vi'), '02/2026'],
    [formatWhen('2026-02', 'en'), 'February 2026'],
    [formatWhen('2021', 'en'), '2021'],
    [formatVnd(1_260_000_000, 'vi'), '1,26 tỷ đồng'],
    [formatVnd(200_000_000, 'en'), 'VND 200 million'],
    [formatVndRange(5_000_000, 10_000_000, 'vi'), '5–10 triệu đồng'],
  ])('%s', (said, wanted) => expect(said).toBe(wanted));
});

describe('a quantity', () => {
  test('is a value, a range or a reason, never two of them', () => {
    expect(quantity().safeParse({ value: 3 }).success).toBe(true);
    expect(quantity().safeParse({ low: 7, high: 9 }).success).toBe(true);
    expect(quantity().safeParse({ missing: { reason: 'not-found', search: 'results' } }).success).toBe(true);
    for (const wrong of [
      {},
      { value: 3, missing: { reason: 'not-found', search: 'results' } },
      { low: 7 },
      { low: 9, high: 7 },
      { value: '3' },
      { value: null },
    ])
      expect(quantity().safeParse(wrong).success).toBe(false);
  });

  test('cannot travel without a source', () => {
    expect(figure().safeParse({ quantity: { value: 1 }, unit: 'round', sources: ['S1'] }).success).toBe(true);
    expect(
      figure().safeParse({ quantity: { value: 1 }, unit: 'round', sources: [] }).error?.issues[0]?.message,
    ).toBe('receiptOrAbsence');
    expect(figure().safeParse({ quantity: { value: 1 }, unit: 'round' }).success).toBe(false);
  });

  test('keeps its range and its “about”', () => {
    expect(sayQuantity({ low: 400, high: 600, approximation: 'about' }, 'worker', 'vi')).toBe(
      'khoảng 400–600 lao động',
    );
    expect(sayQuantity({ low: 7, high: 9 }, 'model', 'en')).toBe('7–9 models');
  });

  test('that nobody published is said in words and drawn woven, never as zero', () => {
    const unfound = { missing: { reason: 'not-found', search: 'results' } } as const;
    expect(sayQuantity(unfound, 'worker', 'vi')).toBe('Chưa tìm thấy');
    expect(sayQuantity(unfound, 'worker', 'en')).toBe('Not found');
    expect(markOf(unfound, 'outcome')).toBe('woven');
    expect(markOf({ missing: { reason: 'not-in-source', sources: ['S1'] } }, 'target')).toBe('promised');
    expect(markOf({ value: 1 }, 'target')).toBe('promised');
    expect(markOf({ value: 1 }, 'partial')).toBe('known');
  });
});

test('a ceiling is said as share, cap and what it is counted by', () => {
  expect(sayAmount({ sharePercent: 50, capVnd: 300_000_000, of: 'chi phí', per: 'một cơ sở' }, 'vi')).toBe(
    '50% chi phí, tối đa 300 triệu đồng cho một cơ sở',
  );
  expect(sayAmount({ capVnd: 10_000_000, per: 'enterprise' }, 'en')).toBe(
    'At most VND 10 million per enterprise',
  );
  expect(sayAmount({ missing: { reason: 'not-read', document: 'd' } }, 'en')).toBe(
    'A rule exists; its amount was not read',
  );
});
