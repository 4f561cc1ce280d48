import { describe, expect, test } from 'vitest';
import { foldWords } from '../../src/search/fold.ts';
import { asksMoney, asksQuantity, findImplied } from '../../src/search/query/askings.ts';
import { findCitation, isCitedAs } from '../../src/search/query/citations.ts';

describe('a document cited by its form and number', () => {
  const names = {
    decree: ['nghi dinh 235 2025 nd cp', '235 2025 nd cp'],
    circular: ['thong tu 26 2014 tt bct', '26 2014 tt bct'],
    joint: ['thong tu lien tich 26 2014 ttlt btc bct', '26 2014 ttlt btc bct'],
    decision: ['decision 588 qd ubnd', '588 qd ubnd'],
  } as const;
  test.each([
    ['nghị định 235', 'decree'],
    ['NĐ 235/2025 thay đổi gì', 'decree'],
    ['what does decree 235 change', 'decree'],
    ['thông tư số 26 năm 2014', 'circular'],
    ['TTLT 26/2014', 'joint'],
    ['QĐ 588 năm 2026', 'decision'],
    ['nghi quyet 588', undefined],
    ['thông tư 26/2018', undefined],
    ['mua 3 máy', undefined],
  ] as const)('%s', (typed, wanted) => {
    const citation = findCitation(foldWords(typed));
    const found = Object.entries(names).filter(
      ([, [title, name]]) => citation !== undefined && isCitedAs(title, name, citation),
    );
    expect(found.map(([key]) => key)).toEqual(wanted === undefined ? [] : [wanted]);
  });
});

describe('what a question asks besides its subject', () => {
  test.each([
    ['mua máy được mấy phần trăm', 'vi', true],
    ['thưởng bao nhiêu tiền', 'vi', true],
    ['mỗi năm thành phố chi bao nhiêu tiền', 'vi', false],
    ['xưởng tôi đã được hỗ trợ', 'vi', false],
    ['what is the maximum for a machine', 'en', true],
    ['how much does the city spend', 'en', false],
  ] as const)('the amount of a support: %s', (typed, locale, isAsked) =>
    expect(asksMoney(foldWords(typed), locale)).toBe(isAsked),
  );
  test.each([
    ['quán ăn có được hỗ trợ không', 'vi', ['ai được hỗ trợ']],
    ['doanh nghiệp nào từng nhận', 'vi', ['ai đã được hỗ trợ']],
    ['mua máy', 'vi', []],
    ['do cooperatives qualify', 'en', ['who can get support']],
    ['which firms were supported', 'en', ['who was supported']],
    ['machines', 'en', []],
  ] as const)('what it implies: %s', (typed, locale, meant) =>
    expect(findImplied(foldWords(typed), locale)).toEqual(meant),
  );
  test('a number', () => expect(asksQuantity('bao nhieu xuong', 'vi')).toBe(true));
});
