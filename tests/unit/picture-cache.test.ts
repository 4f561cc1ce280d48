import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openPictureCache } from '../../src/outputs/picture-cache.ts';

let folder = '';
let drawn = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  drawn = 0;
});
/** Draws a picture that tells how many were drawn before it. */
const draw = async (): Promise<Uint8Array> =>
  Uint8Array.of(...Array.from({ length: 64 }, () => drawn), drawn++);
const code = Uint8Array.of(1);
const only = (): string => join(folder, readdirSync(folder)[0] ?? '');

test('what was drawn before is not drawn again, in this build or the next', async () => {
  const first = await openPictureCache(folder, code).keep({ title: 'Mây tre' }, draw);
  const cache = openPictureCache(folder, code);
  expect(await cache.keep({ title: 'Mây tre' }, draw)).toEqual(first);
  expect(await cache.keep({ title: 'Mây tre' }, draw)).toEqual(first);
  expect(drawn).toBe(1);
});

test('another word, or other code that draws, is another picture', async () => {
  const cache = openPictureCache(folder, code);
  await cache.keep({ title: 'Mây tre' }, draw);
  await cache.keep({ title: 'Mây tre.' }, draw);
  await openPictureCache(folder, Uint8Array.of(2)).keep({ title: 'Mây tre' }, draw);
  expect(drawn).toBe(3);
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, 40)],
  [
    'changed in one byte',
    (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 50 ? byte ^ 1 : byte))),
  ],
  ['empty', () => Buffer.alloc(0)],
])('a kept picture that is %s is drawn anew', async (_, spoil) => {
  const cache = openPictureCache(folder, code);
  await cache.keep('x', draw);
  writeFileSync(only(), spoil(readFileSync(only())));
  expect((await cache.keep('x', draw))[0]).toBe(1);
  expect((await cache.keep('x', draw))[0]).toBe(1);
});

test('what no build asked for in thirty days is thrown away, and nothing else', async () => {
  const cache = openPictureCache(folder, code);
  await cache.keep('old', draw);
  const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  utimesSync(only(), old, old);
  await cache.keep('new', draw);
  openPictureCache(folder, code);
  expect(readdirSync(folder)).toHaveLength(1);
});
