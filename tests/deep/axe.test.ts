import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser/browser.ts';
import { lookWithAxe } from '../browser/look-with-axe.ts';
import { addressedPages } from '../site/built-pages.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('axe finds nothing serious on any page, in the light and in the dark', async () => {
  const urls = addressedPages().map((page) => page.url);
  const found: string[] = [];
  let rules = 0;
  await Promise.all(
    (['light', 'dark'] as const).map(async (colorScheme) => {
      const page = await browser.newPage({
        colorScheme,
        viewport: { width: 360, height: 740 },
        bypassCSP: true,
      });
      for (const url of urls) {
        await page.goto(address + url, { waitUntil: 'load' });
        const look = await lookWithAxe(page);
        rules += look.rules;
        found.push(...look.found.map((line) => `${colorScheme} ${url} ${line}`));
      }
      await page.close();
    }),
  );
  console.log(`${urls.length} pages twice, ${rules} rules passed`);
  expect(found.slice(0, 20)).toEqual([]);
  expect(urls.length).toBeGreaterThan(780);
  expect(rules).toBeGreaterThan(urls.length * 2 * 10);
}, 1_500_000);
