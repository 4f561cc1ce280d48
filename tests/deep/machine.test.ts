import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isTaken, sayDiskFull } from '../../src/publishing/machine.ts';

// What the machine refuses is real here: a full disk is one, a taken port is taken, and no network is there.

const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const astro = 'node_modules/astro/bin/astro.mjs';
const clean = { PATH: process.env['PATH'], HOME: process.env['HOME'] };

/** A disk of a few megabytes, where this machine lets us have one. */
const withSmallDisk = (megabytes: number, act: (folder: string) => void): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    console.log('No disk of a few megabytes can be had here: not tried.');
    return false;
  }
  try {
    act(folder);
  } finally {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  }
  return true;
};

test('a build to a full disk is refused before it writes, in both languages', () => {
  withSmallDisk(4, (folder) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [astro, 'build', '--outDir', join(folder, 'site')],
      {
        env: clean,
        encoding: 'utf8',
      },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/sắp đầy: còn [0-4] MB/);
    expect(stderr).toMatch(/nearly full: [0-4] MB are left/);
    expect(stderr).not.toMatch(/ENOSPC|^\s+at /m);
    expect(sayDiskFull(folder, true)?.vi).toMatch(vietnamese);
  });
  withSmallDisk(100, (folder) => {
    // Room enough that a build that failed, failed for something else.
    expect(sayDiskFull(folder, true)).toBeUndefined();
    expect(sayDiskFull(folder)?.en).toContain('250 MB');
    writeFileSync(join(folder, 'filling'), Buffer.alloc(90_000_000));
    expect(sayDiskFull(join(folder, 'not/yet'), true)?.en).toContain(folder);
  });
});

test('publishing to a full disk says so, and what is served has not changed', () => {
  withSmallDisk(4, (folder) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/staff/publish.ts', '--to', folder, '--built', 'dist'],
      { env: clean, encoding: 'utf8' },
    );
    expect(status).not.toBe(0);
    expect(stdout + stderr).toMatch(/đầy/);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
  });
});

test('where a port is taken the site opens at the next one, and that is said', async () => {
  const server = createServer((_, response) => response.end('another program'));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  expect(await isTaken(port)).toBe(true);
  const preview = spawn(process.execPath, [astro, 'preview', '--port', String(port)], { env: clean });
  let said = '';
  preview.stdout.on('data', (part) => (said += String(part)));
  preview.stderr.on('data', (part) => (said += String(part)));
  await expect.poll(() => /http:\/\/localhost:\d+/.test(said), { timeout: 60_000 }).toBe(true);
  const [, opened] = /http:\/\/localhost:(\d+)/.exec(said) ?? [];
  const page = await (await fetch(`http://localhost:${opened}/`)).text();
  preview.kill();
  server.close();
  expect(said).toContain(`Cổng ${port} đang có chương trình khác dùng`);
  expect(said).toContain(`Another program uses port ${port}`);
  expect(Number(opened)).not.toBe(port);
  expect(page).toContain('<html lang="vi">');
});

test('without a network the first installation says what it takes, and later ones need none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-network-'));
  try {
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(file, join(folder, file));
    mkdirSync(join(folder, 'cache'));
    const { status, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'src/tools/install.mjs')], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...clean,
        npm_config_registry: 'http://127.0.0.1:9/',
        npm_config_cache: join(folder, 'cache'),
        npm_config_fetch_retries: '0',
      },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/Không cài được các gói\. .*cần có mạng/);
    expect(stderr).toContain('The packages could not be installed.');
    expect(stderr).not.toMatch(/^\s+at /m);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what is installed needs no network: installing asks for nothing, and the check runs', () => {
  const cut = spawnSync('unshare', ['-rn', 'true']).status === 0;
  if (!cut) console.log('The network cannot be cut off here: tried with it.');
  const [command, before] = cut ? ['unshare', ['-rn', process.execPath]] : [process.execPath, []];
  // A project whose packages are as new as its lock file; not this one, which would be installed anew if they were not.
  const folder = mkdtempSync(join(tmpdir(), 'installed-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    copyFileSync('package-lock.json', join(folder, 'package-lock.json'));
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}');
    for (const [script, cwd] of [
      ['src/tools/install.mjs', folder],
      ['src/publishing/check.ts', '.'],
    ] as const) {
      const { status, stderr } = spawnSync(command, [...before, join(process.cwd(), script)], {
        cwd,
        env: clean,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(status, script).toBe(0);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a store of content that is broken is made anew', () => {
  const store = 'node_modules/.astro/data-store.json';
  const before = existsSync(store) ? readFileSync(store) : Buffer.from('[]');
  try {
    for (const broken of ['', '{', 'null', '[[1,2],[3', before.subarray(0, before.length / 2)]) {
      writeFileSync(store, broken);
      const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'sync'], {
        env: clean,
        encoding: 'utf8',
      });
      expect(stdout + stderr).not.toMatch(/^\s+at /m);
      expect(status).toBe(0);
    }
  } finally {
    writeFileSync(store, before);
  }
});
