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

const steps = addressedPages().filter(({ root }) =>
  (root.querySelector('meta[name=topic]')?.getAttribute('content') ?? '').startsWith('finder.'),
);

test('axe finds nothing serious on any page of the checker', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true });
  const page = await context.newPage();
  const found: string[] = [];
  for (const { url } of steps) {
    await page.goto(address + url, { waitUntil: 'load' });
    found.push(...(await lookWithAxe(page)).found.map((line) => `${url} ${line}`));
  }
  console.log(`${steps.length} pages`);
  expect(found).toEqual([]);
  expect(steps.length).toBeGreaterThan(500);
  await context.close();
});

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
  await context.close();
});
