import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inAYear } from './days-to-come.ts';
import { hashFolder } from '../../src/staff/serving/hash-folder.ts';

/**
 * Runs the build as `npm run build` does, on another day, so that a finished build is another site. A day to come: content that tells of
 * what has happened is refused by a day before it.
 * @param killAt kills it when it has said so many lines: how far it is, however fast the machine
 * @param day the day it is built for; today when empty
 * @returns its exit code, or nothing when it was killed
 */
const build = ({
  killAt,
  outDir,
  day = inAYear(),
}: { killAt?: number; outDir?: string; day?: string } = {}) =>
  new Promise<{ code: number | null; output: string; lines: number }>((resolve) => {
    const place = outDir === undefined ? [] : ['--outDir', outDir];
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', ...place], {
      // Not the runner's own environment: it holds a BASE_URL of its own.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...(day && { SITE_TODAY: day }) },
    });
    let output = '';
    let lines = 0;
    const hear = (data: Buffer) => {
      output += String(data);
      lines = output.split('\n').length - 1;
      if (killAt !== undefined && lines >= killAt) child.kill('SIGKILL');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => resolve({ code, output, lines }));
  });

/** Numbers between 0 and 1 that are the same in every run. */
const random = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

test('a refused build leaves what is served as it was, byte for byte', async () => {
  const before = hashFolder('dist');
  expect(before.files).toBeGreaterThan(1000);
  const file = 'content/pages/contact.vi.mdx';
  const right = readFileSync(file, 'utf8');
  const wrong = [
    `${right}\n\n{process.env.HOME}\n`,
    `${right}\n\n<Nothing />\n`,
    right.replace('---\n', ''),
    right.replace('title:', 'titel:'),
  ];
  try {
    for (const content of wrong) {
      writeFileSync(file, content);
      const { code, output } = await build();
      expect(code, output).not.toBe(0);
      expect(output).toContain(file);
      expect(output).toContain('Trang đang chạy không đổi');
      expect(output).not.toMatch(/^\s+at .*\.(js|ts|mjs):\d+/m);
      expect(hashFolder('dist')).toEqual(before);
    }
  } finally {
    writeFileSync(file, right);
  }
  console.log(`${wrong.length} refused builds, ${before.files} files unchanged`);
}, 600_000);

test('a link that only the built site shows to be dead stops the switch', async () => {
  const before = hashFolder('dist');
  const file = 'content/pages/contact.vi.mdx';
  const right = readFileSync(file, 'utf8');
  try {
    writeFileSync(file, `${right}\n\nXem [phần này](/ket-qua/#khong-co-phan-nay).\n`);
    const { code, output } = await build();
    expect(code, output).not.toBe(0);
    expect(output).toContain('khong-co-phan-nay');
    expect(hashFolder('dist')).toEqual(before);
  } finally {
    writeFileSync(file, right);
  }
}, 600_000);

test('a build killed at any moment leaves what is served whole: as it was, or all of the new', async () => {
  const before = hashFolder('dist');
  const whole = await build({ outDir: '.site/trial' });
  expect(whole.code, whole.output).toBe(0);
  const after = hashFolder('.site/trial');
  rmSync('.site/trial', { recursive: true });
  expect(after.hash).not.toBe(before.hash);
  const next = random(20_261_126);
  let unchanged = 0;
  // Seven moments spread over the whole build; three in its last lines, where the index is made and the link is switched.
  const moments = Array.from({ length: 10 }, (_, round) =>
    round < 7 ? Math.ceil(((round + next()) / 7) * (whole.lines - 12)) : whole.lines - [11, 6, 3][round - 7]!,
  );
  for (const killAt of moments) {
    const { code } = await build({ killAt });
    expect(code, `at line ${killAt} of ${whole.lines}`).not.toBe(1);
    const now = hashFolder('dist');
    expect([before, after], `killed at line ${killAt} of ${whole.lines}`).toContainEqual(now);
    if (now.hash === before.hash) unchanged += 1;
  }
  console.log(
    `10 builds killed at lines ${moments.join(', ')} of ${whole.lines}: ${unchanged} left ${before.files} files unchanged`,
  );
  expect(unchanged).toBeGreaterThanOrEqual(7);
  // What a killed build left behind is no hindrance to the next, and the tests after this one are served today's site again.
  expect((await build({ day: '' })).code).toBe(0);
  expect(hashFolder('dist').files).toBe(before.files);
}, 1_800_000);
