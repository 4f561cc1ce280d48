import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sample } from '../sample.ts';
import { launchBrowser } from './browser.ts';
import { lookWithAxe, lookWithSniffer } from './look-with-axe.ts';

const address = inject('address');
/** One page of each kind; `tests/deep/` looks at every page. */
const kinds = {
  vi: [
    '/',
    '/ho-tro/',
    '/ho-tro/san-pham-tieu-bieu/',
    '/ho-tro/muc-ho-tro/',
    '/ho-tro/dang-ky-nhan-hieu/',
    '/tim-kiem/',
    '/ho-tro/cach-de-nghi/',
    '/ho-tro/doi-chieu-nghi-dinh/',
    '/chuong-trinh/',
    '/chuong-trinh/2017-2020/',
    '/ket-qua/',
    '/co-quan/',
    '/van-ban/',
    '/van-ban/nghi-dinh-45-2012/',
    '/nguon/',
    '/nguon/s28/',
    '/thuat-ngu/',
    '/tin-tuc/',
    '/thay-doi/',
    '/dinh-chinh/',
    '/lien-he/',
    '/kha-nang-tiep-can/',
    '/so-do-trang/',
    '/tim-kiem/?q=da+nang',
    '/binh-chon/',
    '/binh-chon/du-dot-toi/',
    '/binh-chon/city-2021/',
    '/san-pham/',
    '/san-pham/ruou-can-phu-tuc/',
    '/hoi-cho/',
    '/hoi-cho/hoi-cho-xuan-2026/',
    '/co-so-nhu-ban/',
    '/co-so-nhu-ban/tam-nguyen/',
    '/xuong-duoc-gi/',
    '/xuong-duoc-gi/can-gi/',
    '/xuong-duoc-gi/mua-may/',
    '/xuong-duoc-gi/mua-may/loai-dat/noi-chua-ro/nghe-dat/may-khong-dat/',
    '/xuong-duoc-gi/so-do/',
    '/404.html',
  ],
  en: [
    '/en/',
    '/en/support/',
    '/en/support/typical-products/',
    '/en/support/amounts/',
    '/en/support/how-to-ask/',
    '/en/support/city-and-decree/',
    '/en/programme/',
    '/en/programme/2017-2020/',
    '/en/results/',
    '/en/who-does-what/',
    '/en/documents/',
    '/en/documents/nghi-dinh-45-2012/',
    '/en/sources/',
    '/en/sources/s28/',
    '/en/glossary/',
    '/en/news/',
    '/en/changes/',
    '/en/corrections/',
    '/en/contact/',
    '/en/accessibility/',
    '/en/site-map/',
    '/en/competitions/nation-2019/',
    '/en/competitions/enter-the-next-round/',
    '/en/fairs/delegations/',
    '/en/workshops-like-yours/',
    '/en/search/?q=cluster',
    '/en/what-can-my-workshop-get/need/',
    '/en/what-can-my-workshop-get/machines/kind-met/place-met/trade-met/machine-met/bought-met/',
  ],
};
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
] as const)('axe finds nothing at all, nor another tool by day: %s, %s', async (locale, colorScheme) => {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width: 360, height: 740 },
    bypassCSP: true,
  });
  const page = await context.newPage();
  const found: string[] = [];
  let [rules, noticed] = [0, 0];
  const looked = sample(kinds[locale], 2);
  for (const kind of looked) {
    await page.goto(address + kind, { waitUntil: 'load' });
    if (kind.includes('?q=')) await page.waitForSelector('site-search li a');
    const look = await lookWithAxe(page, { every: true, options });
    rules += look.rules;
    found.push(...look.found.map((line) => `${kind} ${line}`));
    if (colorScheme === 'dark') continue;
    const second = await lookWithSniffer(page);
    noticed += second.noticed;
    found.push(...second.found.map((line) => `${kind} ${line}`));
  }
  console.log(`${looked.length} pages, ${rules} rules passed, ${noticed} notes of the other tool`);
  expect(found).toEqual([]);
  if (colorScheme === 'light') expect(noticed).toBeGreaterThan(looked.length * 10);
  expect(rules).toBeGreaterThan(looked.length * 10);
  await context.close();
});
