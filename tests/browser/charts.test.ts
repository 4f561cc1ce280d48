import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { least, sample } from '../sample.ts';
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
  '/ket-qua/doan-tham-gia-hoi-cho-trong-nuoc/',
  '/en/results/national-rounds/',
  '/en/results/who-was-supported/',
  '/en/results/ceilings-over-the-years/',
];
const phone = { viewport: { width: 360, height: 740 } };
const open = async (kind: string, page: Page) => {
  page.setDefaultTimeout(30_000);
  await page.goto(address + kind, { waitUntil: 'load' });
  return page.locator('chart-explore').first();
};
const explore = async (kind: string, page: Page) => {
  const chart = await open(kind, page);
  await chart.locator('button').click();
  await chart.locator('canvas').waitFor();
  return chart;
};
const specOf = async (kind: string, page: Page): Promise<ChartSpec> => {
  const place = await page.locator('chart-explore').first().getAttribute('data-spec');
  const answer = await page.request.get(`${address}${place}`);
  expect(answer.ok(), kind).toBe(true);
  return (await answer.json()) as ChartSpec;
};
/** Every page of the built site with a chart. */
const pagesWithCharts = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(ket-qua|results)\b.*index\.html$/.test(file))
  .filter((file) => readFileSync(join('dist', file), 'utf8').includes('<figure class="chart '))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);

/** What of the words of a page's charts cannot be read: cut, outside the page, or under other words. */
const findUnreadable = () => {
  const faults: string[] = [];
  let letters = 0;
  const name = (element: Element) =>
    `${element.className || element.tagName} "${element.textContent?.trim().slice(0, 30)}"`;
  for (const figure of document.querySelectorAll('figure.chart')) {
    for (const element of figure.querySelectorAll('*:not(svg *)')) {
      const style = getComputedStyle(element);
      const isCut =
        (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
      if (isCut && element.checkVisibility() && style.display !== 'inline')
        faults.push(`cut ${name(element)}`);
    }
    const boxes: { box: DOMRect; element: Element }[] = [];
    const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || node.textContent?.trim() === '') continue;
      letters += node.textContent?.trim().length ?? 0;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.left < -0.5 || box.right > document.documentElement.clientWidth + 0.5)
          faults.push(`outside ${name(parent)}`);
        if (parent.closest('.panel')) boxes.push({ box, element: parent });
      }
    }
    for (const [index, one] of boxes.entries())
      for (const two of boxes.slice(index + 1, index + 40)) {
        const across = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
        const down = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
        // Lines are set closer than their letters' boxes are tall.
        if (
          one.element !== two.element &&
          across > 1 &&
          down > 0.35 * Math.min(one.box.height, two.box.height)
        )
          faults.push(`over one another: ${name(one.element)} and ${name(two.element)}`);
      }
  }
  return { faults: [...new Set(faults)], letters };
};

