import { describe, expect, test } from 'vitest';
import { drawnPages, pageKeys, prosePages } from '../../src/addresses/pages.ts';
import { kindKeys, kinds } from '../../src/joins/kinds.ts';
import { checkWith, realPaths, textOf } from './on-a-copy.ts';

const header = (more: string[], language: 'vi' | 'en') =>
  [
    '---',
    `title: "${language === 'vi' ? 'Vay vốn' : 'Loans'}"`,
    `summary: "${language === 'vi' ? 'Hỏi vay ở đâu.' : 'Where to ask for a loan.'}"`,
    `urlSlug: "${language === 'vi' ? 'vay-von' : 'loans'}"`,
    ...more,
    '---',
    '',
  ].join('\n');
const checked = 'lastChecked: "2026-11-26"';
const body = '\nMột câu.\n';
const pair = (more: { vi?: string[]; en?: string[] } = {}, text = body) => ({
  'content/pages/loans.vi.mdx': header(more.vi ?? [checked], 'vi') + text,
  'content/pages/loans.en.mdx': header(more.en ?? more.vi ?? [checked], 'en') + text,
});
const codesOf = (changes: Record<string, string | undefined>) =>
  checkWith(changes).problems.map(
    ({ file, field, code }) => `${file.replace('content/pages/', '')} ${field} ${code}`,
  );

describe('a pair of files is a page', () => {
  test('with a title, a summary, an address and the day it was checked', () => {
    expect(codesOf(pair())).toEqual([]);
  });
  test('it may say its section, its place, its kind and its topic', () => {
    const more = [checked, 'section: "support"', 'listed: "footer"', 'order: 3', 'kind: "support"'];
    expect(codesOf(pair({ vi: more }))).toEqual([]);
  });
  test.each([
    ['no day', { vi: [] }, ['loans.en.mdx lastChecked required', 'loans.vi.mdx lastChecked required']],
    [
      'a section that is no page',
      { vi: [checked, 'section: "nowhere"'] },
      ['loans.en.mdx section unknownId', 'loans.vi.mdx section unknownId'],
    ],
    [
      'a section below a section',
      { vi: [checked, 'section: "who"'] },
      ['loans.en.mdx section deepSection', 'loans.vi.mdx section deepSection'],
    ],
    [
      'listed below nothing',
      { vi: [checked, 'listed: "section"'] },
      ['loans.en.mdx listed listedWithoutSection', 'loans.vi.mdx listed listedWithoutSection'],
    ],
    [
      'two sections',
      { vi: [checked, 'section: "support"'], en: [checked, 'section: "results"'] },
      ['loans.en.mdx section twinsDiffer'],
    ],
    ['a topic of another page', { vi: [checked, 'topic: "fairs"'] }, ['loans.vi.mdx topic sameTopic']],
  ])('%s is told', (_, more, told) => {
    expect(codesOf(pair(more)).toSorted()).toEqual(told);
  });
  test('an address that is taken, or no address, is told', () => {
    const taken = pair();
    taken['content/pages/loans.vi.mdx'] = taken['content/pages/loans.vi.mdx'].replace('vay-von', 'hoi-cho');
    expect(codesOf(taken)).toEqual(['loans.vi.mdx urlSlug sameAddress']);
    taken['content/pages/loans.vi.mdx'] = taken['content/pages/loans.vi.mdx'].replace(
      '"hoi-cho"',
      '"Vay Vốn"',
    );
    expect(codesOf(taken)).toEqual(['loans.vi.mdx urlSlug badSlug']);
  });
  test('a page of prose needs words; one that a view draws may have some', () => {
    expect(codesOf(pair({}, ''))).toEqual(['loans.en.mdx  emptyBody', 'loans.vi.mdx  emptyBody']);
    const fairs = Object.fromEntries(
      (['vi', 'en'] as const).map((locale) => {
        const path = `content/pages/fairs.${locale}.mdx`;
        return [path, textOf(path).replace(/\n---\n*$/, `\n${checked}\n---\n${body}`)];
      }),
    );
    expect(codesOf(fairs)).toEqual([]);
  });
  test('a page that code leads to may not go', () => {
    for (const key of pageKeys) {
      const gone = { [`content/pages/${key}.vi.mdx`]: undefined, [`content/pages/${key}.en.mdx`]: undefined };
      expect(
        checkWith(gone).problems.map(({ code }) => code),
        key,
      ).toContain('neededFile');
    }
    console.log(`${drawnPages.length} pages with a view, ${prosePages.length} of prose`);
    expect(pageKeys.length).toBeGreaterThan(30);
  });
});

test('every folder whose things have pages is in the registry, and no kind twice', () => {
  const folders = kindKeys.flatMap((key) => kinds[key].folder ?? []);
  expect(new Set(folders).size).toBe(folders.length);
  const withOwnAddress = realPaths
    .filter((path) => /^\s*"urlSlug"/m.test(textOf(path)))
    .map((path) => path.split('/')[1]);
  for (const folder of new Set(withOwnAddress)) expect(folders).toContain(folder);
  console.log(`${folders.length} folders with pages`);
  expect(folders.length).toBeGreaterThan(10);
});
