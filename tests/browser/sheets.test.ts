import { globSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { decodeSvg } from '../site/decode-qr.ts';
import { launchBrowser } from './browser.ts';

const address = inject('address');
const sheets = globSync('dist/**/{mang-theo,bring,to-roi,leaflet}/index.html')
  .map((file) => `/${file.replaceAll('\\', '/').replace(/^dist\/|index\.html$/g, '')}`)
  .toSorted();
const list = sheets.find((path) => path.endsWith('/mang-theo/')) ?? '';
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('every leaflet and every list is one sheet of A4, in letters of nine points or more', async () => {
  const page = await browser.newPage({ viewport: { width: 726, height: 1050 } });
  await page.emulateMedia({ media: 'print' });
  const wrong: string[] = [];
  for (const path of sheets) {
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const count = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
    if (count !== 1) wrong.push(`${path}: ${count} sheets`);
    const smallest = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let least = Number.POSITIVE_INFINITY;
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if (text.textContent?.trim() && text.parentElement?.checkVisibility())
          least = Math.min(least, Number.parseFloat(getComputedStyle(text.parentElement).fontSize));
      for (const mark of document.querySelectorAll('.r'))
        if (mark.checkVisibility())
          least = Math.min(least, Number.parseFloat(getComputedStyle(mark, '::after').fontSize));
      return least;
    });
    if (smallest < 12) wrong.push(`${path}: letters of ${smallest} px`);
    const pictures = await page.locator('img:visible').count();
    if (pictures < 1) wrong.push(`${path}: no QR code`);
  }
  console.log(`${sheets.length} sheets printed`);
  expect(sheets.length).toBeGreaterThanOrEqual(32);
  expect(wrong).toEqual([]);
  await page.close();
});

describe('a list', () => {
  test('keeps its ticks on the phone and forgets them when told', async () => {
    const page = await browser.newPage();
    await page.goto(address + list);
    await page.locator('.ticks input').nth(1).check();
    await page.reload();
    expect(await page.locator('.ticks input').nth(1).isChecked()).toBe(true);
    await page.click('.tools button[type=reset]');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.reload();
    expect(await page.locator('.ticks input:checked').count()).toBe(0);
    await page.close();
  });

  test('is handed over as a QR code; the other phone has what is missing on top, and keeps nothing', async () => {
    const page = await browser.newPage();
    await page.goto(address + list);
    const items = await page.locator('.ticks input').count();
    for (const index of [0, 2]) await page.locator('.ticks input').nth(index).check();
    await page.click('kept-inputs [data-tap]');
    const brought = decodeSvg(await page.locator('.handed svg').evaluate((svg) => svg.outerHTML));
    expect(brought).toMatch(/^http.*\/mang-theo\/#t=[0-9a-f]{6}\.101?0*$/);
    expect(await page.locator('.handed a').getAttribute('href')).toBe(brought);
    const officer = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    officer.on('request', (request) => asked.push(request.url()));
    await officer.goto(brought ?? '');
    await officer.waitForSelector('.ticks input:disabled');
    const first = officer.locator('fieldset').first();
    expect(await first.locator('legend').textContent()).toContain(String(items - 2));
    expect(await first.locator('input:checked').count()).toBe(0);
    expect(await officer.locator('fieldset:not(:first-of-type) input:not(:checked)').count()).toBe(0);
    expect(await officer.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
    await page.close();
    await officer.close();
  });

  test('that has changed since says so, and shows nobody’s ticks', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}${list}#t=abcdef.111`);
    await page.waitForSelector('[role=status]');
    expect(await page.locator('.ticks input:checked').count()).toBe(0);
    expect(await page.locator('.ticks input:disabled').count()).toBe(0);
    await page.close();
  });

  test('is all there without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${address}${list}#t=abcdef.111`);
    expect(await page.locator('.ticks input:visible').count()).toBeGreaterThan(5);
    expect(await page.locator('kept-inputs [data-tap]:visible').count()).toBe(0);
    await context.close();
  });
});

test('a report names the page from which its writer came, and is ready to copy without a script', async () => {
  const page = await browser.newPage();
  await page.goto(address + list);
  await page.click('.after a[href*="bao-cho-sai"]');
  await page.waitForURL('**/bao-cho-sai/');
  const lines = (await page.inputValue('textarea')).split('\n');
  await page.click('mistake-report button');
  await page.waitForFunction((list) => document.querySelector('textarea')?.value.includes(list), list);
  expect((await page.inputValue('textarea')).split('\n')).toEqual([
    `${lines[0]} ${address}${list}`,
    ...lines.slice(1),
  ]);
  // What the writer has put there stays.
  await page.fill('textarea', `${lines[0]} trang khác\n${lines[1]}`);
  await page.click('mistake-report button');
  await page.waitForTimeout(200);
  expect(await page.inputValue('textarea')).toBe(`${lines[0]} trang khác\n${lines[1]}`);
  await page.close();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${address}/lien-he/bao-cho-sai/`);
  expect((await plain.inputValue('textarea')).split('\n').length).toBe(5);
  expect(await plain.locator('mistake-report button:visible').count()).toBe(0);
  await context.close();
});
