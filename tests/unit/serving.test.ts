import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal } from '../../src/staff/refusal.ts';
import { branchSlug } from '../../src/staff/serving/branch-slug.ts';
import { hashFolder } from '../../src/staff/serving/hash-folder.ts';
import { readHistory } from '../../src/staff/serving/history.ts';
import { install, rollBack } from '../../src/staff/serving/install.ts';
import { lockFolder } from '../../src/staff/serving/lock.ts';
import { prepareFolder } from '../../src/staff/serving/served-folder.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'serving thử '));
  folder = join(root, 'máy chủ');
  prepareFolder(folder);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A small built site; every file of it holds the text, so that a mixture of two shows. */
const build = (text: string, files = 3): string => {
  const built = mkdtempSync(join(root, 'built-'));
  for (let index = 0; index < files; index += 1)
    writeFileSync(
      join(built, index === 0 ? 'index.html' : `p${index}.html`),
      `<title>Trang ${index}</title><main>${text}</main>`,
    );
  return built;
};
const publish = (text: string, commit?: string) => install(folder, build(text), { commit });
const served = () => /<main>(.*)<\/main>/.exec(readFileSync(join(folder, 'current/index.html'), 'utf8'))?.[1];
const generations = () => readdirSync(join(folder, 'generations'));
/** The code of the refusal that something ends with. */
const refusalOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.said.code;
    throw error;
  }
  return 'none';
};
const hashServed = () => hashFolder(join(folder, 'current/'));
const command = (name: 'publish' | 'rollback', ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/staff/${name}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr, all: stdout + stderr };
};

test('what is served is a link to a generation that is named by the hash of its bytes', () => {
  const { files, isNew } = publish('một');
  expect([files, isNew]).toEqual([3, true]);
  expect(lstatSync(join(folder, 'current')).isSymbolicLink()).toBe(true);
  const target = readlinkSync(join(folder, 'current'));
  expect(basename(target)).toBe(hashServed().hash);
  expect(served()).toBe('một');
});

test('the same bytes make no new generation, and the moment stands beside the generations', () => {
  publish('một', 'a'.repeat(40));
  const again = publish('một', 'b'.repeat(40));
  expect(again.isNew).toBe(false);
  expect(generations()).toHaveLength(1);
  expect(readHistory(folder).map(({ what, commit }) => `${what} ${commit?.[0]}`)).toEqual([
    'published a',
    'published b',
  ]);
});

test('the last ten generations stay', () => {
  for (let round = 1; round <= 13; round += 1) publish(`bản ${round}`);
  expect(generations()).toHaveLength(10);
  expect(served()).toBe('bản 13');
  for (let round = 12; round >= 4; round -= 1) {
    rollBack(folder);
    expect(served()).toBe(`bản ${round}`);
  }
  expect(refusalOf(() => rollBack(folder))).toBe('nothingBefore');
  expect(served()).toBe('bản 4');
});

test('going back takes away all that a commit brought, however often it was rebuilt', () => {
  publish('tốt', 'a'.repeat(40));
  publish('nhầm', 'b'.repeat(40));
  publish('nhầm, hôm sau', 'b'.repeat(40));
  rollBack(folder);
  expect(served()).toBe('tốt');
});

test('a commit that was taken back does not come again by a nightly rebuild, but does when asked for', () => {
  publish('tốt', 'a'.repeat(40));
  publish('nhầm', 'b'.repeat(40));
  rollBack(folder);
  const before = hashServed();
  expect(refusalOf(() => publish('nhầm, hôm sau', 'b'.repeat(40)))).toBe('takenBack');
  expect(hashServed()).toEqual(before);
  publish('đã sửa', 'c'.repeat(40));
  expect(refusalOf(() => publish('nhầm, hôm sau nữa', 'b'.repeat(40)))).toBe('takenBack');
  install(folder, build('nhầm thì nhầm'), { commit: 'b'.repeat(40) }, { again: true });
  expect(served()).toBe('nhầm thì nhầm');
  rollBack(folder);
  rollBack(folder);
  expect(served()).toBe('tốt');
});

test('a generation that somebody changed by hand is neither gone back to nor taken for whole', () => {
  publish('một');
  const one = hashServed().hash;
  publish('hai');
  writeFileSync(join(folder, 'generations', one, 'index.html'), 'phá');
  expect(refusalOf(() => rollBack(folder))).toBe('nothingBefore');
  publish('một');
  expect(served()).toBe('một');
  expect(hashServed().hash).toBe(one);
});

