import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { addressedPages, dist, readBuiltPages } from './built-pages.ts';

const pages = addressedPages();

test('the site map lists every page that may be found, with both languages, a default and its day', () => {
  const index = parse(readFileSync(join(dist, 'sitemap.xml'), 'utf8'));
  const maps = index.querySelectorAll('loc').map((place) => new URL(place.text).pathname.replace(/^\//, ''));
  const entries = maps.flatMap((file) =>
    parse(readFileSync(join(dist, file), 'utf8')).querySelectorAll('url'),
  );
  const listed = entries.map((entry) => new URL(entry.querySelector('loc')?.text ?? '').pathname);
  const unlisted = pages.filter((page) => page.root.querySelector('meta[name=robots]') !== null);
  expect(unlisted.length).toBeGreaterThan(0);
  for (const { url } of unlisted) expect(listed, url).not.toContain(url);
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
    expect(entry.querySelector('lastmod')?.text.slice(0, 10)).toBe(
      pages
        .find((page) => page.url === new URL(entry.querySelector('loc')?.text ?? '').pathname)
        ?.root.querySelector('meta[name="DC.date"]')
        ?.getAttribute('content'),
    );
  }
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toMatch(/^Sitemap: .*\/sitemap\.xml$/m);
});

test('each language has a feed of its announcements, which a feed reader takes whole', () => {
  const ids = new Set<string>();
  for (const [file, prefix] of [
    ['rss.xml', '/tin-tuc/'],
    ['en/rss.xml', '/en/news/'],
  ] as const) {
    const text = readFileSync(join(dist, file), 'utf8');
    const { title, description, language, link, atom, lastBuildDate, items = [] } = parseRssFeed(text);
    expect(title && description).toBeTruthy();
    expect(language).toBe(prefix.startsWith('/en/') ? 'en' : 'vi');
    expect(new URL(link ?? '').pathname).toBe(prefix);
    expect(atom?.links?.map(({ rel, href }) => [rel, new URL(href ?? '').pathname])).toEqual([
      ['self', `/${file}`],
    ]);
    const days = items.map(({ pubDate }) => Date.parse(pubDate ?? ''));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(Date.parse(lastBuildDate ?? '')).toBe(days[0]);
    for (const { link: address = '', title: name = '', description: about = '', guid } of items) {
      const path = new URL(address).pathname;
      expect(path.startsWith(prefix)).toBe(true);
      expect(
        pages.some((page) => page.url === path),
        path,
      ).toBe(true);
      expect(Math.min(name.length, about.length), path).toBeGreaterThan(10);
      expect(text.includes('&lt;') || /[<>]/.test(name), name).toBe(false);
      // It names the entry, not the place: a move to another host is no news.
      expect(guid?.isPermaLink).toBe(false);
      expect(guid?.value).toMatch(/^khuyen-cong-da-nang\/news\/20\d\d-\d\d-\d\d-[a-z0-9-]+\.(vi|en)$/);
      ids.add(guid?.value ?? '');
    }
    expect(items.length).toBeGreaterThanOrEqual(3);
    expect(ids.size % items.length).toBe(0);
  }
  console.log(`${ids.size} entries of 2 feeds`);
});

test('each language has a feed of rounds and one of rules that changed, whose links and days are right', () => {
  let items = 0;
  for (const [file, prefix, most] of [
    ['rounds.xml', '/binh-chon/', 20],
    ['en/rounds.xml', '/en/competitions/', 20],
    ['rules.xml', '/ho-tro/muc-ho-tro/', 60],
    ['en/rules.xml', '/en/support/amounts/', 60],
  ] as const) {
    const { items: entries = [] } = parseRssFeed(readFileSync(join(dist, file), 'utf8'));
    const guids = new Set(entries.map(({ guid }) => guid?.value));
    expect(guids.size, file).toBe(entries.length);
    expect(entries.length, file).toBeGreaterThan(most);
    for (const entry of entries) {
      items += 1;
      const { pathname, hash } = new URL(entry.link ?? '');
      expect(pathname.startsWith(prefix), pathname).toBe(true);
      const page = pages.find(({ url }) => url === pathname);
      expect(page, pathname).toBeDefined();
      if (hash !== '') expect(page?.root.getElementById(hash.slice(1)), pathname + hash).toBeTruthy();
      expect(entry.description?.length, pathname).toBeGreaterThan(10);
      if (!hash.startsWith('#d')) continue;
      expect(Date.parse(entry.pubDate ?? ''), pathname).toBe(Date.parse(`${hash.slice(2)}T00:00:00+07:00`));
    }
    const followed = pages.filter(({ root }) => root.querySelector(`main a[href="/${file}"]`) !== null);
    expect(followed.length, file).toBeGreaterThanOrEqual(2);
  }
  console.log(`${items} items of rounds and rules`);
});

test('every page speaks of the day on which content says it last changed, never of the day of the build', () => {
  const dayOf = (url: string) =>
    pages
      .find((page) => page.url === url)
      ?.root.querySelector('meta[name="DC.date"]')
      ?.getAttribute('content');
  expect(dayOf('/hoi-cho/ewec-2020/')).toBe('2026-11-26');
  expect(dayOf('/hoi-cho/hoi-cho-xuan-2026/')).toBe('2026-11-23');
  expect(dayOf('/en/fairs/ewec-2020/')).toBe(dayOf('/hoi-cho/ewec-2020/'));
  for (const page of pages.filter(({ root }) => !root.querySelector('meta[name=referrer]')))
    expect(dayOf(page.url) ?? '', page.url).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('the page for lost addresses claims no address, no twin, no card', () => {
  const lost = readBuiltPages().find(({ url }) => url === '/404.html');
  const claims = lost?.root.querySelectorAll(
    'link[rel=canonical], link[hreflang], meta[property^="og:"], meta[name^="DC."]',
  );
  expect(claims?.map(String)).toEqual([]);
  expect(lost?.root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
});

test('every picture card that a page names was drawn, is light, and is described with its size', () => {
  const cards = new Set<string>();
  for (const { url, root } of pages) {
    const said = (name: string) =>
      root.querySelector(`meta[property="og:image${name}"]`)?.getAttribute('content') ?? '';
    cards.add(new URL(said('')).pathname);
    expect([said(':width'), said(':height')], url).toEqual(['1200', '630']);
    expect(said(':alt').length, url).toBeGreaterThan(20);
  }
  const altOf = (url: string) =>
    pages
      .find((page) => page.url === url)
      ?.root.querySelector('meta[property="og:image:alt"]')
      ?.getAttribute('content');
  expect(altOf('/hoi-cho/hoi-cho-xuan-2026/')).toMatch(/^Hội chợ Xuân 2026\. /);
  expect(altOf('/en/fairs/hoi-cho-xuan-2026/')).toMatch(/^Spring Fair 2026\. /i);
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
