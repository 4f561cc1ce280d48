import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// A merge request as a pipeline checks it: what the branch deletes, and not what others have put into main meanwhile.

let root = '';
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.vn', ...words], {
    cwd: root,
    stdio: 'ignore',
  });
const check = (...words: string[]) =>
  spawnSync(process.execPath, [resolve('src/publishing/check.ts'), ...words], {
    cwd: root,
    encoding: 'utf8',
  });
const figures = 'content/figures/support-projects.json';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'since-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  symlinkSync(resolve('src'), join(root, 'src'));
  git('init', '-qb', 'main');
  git('add', 'content');
  git('commit', '-qm', 'first');
  git('checkout', '-qb', 'so-lieu');
  const data = JSON.parse(readFileSync(join(root, figures), 'utf8')) as { rows: unknown[] };
  expect(data.rows.length).toBeGreaterThan(4);
  writeFileSync(
    join(root, figures),
    `${JSON.stringify({ ...data, rows: data.rows.slice(0, 1) }, null, 2)}\n`,
  );
  git('commit', '-qam', 'second');
  git('checkout', '-q', 'main');
  // Somebody else adds a source to main.
  const source = JSON.parse(readFileSync(join(root, 'content/sources/s1.json'), 'utf8')) as object;
  const other = { ...source, title: 'Nguồn khác để thử', url: 'https://thu.gov.vn/khac' };
  writeFileSync(join(root, 'content/sources/s9001.json'), JSON.stringify(other));
  git('add', 'content');
  git('commit', '-qm', 'third');
  git('checkout', '-q', 'so-lieu');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a branch that deletes many figures is told so beside the commit at which it left main', () => {
  const told = (words: string[]) => {
    const { stdout, status } = check(...words);
    expect(status, stdout).toBe(0);
    return stdout;
  };
  // Beside its own last commit nothing is deleted: that is what a pipeline without `--since` saw.
  expect(told([])).not.toContain('Bạn sắp xóa');
  const github = told(['--github', '--since', 'main'])
    .split('\n')
    .filter((line) => line.startsWith('::'));
  expect(github.filter((line) => line.includes(figures) && line.includes('Bạn sắp xóa'))).not.toEqual([]);
  expect(github.join('\n')).not.toContain('s9001');
  expect(github.every((line) => /^::(error|warning) file=.+,line=\d+,col=\d+/.test(line))).toBe(true);
  const gitlab = JSON.parse(told(['--gitlab', '--since', 'main'])) as { location: { path: string } }[];
  expect(gitlab.map(({ location }) => location.path)).toContain(figures);
});

test('a branch that is not there, or a history that is cut, is no reason to pass', () => {
  const { status, stderr, stdout } = check('--since', 'origin/main');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('git fetch');
  expect(stderr).toContain('fetch-depth 0');
});
