import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { writeMoved } from '../../src/outputs/moved-pages.ts';

test('an old address leads on, in its language, under the base path, without a script; none is written over a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moved-'));
  try {
    writeMoved(folder, '/goc/', [
      { from: '/tin-tuc/cu/', to: '/tin-tuc/moi/' },
      { from: '/en/news/old/', to: '/en/news/new/' },
    ]);
    const read = (path: string) => parse(readFileSync(join(folder, path, 'index.html'), 'utf8'));
    for (const [path, to, lang] of [
      ['tin-tuc/cu', '/goc/tin-tuc/moi/', 'vi'],
      ['en/news/old', '/goc/en/news/new/', 'en'],
    ] as const) {
      const page = read(path);
      expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${to}`);
      expect(page.querySelector('a')?.getAttribute('href')).toBe(to);
      expect(page.querySelector('html')?.getAttribute('lang')).toBe(lang);
      expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      expect(page.querySelectorAll('script, style, [style]')).toEqual([]);
    }
    mkdirSync(join(folder, 'ho-tro'));
    writeFileSync(join(folder, 'ho-tro/index.html'), 'x');
    expect(() => writeMoved(folder, '/', [{ from: '/ho-tro/', to: '/co-quan/' }])).toThrow(
      '/ho-tro/ is still a page.',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
