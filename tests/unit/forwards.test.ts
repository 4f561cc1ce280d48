import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeForwards } from '../../src/outputs/forwards.ts';

const makeSite = () => {
  const site = mkdtempSync(join(tmpdir(), 'forwards-'));
  for (const page of ['ho-tro', 'en/support']) {
    mkdirSync(join(site, page), { recursive: true });
    writeFileSync(join(site, page, 'index.html'), page);
  }
  writeFileSync(join(site, 'new.csv'), 'a,b');
  return site;
};

test('a page that moved leads on in its language, a file that moved is still there', () => {
  const site = makeSite();
  writeForwards(site, '/kc', { 'cu/ho-tro': 'ho-tro', 'en/old/support': 'en/support', 'old.csv': 'new.csv' });
  const vi = readFileSync(join(site, 'cu/ho-tro/index.html'), 'utf8');
  expect(vi).toContain('content="0;url=/kc/ho-tro/"');
  expect(vi).toContain('<a href="/kc/ho-tro/">Nay ở đây');
  const en = readFileSync(join(site, 'en/old/support/index.html'), 'utf8');
  expect(en).toContain('lang="en"');
  expect(en).toContain('<a href="/kc/en/support/">It is now here');
  expect(readFileSync(join(site, 'old.csv'), 'utf8')).toBe('a,b');
});

test('a forward to nowhere, or from what still stands, stops the build with a sentence', () => {
  expect(() => writeForwards(makeSite(), '/', { cu: 'khong-co' })).toThrow(/không có nơi đến/);
  expect(() => writeForwards(makeSite(), '/', { 'ho-tro': 'en/support' })).toThrow(/vẫn còn ở đó/);
});
