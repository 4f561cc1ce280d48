import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/publishing/check-content.ts';
import { printReport } from '../../src/publishing/problems.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';

test('the content has no error', () => {
  const report = checkContent(process.cwd());
  console.log(printReport(report, 'en'));
  expect(report.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  expect(report.checked).toBeGreaterThan(350);
});

test('what was promised for 2017–2020 is there as the founding article states it', () => {
  const { files } = readContentFolder(process.cwd(), 'figures');
  const targets = Object.fromEntries(
    files.flatMap((file) => {
      const rows = (
        file.data as {
          rows: { kind: string; programme?: string; quantity: Record<string, unknown>; sources: string[] }[];
        }
      ).rows;
      const row = rows.find((each) => each.kind === 'target' && each.programme === '2017-2020');
      if (!row) return [];
      expect(row.sources).toContain('S1');
      return [
        [
          file.id,
          row.quantity['missing'] ?? row.quantity['value'] ?? [row.quantity['low'], row.quantity['high']],
        ],
      ];
    }),
  );
  expect(targets).toEqual({
    'workers-trained': [400, 600],
    'trainee-places': 300,
    'demonstration-models': [7, 9],
    'machinery-turns': [50, 60],
    'cleaner-production-assessments': 20,
    'cleaner-production-pilots': [5, 6],
    'establishments-consulted': [30, 35],
    'enterprises-founded': 20,
    'associations-founded': [1, 2],
    'selection-rounds': 2,
    'fairs-organised': 2,
    delegations: 20,
    'cluster-infrastructure': 'no-number-set',
    'cluster-pollution-treatment': 'no-number-set',
    'establishment-pollution-treatment': 'no-number-set',
  });
});

test('every page of prose has its own title in each language', () => {
  const files = (['news', 'pages'] as const).flatMap((folder) => readContentFolder(process.cwd(), folder).files);
  const titles = files.map((file) => `${file.locale} ${(file.data as { title: string }).title}`);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.length).toBeGreaterThanOrEqual(16);
});

describe('the checker, on a copy with one mistake', () => {
  const copy = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(process.cwd(), 'content'), join(copy, 'content'), { recursive: true });
  afterAll(() => rmSync(copy, { recursive: true }));

  const withMistake = (file: string, change: (text: string) => string) => {
    const path = join(copy, file);
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, change(before));
    const { problems } = checkContent(copy);
    writeFileSync(path, before);
    return problems.filter((problem) => problem.file === file);
  };

  const figures = 'content/figures/workers-trained.json';
  test.each([
    ['a number in quotation marks', (text: string) => text.replace('400', '"400"'), 'wrongType'],
    ['low above high', (text: string) => text.replace('400', '700'), 'lowAboveHigh'],
    ['no source', (text: string) => text.replace(/"sources": \[\s*"S1"\s*\]/, '"sources": []'), 'noSource'],
    ['an unknown source', (text: string) => text.replace('"S1"', '"S9999"'), 'unknownSource'],
    ['an unknown programme', (text: string) => text.replace('"2017-2020"', '"2017-2021"'), 'unknownId'],
    ['a misspelt field', (text: string) => text.replace('"kind"', '"kin"'), 'unknownField'],
    ['a comma too many', (text: string) => text.replace(/\]\s*\}\s*$/, '],}'), 'syntax'],
    [
      'decomposed letters',
      (text: string) =>
        `${text.slice(0, -2).trimEnd()}`.replace(/^/, '') &&
        text.replace('"rows"', `"${'ò'.normalize('NFD')}"`),
      'unknownField',
    ],
    ['nothing in it', () => ' \n', 'empty'],
  ])('%s is found, with its place', (_, change, code) => {
    const problems = withMistake(figures, change);
    expect(problems.map((problem) => problem.code)).toContain(code);
    const problem = problems.find((each) => each.code === code);
    expect(problem?.line).toBeGreaterThan(0);
    expect(problem?.vi.length).toBeGreaterThan(8);
    expect(problem?.en.length).toBeGreaterThan(8);
  });

  test.each(['2019-02-31', '01/09/2017', '31/02/2019'])('the day "%s" is refused', (day) => {
    const problems = withMistake('content/changes/2026-11-23-first-edition.json', (text) =>
      text.replace('"2026-11-23"', `"${day}"`),
    );
    expect(problems.map((problem) => problem.code)).toEqual(['badDay']);
    expect(problems[0]?.field).toBe('day');
  });

  test('a page without its English twin is refused', () => {
    rmSync(join(copy, 'content/pages/who.en.mdx'));
    expect(checkContent(copy).problems.map((problem) => [problem.file, problem.code])).toEqual([
      ['content/pages/who.vi.mdx', 'noTwin'],
    ]);
    cpSync(join(process.cwd(), 'content/pages/who.en.mdx'), join(copy, 'content/pages/who.en.mdx'));
  });

  test('a stray file is refused', () => {
    writeFileSync(join(copy, 'content/news/Thông báo.docx'), 'x');
    expect(checkContent(copy).problems.map((problem) => problem.code)).toEqual(['strangeFile']);
    rmSync(join(copy, 'content/news/Thông báo.docx'));
  });
});

test('a picture that is not there, or that nothing names, is refused', () => {
  const root = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    cpSync('content', join(root, 'content'), { recursive: true });
    const file = join(root, 'content/products/ruou-can-phu-tuc.json');
    const product = JSON.parse(readFileSync(file, 'utf8')) as object;
    const words = { vi: 'Ảnh', en: 'Picture' };
    const photo = { file: 'co-dau-ay.jpg', alt: words, credit: words, consent: '2026-11-23' };
    writeFileSync(file, JSON.stringify({ ...product, photos: [photo] }));
    writeFileSync(join(root, 'content/fairs/la.jpg'), 'x');
    expect(checkContent(root).problems.map(({ code }) => code).toSorted()).toEqual(['noPicture', 'strayPicture']);
  } finally {
    rmSync(root, { recursive: true });
  }
});
