import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
    if (job === 'ended') expect(changed).toEqual(['content/documents/nghi-quyet-324-2020.json']);
    if (job === 'undo') {
      expect(changed).toEqual([]);
      const served = copy.real('/srv/khuyen-cong/current/index.html');
      expect(readFileSync(served, 'utf8')).toContain('trước');
    }
  },
  600_000,
);
