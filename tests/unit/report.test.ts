import { expect, test } from 'vitest';
import { printForGithub, printForGitlab } from '../../src/publishing/annotations.ts';
import { isRefused, printReport, type Problem } from '../../src/publishing/report.ts';

const problem = (severity: Problem['severity'], line: number, field = ''): Problem => ({
  file: 'content/news/a.vi.mdx',
  line,
  column: 3,
  field,
  severity,
  code: 'tried',
  vi: 'Sai 5%: xem lại, sửa.',
  en: 'Wrong by 5%: look again.',
});

test('warnings alone refuse nothing; an error does, and so does a check that looked at nothing', () => {
  expect(isRefused({ checked: 3, problems: [problem('warning', 1)] })).toBe(false);
  expect(isRefused({ checked: 3, problems: [problem('warning', 1), problem('error', 2)] })).toBe(true);
  expect(isRefused({ checked: 0, problems: [] })).toBe(true);
});

test('errors stand before warnings, which say that nothing is held up; one is not many', () => {
  const report = { checked: 2, problems: [problem('warning', 1), problem('error', 9)] };
  expect(printReport(report, 'en').split('\n')).toEqual([
    'content/news/a.vi.mdx:9:3  Wrong by 5%: look again.',
    '1 place to look at again (nothing is held up):',
    'content/news/a.vi.mdx:1:3  Wrong by 5%: look again.',
    '1 error in 1 file. Mend it, then run again: npm run check -- --lang en',
  ]);
  expect(printReport({ checked: 1, problems: [] }, 'en')).toBe('No errors. Looked at 1 file.');
  expect(printReport({ checked: 2, problems: [problem('error', 1), problem('error', 2)] }, 'en')).toContain(
    '2 errors in 1 file. Mend them',
  );
  expect(printReport(report, 'vi')).toContain('1 chỗ nên xem lại (không chặn đăng):');
});

test('GitHub reads each problem at its line, whatever signs its words hold', () => {
  const report = { checked: 1, problems: [problem('error', 9, 'rows[1].low'), problem('warning', 2)] };
  expect(printForGithub(report, 'vi').split('\n')).toEqual([
    '::error file=content/news/a.vi.mdx,line=9,col=3,title=rows[1].low::Sai 5%25: xem lại, sửa.',
    '::warning file=content/news/a.vi.mdx,line=2,col=3::Sai 5%25: xem lại, sửa.',
  ]);
});

test('GitLab knows a problem again when its line moves, and tells two alike apart', () => {
  const read = (...lines: number[]) =>
    JSON.parse(
      printForGitlab({ checked: 1, problems: lines.map((line) => problem('error', line)) }, 'en'),
    ) as { fingerprint: string; severity: string; location: unknown }[];
  const [first, second] = read(4, 9);
  expect(first).toMatchObject({
    check_name: 'tried',
    description: 'Wrong by 5%: look again.',
    severity: 'blocker',
    location: { path: 'content/news/a.vi.mdx', lines: { begin: 4 } },
  });
  expect(first?.fingerprint).not.toBe(second?.fingerprint);
  expect(read(7)[0]?.fingerprint).toBe(first?.fingerprint);
});
