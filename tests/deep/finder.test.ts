import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser/browser.ts';
import { addressedPages } from '../site/built-pages.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Every page of the checker. What axe finds on them is asked with all other pages (`tests/browser/axe.test.ts`). */
const steps = addressedPages().filter(({ root }) =>
  (root.querySelector('meta[name=topic]')?.getAttribute('content') ?? '').startsWith('finder.'),
);

test('a browser without a script opens every answer of every question', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  let opened = 0;
  const seen = new Set<string>();
  const left = ['/xuong-duoc-gi/can-gi/', '/en/what-can-my-workshop-get/need/'];
  for (let url = left.pop(); url !== undefined; url = left.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    const response = await page.goto(address + url);
    expect(response?.status(), url).toBe(200);
    opened += 1;
    const links = await page
      .locator('main .answers a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const isEnd = (await page.locator('[data-ending]').count()) > 0;
    expect(links.length > 0, url).toBe(!isEnd);
    left.push(...links);
  }
  console.log(`${opened} pages opened`);
  expect(opened).toBe(steps.length - 2);
  expect(opened).toBeGreaterThan(500);
  await context.close();
});
