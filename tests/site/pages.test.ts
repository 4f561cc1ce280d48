import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressedPages, dist } from './built-pages.ts';

const pages = addressedPages();
const urls = new Set(pages.map((page) => page.url));
const origin = 'https://khuyencong-danang.example';

const names = { vi: 'Khuyến công Đà Nẵng', en: 'Đà Nẵng Industrial Extension' };
const squeeze = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const hreflangs = (page: (typeof pages)[number]) =>
  Object.fromEntries(
    page.root
      .querySelectorAll('link[hreflang]')
      .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')?.replace(origin, '')]),
  );

describe('every built page', () => {
  test('there are enough of them, as many in each language', () => {
    const count = (locale: string) => pages.filter((page) => page.locale === locale).length;
    console.log(`${pages.length} pages: ${count('vi')} vi, ${count('en')} en`);
    expect(count('vi')).toBeGreaterThan(390);
    expect(count('en')).toBe(count('vi'));
  });

  test('says its language, and has one h1 that its title repeats beside the name of the site', () => {
    for (const page of pages) {
      expect(page.root.querySelector('html')?.getAttribute('lang'), page.url).toBe(page.locale);
      expect(page.root.querySelectorAll('h1').length, page.url).toBe(1);
      const heading = squeeze(page.root.querySelector('h1')?.text);
      const name = names[page.locale];
      expect(heading.length, page.url).toBeGreaterThan(2);
      expect(squeeze(page.root.querySelector('title')?.text), page.url).toBe(
        ['/', '/en/'].includes(page.url) ? `${name}: ${heading}` : `${heading} – ${name}`,
      );
    }
  });

  test('that may be found has a title and a description of its own', () => {
    const taken = new Map<string, string>();
    // A question of the checker stands on a page for each way that leads to it; none of them is found.
    const found = pages.filter(({ root }) => !root.querySelector('meta[name=referrer]'));
    for (const { url, locale, root } of found) {
      const title = squeeze(root.querySelector('title')?.text);
      const description = root.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
      expect(description.length, url).toBeGreaterThan(20);
      for (const text of [title, description]) {
        expect(taken.get(`${locale} ${text}`), `${url}: ${text}`).toBeUndefined();
        taken.set(`${locale} ${text}`, url);
      }
    }
    expect(taken.size).toBe(2 * found.length);
  });

  test('names its twin, its twin names it, and Vietnamese is the default', () => {
    for (const page of pages) {
      const { vi, en, 'x-default': fallback } = hreflangs(page);
      expect([vi, en].includes(page.url), page.url).toBe(true);
      expect(fallback, page.url).toBe(vi);
      expect(urls.has(vi ?? '') && urls.has(en ?? ''), `${page.url}: ${vi}, ${en}`).toBe(true);
      const twin = pages.find((each) => each.url === (page.locale === 'vi' ? en : vi));
      expect(twin && hreflangs(twin), page.url).toEqual(hreflangs(page));
    }
  });

  test('switches to its twin, and otherwise links within its language only', () => {
    let looked = 0;
    for (const page of pages) {
      const other = page.locale === 'vi' ? 'en' : 'vi';
      expect(page.root.querySelector('a.other')?.getAttribute('href'), page.url).toBe(hreflangs(page)[other]);
      for (const link of page.root.querySelectorAll('a[href^="/"]:not(.other)')) {
        const target = link.getAttribute('href') ?? '';
        // Files say their language by name, or are the same for both.
        if (/\.(xml|png|ics|txt)$|^\/data\//.test(target)) continue;
        looked += 1;
        expect(target.startsWith('/en/') ? 'en' : 'vi', `${page.url} → ${target}`).toBe(page.locale);
      }
    }
    console.log(`${looked} links within a language`);
    expect(looked).toBeGreaterThan(10_000);
  });

  test('carries the six Dublin Core fields, a canonical address and a picture card that exists', () => {
    let archived = 0;
    for (const page of pages) {
      // Addresses that carry a reader's answers are nothing for an archive.
      const isFound = page.root.querySelector('meta[name=referrer]') === null;
      archived += Number(isFound);
      for (const name of ['title', 'creator', 'date', 'description', 'publisher', 'identifier'])
        expect(
          page.root.querySelector(`meta[name="DC.${name}"]`)?.getAttribute('content'),
          `${page.url} DC.${name}`,
        )[isFound ? 'toBeTruthy' : 'toBeUndefined']();
      expect(page.root.querySelector('link[rel=canonical]')?.getAttribute('href'), page.url).toBe(
        `${origin}${page.url}`,
      );
      const card = page.root.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
      expect(card.startsWith(`${origin}/cards/`), `${page.url} ${card}`).toBe(true);
      expect(existsSync(join(dist, card.slice(origin.length))), `${page.url} ${card}`).toBe(true);
    }
    expect(archived).toBeGreaterThan(400);
  });

  test('is under a policy without unsafe-inline, and has no style attribute or inline handler', () => {
    for (const page of pages) {
      const policy =
        page.root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
      expect(policy, page.url).toContain("default-src 'self'");
      expect(policy, page.url).not.toContain('unsafe-inline');
      expect(page.html, page.url).not.toMatch(/<[^>]+\s(style|on[a-z]+)="/);
    }
  });

  test('topic keys stand on one page a language, but for pages that are not searched', () => {
    const topics = pages
      .filter(({ root }) => !root.querySelector('meta[name=robots]'))
      .flatMap((page) =>
        page.root
          .querySelectorAll('meta[name=topic]')
          .map((meta) => `${page.locale} ${meta.getAttribute('content')}`),
      );
    expect(new Set(topics).size).toBe(topics.length);
    expect(topics.length).toBeGreaterThanOrEqual(2 * 21);
  });
});
