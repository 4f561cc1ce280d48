import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** How many pixels of a picture have about this colour, given as `rgb(10, 85, 97)`. */
const countPixels = async (png: Buffer, colour: string): Promise<number> => {
  const image = await loadImage(png);
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  const wanted = colour.match(/\d+/g)?.map(Number) ?? [];
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (wanted.every((part, index) => Math.abs((data[at + index] ?? 0) - part) < 24)) count += 1;
  return count;
};

const looks: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
];

test('drawings of the sprite take the colours of the page, in the dark and in forced colours too', async () => {
  const seen: string[] = [];
  for (const [look, options] of looks)
    for (const path of ['/', '/san-pham/ruou-can-phu-tuc/', '/en/products/']) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
      const page = await context.newPage();
      await page.goto(address + path, { waitUntil: 'networkidle' });
      const drawing = page.locator('svg.drawing').first();
      const [ink, amber] = await drawing.evaluate((svg) => {
        const probe = document.createElement('i');
        svg.before(probe);
        probe.style.setProperty('color', getComputedStyle(svg).getPropertyValue('--amber'));
        const colours = [getComputedStyle(svg).stroke, getComputedStyle(probe).color];
        probe.remove();
        return colours;
      });
      const png = await drawing.screenshot();
      const pixels = [await countPixels(png, ink ?? ''), await countPixels(png, amber ?? '')];
      seen.push(`${look} ${path}: ${ink} ${pixels[0]}, ${amber} ${pixels[1]}`);
      expect(Math.min(...pixels), `${look} ${path}`).toBeGreaterThan(20);
      await context.close();
    }
  console.log(seen.join('\n'));
  expect(seen).toHaveLength(9);
});
