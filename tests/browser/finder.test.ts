import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const topic = (page: Page) => page.locator('meta[name=topic]').getAttribute('content');

/** Follows a link of the page, and waits until all of the next one is there. */
const follow = async (page: Page, link: Locator): Promise<void> => {
  const to = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  await link.click();
  await page.waitForURL(to);
};

/** Paths of each shape: all answered, the last answer at each; all not sure; stopped at once; the shortest need. */
const shapes = {
  'everything is met': ['/mua-may/', 0, 0, 0, 0, 0],
  'nothing is sure': ['/mua-may/', -1, -1, -1, -1, -1],
  'it stops at the first no': ['/mua-may/', 3],
  'one question is enough': ['/do-hao-phi/', 0],
} as const;

test.each(Object.entries(shapes))(
  'without a script a path is walked to its end: %s',
  async (_, [need, ...answers]) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${address}/xuong-duoc-gi/`);
    await follow(page, page.locator('main a.go').first());
    await follow(page, page.locator(`main .answers a[href$="${need}"]`));
    for (const answer of answers) {
      expect(await topic(page)).toBe('finder.question');
      await follow(page, page.locator('main .answers a').nth(answer));
    }
    expect(await topic(page)).toBe('finder.outcome');
    expect(await page.locator('main [data-condition]').count()).toBeGreaterThan(0);
    // Back is the question before; the outcome itself can be opened by its address.
    const end = page.url();
    await page.goBack();
    expect(await topic(page)).toBe('finder.question');
    await page.goto(end);
    expect(await topic(page)).toBe('finder.outcome');
    // Nothing is asked of another place.
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
    await context.close();
  },
);

test('a page of the checker tells another site nothing of where its reader was', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}/xuong-duoc-gi/mua-may/`);
  const next = page.waitForRequest((request) => request.isNavigationRequest());
  await page.locator('main .answers a').first().click();
  expect((await next).headers()['referer']).toBeUndefined();
  await page.close();
});

test('the chart prints a need on one sheet of A4, and all needs in one file', async () => {
  const page = await browser.newPage();
  for (const url of ['/xuong-duoc-gi/so-do/', '/en/what-can-my-workshop-get/chart/']) {
    await page.goto(address + url);
    const needs = await page.locator('.flow').count();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    console.log(`${url}: ${needs} needs on ${sheets} sheets`);
    expect(needs).toBeGreaterThan(10);
    // The front page, then a sheet for each need.
    expect(sheets).toBe(needs + 1);
  }
  await page.close();
});