describe('words are never cut', () => {
  test.each(['noto-sans', 'dejavu-sans'] as const)(
    'of any chart, in %s, at ordinary and at twice the size',
    async (face) => {
      const own = await launchBrowser(face);
      const page = await own.newPage({ viewport: { width: 360, height: 740 } });
      page.setDefaultTimeout(60_000);
      const faults: string[] = [];
      let [letters, looks, charts] = [0, 0, 0];
      for (const kind of sample(pagesWithCharts, 4)) {
        await page.goto(address + kind, { waitUntil: 'load' });
        charts += await page.locator('figure.chart').count();
        for (const size of [100, 200]) {
          await page.evaluate((percent) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`html { font-size: ${percent}% }`);
            document.adoptedStyleSheets = [sheet];
          }, size);
          for (const width of [320, 360, 768, 1280]) {
            await page.setViewportSize({ width, height: 740 });
            const look = await page.evaluate(findUnreadable);
            looks += 1;
            letters += look.letters;
            faults.push(...look.faults.map((fault) => `${kind} ${width} px ${size} %: ${fault}`));
          }
        }
      }
      await own.close();
      console.log(`${charts} charts, ${looks} looks, ${letters} letters in ${face}; ${faults.length} faults`);
      expect(faults.slice(0, 20)).toEqual([]);
      expect(charts).toBeGreaterThanOrEqual(least(70, 6));
      expect(letters).toBeGreaterThan(least(300_000, 6));
    },
  );

  test('on paper every number and every mark is there', async () => {
    const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
    let [numbers, marks] = [0, 0];
    for (const kind of kinds) {
      await open(kind, page);
      await page.emulateMedia({ media: 'print' });
      const { faults } = await page.evaluate(findUnreadable);
      expect(faults, kind).toEqual([]);
      const hidden = await page.evaluate(() =>
        [...document.querySelectorAll('.panel .said, .panel path')].map((each) => each.checkVisibility()),
      );
      expect(hidden.every(Boolean), kind).toBe(true);
      const tallest = await page
        .locator('.panel svg')
        .evaluateAll((all) => Math.max(...all.map((svg) => svg.getBoundingClientRect().height)));
      expect(tallest, kind).toBeLessThan(60);
      numbers += await page.locator('.panel .said').count();
      marks += await page.locator('.panel path').count();
      expect(await page.locator('chart-explore').first().isVisible(), kind).toBe(false);
      await page.emulateMedia({ media: 'screen' });
    }
    console.log(`${numbers} numbers and ${marks} marks on paper`);
    expect(numbers).toBeGreaterThan(80);
    expect(marks).toBeGreaterThan(60);
    await page.close();
  });

  test('in forced colours marks differ from their ground', async () => {
    const context = await browser.newContext({ ...phone, forcedColors: 'active' });
    const page = await context.newPage();
    let looked = 0;
    for (const kind of kinds) {
      await open(kind, page);
      const strokes = await page.evaluate(() =>
        [...document.querySelectorAll('.panel path:not(.eye)')].map((path) => [
          getComputedStyle(path).stroke,
          getComputedStyle(document.documentElement).backgroundColor,
        ]),
      );
      looked += strokes.length;
      for (const [stroke, ground] of strokes) expect(stroke, kind).not.toBe(ground);
    }
    console.log(`${looked} marks in forced colours`);
    expect(looked).toBeGreaterThan(60);
    await context.close();
  });
});

