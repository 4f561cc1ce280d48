import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { isWhole, sample } from '../sample.ts';
import { listKindAddresses } from '../gallery/kinds.ts';
import { launchBrowser } from './browser.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Pages of every third kind in both languages; in the deep lane every page as a phone shows it. */
const pathsAt = (width: number) =>
  isWhole && width < 500
    ? readdirSync('dist', { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('index.html'))
        .map((file) => `/${file.replace(/index\.html$/, '')}`)
    : sample(listKindAddresses('dist'), 3);

/**
 * Texts of neighbouring elements that touch as they are read: the last letter of one and the first of the next, side by side on a line with
 * no room between. Runs in the page. A letter after a bracket or a dash may touch it.
 * @returns how many joins of two texts were looked at, and what touches
 */
const lookForTouching = (): { looked: number; touching: string[] } => {
  const range = document.createRange();
  const boxOf = (text: Node, at: number) => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return [...range.getClientRects()].at(-1);
  };
  const letter = /[\p{L}\p{N}.,;:!?)%]/u;
  const touching: string[] = [];
  let looked = 0;
  let last: Text | undefined;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (text.data === '' || !text.parentElement?.checkVisibility()) continue;
    const before = last;
    last = text;
    if (!before || before.parentElement === text.parentElement) continue;
    const [end, start] = [before.data.at(-1) ?? '', text.data[0] ?? ''];
    if (!letter.test(end) || !/[\p{L}\p{N}]/u.test(start)) continue;
    const [left, right] = [boxOf(before, before.data.length - 1), boxOf(text, 0)];
    if (!left || !right || left.width === 0 || right.width === 0) continue;
    looked += 1;
    const isOnOneLine = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top) > 2;
    const room = right.left - left.right;
    if (isOnOneLine && room > -1 && room < 2)
      touching.push(`…${before.data.slice(-25)}|${text.data.slice(0, 25)}…`);
  }
  return { looked, touching };
};

test.each([360, 1280])(
  'at %i px no word touches the next',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 740 } });
    const paths = pathsAt(width);
    const faults: string[] = [];
    let joins = 0;
    for (const path of paths) {
      await page.goto(address + path);
      const { looked, touching } = await page.evaluate(lookForTouching);
      joins += looked;
      faults.push(...touching.map((each) => `${path} ${each}`));
    }
    console.log(`${joins} joins of texts on ${paths.length} pages`);
    expect([...new Set(faults)]).toEqual([]);
    expect(joins).toBeGreaterThan(paths.length);
    await page.close();
    // All pages take minutes.
  },
  1_800_000,
);

test('words that touch are seen, and those that a space or a line parts are not', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}/`);
  await page.setContent(
    '<p><b>một</b><span>hai</span> <b>ba</b> <span>bốn</span></p><div>năm</div><div>sáu</div><i>(</i><i>bảy</i>',
  );
  expect((await page.evaluate(lookForTouching)).touching).toEqual(['…một|hai…']);
  await page.close();
});
