import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Who comes, what each would tap by the words on the screen, and what must stand at the end. */
const people = [
  {
    who: 'a cooperative of rattan weavers in a commune of Hòa Vang',
    taps: ['Mua máy mới', 'Hợp tác xã', 'Ở xã', 'Hàng thủ công', 'Máy mới', 'Chưa mua'],
    end: 'Có thể được',
    says: ['Được bao nhiêu', 'Phần của bạn', 'Hỏi ai', 'Mang gì'],
  },
  {
    who: 'a household that makes fish sauce in a ward, and has heard of the competition',
    taps: ['Đưa sản phẩm đi bình chọn', 'Hộ kinh doanh', 'Có, tự làm'],
    end: '',
    says: ['Hỏi ai', 'Mang gì'],
  },
  {
    who: 'a mechanic who has bought the machine already',
    taps: ['Mua máy mới', 'Hộ kinh doanh', 'Ở xã', 'Cơ khí', 'Máy mới', 'Đã mua'],
    end: 'Cần hỏi thêm',
    says: ['mang theo hợp đồng và hóa đơn', 'đừng chi thêm'],
  },
  {
    who: 'a seamstress who wants to learn, and has registered nothing',
    taps: ['Dạy nghề, học nghề', 'Tôi chưa đăng ký', 'Ở phường, ngoài làng nghề', 'May mặc'],
    end: 'Cần hỏi thêm',
    says: ['hỏi xem có cần lập hộ kinh doanh trước không'],
  },
  {
    who: 'a company in Tam Kỳ, which does not know whether that is Đà Nẵng',
    taps: ['Mua máy mới', 'Công ty', 'Ở phường, ngoài làng nghề', 'Cơ khí', 'Máy mới', 'Chưa mua'],
    reads: 'Tam Kỳ, Hội An, Điện Bàn nay cũng là Đà Nẵng',
    end: 'Cần hỏi thêm',
    says: ['chúng tôi không kết luận'],
  },
];

test.each(people)(
  '$who comes to an end and leaves with what to do',
  async ({ who, taps, end, says, reads }) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${address}/xuong-duoc-gi/can-gi/`);
    const seen: string[] = [];
    for (const words of taps) {
      seen.push(await page.locator('main').innerText());
      const answer = page.locator('main .answers a', { hasText: words }).first();
      const to = new URL((await answer.getAttribute('href')) ?? '', page.url()).href;
      await answer.click();
      await page.waitForURL(to);
    }
    expect(await page.locator('meta[name=topic]').getAttribute('content')).toBe('finder.outcome');
    expect(await page.locator('h1').innerText()).toContain(end);
    const text = await page.locator('main').innerText();
    for (const said of says) expect(text).toContain(said);
    if (reads) expect(seen.join('\n')).toContain(reads);
    const screens = (await page.evaluate(() => document.documentElement.scrollHeight)) / 740;
    console.log(`${who}: ${taps.length} taps, an end of ${screens.toFixed(1)} screens`);
    await context.close();
  },
);
