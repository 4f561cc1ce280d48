import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashFolder } from '../../src/staff/serving/hash-folder.ts';
import { readHistory } from '../../src/staff/serving/history.ts';

// A whole publication, as a push to the server’s own repository brings it; then many that are killed.

let root = '';
let work = '';
let folder = '';
/** Not the runner's own environment: it holds a BASE_URL of its own. */
const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
const git = (cwd: string, ...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=Cán bộ', '-c', 'user.email=can-bo@office.example', ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
const live = () => hashFolder(join(folder, 'current/'));
const command = (name: 'publish' | 'rollback', ...args: string[]) =>
  spawnSync(process.execPath, [`src/staff/${name}.ts`, '--to', folder, ...args], { env, encoding: 'utf8' });
const page = 'content/pages/contact.vi.mdx';
const commit = (message: string, change: (text: string) => string) => {
  const file = join(work, page);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  expect(git(work, 'commit', '-qam', message).status).toBe(0);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
  folder = join(root, 'served');
  work = join(root, 'officer');
  const bare = join(root, 'server.git');
  const clone = join(root, 'clone');
  for (const [from, to, ...rest] of [
    [process.cwd(), bare, '--bare'],
    [bare, work],
    [bare, clone],
  ] as const)
    execFileSync('git', ['clone', '-q', ...rest, from, to], { env });
  git(work, 'checkout', '-qB', 'main');
  cpSync('src/staff/post-receive', join(bare, 'hooks/post-receive'));
  git(bare, 'config', 'publish.folder', folder);
  git(bare, 'config', 'publish.clone', clone);
  // Packages as `npm ci` would bring them; links to the same files, not copies.
  execFileSync('cp', ['-al', 'node_modules', join(clone, 'node_modules')]);
  const later = new Date(Date.now() + 3_600_000);
  rmSync(join(clone, 'node_modules/.package-lock.json'));
  cpSync('node_modules/.package-lock.json', join(clone, 'node_modules/.package-lock.json'));
  utimesSync(join(clone, 'node_modules/.package-lock.json'), later, later);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a push to main is published whole, with what changed in words', () => {
  commit('nội dung: thêm một câu', (text) => `${text}\n\nCâu mới để thử việc đăng.\n`);
  const { status, stderr } = git(work, 'push', '-q', 'origin', 'main');
  expect(status, stderr).toBe(0);
  expect(stderr).toContain('Đã đăng');
  expect(readFileSync(join(folder, 'current/lien-he/index.html'), 'utf8')).toContain('Câu mới để thử');
  expect(live().files).toBeGreaterThan(1000);
  expect(live().hash).toBe(basename(readlinkSync(join(folder, 'current'))));
  const head = git(work, 'rev-parse', 'HEAD').stdout.trim();
  expect(readHistory(folder).at(-1)?.commit).toBe(head);
  expect(readFileSync(join(folder, 'live.html'), 'utf8')).toContain('nội dung: thêm một câu');
}, 1_800_000);

test('a push with a mistake is told where it is, and changes nothing that is served', () => {
  const before = live();
  commit('nội dung: nhầm', (text) => text.replace('title:', 'titel:'));
  const { stderr } = git(work, 'push', '-q', 'origin', 'main');
  expect(stderr).toContain(page);
  expect(stderr).toContain('Chưa đăng gì; trang đang chạy không đổi.');
  expect(live()).toEqual(before);
  // On a branch of its own it makes no preview either.
  git(work, 'push', '-q', 'origin', 'main:tin/nhap');
  expect(live()).toEqual(before);
  expect(git(work, 'push', '-q', 'origin', ':tin/nhap').stderr).toContain('tin/nhap');
}, 600_000);

/** Numbers between 0 and 1 that are the same in every run. */
const random = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

test('killed at ten moments, a real publication leaves a whole site, and rollback works after each', async () => {
  // A folder of its own: what the tests above found does not matter here.
  folder = join(root, 'killed');
  const built = mkdtempSync(join(root, 'built-'));
  cpSync('dist/', built, { recursive: true });
  writeFileSync(join(built, 'round.txt'), 'before');
  expect(command('publish', '--built', built).status).toBe(0);
  rmSync(join(built, 'round.txt'));
  const next = random(20_261_127);
  const run = async (args: string[], killAfter: number, killAt?: number) => {
    // A group of its own: what the command runs is killed with it.
    const preload = killAt ? ['--import', './tests/unit/kill-at.ts'] : [];
    const given = [...preload, 'src/staff/publish.ts', '--again', '--to', folder, ...args];
    const child = spawn(process.execPath, given, {
      env: { ...env, ...(killAt && { KILL_AT: String(killAt) }) },
      detached: true,
      stdio: 'ignore',
    });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), killAfter);
    const code = await ended;
    clearTimeout(timer);
    return code;
  };
  const started = Date.now();
  expect(await run(['--built', built], 600_000)).toBe(0);
  const lasts = Date.now() - started;
  let [old, fresh] = [0, 0];
  for (let round = 0; round < 10; round += 1) {
    const before = live();
    const dist = hashFolder('dist/');
    writeFileSync(join(built, 'round.txt'), String(round));
    const after = hashFolder(built);
    // Three while it checks and builds, three while it copies the site in, four around the switch.
    const kill = (): Promise<number | null> => {
      if (round < 3) return run([], 500 + 20_000 * next());
      if (round < 6) return run(['--built', built], lasts * (0.15 + 0.9 * next()));
      return run(['--built', built], 600_000, 5 + 3 * (round - 5));
    };
    const code = await kill();
    expect([null, 0]).toContain(code);
    const now = live();
    expect([before, after]).toContainEqual(now);
    if (round < 3) expect(hashFolder('dist/')).toEqual(dist);
    if (now.hash === before.hash) old += 1;
    else fresh += 1;
    const { status, stderr } = command('rollback');
    expect(status, stderr).toBe(0);
    expect(live().hash).not.toBe(now.hash);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    expect(command('publish', '--again', '--built', join(folder, 'generations', now.hash)).status).toBe(0);
    expect(live()).toEqual(now);
  }
  console.log(
    `10 publications killed: ${old} left the old site, ${fresh} the new; whole ones last ${lasts} ms`,
  );
}, 1_800_000);
