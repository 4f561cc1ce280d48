import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashFolder } from './hash-folder.ts';

/** Runs the build as `npm run build` does, and kills it after a while. @returns its exit code, or nothing when it was killed */
const build = (killAfterMs?: number) =>
  new Promise<{ code: number | null; output: string; tookMs: number }>((resolve) => {
    const startedAt = Date.now();
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      // Not the runner's own environment: it holds a BASE_URL of its own. Another day, so that a finished build would be another site.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], SITE_TODAY: '2024-12-31' },
    });
    let output = '';
    child.stdout.on('data', (data) => (output += String(data)));
    child.stderr.on('data', (data) => (output += String(data)));
    const timer =
      killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve({ code, output, tookMs: Date.now() - startedAt });
    });
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

test('a build killed at any moment leaves what is served as it was, and the next one is whole', async () => {
  const before = hashFolder('dist');
  const next = random(20_261_126);
  // One that ends by itself, into a folder of its own, says how long a build takes here.
  const { code, tookMs, output } = await new Promise<{ code: number | null; output: string; tookMs: number }>(
    (resolve) => {
      const startedAt = Date.now();
      const child = spawn(
        process.execPath,
        ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', '.site/trial'],
        {
          env: { PATH: process.env['PATH'], HOME: process.env['HOME'], SITE_TODAY: '2024-12-31' },
        },
      );
      let said = '';
      child.stdout.on('data', (data) => (said += String(data)));
      child.on('exit', (exit) => resolve({ code: exit, output: said, tookMs: Date.now() - startedAt }));
    },
  );
  expect(code, output).toBe(0);
  rmSync('.site/trial', { recursive: true });
  let killed = 0;
  // Ten moments spread over the whole build; a few in its last part, where files are switched.
  for (let round = 0; round < 10; round += 1) {
    const share = round < 7 ? (round + next()) / 7.5 : 0.93 + next() * 0.06;
    const result = await build(Math.round(share * tookMs));
    if (result.code === 0) continue;
    killed += 1;
    expect(hashFolder('dist'), `killed at ${Math.round(share * 100)} %`).toEqual(before);
  }
  console.log(
    `${killed} of 10 builds killed, of ${Math.round(tookMs / 1000)} s each; ${before.files} files unchanged`,
  );
  expect(killed).toBeGreaterThanOrEqual(7);
}, 1_200_000);