test('a disk that fills up, a copy that comes out wrong, a folder with nothing built: what is served stays', () => {
  publish('một');
  const before = hashServed();
  const full = (code: string) => () => {
    throw Object.assign(new Error('x'), { code });
  };
  const codes = [
    refusalOf(() => install(folder, build('hai'), {}, { copy: full('ENOSPC') })),
    refusalOf(() => install(folder, build('hai'), {}, { copy: full('EACCES') })),
    refusalOf(() =>
      install(
        folder,
        build('hai'),
        {},
        {
          copy: (from, to) => {
            cpSync(from, to, { recursive: true });
            rmSync(join(to, 'p1.html'));
          },
        },
      ),
    ),
    refusalOf(() => install(folder, mkdtempSync(join(root, 'built-')))),
  ];
  expect(codes).toEqual(['diskFull', 'notWritable', 'copyDiffers', 'nothingBuilt']);
  expect(hashServed()).toEqual(before);
  publish('hai');
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
});

test('a folder of others, a file and a path that is wrong are refused, each with its sentence in both languages', () => {
  const other = join(root, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'thesis.docx'), 'x');
  writeFileSync(join(root, 'file'), 'x');
  const built = build('một');
  const rows: [string[], string, string][] = [
    [['--to', other], 'không do lệnh đăng trang tạo ra', 'not made by publishing'],
    [['--to', join(root, 'file')], 'không phải một thư mục', 'is not a folder'],
    [['--to', join(root, 'file', 'under')], 'không phải một thư mục', 'is not a folder'],
    [[], 'Cách gõ: npm run publish', 'It is: npm run publish'],
    [['--too', folder], 'Cách gõ: npm run publish', 'It is: npm run publish'],
    [['--to', folder, '--built', join(root, 'nowhere')], 'không có trang nào', 'no page to publish'],
  ];
  for (const [args, vi, en] of rows) {
    const given = args.includes('--built') ? args : [...args, '--built', built];
    for (const [extra, sentence] of [
      [[], vi],
      [['--lang', 'en'], en],
    ] as const) {
      const { status, stderr } = command('publish', ...given, ...extra);
      expect(stderr).toContain(sentence);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(status).toBeGreaterThan(0);
    }
  }
  expect(readdirSync(other)).toEqual(['thesis.docx']);
  expect(command('rollback', '--to', join(root, 'nowhere')).stderr).toContain('Không có thư mục');
  expect(command('rollback', '--to', other).stderr).toContain('không do lệnh đăng trang tạo ra');
  expect(command('rollback', '--to', folder).stderr).toContain('không còn bản nào');
});

test('one at a time: a second is told who is at it; the lock of a killed one is taken over', () => {
  const release = lockFolder(folder);
  const { status, stderr } = command('publish', '--to', folder, '--built', build('một'));
  expect(status).toBe(1);
  expect(stderr).toContain(`tiến trình ${process.pid}`);
  expect(refusalOf(() => lockFolder(folder))).toBe('underWay');
  release();
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 999_999_999, host: hostname(), since: 'x' }));
  lockFolder(folder)();
  writeFileSync(join(folder, 'lock'), '');
  lockFolder(folder)();
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 999_999_999, host: 'elsewhere', since: 'x' }));
  expect(refusalOf(() => lockFolder(folder))).toBe('underWay');
});

test('whoever must wait is told since when by the clock of Đà Nẵng, in the form of the site', () => {
  const since = '2026-11-26T18:05:09.123Z';
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 1, host: 'elsewhere', since }));
  const built = build('một');
  for (const [said, ...words] of [
    ['từ 01:05, 27/11/2026)'],
    ['since 01:05, 27 November 2026)', '--lang', 'en'],
  ] as const) {
    const { stderr } = command('publish', '--to', folder, '--built', built, ...words);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/\dZ\)/);
  }
});

test('the commands say what changed, what is live, and how to undo it', () => {
  const first = command('publish', '--to', folder, '--built', build('một'));
  expect(first.stderr).toBe('');
  expect(first.stdout).toContain('Lần đầu: 3 trang');
  const second = command('publish', '--to', folder, '--built', build('hai', 4));
  expect(second.stdout).toContain('Thêm 1 trang, đổi chữ ở 3 trang, bỏ 0 trang');
  expect(second.stdout).toContain('Thêm: /p3.html Trang 3');
  expect(second.stdout).toContain(`npm run rollback -- --to ${folder}`);
  expect(readFileSync(join(folder, 'live.html'), 'utf8')).toContain('Thêm: /p3.html Trang 3');
  const same = command('publish', '--to', folder, '--built', build('hai', 4), '--lang', 'en');
  expect(same.stdout).toContain('Not a letter differs');
  const back = command('rollback', '--to', folder, '--lang', 'en');
  expect(back.stdout).toContain('Taken back.');
  expect(back.status).toBe(0);
  expect(served()).toBe('một');
  const page = readFileSync(join(folder, 'live.html'), 'utf8');
  expect(page).toContain('lùi về bản');
  expect(page).toContain('went back to');
  for (const generation of generations())
    expect(
      readdirSync(join(folder, 'generations', generation)).filter((name) => !name.endsWith('.html')),
    ).toEqual([]);
});

