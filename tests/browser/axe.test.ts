import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { listKinds } from '../gallery/kinds.ts';
import { isWhole, sample } from '../sample.ts';
import { launchBrowser } from './browser.ts';
import { lookWithAxe, lookWithSniffer } from './look-with-axe.ts';

const address = inject('address');
/** Addresses that no list of kinds has: where nothing is, and a search with its results. */
const besides: Record<Locale, string[]> = {
  vi: ['/404.html', '/tim-kiem/?q=da+nang'],
  en: ['/en/search/?q=cluster'],
};
/** A page of every kind, read off the registry; in the deep lane every page of the site. */
const pagesOf = (locale: Locale, every: boolean): string[] => [
  ...(every
    ? readdirSync('dist', { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('index.html') && file.startsWith('en/') === (locale === 'en'))
        .map((file) => `/${file.replace(/index\.html$/, '')}`)
        .toSorted()
    : listKinds('dist')
        .filter((kind) => kind.locale === locale)
        .map(({ path }) => (path ? `/${path}/` : '/'))),
  ...besides[locale],
];
/** Off by default, and part of WCAG 2.2 AA. */
const options = { rules: { 'target-size': { enabled: true } } };
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each([
  ['vi', 'light'],
  ['vi', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)(
  'axe finds nothing at all, nor another tool by day: %s, %s',
  async (locale, colorScheme) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 360, height: 740 },
      bypassCSP: true,
    });
    const page = await context.newPage();
    const found: string[] = [];
    const kinds = new Set(pagesOf(locale, false));
    let [rules, noticed] = [0, 0];
    // In the dark a page has other colours and nothing else: its kind stands for it.
    const looked = sample(pagesOf(locale, isWhole && colorScheme === 'light'), 2);
    for (const kind of looked) {
      await page.goto(address + kind, { waitUntil: 'load' });
      if (kind.includes('?q=')) await page.waitForSelector('site-search li a');
      const look = await lookWithAxe(page, { every: true, options });
      rules += look.rules;
      found.push(...look.found.map((line) => `${kind} ${line}`));
      // The second tool is slow: one page of each kind.
      if (colorScheme === 'dark' || !kinds.has(kind)) continue;
      const second = await lookWithSniffer(page);
      noticed += second.noticed;
      found.push(...second.found.map((line) => `${kind} ${line}`));
    }
    console.log(`${looked.length} pages, ${rules} rules passed, ${noticed} notes of the other tool`);
    expect(found).toEqual([]);
    expect(looked.length).toBeGreaterThan(isWhole && colorScheme === 'light' ? 800 : 25);
    if (colorScheme === 'light') expect(noticed).toBeGreaterThan(sample([...kinds], 2).length * 10);
    expect(rules).toBeGreaterThan(looked.length * 10);
    await context.close();
    // All pages of a language take minutes.
  },
  1_800_000,
);
