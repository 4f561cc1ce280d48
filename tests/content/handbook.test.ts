import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/publishing/check-content.ts';
import { errorsOf } from '../../src/publishing/report.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { blocksOf, jobs, listBlocks, makeEdit, markBlocks } from '../../src/staff/handbook/blocks.ts';
import { drawHandbook } from '../../src/staff/handbook/draw.ts';
import { formViews } from '../../src/staff/handbook/form-pictures.ts';
import { tellMistake } from '../../src/staff/handbook/mistakes.ts';
import { removePractice } from '../../src/staff/handbook/practice.ts';
import { readHandbook } from '../../src/staff/handbook/read-handbook.ts';
import { listWhom } from '../../src/staff/handbook/whom.ts';

const content = readContentFolder(process.cwd());
const [vi, en] = (['vi', 'en'] as const).map((lang) => readHandbook(lang, content)) as [string, string];
const blocks = listBlocks(vi);

test('both languages of the handbook have the same commands, edits and mistakes', () => {
  const kept = (text: string) => listBlocks(text).filter(({ kind }) => kind !== 'picture');
  expect(kept(en)).toEqual(kept(vi));
  const formsIn = (text: string) =>
    listBlocks(text).flatMap(({ kind, words: [of, view] }) =>
      kind === 'picture' && of === 'form' ? [view] : [],
    );
  expect(formsIn(vi)).toEqual([...formViews]);
  expect(formsIn(en)).toEqual([...formViews]);
  const headings = (text: string) => text.match(/^#{1,3} /gm);
  expect(headings(en)).toEqual(headings(vi));
  for (const job of jobs) expect(blocksOf(blocks, job).length, job).toBeGreaterThan(1);
  console.log(`${blocks.length} blocks, of ${jobs.length} jobs`);
  expect(blocks.length).toBeGreaterThan(30);
});

test('of each of the ten mistakes the check says its own sentence, and nothing else', () => {
  const mistakes = blocks.filter(({ kind }) => kind === 'mistake');
  expect(mistakes.length).toBe(10);
  const codes = mistakes.map((block) => {
    const told = tellMistake(block, content, process.cwd());
    expect(told.length, block.lines.join('\n')).toBe(1);
    return told[0]?.code;
  });
  console.log(codes.join(', '));
  expect(new Set(codes).size).toBe(10);
});

test('an edit that does not fit the file is refused, and so is a block that nobody knows', () => {
  expect(makeEdit('a\nb\nc\n', [' a', '-b', '+d'])).toBe('a\nd\nc\n');
  expect(() => makeEdit('a\nb\n', ['-x'])).toThrow('0 times');
  expect(() => makeEdit('a\na\n', ['-a'])).toThrow('2 times');
  expect(() => listBlocks('```python\nx\n```\n')).toThrow('python');
  expect(markBlocks('a\n\n```sh x\nb\n```\n')).toBe('a\n\nBLOCK-0-\n');
});

test('a document that has really ended is not ended by way of practice: the next one is, and its lines stand there', () => {
  const named: string[] = [];
  let left = content;
  for (;;) {
    const edit = listBlocks(readHandbook('vi', left)).find(({ kind }) => kind === 'edit');
    const path = edit?.words[1] ?? '';
    named.push(path);
    expect(makeEdit(readFileSync(path, 'utf8'), edit?.lines ?? [])).toContain('"state": "ended"');
    left = { ...left, files: left.files.filter((file) => file.path !== path) };
    if (!left.files.some(({ data }) => Object(data).scope === 'city' && Object(data).state === 'not-found'))
      break;
    if (named.length > 20) throw new Error('The same one is named again.');
  }
  console.log(`${named.length} documents may be ended by way of practice`);
  expect(new Set(named).size).toBe(named.length);
  expect(named.length).toBeGreaterThan(1);
  expect(() => readHandbook('vi', left)).toThrow('job 4');
});

test('whom to ask follows the content, and what it does not say is said to be unknown', () => {
  const lines = listWhom(content, process.cwd(), 'vi').join('\n');
  expect(lines).toContain('"operator" trong content/site/site.json còn trống');
  const files = content.files.map((file) =>
    file.folder === 'site'
      ? {
          ...file,
          data: {
            ...(file.data as object),
            operator: { responsible: { vi: 'Chức danh thử', en: 'Trial office' } },
          },
        }
      : file,
  );
  const known = listWhom({ ...content, files }, process.cwd(), 'en').join('\n');
  expect(known).toContain('Trial office');
  expect(known).not.toContain('nobody yet');
});

test('what somebody practised, merged, and forwarded elsewhere is taken out of a copy, and nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'practice-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  symlinkSync(join(process.cwd(), 'src'), join(root, 'src'));
  const path = (name: string) => join(root, 'content', name);
  const readJson = (name: string) => JSON.parse(readFileSync(path(name), 'utf8')) as Record<string, unknown>;
  const write = (name: string, data: object) => writeFileSync(path(name), JSON.stringify(data));
  const listed = () => readdirSync(path(''), { recursive: true, encoding: 'utf8' }).toSorted();
  const before = listed();
  const [figures, site] = [readJson('figures/support-projects.json'), readJson('site/site.json')];
  const maker = { name: 'Cơ sở Tập dượt', sources: ['S9000'] };
  write('makers/co-so-tap-duot.json', maker);
  // A name that only has the same words in it is real.
  write('makers/tap-duot-viet.json', { ...maker, name: 'Cơ sở Tập dượt Việt', sources: ['S1'] });
  write('sources/s9000.json', {
    title: 'Bài báo để tập dượt',
    language: 'vi',
    kind: 'news',
    read: 'whole',
    url: 'https://example.org/tap-duot',
  });
  const row = { kind: 'partial', from: 1990, to: 1990, quantity: { value: 24 }, sources: ['S9000'] };
  write('figures/support-projects.json', { ...figures, rows: [...(figures['rows'] as object[]), row] });
  const forward = (name: string) => ({ from: `/tin-tuc/2026-11-27-${name}/`, to: '/tin-tuc/' });
  write('site/site.json', { ...site, moved: [forward('tin-tap-duot'), forward('tin-that')] });
  writeFileSync(path('news/2026-11-27-tin-tap-duot-1.jpg'), '');
  expect(errorsOf(checkContent(root)).map(({ code }) => code)).toContain('strayPicture');
  removePractice(root);
  expect(errorsOf(checkContent(root))).toEqual([]);
  expect(listed()).toEqual([...before, 'makers/tap-duot-viet.json'].toSorted());
  expect(readJson('figures/support-projects.json')).toEqual(figures);
  expect(readJson('site/site.json')).toEqual({ ...site, moved: [forward('tin-that')] });
  rmSync(root, { recursive: true });
});

test('a page of the handbook is out of every index, has no script, and shows what stands on a screen as text', () => {
  const shown = blocks.map((block) => ({ block, screen: 'a <b> & "c"', lines: ['x'] }));
  const html = drawHandbook(vi, shown, {
    lang: 'vi',
    links: [{ href: 'en/', text: 'English', lang: 'en' }],
    stylesheet: 'a.css',
  });
  expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
  expect(html).toContain('a &lt;b&gt; &amp; &quot;c&quot;');
  expect(html).not.toMatch(/BLOCK-\d|<script|style="/);
  expect(html.match(/<pre/g)?.length).toBeGreaterThan(25);
});