test('a branch has a preview of its own, which machines do not list and which can be taken away', () => {
  publish('một');
  const before = hashServed();
  const preview = (...args: string[]) =>
    command('publish', '--to', folder, '--preview', 'tin/hội-chợ', ...args);
  expect(preview('--built', build('thử')).status).toBe(0);
  const place = join(folder, 'previews', branchSlug('tin/hội-chợ'));
  expect(readFileSync(join(place, 'current/index.html'), 'utf8')).toContain('thử');
  expect(readFileSync(join(place, 'current/robots.txt'), 'utf8')).toContain('Disallow: /');
  expect(hashServed()).toEqual(before);
  expect(preview('--remove').stdout).toContain('Đã bỏ');
  expect(existsSync(place)).toBe(false);
  expect(preview('--remove').stdout).toContain('không có bản xem thử');
  expect(branchSlug('main')).toBe('main');
  expect(branchSlug('Main')).not.toBe('main');
  expect(branchSlug('../..')).toMatch(/^[a-z0-9-]+$/);
});

/** Numbers between 0 and 1 that are the same in every run. */
const random = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

test('killed before any of its changes, a publication leaves a whole site served, and rollback works after it', () => {
  const run = (built: string, killAt?: number) =>
    spawnSync(
      process.execPath,
      [
        '--import',
        './tests/unit/kill-at.ts',
        'src/staff/publish.ts',
        '--again',
        '--to',
        folder,
        '--built',
        built,
      ],
      { encoding: 'utf8', env: { ...process.env, ...(killAt && { KILL_AT: String(killAt) }) } },
    );
  publish('một');
  publish('hai');
  const changes = Number(/changes: (\d+)/.exec(run(build('ba')).stderr)?.[1]);
  expect(changes).toBeGreaterThan(10);
  const next = random(20_261_126);
  let [old, fresh] = [0, 0];
  let was = 'ba';
  const texts = ['một', 'hai', 'ba'];
  // Moments spread over the whole run; in the last of them nothing is left to do but to give the lock back.
  const moments = Array.from({ length: 10 }, (_, round) => 1 + Math.floor(((round + next()) / 10) * changes));
  for (const [round, killAt] of moments.entries()) {
    const text = `bản ${round}`;
    expect(run(build(text), killAt).status, `killed at ${killAt}`).toBe(null);
    const now = served() ?? '';
    expect([was, text], `killed at ${killAt}`).toContain(now);
    expect(hashServed().hash).toBe(basename(readlinkSync(join(folder, 'current'))));
    if (now === was) old += 1;
    else fresh += 1;
    // Going back works at once, whatever was left lying about, and leads to what was served before.
    const release = lockFolder(folder);
    rollBack(folder);
    release();
    expect(served()).not.toBe(now);
    expect([was, ...texts]).toContain(served());
    texts.push(now);
    publish(now);
    was = now;
  }
  console.log(
    `killed at ${moments.join(', ')} of ${changes} changes: ${old} left the old site, ${fresh} the new`,
  );
  expect(old).toBeGreaterThan(2);
  expect(fresh).toBeGreaterThan(0);
});

test('a kill between the steps of the switch is completed, or forgotten, by the next command', () => {
  publish('một');
  publish('hai');
  const [one, two] = readHistory(folder);
  // Announced and not switched: forgotten.
  writeFileSync(join(folder, 'next.json'), JSON.stringify({ ...one, at: '2026-01-01T00:00:00.000Z' }));
  // Switched, and not written down: completed.
  publish('ba');
  const history = readFileSync(join(folder, 'history.jsonl'), 'utf8');
  const lines = history.trim().split('\n');
  expect(lines).toHaveLength(3);
  writeFileSync(join(folder, 'history.jsonl'), `${lines.slice(0, 2).join('\n')}\n`);
  writeFileSync(join(folder, 'next.json'), `${lines[2]}\n`);
  rollBack(folder);
  expect(served()).toBe('hai');
  expect(readHistory(folder).map(({ what, generation }) => [what, generation])).toEqual([
    ['published', one?.generation],
    ['published', two?.generation],
    ['published', JSON.parse(lines[2] ?? '{}').generation],
    ['rolled-back', two?.generation],
  ]);
});
