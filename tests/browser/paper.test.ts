import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
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

/** What is wrong with how a page lies on its sheets: something is wider than its column, or a column is left empty beside a full one. */
const lookAtSheet = (): string[] => {
  const faults: string[] = [];
  const article = document.querySelector('article');
  if (!article) return ['no article'];
  const { left, width } = article.getBoundingClientRect();
  const { columnCount, columnGap } = getComputedStyle(article);
  const count = Number.parseInt(columnCount, 10) || 1;
  const gap = count > 1 ? Number.parseFloat(columnGap) : 0;
  const column = (width - gap * (count - 1)) / count;
  const filled = Array.from({ length: count }, () => 0);
  const range = document.createRange();
  const look = (rects: Iterable<DOMRect>, what: string) => {
    for (const rect of rects) {
      if (rect.width === 0 || rect.height === 0) continue;
      const at = Math.min(count - 1, Math.max(0, Math.floor((rect.left - left + 1) / (column + gap))));
      const end = left + at * (column + gap) + column;
      if (rect.right > end + 2) faults.push(`${Math.round(rect.right - end)} px over its column: ${what}`);
      filled[at] = (filled[at] ?? 0) + rect.height;
    }
  };
  /** What spans all columns is in none of them. */
  const spans = (element: Element | null): boolean =>
    element !== null &&
    element !== article &&
    (getComputedStyle(element).columnSpan === 'all' || spans(element.parentElement));
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent?.checkVisibility() || getComputedStyle(parent).clipPath !== 'none') continue;
    if (!text.textContent?.trim() || spans(parent)) continue;
    range.selectNodeContents(text);
    look(range.getClientRects(), text.textContent.trim().slice(0, 40));
  }
  for (const drawing of article.querySelectorAll('svg, img'))
    if (drawing.checkVisibility() && !spans(drawing))
      look(drawing.getClientRects(), `a drawing in ${drawing.parentElement?.className}`);
  if (count > 1 && Math.max(...filled) > 300 && Math.min(...filled) < 30)
    faults.push(`columns filled to ${filled.map(Math.round).join(' and ')} px`);
  return faults.slice(0, 5);
};

test('on paper nothing is wider than its column, and no column stays empty', async () => {
  // The width that A4 leaves between its edges.
  const page = await browser.newPage({ viewport: { width: 726, height: 1050 } });
  await page.emulateMedia({ media: 'print' });
  const faults: string[] = [];
  const looked = sample(kinds, 2);
  for (const kind of looked) {
    await page.goto(address + kind, { waitUntil: 'networkidle' });
    for (const fault of await page.evaluate(lookAtSheet)) faults.push(`${kind} ${fault}`);
  }
  console.log(`${looked.length} kinds of page on paper`);
  expect(faults).toEqual([]);
  expect(looked.length).toBeGreaterThan(least(100, 2));
  await page.close();
});

const checklists = ['/binh-chon/du-dot-toi/', '/en/competitions/enter-the-next-round/'].map(
  (path) => address + path,
);

test('each kind of support and the checklist print on one sheet of A4, in both languages', async () => {
  const page = await browser.newPage();
  const sheets: string[] = [];
  for (const list of ['/ho-tro/', '/en/support/']) {
    await page.goto(address + list);
    const areas = await page
      .locator('.areas h2 a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(areas.length, list).toBe(9);
    for (const area of [...areas, ...checklists]) {
      await page.goto(area, { waitUntil: 'networkidle' });
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const count = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
      if (count !== 1) sheets.push(`${area} ${count}`);
    }
  }
  expect(sheets).toEqual([]);
  await page.close();
});