test('a bar is as long as its number, lying down on a phone and standing on a wide screen', async () => {
  const page = await browser.newPage(phone);
  let bars = 0;
  for (const [width, side] of [
    [360, 'width'],
    [1280, 'height'],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await open('/ket-qua/tien-va-de-an-theo-nam/', page);
    const spec = await specOf('', page);
    const [panel] = spec.panels;
    const due =
      panel?.points
        .filter(({ shape }) => shape === 'known' || shape === 'allocated')
        .map(({ high = 0 }) => high) ?? [];
    const sizes = await page
      .locator('.timeline')
      .first()
      .locator('svg')
      .evaluateAll((all, which) => all.map((svg) => svg.getBoundingClientRect()[which]), side);
    expect(sizes).toHaveLength(due.length);
    for (const [index, size] of sizes.entries()) {
      bars += 1;
      expect(size / (sizes[0] ?? 1), `${width} px, bar ${index}`).toBeCloseTo(
        (due[index] ?? 0) / (due[0] ?? 1),
        1,
      );
    }
  }
  console.log(`${bars} bars measured`);
  expect(bars).toBeGreaterThanOrEqual(12);
  await page.close();
});

test('the ends of a scale stand over the ends of the lines that it measures', async () => {
  const page = await browser.newPage(phone);
  let scales = 0;
  for (const width of [360, 768, 1280])
    for (const kind of ['/ket-qua/', '/ket-qua/ba-giai-doan/', '/en/results/who-was-supported/']) {
      await page.setViewportSize({ width, height: 740 });
      await open(kind, page);
      const pairs = await page.evaluate(() =>
        [...document.querySelectorAll('.lanes .panel')].flatMap((panel) => {
          const [ends, track] = ['.ends', '.track'].map((name) =>
            panel.querySelector(name)?.getBoundingClientRect(),
          );
          return ends && track ? [[ends.left - track.left, ends.right - track.right]] : [];
        }),
      );
      scales += pairs.length;
      for (const [left = 0, right = 0] of pairs)
        expect(Math.max(Math.abs(left), Math.abs(right)), `${kind} ${width} px`).toBeLessThan(2);
    }
  console.log(`${scales} scales`);
  expect(scales).toBeGreaterThanOrEqual(21);
  await page.close();
});

test('all targets of a period are taken in on about one screen of a phone', async () => {
  const page = await browser.newPage(phone);
  await open('/ket-qua/', page);
  const height = (await page.locator('.lanes').first().boundingBox())?.height ?? Infinity;
  console.log(`${Math.round(height)} px tall at 360 px`);
  expect(height).toBeLessThan(900);
  await page.close();
});

describe('a chart that is explored', () => {
  test('fetches Chart.js only then, and what stood there does not move', async () => {
    const page = await browser.newPage(phone);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    const chart = await open('/ket-qua/', page);
    const before = { requests: fetched.length, box: await page.locator('.lanes').first().boundingBox() };
    expect(fetched.some((url) => /live|spec\.json/.test(url))).toBe(false);
    await chart.locator('button').click();
    await chart.locator('canvas').waitFor();
    expect(fetched.length).toBeGreaterThan(before.requests);
    expect((await page.locator('.lanes').first().boundingBox())?.height).toBe(before.box?.height);
    await page.close();
  });

  test.each(kinds)('reads every number of %s to a keyboard, with its source and its row', async (kind) => {
    const page = await browser.newPage(phone);
    const chart = await open(kind, page);
    const spec = await specOf(kind, page);
    const rows = await page
      .locator('figure.chart')
      .first()
      .locator('tbody tr')
      .evaluateAll((all) => all.map(({ id }) => id));
    await chart.locator('button').focus();
    await page.keyboard.press('Enter');
    await chart.locator('canvas').waitFor();
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWide, 'nothing scrolls sideways').toBe(false);
    let heard = 0;
    for (const [index, panel] of spec.panels.entries()) {
      if (spec.panels.length > 1) {
        await chart.locator('select').first().selectOption(String(index));
        await chart.locator('[role=application]').focus();
      }
      for (const point of panel.points) {
        await page.keyboard.press('ArrowDown');
        expect(await chart.locator('[role=status] p').innerText()).toBe(point.spoken);
        const links = await chart
          .locator('[role=status] a')
          .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
        expect(links).toEqual([...point.sources.map(({ href }) => href), `#${rows[point.row]}`]);
        heard += 1;
      }
    }
    console.log(`${heard} numbers heard`);
    expect(heard).toBe(spec.panels.flatMap(({ points }) => points).length);
    expect(heard).toBeGreaterThan(2);
    await page.close();
  });

  test('says the number under a finger, and leads to its row', async () => {
    const page = await browser.newPage({ ...phone, hasTouch: true });
    const chart = await explore('/en/results/who-was-supported/', page);
    const width = (await chart.locator('canvas').boundingBox())?.width ?? 0;
    await chart.locator('canvas').tap({ position: { x: width * 0.7, y: 25 } });
    expect(await chart.locator('[role=status] p').innerText()).toContain('78');
    await chart.locator('[role=status] a').last().click();
    expect(page.url()).toContain('#so-beneficiaries-smes-');
    expect(await page.locator('tr:target').isVisible()).toBe(true);
    await page.close();
  });

  test('shows and hides a set of numbers', async () => {
    const page = await browser.newPage(phone);
    const chart = await explore('/en/results/national-rounds/', page);
    const toggle = chart.locator('[aria-pressed]').last();
    await toggle.click();
    expect(await toggle.getAttribute('aria-pressed')).toBe('false');
    await chart.locator('[role=application]').focus();
    await page.keyboard.press('End');
    expect(await chart.locator('[role=status] p').innerText()).not.toContain('Entries');
    await toggle.click();
    await chart.locator('[role=application]').focus();
    await page.keyboard.press('End');
    expect(await chart.locator('[role=status] p').innerText()).toContain('Entries');
    await page.close();
  });

  test('sets two times side by side, and warns where they may not be compared', async () => {
    const page = await browser.newPage(phone);
    const chart = await explore('/ket-qua/tien-va-de-an-theo-nam/', page);
    const said = chart.locator('[role=status] p');
    const choose = async (one: string, two: string) => {
      await chart.locator('select').first().selectOption(one);
      await chart.locator('select').last().selectOption(two);
      return said.innerText();
    };
    expect(await choose('2016', '2023')).toBe(
      'Tiền khuyến công hỗ trợ theo năm: 1,26 tỷ đồng (2016), 4,5 tỷ đồng (2023).',
    );
    expect(await choose('2023', '2024')).toContain('không cùng một phạm vi');
    expect(await choose('2005–2009', '2016')).toContain('không cùng một phạm vi');
    await page.close();
  });

  test('is drawn anew when the screen turns, letters grow, or colours change', async () => {
    const page = await browser.newPage(phone);
    const chart = await explore('/ket-qua/tien-va-de-an-theo-nam/', page);
    const canvas = chart.locator('canvas');
    const look = async () => {
      await page.waitForTimeout(150);
      return canvas.evaluate((element: HTMLCanvasElement) => ({
        width: element.clientWidth,
        place: element.parentElement?.clientWidth,
        pixels: element.toDataURL(),
      }));
    };
    const looks = [await look()];
    for (const change of [
      () => page.setViewportSize({ width: 740, height: 360 }),
      () => page.emulateMedia({ colorScheme: 'dark' }),
      () => page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' }),
      () =>
        page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('html { font-size: 150% }');
          document.adoptedStyleSheets = [sheet];
        }),
    ]) {
      await change();
      looks.push(await look());
    }
    for (const { width, place } of looks) expect(width).toBe(place);
    expect(new Set(looks.map(({ pixels }) => pixels)).size).toBe(looks.length);
    await page.close();
  });

  test('can be closed and opened again, and the button keeps the focus', async () => {
    const page = await browser.newPage(phone);
    const chart = await explore('/ket-qua/', page);
    await chart.locator('.live > button').click();
    expect(await chart.locator('canvas').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.parentElement?.tagName)).toBe('CHART-EXPLORE');
    await page.keyboard.press('Enter');
    await chart.locator('canvas').waitFor({ state: 'visible' });
    await page.close();
  });

  test('stays as it came when its numbers cannot be fetched, and can be asked again', async () => {
    const page = await browser.newPage();
    await page.route('**/*.spec.json', (route) => route.abort());
    const chart = await open('/ket-qua/ba-giai-doan/', page);
    await chart.locator('button').click();
    await page.waitForTimeout(300);
    expect(await page.locator('.lanes svg').count()).toBeGreaterThan(10);
    await page.unroute('**/*.spec.json');
    await chart.locator('button').click();
    await chart.locator('canvas').waitFor();
    await page.close();
  });
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing serious on charts before and after exploring: %s',
  async (colorScheme) => {
    const context = await browser.newContext({ ...phone, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const found: string[] = [];
    let looked = 0;
    for (const kind of kinds) {
      const chart = await open(kind, page);
      for (const isLive of [false, true]) {
        if (isLive) {
          await chart.locator('button').click();
          await chart.locator('canvas').waitFor();
        }
        const look = await lookWithAxe(page);
        looked += 1;
        found.push(...look.found.map((line) => `${kind} ${isLive ? 'live' : 'still'} ${line}`));
      }
    }
    console.log(`${looked} states looked at`);
    expect(found).toEqual([]);
    expect(looked).toBe(2 * kinds.length);
    await context.close();
  },
);
