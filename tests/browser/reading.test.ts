import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listKindAddresses } from '../gallery/kinds.ts';
import { least, sample } from '../sample.ts';
import { launchBrowser } from './browser.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page of every kind in both languages, the heaviest one. */
const kinds = listKindAddresses('dist');

/**
 * What is wrong with how a page lies on a screen: it runs over the edge, a word is cut within, two links touch, or the band over a heading
 * crosses a line of text. Runs in the page; gives at most five faults.
 * @param most letters of the longest word that must stay whole: on the narrowest screen with large letters none must
 */
const lookAtLayout = (most: number): string[] => {
  const faults: string[] = [];
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over > 0) faults.push(`runs ${over} px over the edge`);
  const range = document.createRange();
  const isOnlyReadAloud = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath !== 'none' || isOnlyReadAloud(element.parentElement));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    // A word that fits on its line cannot be cut: only narrow boxes are read word by word.
    const width = parent?.getBoundingClientRect().width ?? 0;
    if (!parent || width > 200 || !parent.checkVisibility() || isOnlyReadAloud(parent)) continue;
    for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\S{2,}/gu)) {
      // At a dash a line may end.
      if (word.length > most || /[-–/]/.test(word)) continue;
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8)));
      if (lines.size > 1) faults.push(`cut within: ${word}`);
    }
  }
  let last: DOMRect | undefined;
  for (const link of document.querySelectorAll('main a')) {
    const box = link.getClientRects()[0];
    if (!box || !link.checkVisibility()) continue;
    if (last && box.left >= last.right && box.left - last.right < 2 && Math.abs(box.top - last.top) < 4)
      if ((link.textContent ?? '').trim().length > 1)
        faults.push(`touches the link before: ${link.textContent?.trim()}`);
    last = [...link.getClientRects()].at(-1);
  }
  for (const heading of document.querySelectorAll('article h2')) {
    const band = getComputedStyle(heading, '::before');
    if (band.position !== 'absolute' || !heading.checkVisibility() || isOnlyReadAloud(heading)) continue;
    const box = heading.getBoundingClientRect();
    const from =
      (document.querySelector('article')?.getBoundingClientRect().left ?? 0) + parseFloat(band.left);
    const to = from + parseFloat(band.width);
    const inside = parseFloat(getComputedStyle(heading).paddingBlockStart);
    const middle = box.top + inside + parseFloat(band.marginBlockStart) + parseFloat(band.height) / 2;
    for (const beside of heading.parentElement?.querySelectorAll('p, th, td, li, dt, dd, a') ?? []) {
      range.selectNodeContents(beside);
      const isCrossed = [...range.getClientRects()].some(
        ({ top, bottom, left, right }) =>
          top + 3 < middle && middle < bottom - 3 && left < to && right > from,
      );
      if (!isCrossed) continue;
      if (isOnlyReadAloud(beside) || !beside.checkVisibility()) continue;
      faults.push(`the band of "${heading.textContent}" crosses: ${beside.textContent?.trim().slice(0, 40)}`);
      break;
    }
  }
  return faults.slice(0, 5);
};

test.each([
  ['as it comes', '', 10],
  ['with letters twice as large', 'html{font-size:200%}', 6],
  [
    'with the spacing of WCAG',
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
    8,
  ],
])('%s, nothing scrolls sideways, no word is cut, nothing touches', async (_, style, most) => {
  const page = await browser.newPage({ bypassCSP: true });
  const faults: string[] = [];
  let looked = 0;
  for (const kind of sample(kinds, 3)) {
    await page.goto(address + kind);
    if (style) await page.addStyleTag({ content: style });
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 740 });
      looked += 1;
      for (const fault of await page.evaluate(lookAtLayout, width > 320 || style === '' ? most : 0))
        faults.push(`${kind} at ${width} px ${fault}`);
    }
  }
  console.log(`${looked} screens of ${kinds.length} pages`);
  expect(faults).toEqual([]);
  expect(looked).toBeGreaterThan(least(400, 3));
  await page.close();
});

