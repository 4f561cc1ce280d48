import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { lookWithAxe } from './look-with-axe.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const kinds = [
  '/ket-qua/',
  '/ket-qua/ba-giai-doan/',
  '/ket-qua/tien-va-de-an-theo-nam/',
  '/ket-qua/lao-dong-duoc-dao-tao-nghe/',
  '/en/results/national-rounds/',
  '/en/results/who-was-supported/',
  '/en/results/ceilings-over-the-years/',
];
const open = async (kind: string, page: Page) => {
  page.setDefaultTimeout(30_000);
  await page.goto(address + kind, { waitUntil: 'load' });
  return page.locator('chart-explore').first();
};
const explore = async (kind: string, page: Page) => {
  const chart = await open(kind, page);
  await chart.locator('.said button').click();
  await chart.locator('canvas').waitFor();
  return chart;
};

test('Chart.js is fetched only when a chart is explored, and nothing moves', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const chart = await open('/ket-qua/', page);
  const before = { requests: fetched.length, box: await chart.boundingBox() };
  expect(fetched.some((url) => /live|spec\.json/.test(url))).toBe(false);
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        document.documentElement.dataset['shift'] = String(
          Number(document.documentElement.dataset['shift'] ?? 0) + entry.value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await chart.locator('.said button').click();
  await chart.locator('canvas').waitFor();
  await page.waitForTimeout(200);
  expect(fetched.length).toBeGreaterThan(before.requests);
  expect((await chart.boundingBox())?.height).toBeCloseTo(before.box?.height ?? 0, 0);
  expect(await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))).toBe(0);
  await page.close();
});

test.each(kinds)('a keyboard alone reads every number of %s, as the drawing has them', async (kind) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const chart = await open(kind, page);
  const drawn = (await chart.locator('svg text').allTextContents()).join(' ');
  const spec = (await (await page.request.get(address + (await chart.getAttribute('data-spec')))).json()) as {
    lines: { spoken?: string; after?: string }[];
  };
  const lanes = spec.lines.filter((line) => line.spoken !== undefined);
  await chart.locator('.said button').focus();
  await page.keyboard.press('Enter');
  await chart.locator('canvas').waitFor();
  const heard: string[] = [];
  for (const lane of lanes) {
    await page.keyboard.press('ArrowDown');
    const said = await chart.locator('.said').innerText();
    heard.push(said);
    expect(drawn).toContain(lane.after);
  }
  expect(heard).toEqual(lanes.map((lane) => lane.spoken));
  expect(heard.length).toBeGreaterThan(2);
  await page.keyboard.press('Home');
  expect(await chart.locator('.said').innerText()).toBe(lanes[0]?.spoken);
  await page.close();
});

test('the live bars lie where the drawing has them', async () => {
  // A phone’s pixels: at one pixel a point, a browser on Linux rounds the width of each letter.
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const chart = await open('/en/results/who-was-supported/', page);
  const shotOf = async () => {
    const box = await chart.locator('.drawing').boundingBox();
    if (!box) throw new Error('No drawing.');
    return page.screenshot({ clip: box });
  };
  const still = await shotOf();
  await chart.locator('.said button').click();
  await chart.locator('canvas').waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const live = await shotOf();
  await page.goto('about:blank');
  const share = await page.evaluate(
    async ([a, b]) => {
      const pixels = async (data: string) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
        pen?.drawImage(image, 0, 0);
        return pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      };
      const [one, two] = [await pixels(a ?? ''), await pixels(b ?? '')];
      let differing = 0;
      for (let at = 0; at < one.length; at += 4)
        if (Math.abs((one[at] ?? 0) - (two[at] ?? 0)) > 96) differing += 1;
      return differing / (one.length / 4);
    },
    [still.toString('base64'), live.toString('base64')],
  );
  console.log(`${(100 * share).toFixed(2)} % of pixels differ`);
  expect(share).toBeLessThan(0.005);
  await page.close();
});

test('the key hides and shows its marks, by touch and by keyboard', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const chart = await explore('/ket-qua/', page);
  const woven = chart.locator('[data-mark=woven] button');
  await woven.click();
  expect(await woven.getAttribute('aria-pressed')).toBe('false');
  await chart.locator('.drawing').focus();
  await page.keyboard.press('End');
  expect(await chart.locator('.said').innerText()).not.toContain('chưa tìm thấy');
  await woven.click();
  await chart.locator('.drawing').focus();
  await page.keyboard.press('End');
  expect(await chart.locator('.said').innerText()).toContain('chưa tìm thấy');
  await page.close();
});

test('a chart whose numbers cannot be fetched stays as it came, and can be asked again', async () => {
  const page = await browser.newPage();
  await page.route('**/*.spec.json', (route) => route.abort());
  const chart = await open('/ket-qua/ba-giai-doan/', page);
  await chart.locator('.said button').click();
  await page.waitForTimeout(300);
  expect(await chart.locator('svg').count()).toBe(1);
  await page.unroute('**/*.spec.json');
  await chart.locator('.said button').click();
  await chart.locator('canvas').waitFor();
  await page.close();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing serious on charts before and after exploring: %s',
  async (colorScheme) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 360, height: 740 },
      bypassCSP: true,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const found: string[] = [];
    let looked = 0;
    for (const kind of [...kinds, '/du-lieu/', '/en/data/figures/']) {
      await page.goto(address + kind, { waitUntil: 'load' });
      for (const isLive of [false, true]) {
        if (isLive) {
          const button = page.locator('.said button').first();
          if ((await button.count()) === 0) continue;
          await button.click();
          await page.locator('canvas').first().waitFor();
        }
        const look = await lookWithAxe(page);
        looked += 1;
        found.push(...look.found.map((line) => `${kind} ${isLive ? 'live' : 'still'} ${line}`));
      }
    }
    console.log(`${looked} states looked at`);
    expect(found).toEqual([]);
    expect(looked).toBeGreaterThan(14);
    await context.close();
  },
);
