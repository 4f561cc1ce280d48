import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { addressedPages, dist } from './built-pages.ts';

const pages = addressedPages();

test('the site map lists every page that may be found, with both languages, a default and its day', () => {
  const index = parse(readFileSync(join(dist, 'sitemap.xml'), 'utf8'));
  const maps = index.querySelectorAll('loc').map((place) => new URL(place.text).pathname.replace(/^\//, ''));
  const entries = maps.flatMap((file) =>
    parse(readFileSync(join(dist, file), 'utf8')).querySelectorAll('url'),
  );
  const listed = entries.map((entry) => new URL(entry.querySelector('loc')?.text ?? '').pathname);
  const findable = pages.filter((page) => page.root.querySelector('meta[name=robots]') === null);
  console.log(`${listed.length} of ${pages.length} pages in ${maps.length} map`);
  expect(listed.toSorted()).toEqual(findable.map(({ url }) => url).toSorted());
  expect(listed.length).toBeGreaterThan(700);
  for (const entry of entries) {
    const links = entry.querySelectorAll('xhtml\\:link');
    expect(links.map((link) => link.getAttribute('hreflang'))).toEqual(['vi', 'en', 'x-default']);
    const addresses = links.map((link) => new URL(link.getAttribute('href') ?? '').pathname);
    expect(addresses).toContain(new URL(entry.querySelector('loc')?.text ?? '').pathname);
    for (const address of addresses) expect(listed).toContain(address);
    expect(entry.querySelector('lastmod')?.text).toMatch(/^20\d\d-\d\d-\d\d/);
  }
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toMatch(/^Sitemap: .*\/sitemap\.xml$/m);
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

test('what is drawn on pictures has only letters of the faces from npm, so that none is borrowed from the machine', () => {
  const subsets = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('@fontsource/noto-sans/unicode.json'), 'utf8'),
  ) as Record<string, string>;
  // The two that charts/lettering.ts registers.
  const ranges = ['latin', 'vietnamese'].flatMap((subset) =>
    (subsets[subset] ?? '').split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return [parseInt(from, 16), parseInt(to, 16)] as const;
    }),
  );
  const drawn = pages.flatMap(({ url, root }) => {
    const isOwnCard = !/\/cards\/home/.test(
      root.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '',
    );
    return root
      .querySelectorAll(
        `${isOwnCard ? 'h1, ' : ''}figure.chart .panel p, figure.chart figcaption, main > details p`,
      )
      .map((element) => ({ url, text: element.text }));
  });
  const strange = drawn.flatMap(({ url, text }) =>
    [...text.replaceAll(/\s/g, '')]
      .filter((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return !ranges.some(([from, to]) => code >= from && code <= to);
      })
      .map((letter) => `${url} ${letter}`),
  );
  console.log(`${drawn.length} texts on pictures`);
  expect(ranges.length).toBeGreaterThan(20);
  expect(drawn.length).toBeGreaterThan(800);
  expect(strange).toEqual([]);
});