test('a keyboard alone reaches the main part, an area, and the other language', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${address}/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('#main');
  // The search box comes first, then what the page is for.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/xuong-duoc-gi/');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/xuong-duoc-gi/');
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.classList.contains('other'))) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/what-can-my-workshop-get/');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.close();
});

test('the switch stays on the same page, there and back', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}/ho-tro/san-xuat-sach-hon/`);
  await page.click('a.other');
  await page.waitForURL('**/en/support/cleaner-production/');
  await page.click('a.other');
  await page.waitForURL('**/ho-tro/san-xuat-sach-hon/');
  await page.close();
});

test('a legal word gives its plain sentence on a tap, without any script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}/ho-tro/ai-duoc-ho-tro/`);
  const word = page.locator('button.term').first();
  const note = page.locator(`#${await word.getAttribute('popovertarget')}`);
  expect(await note.isVisible()).toBe(false);
  await word.click();
  expect(await note.isVisible()).toBe(true);
  expect((await note.innerText()).length).toBeGreaterThan(30);
  await context.close();
});

test('without script every kind of page says all it has', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const kind of sample(kinds, 3)) {
    await page.goto(address + kind);
    expect((await page.locator('main').innerText()).length, kind).toBeGreaterThan(300);
    expect(await page.locator('h1').isVisible(), kind).toBe(true);
  }
  await context.close();
});

test('the register of documents is narrowed without any script, and says how many are left', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(`${address}/van-ban/`);
  const rows = page.locator('main tbody tr:visible');
  const all = await rows.count();
  await page.click('.sift summary');
  await page.locator('.sift label', { hasText: 'Nghị định' }).click();
  const decrees = await rows.count();
  await page.locator('.sift label', { hasText: 'Từ 2021' }).click();
  const recent = await rows.count();
  console.log(`${all} documents, ${decrees} decrees, ${recent} of them since 2021`);
  expect(all).toBeGreaterThan(30);
  expect(decrees).toBeLessThan(all);
  expect(recent).toBeGreaterThan(0);
  expect(recent).toBeLessThan(decrees);
  expect(await page.locator('.shown').first().isVisible()).toBe(true);
  await context.close();
});

test('no request leaves the site, and nothing is refused or logged as an error', async () => {
  const page = await browser.newPage();
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (
      !request.url().startsWith(address) &&
      !request.url().startsWith('data:') &&
      !request.url().startsWith('blob:')
    )
      strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()} ${message.text()}`);
  });
  for (const kind of [...sample(kinds, 3), '/tim-kiem/?q=da+nang']) {
    await page.goto(address + kind, { waitUntil: 'networkidle' });
  }
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

describe('search', () => {
  const search = async (path: string, query: string) => {
    const page = await browser.newPage();
    await page.goto(`${address}${path}?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('site-search mark');
    const titles = await page.locator('site-search li a').allInnerTexts();
    const text = await page.locator('site-search').innerText();
    await page.close();
    return { titles, text };
  };

  test.each([
    ['/tim-kiem/', 'da nang', 'Đà Nẵng'],
    ['/tim-kiem/', 'dao tao nghe', 'đào tạo'],
    ['/tim-kiem/', 'đào tạo nghề', 'đào tạo'],
    ['/tim-kiem/', '2646', '2646'],
    ['/en/search/', 'cleaner production', 'leaner production'],
  ])('%s finds “%s”', async (path, query, wanted) => {
    const { titles, text } = await search(path, query);
    expect(titles.length).toBeGreaterThan(0);
    expect(`${titles.slice(0, 5).join('\n')}\n${text}`).toContain(wanted);
    expect(text).not.toMatch(/[ḏḎ]/);
  });

  test('a query typed in any page’s box opens the search page with its results', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/van-ban/`);
    await page.fill('#q', 'san xuat sach hon');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/?q=*');
    await page.waitForSelector('site-search li a');
    expect(await page.inputValue('#q')).toBe('san xuat sach hon');
    await page.close();
  });
});
