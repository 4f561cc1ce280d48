import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { addressedPages, dist } from './built-pages.ts';

const pages = addressedPages();

test('the site map lists every page, each with both languages and a default', () => {
  const map = parse(readFileSync(join(dist, 'sitemap.xml'), 'utf8'));
  const entries = map.querySelectorAll('url');
  expect(entries.length).toBe(pages.length);
  for (const entry of entries)
    expect(entry.querySelectorAll('xhtml\\:link').map((link) => link.getAttribute('hreflang'))).toEqual([
      'vi',
      'en',
      'x-default',
    ]);
});

test('each language has a feed of its announcements', () => {
  for (const [file, prefix] of [
    ['rss.xml', '/tin-tuc/'],
    ['en/rss.xml', '/en/news/'],
  ] as const) {
    const links = [
      ...readFileSync(join(dist, file), 'utf8').matchAll(/<item>[\s\S]*?<link>([^<]+)<\/link>/g),
    ].map((match) => new URL(match[1] ?? '').pathname);
    expect(links.length).toBeGreaterThanOrEqual(3);
    for (const link of links) {
      expect(link.startsWith(prefix)).toBe(true);
      expect(pages.some((page) => page.url === link)).toBe(true);
    }
  }
});

test('every picture card that a page names was drawn, and is light', () => {
  const cards = new Set(
    pages.map(
      (page) =>
        new URL(page.root.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '').pathname,
    ),
  );
  expect(cards.size).toBeGreaterThanOrEqual(2 * 14);
  for (const card of cards) {
    expect(existsSync(join(dist, card)), card).toBe(true);
    const png = readFileSync(join(dist, card));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length, card).toBeLessThan(100_000);
  }
});
