import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { lookWithAxe } from './look-with-axe.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = async (path: string, options = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  await page.goto(address + path, { waitUntil: 'networkidle' });
  return page;
};
const typeInBox = async (page: Page, query: string) => {
  await page.focus('#q');
  await page.keyboard.type(query);
  await page.waitForSelector('[role=option]');
};
const chosen = (page: Page) =>
  page.evaluate(() => {
    const id = document.querySelector('#q')?.getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.textContent : undefined;
  });

test('nothing of the search is fetched before the box is touched, and then all of it at once', async () => {
  const page = await open('/ho-tro/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const before = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(before.filter((name) => /pagefind|search\.|box/.test(name))).toEqual([]);
  await page.focus('#q');
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('#q')?.getAttribute('role') === 'combobox');
  await expect
    .poll(() => asked.filter((path) => /pagefind|search\.vi|box/.test(path)).length)
    .toBeGreaterThan(5);
  expect(asked.length, 'each file once').toBe(new Set(asked).size);
  await page.context().close();
});

test('by keyboard: arrows choose, Escape closes, Enter goes', async () => {
  const page = await open('/van-ban/');
  await typeInBox(page, 'san xuat sach hon');
  const box = page.locator('#q');
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  expect(await page.locator('[role=listbox]').getAttribute('id')).toBe(
    await box.getAttribute('aria-controls'),
  );
  expect(await page.locator('.found [role=status]').innerText()).toMatch(/\d+ kết quả/);
  expect(await chosen(page)).toBeUndefined();
  await page.keyboard.press('ArrowDown');
  const first = await chosen(page);
  expect(first).toBe(await page.locator('[role=option]').first().textContent());
  await page.keyboard.press('ArrowDown');
  expect(await chosen(page)).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await chosen(page), 'above the first stands the box itself').toBeUndefined();
  await page.keyboard.press('Escape');
  expect(await box.getAttribute('aria-expanded')).toBe('false');
  expect(await box.inputValue(), 'what was typed stays').toBe('san xuat sach hon');
  await page.keyboard.press('ArrowDown');
  await page.waitForSelector('[role=option]');
  await page.keyboard.press('ArrowDown');
  const goes = await page.locator('[aria-selected=true]').getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${goes}`);
  await page.context().close();
});

test('Enter without a choice goes to the search page; so does the form without script', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open('/en/results/', { javaScriptEnabled });
    await page.fill('#q', 'cluster');
    await page.press('#q', 'Enter');
    await page.waitForURL('**/en/search/?q=cluster');
    await page.context().close();
  }
});

test('main pages stand above news; a tap goes there; leaving the box closes the list', async () => {
  const page = await open('/');
  await typeInBox(page, 'hội chợ');
  const groups = await page.locator('.found [role=group]').count();
  expect(groups).toBeGreaterThan(0);
  expect(await page.locator('.found [role=option] small').first().innerText()).not.toBe('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.locator('[role=option]').count()).toBe(0);
  await page.focus('#q');
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=option]').first().click();
  await page.waitForURL((url) => url.pathname !== '/');
  await page.context().close();
});

test.each(['light', 'dark'] as const)('axe finds nothing while the list is open, %s', async (colorScheme) => {
  const page = await open('/', { bypassCSP: true, colorScheme });
  let rules = 0;
  for (const query of ['cum cong nghiep', 'qqqqqq zzzzzz']) {
    await page.fill('#q', '');
    await typeInBox(page, query);
    await page.keyboard.press('ArrowDown');
    const look = await lookWithAxe(page, { every: true });
    rules += look.rules;
    expect(look.found).toEqual([]);
  }
  console.log(`${rules} rules passed`);
  expect(rules).toBeGreaterThan(40);
  await page.context().close();
});

test('a corrected query offers what was typed, and the address keeps it', async () => {
  const page = await open('/tim-kiem/?q=ddaof+taoj+ngheef');
  await page.waitForSelector('site-search li a');
  expect(await page.locator('site-search [role=status]').innerText()).toContain('đào tạo nghề');
  const offer = page.locator('site-search p a', { hasText: 'ddaof taoj ngheef' });
  await offer.click();
  await page.waitForURL('**exact=1*');
  await expect
    .poll(() => page.locator('site-search [role=status]').innerText())
    .toContain('“ddaof taoj ngheef”');
  await page.context().close();
});

test('a word that only the other language has is offered there', async () => {
  const page = await open('/tim-kiem/?q=eligible+workshop');
  await page.waitForSelector('site-search a[href^="/en/search/?q=eligible"]');
  await page.context().close();
});

test('titles of the other language are offered with it, each marked with its language', async () => {
  const page = await open('/tim-kiem/?q=wastewater+treatment');
  const titles = page.locator('site-search p a[lang="en"]');
  await titles.first().waitFor();
  expect(await titles.first().getAttribute('href')).toBe('/en/support/pollution-treatment/');
  await page.context().close();
});

test('the language switch of the search page keeps the query', async () => {
  const page = await open('/tim-kiem/?q=nafisa');
  await page.waitForSelector('site-search li a');
  await page.fill('#q', 'nafisa 2017');
  await page.waitForURL(/2017/);
  await page.locator('header a[hreflang=en]').click();
  await page.waitForURL('**/en/search/?q=nafisa%202017');
  await page.waitForSelector('site-search li a');
  await page.context().close();
});

test('a result says why it is here: words in their place, the page’s own sentence, or a figure with its sources', async () => {
  const page = await open('/tim-kiem/?q=tien+ho+tro+theo+nam');
  const figure = page.locator('site-search li', { has: page.locator('a[href="/ket-qua/tien-ho-tro/"]') });
  await figure.locator('a[data-source]').first().waitFor();
  expect(await figure.innerText()).toMatch(/tỷ đồng/);
  const receipt = await figure.locator('a[data-source]').first().getAttribute('href');
  expect(receipt).toMatch(/^\/nguon\/s\d+\/$/);
  expect(await page.locator('site-search mark').count()).toBeGreaterThan(0);
  await page.fill('#q', 'nhái nhãn hàng');
  const first = page.locator('site-search li').first();
  await expect.poll(() => first.locator('a').first().getAttribute('href')).toBe('/ho-tro/dang-ky-nhan-hieu/');
  await expect.poll(async () => (await first.locator('p').innerText()).length).toBeGreaterThan(30);
  await page.context().close();
});

test.each([
  ['isComposing', { isComposing: true }],
  ['key code 229', { keyCode: 229 }],
])('a key that belongs to an input method chooses nothing: %s', async (_, taken) => {
  const page = await open('/ho-tro/');
  await typeInBox(page, 'hoi cho');
  await page.keyboard.press('ArrowDown');
  const before = await chosen(page);
  for (const key of ['ArrowDown', 'Enter', 'Escape'])
    await page.evaluate(
      ([name, how]) =>
        document
          .querySelector('#q')
          ?.dispatchEvent(
            new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...how }),
          ),
      [key, taken] as const,
    );
  await page.waitForTimeout(300);
  expect(await chosen(page)).toBe(before);
  expect(new URL(page.url()).pathname).toBe('/ho-tro/');
  await page.context().close();
});

describe('a phone of years ago', () => {
  /** What a WebView of 2019 lacks. */
  const age = () => {
    for (const name of ['at', 'toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'])
      Reflect.deleteProperty(Array.prototype, name);
    Reflect.deleteProperty(String.prototype, 'replaceAll');
    Reflect.deleteProperty(String.prototype, 'at');
    Reflect.deleteProperty(Map, 'groupBy');
    Reflect.deleteProperty(Object, 'groupBy');
    Reflect.deleteProperty(Object, 'hasOwn');
    Reflect.deleteProperty(globalThis, 'structuredClone');
  };
  const openOld = async (path: string, { hasEngine }: { hasEngine: boolean }) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    await context.addInitScript(age);
    if (!hasEngine) await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(address + path, { waitUntil: 'networkidle' });
    return { page, asked };
  };

  test('without new methods of lists, search is what it is', async () => {
    const { page } = await openOld('/ho-tro/', { hasEngine: true });
    await typeInBox(page, 'dao tao nghe');
    expect(await page.locator('[role=option]').first().getAttribute('href')).toBe('/ho-tro/dao-tao-nghe/');
    await page.context().close();
  });

  test('without WebAssembly, the box finds titles and what people say, and leads to the index from A to Z', async () => {
    const { page, asked } = await openOld('/ho-tro/', { hasEngine: false });
    for (const [typed, href] of [
      ['dao tao nghe', '/ho-tro/dao-tao-nghe/'],
      ['xin tien mua may', '/ho-tro/may-moc-mo-hinh-trinh-dien/'],
    ] as const) {
      await page.fill('#q', '');
      await typeInBox(page, typed);
      await expect.poll(() => page.locator('[role=option]').first().getAttribute('href')).toBe(href);
    }
    expect(await page.locator('.found [role=status]').innerText()).toContain('chỉ tìm được trong tên trang');
    expect(await page.locator('[role=option][href="/tim-kiem/"]').count()).toBe(1);
    expect(
      asked.filter((path) => path.includes('/pagefind/')),
      'no byte of an engine that cannot run',
    ).toEqual([]);
    await page.context().close();
  });

  test('without WebAssembly, the search page finds the same', async () => {
    const { page } = await openOld('/tim-kiem/?q=may+cu', { hasEngine: false });
    await page.waitForSelector('site-search li a');
    expect(await page.locator('site-search').innerText()).toContain('chỉ tìm được trong tên trang');
    await page.context().close();
  });
});

test('nothing found leads to the nine areas and to a person', async () => {
  const page = await open('/tim-kiem/?q=qqqqqq+zzzzzz&exact=1');
  await expect.poll(() => page.locator('site-search li a').count()).toBe(10);
  expect(await page.locator('site-search').innerText()).toContain('Hỏi người thật');
  await page.context().close();
});

test('results can be narrowed to one kind and widened again, and the address keeps it', async () => {
  const page = await open('/tim-kiem/?q=hoi+cho');
  const kinds = page.locator('site-search [role=group] button');
  await kinds.first().waitFor();
  const status = page.locator('site-search [role=status]');
  const countOf = async () => Number(/\d+/.exec(await status.innerText())?.[0]);
  const all = await countOf();
  const fairs = page.locator('site-search button', { hasText: 'Hội chợ (' });
  const offered = Number(/\((\d+)\)/.exec(await fairs.innerText())?.[1]);
  expect(offered).toBeGreaterThan(3);
  expect(offered).toBeLessThan(all);
  await fairs.click();
  await page.waitForURL(/kind=fair/);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('site-search li > span')].every((label) =>
      label.textContent?.includes('Hội chợ'),
    ),
  );
  await expect.poll(countOf, { message: 'the status counts what is shown' }).toBe(offered);
  expect(await page.locator('site-search li > a').count()).toBeGreaterThan(3);
  expect(await fairs.getAttribute('aria-pressed')).toBe('true');
  await page.reload();
  await kinds.first().waitFor();
  expect(await fairs.getAttribute('aria-pressed')).toBe('true');
  await fairs.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.searchParams.has('kind'));
  await expect.poll(countOf, { message: 'all again' }).toBe(all);
  expect(
    await page.evaluate(() => document.activeElement?.textContent),
    'the keyboard stays on its button',
  ).toContain('Hội chợ (');
  await page.context().close();
});

test('a kind that does not exist narrows nothing', async () => {
  const page = await open('/tim-kiem/?q=hoi+cho&kind=foo');
  await page.waitForSelector('site-search li a');
  const buttons = await page.locator('site-search [role=group] button').allInnerTexts();
  expect(buttons.length).toBeGreaterThan(1);
  expect(buttons.join()).not.toMatch(/undefined|\(0\)/);
  expect(await page.locator('site-search [aria-pressed=true]').count()).toBe(0);
  await page.context().close();
});

/** What a first search fetches. On a bad link any of it may be lost. */
const fetched = [
  ['the box itself', '**/_astro/box-*.js*'],
  ['Pagefind’s script', '**/pagefind/pagefind.js*'],
  ['the start file', '**/search.vi.json*'],
  ['Pagefind’s entry file', '**/pagefind-entry.json*'],
  ['its metadata', '**/*.pf_meta'],
  ['its engine', '**/wasm.*.pagefind'],
  ['parts of the index', '**/*.pf_index'],
] as const;
const lose = async (page: Page, files: string) => {
  let lost = 0;
  await page.route(files, (route) => {
    lost += 1;
    return route.abort();
  });
  return { hasLost: () => expect.poll(() => lost).toBeGreaterThan(0), restore: () => page.unroute(files) };
};
const query = 'hoi cho trien lam';
const readCount = async (page: Page, within: string) =>
  Number(/\d+/.exec(await page.locator(`${within} [role=status]`).innerText())?.[0]);
let trueCount: number;
const findTrueCount = async () => {
  const page = await open(`/tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('site-search li a');
  trueCount = await readCount(page, 'site-search');
  await page.context().close();
  expect(trueCount).toBeGreaterThan(5);
};

