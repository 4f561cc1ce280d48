import { describe, expect, test } from 'vitest';
import { sayInteger, sayNumber, sayOrdinal, sayYear } from '../../src/i18n/number-words.ts';
import { readingSeconds, speak } from '../../src/i18n/speak.ts';

const integers: [number, string, string][] = [
  [0, 'không', 'zero'],
  [5, 'năm', 'five'],
  [10, 'mười', 'ten'],
  [11, 'mười một', 'eleven'],
  [14, 'mười bốn', 'fourteen'],
  [15, 'mười lăm', 'fifteen'],
  [20, 'hai mươi', 'twenty'],
  [21, 'hai mươi mốt', 'twenty-one'],
  [24, 'hai mươi tư', 'twenty-four'],
  [25, 'hai mươi lăm', 'twenty-five'],
  [100, 'một trăm', 'one hundred'],
  [101, 'một trăm linh một', 'one hundred and one'],
  [105, 'một trăm linh năm', 'one hundred and five'],
  [110, 'một trăm mười', 'one hundred and ten'],
  [115, 'một trăm mười lăm', 'one hundred and fifteen'],
  [121, 'một trăm hai mươi mốt', 'one hundred and twenty-one'],
  [555, 'năm trăm năm mươi lăm', 'five hundred and fifty-five'],
  [1_000, 'một nghìn', 'one thousand'],
  [1_005, 'một nghìn không trăm linh năm', 'one thousand and five'],
  [1_050, 'một nghìn không trăm năm mươi', 'one thousand and fifty'],
  [2_026, 'hai nghìn không trăm hai mươi sáu', 'two thousand and twenty-six'],
  [3_483, 'ba nghìn bốn trăm tám mươi ba', 'three thousand four hundred and eighty-three'],
  [1_000_000, 'một triệu', 'one million'],
  [1_000_001, 'một triệu không trăm linh một', 'one million and one'],
  [200_000_000, 'hai trăm triệu', 'two hundred million'],
  [450_000_000, 'bốn trăm năm mươi triệu', 'four hundred and fifty million'],
  [1_260_000_000, 'một tỷ hai trăm sáu mươi triệu', 'one billion two hundred and sixty million'],
  [2_000_300_000_000, 'hai nghìn tỷ ba trăm triệu', 'two trillion three hundred million'],
];

describe('a number in words', () => {
  test.each(integers)('%d', (number, vi, en) => {
    expect([sayInteger(number, 'vi'), sayInteger(number, 'en')]).toEqual([vi, en]);
  });
  test('each from 0 to 99,999 has words of its own, without a digit', () => {
    for (const locale of ['vi', 'en'] as const) {
      const said = new Set(Array.from({ length: 100_000 }, (_, number) => sayInteger(number, locale)));
      expect(said.size).toBe(100_000);
      expect([...said].some((words) => /\d|undefined|  |^ | $/.test(words))).toBe(false);
    }
  });
  test('parts are said one by one', () => {
    expect([sayNumber(6.5, 'vi'), sayNumber(1.26, 'en')]).toEqual(['sáu phẩy năm', 'one point two six']);
  });
  test.each([-1, 0.5, 1e15, Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (number) => {
    expect(() => sayInteger(number, 'vi')).toThrow(RangeError);
  });
  test('years and days are said as people say them', () => {
    expect([2005, 2010, 1999, 2000, 2026].map((year) => sayYear(year, 'en'))).toEqual([
      'two thousand and five',
      'twenty ten',
      'nineteen ninety-nine',
      'two thousand',
      'twenty twenty-six',
    ]);
    expect([1, 2, 3, 12, 15, 20, 21, 30, 31].map(sayOrdinal)).toEqual(
      'first second third twelfth fifteenth twentieth twenty-first thirtieth thirty-first'.split(' '),
    );
  });
});

describe('a text read aloud', () => {
  test.each([
    [
      'vi',
      '50% chi phí, tối đa 200 triệu đồng cho một cơ sở',
      'năm mươi phần trăm chi phí, tối đa hai trăm triệu đồng cho một cơ sở',
    ],
    ['vi', 'tối đa 1,5 tỷ đồng', 'tối đa một phẩy năm tỷ đồng'],
    ['vi', 'tối đa 1.500 triệu đồng', 'tối đa một nghìn năm trăm triệu đồng'],
    [
      'vi',
      'Từ 15/10/2025, UBND xã',
      'Từ ngày mười lăm tháng mười năm hai nghìn không trăm hai mươi lăm, Ủy ban nhân dân xã',
    ],
    ['vi', 'trước ngày 20/05', 'trước ngày hai mươi tháng năm'],
    ['vi', 'ngày 01/04', 'ngày mùng một tháng tư'],
    [
      'vi',
      'Thông tư 28/2018, Điều 8',
      'Thông tư số hai mươi tám năm hai nghìn không trăm mười tám, Điều tám',
    ],
    ['vi', 'năm 2017–2020', 'năm hai nghìn không trăm mười bảy đến hai nghìn không trăm hai mươi'],
    ['vi', 'ít nhất 10 × 15 cm', 'ít nhất mười nhân mười lăm xăng-ti-mét'],
    [
      'en',
      '50% of the cost, at most VND 300 million per establishment',
      'fifty per cent of the cost, at most three hundred million đồng per establishment',
    ],
    ['en', 'from 15 October 2025', 'from the fifteenth of October twenty twenty-five'],
    ['en', 'before 20 May', 'before the twentieth of May'],
    ['en', 'Circular 28/2018, Article 8(4)', 'Circular twenty-eight of twenty eighteen, Article eight(four)'],
  ] as const)('%s: %s', (locale, written, said) => {
    expect(speak(written, locale)).toBe(said);
  });
  test('takes as long as its words do', () => {
    expect(readingSeconds(Array(185).fill('xưởng').join(' '), 'vi')).toBe(60);
    expect(readingSeconds(Array(225).fill('word').join(' '), 'en')).toBe(90);
  });
});
