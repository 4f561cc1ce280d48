import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { lookWithAxe } from './look-with-axe.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const vi = '/ho-tro/muc-ho-tro/mua-may/';
const en = '/en/support/amounts/machinery/';

describe('the box for a price', () => {
  test('sends nothing before it is touched, works a price out by the rule of a day, and leaves the address alone', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address + vi, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /price-sum/.test(url))).toEqual([]);
    const output = page.locator('price-sum output');
    await page.locator('#price').pressSequentially('420 triệu');
    await output.locator('ol').first().waitFor();
    expect(await output.innerText()).toContain('50% của 420 triệu đồng là 210 triệu đồng.');
    expect(await output.innerText()).toContain('nhiều nhất 210 triệu đồng');
    await page.locator('#day').fill('2018-01-01');
    const then = await output.innerText();
    expect(then).toContain('Mức tối đa là 200 triệu đồng cho một cơ sở, ít hơn số ấy.');
    expect(then).toContain('Vậy được nhiều nhất 200 triệu đồng.');
    expect(then).toContain('Phần bạn trả: ít nhất 220 triệu đồng.');
    expect(then).toContain('Điều 6 khoản 2 điểm c');
    expect(then).toContain('Quy định cũ, đã hết.');
    await page.locator('#price').press('Enter');
    expect(page.url()).toBe(address + vi);
    const sent = asked.slice(asked.findIndex((url) => /price-sum/.test(url)) + 1);
    expect(sent.filter((url) => /420|%/.test(url))).toEqual([]);
    await page.close();
  });

  test('reads both number formats, and refuses nonsense with a sentence', async () => {
    const page = await browser.newPage();
    let looked = 0;
    for (const [path, typed, said] of [
      [vi, '420.000.000', '50% của 420 triệu đồng'],
      [vi, '0,42 tỷ', '50% của 420 triệu đồng'],
      [en, '420 million', '50% of VND 420 million'],
      [en, '420,000,000', '50% of VND 420 million'],
      [vi, '420', 'Nghìn, triệu hay tỷ?'],
      [vi, '1,500 triệu', 'nhiều cách'],
      [vi, 'nhiều', 'không đọc ra'],
      [en, '-5 million', 'below zero'],
      [en, '5000 billion', 'very much'],
    ] as const) {
      if (!page.url().endsWith(path)) await page.goto(address + path);
      await page.locator('#price').fill(typed);
      await page.locator('price-sum output', { hasText: said }).waitFor();
      looked += 1;
    }
    await page.locator('#price').fill('420 million');
    await page.locator('#day').fill('1999-01-01');
    await page.locator('price-sum output', { hasText: 'Choose a day' }).waitFor();
    expect(looked).toBe(9);
    await page.close();
  });

  test('computes nothing for a level that is not known to apply on the day', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/ho-tro/muc-ho-tro/mo-hinh-trinh-dien/`);
    await page.locator('#price').fill('1 tỷ');
    const output = page.locator('price-sum output');
    await output.locator('ol').first().waitFor();
    expect(await output.locator('ol').count()).toBe(1);
    expect(await output.innerText()).toContain('Mức cũ gần nhất đã đọc');
    await page.locator('#day').fill('2019-06-01');
    expect(await output.locator('ol').count()).toBe(2);
    await page.close();
  });

  test('is not there without a script, where a worked table stands', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address + vi);
    expect(await page.locator('table.worked tbody tr').count()).toBeGreaterThanOrEqual(4);
    expect(await page.locator('table.worked').isVisible()).toBe(true);
    await context.close();
  });

  test('has no serious fault for axe, with a sum', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, bypassCSP: true });
    await page.goto(address + vi);
    await page.locator('#price').fill('420 triệu');
    await page.locator('price-sum ol').first().waitFor();
    const { found, rules } = await lookWithAxe(page);
    expect(found).toEqual([]);
    expect(rules).toBeGreaterThan(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.close();
  });
});
