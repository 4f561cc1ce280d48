import { expect, test } from 'vitest';
import { addressedPages } from './built-pages.ts';

const pages = addressedPages();
const sourceUrl = /^\/(?:nguon|en\/sources)\/(s\d+)\/$/;
const keyOf = (url: string) => sourceUrl.exec(url)?.[1]?.toUpperCase();

/** Which pages each source's page lists, and which pages carry its receipts; by language and key. */
const listed = new Map<string, Set<string>>();
const citing = new Map<string, Set<string>>();
const byUrl = new Map(pages.map((page) => [page.url, page]));
/** A page that is out of search is stood for by the nearest one above it that is not. */
const listedAs = (url: string): string =>
  url !== '/' && byUrl.get(url)?.root.querySelector('meta[name=robots]') !== null
    ? listedAs(url.replace(/[^/]+\/$/, ''))
    : url;
for (const { url, locale, root } of pages) {
  const own = keyOf(url);
  if (own) {
    const links = root
      .querySelectorAll(`[data-uses="${own}"] a`)
      .map((link) => link.getAttribute('href') ?? '');
    listed.set(`${locale} ${own}`, new Set(links));
    continue;
  }
  const keys = root
    .querySelectorAll('[data-source]')
    .flatMap((mark) => mark.getAttribute('data-source')?.split(' ') ?? [])
    .filter(Boolean);
  for (const key of keys)
    citing.set(`${locale} ${key}`, (citing.get(`${locale} ${key}`) ?? new Set()).add(listedAs(url)));
}

test('each source’s page lists every page that cites it, and no other, in both languages', () => {
  let uses = 0;
  for (const [key, urls] of citing) {
    uses += urls.size;
    expect([...(listed.get(key) ?? [])].toSorted(), key).toEqual([...urls].toSorted());
  }
  for (const [key, urls] of listed) if (urls.size > 0) expect(citing.has(key), key).toBe(true);
  const unused = [...listed].filter(([, urls]) => urls.size === 0).map(([key]) => key);
  console.log(
    `${uses} uses of ${citing.size} sources on ${listed.size} pages; cited by none: ${unused.join(', ')}`,
  );
  expect(listed.size).toBeGreaterThan(360);
  expect(uses).toBeGreaterThan(1400);
});

test('a source’s page says how many pages cite it; one that none cites says so', () => {
  let looked = 0;
  for (const { url, locale, root } of pages) {
    const own = keyOf(url);
    if (!own) continue;
    looked += 1;
    const place = root.querySelector(`[data-uses="${own}"]`);
    const count = listed.get(`${locale} ${own}`)?.size ?? 0;
    const none = locale === 'vi' ? 'Không trang nào dẫn nguồn này.' : 'No page cites this source.';
    expect(place?.querySelector('p')?.text, url).toMatch(count === 0 ? none : new RegExp(`^${count} `));
  }
  console.log(`${looked} pages of sources`);
  expect(looked).toBeGreaterThan(360);
});
