import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { readPicture } from '../../src/reading/picture.ts';
import { blocksOf, jobs, listBlocks } from '../../src/staff/handbook/blocks.ts';
import { carryOut } from '../../src/staff/handbook/carry-out.ts';
import { copyProject, type Copy } from '../../src/staff/handbook/copy.ts';
import { readHandbook } from '../../src/staff/handbook/read-handbook.ts';

// The five jobs of the handbook are typed, letter by letter, in a clone of a server's repository.

const content = readContentFolder(process.cwd());
const blocks = listBlocks(readHandbook('vi', content));
let copy: Copy;
beforeAll(async () => {
  copy = await copyProject(process.cwd());
}, 300_000);
afterAll(() => copy.remove());

const git = (...words: string[]) =>
  execFileSync('git', words, { cwd: copy.folder, env: copy.env, encoding: 'utf8' }).trim();
const branches = {
  news: 'tin-tap-duot',
  figure: 'so-lieu-tap-duot',
  round: 'dot-tap-duot',
  ended: 'het-hieu-luc-tap-duot',
  undo: 'tin-tap-duot',
};

test.each(jobs)(
  'the job “%s” can be done from the handbook alone: checked, committed, sent',
  async (job) => {
    const own = blocksOf(blocks, job);
    const done = await carryOut(own, copy);
    const screens = done.map(({ screen }) => screen).join('\n');
    console.log(`${job}: ${own.flatMap(({ lines }) => lines).length} lines typed`);
    expect(own.length).toBeGreaterThan(1);
    expect(screens).toContain('Không có lỗi');
    // What was committed is what was sent, and nothing lies about.
    expect(git('status', '--porcelain')).toBe('');
    expect(git('branch', '--show-current')).toBe(branches[job]);
    expect(git('rev-parse', 'HEAD')).toBe(git('rev-parse', `origin/${branches[job]}`));
    expect(screens).not.toContain(copy.folder);
    const there = (path: string) => existsSync(join(copy.folder, 'content', path));
    const changed = git('diff', '--name-only', 'main').split('\n').filter(Boolean);
    if (job === 'news') {
      const photo = changed.find((path) => path.endsWith('-tin-tap-duot-1.jpg')) ?? '';
      const picture = readPicture(readFileSync(join(copy.folder, photo)));
      expect(picture).toMatchObject({ hasPlace: false, hasDetails: false, isTurned: false });
      expect(changed.length).toBe(4);
    }
    if (job === 'figure') expect(changed).toContain('content/figures/support-projects.json');
    if (job === 'round') {
      expect(changed.length).toBe(3);
      expect(there('products/banh-tap-duot.json')).toBe(true);
    }
    if (job === 'ended')
      expect(changed).toEqual([expect.stringMatching(/^content\/documents\/[\w-]+\.json$/)]);
    if (job === 'undo') {
      expect(changed).toEqual([]);
      const served = copy.real('/srv/khuyen-cong/current/index.html');
      expect(readFileSync(served, 'utf8')).toContain('trước');
    }
  },
  600_000,
);

/** Every job that adds something, typed in a copy of a project. @returns the files that it adds */
const practise = async (project: string): Promise<string[]> => {
  const again = await copyProject(project);
  const added: string[] = [];
  try {
    // The next source has a number of its own in each project.
    const own = listBlocks(readHandbook('vi', readContentFolder(again.folder)));
    for (const job of ['news', 'figure', 'round'] as const) {
      const screens = (await carryOut(blocksOf(own, job), again)).map(({ screen }) => screen).join('\n');
      expect(screens).toContain('Không có lỗi');
      const listed = execFileSync('git', ['diff', '--name-only', '--diff-filter=A', 'main'], {
        cwd: again.folder,
        env: again.env,
        encoding: 'utf8',
      });
      added.push(...listed.split('\n').filter(Boolean));
    }
    return added;
  } finally {
    again.remove();
  }
};

test('the jobs can be done again where somebody merged them all the same, and where they were then moved away', async () => {
  git('switch', '-q', 'main');
  for (const branch of ['tin-tap-duot~1', branches.figure, branches.round])
    git('merge', '-q', '--no-edit', branch);
  const added = await practise(copy.folder);
  console.log(`${added.length} files are added by practice`);
  // A source has a number for a name; all else is named as what is for practice.
  const named = added.filter((path) => !path.startsWith('content/sources/'));
  expect(added.length - named.length).toBe(1);
  expect(named.length).toBe(6);
  for (const path of named) expect(path).toMatch(/tap-duot(-1)?\./);
  git('rm', '-q', ...named);
  const site = join(copy.folder, 'content/site/site.json');
  const { moved = [], ...rest } = JSON.parse(readFileSync(site, 'utf8')) as { moved?: object[] };
  const addresses = [/\/([\w-]+-tin-tap-duot)\.vi/.exec(named.join(' '))?.[1] ?? ''].map(
    (id) => `tin-tuc/${id}`,
  );
  const lines = [...addresses, 'binh-chon/san-pham/banh-tap-duot', 'co-so/co-so-tap-duot'].map((address) => ({
    from: `/${address}/`,
    to: '/tin-tuc/',
  }));
  writeFileSync(site, JSON.stringify({ ...rest, moved: [...moved, ...lines] }, null, 2));
  git('commit', '-qam', 'moved away');
  expect(await practise(copy.folder)).toEqual(added);
}, 900_000);
