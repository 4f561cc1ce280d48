import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishSwitch, openGeneration, serveGeneration } from '../../src/publishing/generations.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'generations thử '));
});
afterEach(() => rmSync(root, { recursive: true }));

const build = (text: string) => {
  const folder = openGeneration(root);
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), text);
  return folder;
};
const served = () => readFileSync(join(root, 'dist/index.html'), 'utf8');

test('a whole generation is served; the one before stays; older ones go', () => {
  for (const text of ['one', 'two', 'three']) {
    serveGeneration(root, build(text));
    expect(served()).toBe(text);
  }
  expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
  expect(readlinkSync(join(root, 'dist'))).toMatch(/^\.site\//);
  expect(readdirSync(join(root, '.site')).filter((name) => name !== 'live')).toHaveLength(2);
});

test('a generation that was never finished is not served, and is cleaned up by the next build', () => {
  serveGeneration(root, build('one'));
  const left = join(root, '.site', '1-next-999999999');
  mkdirSync(left);
  writeFileSync(join(left, 'index.html'), 'half');
  expect(served()).toBe('one');
  const own = build('two');
  expect(existsSync(left)).toBe(false);
  expect(existsSync(own)).toBe(true);
  expect(served()).toBe('one');
});

test('a folder that another running build writes is left alone', () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  try {
    const theirs = join(root, '.site', `1-next-${other.pid}`);
    mkdirSync(theirs, { recursive: true });
    build('mine');
    expect(existsSync(theirs)).toBe(true);
  } finally {
    other.kill('SIGKILL');
  }
});

test('a real folder `dist` of before is set aside, whole', () => {
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'old');
  const folder = build('new');
  expect(served()).toBe('old');
  serveGeneration(root, folder);
  expect(served()).toBe('new');
  const before = readdirSync(join(root, '.site')).find((name) => name.includes('before')) ?? '';
  expect(readFileSync(join(root, '.site', before, 'index.html'), 'utf8')).toBe('old');
});

test('a switch that was cut off is finished at the next start', () => {
  serveGeneration(root, build('one'));
  const live = readFileSync(join(root, '.site/live'), 'utf8').trim();
  // Cut off after the old link was taken away (as on Windows) …
  rmSync(join(root, 'dist'));
  finishSwitch(root);
  expect(served()).toBe('one');
  // … and after `live` was written, before the link was switched.
  const next = build('two');
  const name = basename(next).replace('-next-', '-done-');
  execFileSync('mv', [next, join(root, '.site', name)]);
  writeFileSync(join(root, '.site/live'), `${name}\n`);
  expect(served()).toBe('one');
  openGeneration(root);
  expect(served()).toBe('two');
  expect(live).not.toBe(name);
});

test('a reader finds a whole generation at every moment of 100 switches', async () => {
  serveGeneration(root, build('x'.repeat(20)));
  const module = new URL('../../src/publishing/generations.ts', import.meta.url).href;
  const child = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { openGeneration, serveGeneration } from ${JSON.stringify(module)};
     import { mkdirSync, writeFileSync } from 'node:fs';
     const root = ${JSON.stringify(root)};
     for (let round = 0; round < 100; round += 1) {
       const folder = openGeneration(root);
       mkdirSync(folder);
       writeFileSync(folder + '/index.html', String(round % 10).repeat(20));
       serveGeneration(root, folder);
     }`,
  ]);
  let errors = '';
  child.stderr.on('data', (data) => (errors += String(data)));
  let reads = 0;
  const seen = new Set<string>();
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  while (child.exitCode === null) {
    const text = served();
    expect(text).toMatch(/^(.)\1{19}$/);
    seen.add(text);
    reads += 1;
    await new Promise((resolve) => setImmediate(resolve));
  }
  console.log(`${reads} reads, ${seen.size} different generations seen`);
  expect(errors).toBe('');
  expect(await ended).toBe(0);
  expect(reads).toBeGreaterThan(50);
  expect(seen.size).toBeGreaterThan(3);
});
