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

/** What is wrong with where the keyboard can stop: no edge is drawn, or something covers it. Runs in the page; gives at most five faults. */
const lookAtStops = (): { stops: number; faults: string[] } => {
  const faults: string[] = [];
  let stops = 0;
  for (const stop of document.querySelectorAll<HTMLElement>(
    'a[href], button, input, textarea, select, summary',
  )) {
    if (!stop.checkVisibility({ visibilityProperty: true })) continue;
    stop.focus();
    if (document.activeElement !== stop) continue;
    stops += 1;
    const named = `${stop.localName} “${(stop.textContent ?? '').trim().slice(0, 30)}”`;
    const drawn = getComputedStyle(stop);
    if (drawn.outlineStyle === 'none' || Number.parseFloat(drawn.outlineWidth) < 2)
      faults.push(`no edge: ${named}`);
    // A link over two lines has a box on each.
    const box = stop.getClientRects()[0];
    if (!box || box.width < 2) continue;
    const over = document.elementFromPoint(box.left + Math.min(8, box.width / 2), box.top + box.height / 2);
    if (!over || !(stop.contains(over) || over.contains(stop) || over.closest('label')?.contains(stop)))
      faults.push(`under ${over?.localName ?? 'nothing'}.${over?.className ?? ''}: ${named}`);
  }
  return { stops, faults: faults.slice(0, 5) };
};

test('wherever the keyboard stops, an edge shows it and nothing covers it', async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  let looked = 0;
  for (const kind of sample(kinds, 8)) {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(address + kind);
      // Whoever came by keyboard is shown where they are.
      await page.keyboard.press('Tab');
      const { stops, faults: found } = await page.evaluate(lookAtStops);
      looked += stops;
      for (const fault of found) faults.push(`${kind} at ${width} px ${fault}`);
    }
  }
  console.log(`${looked} stops of the keyboard`);
  expect(faults).toEqual([]);
  expect(looked).toBeGreaterThan(least(8_000, 8));
  await page.close();
});
