import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each([
  ['/ho-tro/muc-ho-tro/', 'Mua máy, làm mô hình trình diễn', 'Đã đọc được mức', 25],
  ['/en/support/amounts/', 'A workshop', 'Level was read', 25],
  ['/co-so-nhu-ban/', 'Thực phẩm', 'Hộ kinh doanh', 30],
  ['/en/workshops-like-yours/', 'Machinery', 'Company', 30],
])(
  '%s is narrowed without any script, by one choice and by two, and says how many are left',
  async (path, first, second, least) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(address + path);
    const items = page.locator('.item:visible');
    const counts = [await items.count()];
    await page.click('.sift summary');
    for (const choice of [first, second]) {
      const label = page.locator('.sift label', { hasText: choice }).first();
      const promised = Number(await label.locator('.soft').innerText());
      await label.click();
      counts.push(await items.count());
      if (counts.length === 2) expect(counts[1], `${path} ${choice}`).toBe(promised);
    }
    console.log(`${path}: ${counts.join(' → ')}`);
    const [all = 0, one = 0, two = 0] = counts;
    expect(all).toBeGreaterThanOrEqual(least);
    expect(one).toBeLessThan(all);
    expect(two).toBeGreaterThan(0);
    expect(two).toBeLessThan(one);
    expect(await page.locator('.shown').isVisible()).toBe(true);
    await context.close();
  },
);
