import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/publishing/check-content.ts';
import { errorsOf, printReport } from '../../src/publishing/report.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';

test('the content has no error', () => {
  const report = checkContent(process.cwd());
  console.log(printReport(report, 'en'));
  expect(errorsOf(report)).toEqual([]);
  // What staff are always told of, they no longer read.
  expect(report.problems.length).toBeLessThan(8);
  expect(report.checked).toBeGreaterThan(350);
});

test('what was promised for 2017–2020 is there as the founding article states it', () => {
  const { files } = readContentFolder(process.cwd(), 'figures');
  const targets = Object.fromEntries(
    files.flatMap((file) => {
      const rows = (
        file.data as {
          rows: { kind: string; programme?: string; quantity: Record<string, unknown>; sources?: string[] }[];
        }
      ).rows;
      const row = rows.find((each) => each.kind === 'target' && each.programme === '2017-2020');
      if (!row) return [];
      const missing = row.quantity['missing'] as { sources: string[] } | undefined;
      expect(missing?.sources ?? row.sources).toContain('S1');
      return [
        [
          file.id,
          (row.quantity['missing'] as { reason: string } | undefined)?.reason ??
            row.quantity['value'] ?? [row.quantity['low'], row.quantity['high']],
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
    'cluster-infrastructure': 'not-in-source',
    'cluster-pollution-treatment': 'not-in-source',
    'establishment-pollution-treatment': 'not-in-source',
  });
});

test('every page of prose has its own title in each language', () => {
  const files = (['news', 'pages'] as const).flatMap(
    (folder) => readContentFolder(process.cwd(), folder).files,
  );
  const titles = files.map((file) => `${file.locale} ${(file.data as { title: string }).title}`);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.length).toBeGreaterThanOrEqual(16);
});

test('a picture that is not there, or that nothing names, is refused', () => {
  const root = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    cpSync('content', join(root, 'content'), { recursive: true });
    const file = join(root, 'content/products/ruou-can-phu-tuc.json');
    const product = JSON.parse(readFileSync(file, 'utf8')) as object;
    const words = { vi: 'Bình rượu', en: 'A jar of wine' };
    const photo = { file: 'co-dau-ay.jpg', alt: words, credit: words, consent: '2026-11-23' };
    writeFileSync(file, JSON.stringify({ ...product, photos: [photo] }));
    writeFileSync(join(root, 'content/fairs/la.jpg'), 'x');
    expect(
      errorsOf(checkContent(root))
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual(['noPicture', 'strayPicture']);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test.each(['src/publishing/check.ts', 'src/search/find.ts'])(
  '%s refuses a language that the site does not have',
  (file) => {
    const { status, stderr } = spawnSync(process.execPath, [file, '--lang', 'fr'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr.trim()).toBe('--lang nhận vi hoặc en (đang ghi fr). / --lang takes vi or en (it is fr).');
  },
);
