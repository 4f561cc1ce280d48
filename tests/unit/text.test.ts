import { expect, test } from 'vitest';
import { fromIndex, toIndex } from '../../src/search/query/proxy-d.ts';
import { hrefOf, sourceHref } from '../../src/addresses/routes.ts';
import { pathOf } from '../../src/addresses/paths.ts';
import { pageKeys } from '../../src/addresses/pages.ts';
import { localise } from '../../src/fields/localise.ts';
import { scriptJson } from '../../src/ui/script-json.ts';
import { weaveStrands } from '../../src/ui/weave.ts';

test('đ goes into the index as a letter that decomposes, and comes back', () => {
  expect(toIndex('Đà Nẵng, đào tạo')).toBe('Ḏà Nẵng, ḏào tạo');
  expect(toIndex('đ').normalize('NFD')[0]).toBe('d');
  expect(fromIndex(toIndex('Đường đua'))).toBe('Đường đua');
});

test('every page has an address of its own in each language, in plain letters', () => {
  for (const locale of ['vi', 'en'] as const) {
    const paths = pageKeys.map((page) => pathOf(page, locale));
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^[a-z0-9/-]*$/);
  }
  expect(hrefOf('home', 'vi')).toBe('/');
  expect(hrefOf('home', 'en')).toBe('/en/');
  expect(sourceHref('S28', 'vi')).toBe('/nguon/s28/');
});

test('data is read one language at a time, however deep', () => {
  expect(
    localise(
      {
        name: { vi: 'Tư vấn', en: 'Consulting' },
        steps: [{ text: { vi: 'Hỏi', en: 'Ask' } }],
        words: { vi: ['a'], en: ['b'] },
        order: 6,
      },
      'en',
    ),
  ).toEqual({
    name: 'Consulting',
    steps: [{ text: 'Ask' }],
    words: ['b'],
    order: 6,
  });
});

test('the weave has nine strands, alternately across and down', () => {
  const { horizontal, vertical } = weaveStrands();
  expect([horizontal.split('M').length - 1, vertical.split('M').length - 1]).toEqual([5, 4]);
  expect(horizontal).toContain(weaveStrands(5).filled);
  expect(vertical).toContain(weaveStrands(4).filled);
  expect(() => weaveStrands(10)).toThrow('cells 1 to 9');
});

test('no text can end the script element that data stands in', () => {
  const data = { name: 'a</script><script>alert(1)</script>', note: '<!-- <script>', line: '\u2028\u2029' };
  const json = scriptJson(data);
  expect(json).not.toMatch(/<|\u2028|\u2029/);
  expect(JSON.parse(json)).toEqual(data);
});
