import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The criteria of WCAG 2.2 of levels A and AA, by principle and guideline: `1.1` has 1. */
const criteria: Record<string, number[]> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};
const wanted = Object.entries(criteria).flatMap(([guideline, ends]) =>
  ends.map((end) => `${guideline}.${end}`),
);
const how = {
  vi: ['Máy', 'Xem mã', 'Không có', 'Chưa'],
  en: ['Machine', 'By reading', 'None here', 'Not yet'],
} as const;

const rowsOf = (locale: 'vi' | 'en') =>
  [
    ...readFileSync(`content/pages/accessibility.${locale}.mdx`, 'utf8').matchAll(
      /^\| (\d\.\d\.\d+) ([^|]+?) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm,
    ),
  ].map(([, number = '', name = '', looked = '', found = '']) => ({
    number,
    name,
    how: (how[locale] as readonly string[]).indexOf(looked),
    found,
  }));

test('the statement tells of each criterion of WCAG 2.2 A and AA how it was looked at, alike in both languages', () => {
  const [vi, en] = [rowsOf('vi'), rowsOf('en')];
  expect(vi.map(({ number }) => number)).toEqual(wanted);
  expect(en.map(({ number }) => number)).toEqual(wanted);
  expect(wanted).toHaveLength(55);
  for (const rows of [vi, en]) expect(rows.filter(({ how: at }) => at < 0)).toEqual([]);
  expect(vi.map(({ how: at }) => at)).toEqual(en.map(({ how: at }) => at));
  // What was looked at says what was found.
  for (const { number, how: at, found } of [...vi, ...en])
    if (at < 2) expect(found.length, number).toBeGreaterThan(5);
  const counts = how.en.map((name, at) => `${name}: ${en.filter((row) => row.how === at).length}`);
  console.log(counts.join(', '));
});
