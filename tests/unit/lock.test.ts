import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findMissing, findUnheld } from '../../src/tools/complete-lock.mjs';

const text = readFileSync('package-lock.json', 'utf8');
const lock = JSON.parse(text) as {
  packages: Record<
    string,
    { version?: string; integrity?: string; optionalDependencies?: Record<string, string> }
  >;
};

test('the lock file names every platform’s builds, and no registry', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(300);
  expect(findMissing(lock)).toEqual({});
  expect(text).not.toContain('"resolved"');
});

test('every entry of the lock is held by a hash, of every platform too', () => {
  const hashes = Object.values(lock.packages).flatMap(({ integrity }) => integrity ?? []);
  console.log(`${hashes.length} hashes`);
  expect(findUnheld(lock)).toEqual([]);
  expect(hashes.length).toBeGreaterThan(300);
  for (const hash of hashes) expect(hash).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
  expect(findUnheld({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } })).toEqual([
    'node_modules/a',
  ]);
});

test('a build that the lock lacks is found, beside a different version of it too', () => {
  const packages = {
    '': {},
    'node_modules/a': {
      version: '2.0.0',
      optionalDependencies: { 'a-darwin-arm64': '2.0.0', 'a-linux-x64': '2.0.0' },
    },
    'node_modules/a-linux-x64': { version: '1.0.0' },
  };
  expect(findMissing({ packages })).toEqual({
    'node_modules/a-darwin-arm64': { version: '2.0.0', cpu: ['arm64'], optional: true, os: ['darwin'] },
    'node_modules/a/node_modules/a-linux-x64': {
      version: '2.0.0',
      cpu: ['x64'],
      optional: true,
      os: ['linux'],
    },
  });
});