describe('a failure of the network is not remembered', () => {
  beforeAll(findTrueCount);

  test.each(fetched)('in the box: %s lost, the next keystroke finds what there is', async (_, files) => {
    const page = await open('/ho-tro/');
    const { hasLost, restore } = await lose(page, files);
    await page.focus('#q');
    await page.keyboard.type(query);
    await hasLost();
    await page.waitForTimeout(500);
    expect(await page.locator('[role=option]').count(), 'half an answer is none').toBe(0);
    await restore();
    await page.keyboard.press('Backspace');
    await page.keyboard.type(query.slice(-1));
    await expect
      .poll(() => readCount(page, '.found').catch(() => undefined), { timeout: 10_000 })
      .toBe(trueCount);
    await page.context().close();
  });

  test.each(fetched)(
    'on the search page: %s lost, it searches once the network is back',
    async (name, files) => {
      const page = await open('/ho-tro/');
      const { hasLost, restore } = await lose(page, files);
      await page.goto(`${address}/tim-kiem/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
      await hasLost();
      if (name !== fetched[0][0])
        await expect.poll(() => page.locator('site-search').innerText()).toContain('Không tải được');
      await restore();
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await expect
        .poll(() => readCount(page, 'site-search').catch(() => undefined), { timeout: 10_000 })
        .toBe(trueCount);
      await page.context().close();
    },
  );

  test('in the box: what was typed without a network is searched as soon as it is back', async () => {
    const page = await open('/ho-tro/');
    await page.context().setOffline(true);
    await page.focus('#q');
    await page.keyboard.type(query);
    await page.waitForTimeout(500);
    expect(await page.locator('[role=option]').count()).toBe(0);
    await page.context().setOffline(false);
    await expect
      .poll(() => readCount(page, '.found').catch(() => undefined), { timeout: 10_000 })
      .toBe(trueCount);
    await page.context().close();
  });

  test('on the search page: all lost at once, it searches as soon as the network is back', async () => {
    const page = await open('/ho-tro/');
    const { hasLost, restore } = await lose(page, '**/*{_astro/box-,pagefind,search.vi}*');
    await page.goto(`${address}/tim-kiem/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
    await hasLost();
    await restore();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect
      .poll(() => readCount(page, 'site-search').catch(() => undefined), { timeout: 10_000 })
      .toBe(trueCount);
    await page.context().close();
  });

  test('on the search page: excerpts lost, what is known of each page still stands', async () => {
    const page = await open('/ho-tro/');
    const { hasLost } = await lose(page, '**/*.pf_fragment');
    await page.goto(`${address}/tim-kiem/?q=hoi+cho&kind=fair`, { waitUntil: 'networkidle' });
    await hasLost();
    expect(await page.locator('site-search li a').count()).toBeGreaterThan(3);
    expect(await page.locator('site-search mark').count()).toBe(0);
    await page.context().close();
  });
});

test('what a search box says while it is empty is whole on a phone', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const rooms: string[] = [];
  for (const path of ['/', '/van-ban/', '/en/', '/en/documents/']) {
    await page.goto(address + path);
    const [needed, room] = await page.locator('#q').evaluate((box: HTMLInputElement) => {
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) throw new Error('No pen to measure with.');
      const { fontFamily, paddingInlineStart, paddingInlineEnd } = getComputedStyle(box);
      pen.font = `${getComputedStyle(box, '::placeholder').fontSize} ${fontFamily}`;
      const room = box.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
      return [Math.ceil(pen.measureText(box.placeholder).width), Math.floor(room)] as const;
    });
    rooms.push(`${path} needs ${needed} of ${room} px`);
    expect(needed, path).toBeGreaterThan(40);
    expect(needed, path).toBeLessThanOrEqual(room);
  }
  console.log(rooms.join('\n'));
  await page.close();
});
