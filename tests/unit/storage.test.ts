import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listPurged, listStored, writeUpload } from '../../src/serving/storage.ts';

const files = ['index.html', 'index.html.br', 'index.html.gz', '_headers', 'en/support/index.html'];
const kept = ['_astro/a.css', '_astro/a.css.gz'];

test('each file goes below its edition, or to what all editions share, with type, time and encoding', () => {
  const stored = listStored([...files, ...kept, 'data/a.zip'], 'mot', '/');
  const [page, five, year] = [
    'text/html; charset=utf-8',
    'public, max-age=300',
    'public, max-age=31536000, immutable',
  ];
  expect(stored.map(({ file, under, headers }) => [`${under}/${file}`, ...Object.values(headers)])).toEqual([
    ['mot/index.html', page, five],
    ['mot/index.html.br', page, five, 'br'],
    ['mot/index.html.gz', page, five, 'gzip'],
    ['mot/en/support/index.html', page, five],
    ['kept/_astro/a.css', 'text/css; charset=utf-8', year],
    ['kept/_astro/a.css.gz', 'text/css; charset=utf-8', year, 'gzip'],
    ['mot/data/a.zip', 'application/zip', five],
  ]);
});

test('under a path of a portal the path stands in the bucket and on the list of what to purge, and nothing above it', () => {
  const stored = listStored([...files, ...kept], 'mot', '/khuyen-cong');
  expect(new Set(stored.map(({ under }) => under))).toEqual(new Set(['mot/khuyen-cong', 'kept/khuyen-cong']));
  expect(listPurged(stored, '/khuyen-cong')).toEqual([
    '/khuyen-cong/',
    '/khuyen-cong/en/*',
    '/khuyen-cong/index.html',
  ]);
});

test('an edition needs a name that a shell and an address leave as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  for (const name of ['', 'kept', '../x', "a'b", 'hai mươi'])
    expect(() => writeUpload(folder, join(folder, 'out'), name, '/'), name).toThrow('tên bản');
  rmSync(folder, { recursive: true });
});
