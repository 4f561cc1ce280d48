import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashFolder } from '../../src/staff/serving/hash-folder.ts';
import { badInputs } from '../content/bad-inputs.ts';

// A batch of what staff can commit by mistake, each really published from a clone: the gate refuses it, and what is served stays as it is.

let root = '';
let clone = '';
let folder = '';
/** Not the runner's own environment: it holds a BASE_URL of its own. */
const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
const publish = (...args: string[]) =>
  spawnSync(process.execPath, ['src/staff/publish.ts', '--to', folder, ...args], {
    cwd: clone,
    env,
    encoding: 'utf8',
  });
const served = () => [hashFolder(join(folder, 'current/')), hashFolder(`${folder}/`)];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-bad-'));
  folder = join(root, 'served');
  clone = join(root, 'clone');
  execFileSync('git', ['clone', '-q', process.cwd(), clone], { env });
  // Packages as `npm ci` would bring them; links to the same files, not copies.
  execFileSync('cp', ['-al', 'node_modules', join(clone, 'node_modules')]);
  expect(publish('--built', resolve('dist')).status).toBe(0);
}, 600_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('no row of the list of bad input is published, and what is served stays byte for byte', () => {
  const before = served();
  expect(before[0]?.files).toBeGreaterThan(1000);
  // Of each row one, of another folder each time; warnings hold up nothing.
  const errors = badInputs.filter(({ severity }) => severity === 'error');
  const rows = [...new Set(errors.map(({ row }) => row))];
  const batch = rows.flatMap((row, index) => {
    const kinds = errors.filter((each) => each.row === row);
    return kinds.slice(index % kinds.length).slice(0, 1);
  });
  for (const { row, file, changes } of batch) {
    for (const [path, content] of Object.entries(changes)) {
      rmSync(join(clone, path), { force: true });
      if (content === undefined) continue;
      mkdirSync(dirname(join(clone, path)), { recursive: true });
      writeFileSync(join(clone, path), content);
    }
    const { status, stderr } = publish();
    expect(status, `${row} ${file}`).not.toBe(0);
    expect(stderr, `${row} ${file}`).toContain(`${file}:`);
    expect(stderr).toContain('Chưa đăng gì; trang đang chạy không đổi.');
    expect(served(), `${row} ${file}`).toEqual(before);
    execFileSync('git', ['checkout', '-q', '--', 'content'], { cwd: clone, env });
    execFileSync('git', ['clean', '-qfdx', 'content'], { cwd: clone, env });
  }
  console.log(
    `${batch.length} bad inputs of ${rows.length} rows refused, the same ${before[0]?.files} files`,
  );
  expect(batch.length).toBeGreaterThanOrEqual(65);
}, 1_800_000);
