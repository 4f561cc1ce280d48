import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pathOf } from '../../src/addresses/paths.ts';
import { launchBrowser } from './browser.ts';

const address = inject('address');
const markup =
  '"\'></title></textarea></script><x-injected onclick=injected()></x-injected><img src=//evil.example/x onerror=injected()><script>injected()</script><svg onload=injected()>';
const q = encodeURIComponent;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a reader does on a page. */
type Act = (page: Page) => Promise<unknown>;
const wait: Act = (page) => page.waitForTimeout(300);
const found: Act = (page) =>
  page.waitForFunction(() => document.querySelector('site-search [role=status]')?.textContent !== '');
const typing =
  (text: string): Act =>
  async (page) => {
    await page.fill('#q', text);
    await page.waitForTimeout(600);
  };
const press =
  (selector: string, at = 0): Act =>
  async (page) => {
    await page.locator(selector).nth(at).click();
    await page.waitForTimeout(300);
  };
const both =
  (...acts: Act[]): Act =>
  async (page) => {
    for (const act of acts) await act(page);
  };

const search = (query: string) => `/tim-kiem/?${query}`;
const sum = '/ho-tro/muc-ho-tro/mua-may/';
const list = '/ho-tro/tu-van/mang-theo/';
const noShare = () => {
  Object.defineProperty(navigator, 'share', { value: undefined });
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  Object.defineProperty(document, 'execCommand', { value: undefined });
};

/** Ways in through an address, a box or what a browser keeps: the address, what is done there, what is so before. */
const ways: Record<string, { path: string; act?: Act; before?: () => void; isLost?: boolean }> = {
  'search: markup as a query': { path: search(`q=${q(markup)}`), act: found },
  'search: raw markup, not encoded': { path: search('q=<img src=x onerror=injected()>'), act: found },
  'search: markup twice encoded': { path: search(`q=${q(q(markup))}`), act: found },
  'search: entities': {
    path: search(`q=${q('&lt;img src=x onerror=injected()&gt; &#60;script&#62;')}`),
    act: found,
  },
  'search: a query that marks what it finds': {
    path: search(`q=${q('<mark>khuyến công</mark>')}`),
    act: found,
  },
  'search: patterns of replacement': { path: search(`q=${q("$& $` $' $1 %q %c %n")}`), act: found },
  'search: a pattern that never ends': { path: search(`q=${q('(a+)+$ [ ( * \\')}`), act: found },
  'search: an address that runs': { path: search(`q=${q('javascript:injected()')}`), act: found },
  'search: broken per cent': { path: search('q=%E0%A4%A&kind=%'), act: wait },
  'search: nothing and control letters': { path: search('q=%00%01%0D%0A%E2%80%AE'), act: wait },
  'search: twelve thousand letters': { path: search(`q=${'a'.repeat(12_000)}`), act: wait },
  'search: a query twice': { path: search(`q=hoi+cho&q=${q(markup)}`), act: found },
  'search: names that every object has': {
    path: search('q=constructor+__proto__+toString+hasOwnProperty'),
    act: found,
  },
  'search: a kind that every object has': { path: search('q=hoi+cho&kind=constructor'), act: found },
  'search: a kind that is a prototype': {
    path: search('q=hoi+cho&kind=__proto__&__proto__[x]=1'),
    act: found,
  },
  'search: a kind of markup': { path: search(`q=hoi+cho&kind=${q(markup)}`), act: found },
  'search: as typed and old, with markup': {
    path: search(`q=${q(markup)}&exact=${q(markup)}&old=${q(markup)}`),
    act: found,
  },
  'search: a fragment of markup': { path: `${search('q=hoi+cho')}#${markup}`, act: found },
  'search: another page to come from': {
    path: search('q=hoi&base=//evil.example/&index=//evil.example/'),
    act: found,
  },
  'search: the language switch with markup': {
    path: search(`q=${q(markup)}`),
    act: both(found, press('header a[hreflang]'), found),
  },
  'search: what it corrects, taken back': {
    path: search(`q=${q('hoi cho<x-injected> triem lam')}`),
    act: both(found, wait),
  },
  'search in English: markup': { path: `/en/search/?q=${q(markup)}`, act: found },
  'the box: markup typed': { path: '/', act: typing(markup) },
  'the box: markup sent': {
    path: '/',
    act: both(typing(markup), (page) => page.keyboard.press('Enter'), found),
  },
  'the box: marks of excerpts typed': { path: '/en/', act: typing('</mark><img src=x onerror=injected()>') },
  'a list: markup for its ticks': { path: `${list}#t=${markup}`, act: wait },
  'a list: a stamp of markup': { path: `${list}#t=<img src=x>.101`, act: wait },
  'a list: ticks of no list': { path: `${list}#t=constructor.${'1'.repeat(99)}`, act: wait },
  'a list: more ticks than any': { path: `${list}#t=a.${'1'.repeat(90_000)}`, act: wait },
  'a list: handed over with markup in the address': {
    path: `${list}?${q(markup)}#${markup}`,
    act: press('kept-inputs [data-tap]'),
  },
  'a list: what the phone kept is markup': {
    path: list,
    act: async (page) => {
      const kept = await page.evaluate((text) => {
        const boxes = [...document.querySelectorAll<HTMLElement>('kept-inputs')];
        for (const { dataset } of boxes)
          for (const store of [localStorage, sessionStorage]) store.setItem(dataset['key'] ?? '', text);
        return boxes.length;
      }, markup);
      expect(kept).toBeGreaterThan(0);
      await page.reload();
    },
  },
  'a sum: markup for a price': {
    path: `${sum}?price=${q(markup)}#price`,
    act: async (page) => {
      await page.fill('#price', markup);
      await page.waitForTimeout(300);
    },
  },
  'a sum: numbers larger than any': {
    path: sum,
    act: async (page) => {
      for (const given of ['1e999', '9'.repeat(400), '-5', 'NaN', '0x10', '٣٤'])
        await page.fill('#price', given);
      await page.waitForTimeout(300);
    },
  },
  'a list of products: choices that are none': {
    path: `/san-pham/?year=${q(markup)}&${q(markup)}=1#${markup}`,
    act: wait,
  },
  'the checker: an answer of markup': {
    path: `/${pathOf('finder', 'vi')}/?answer=${q(markup)}#${markup}`,
    act: wait,
  },
  'a chart: opened with markup in its address': {
    path: `/ket-qua/lao-dong-duoc-dao-tao-nghe/?x=${q(markup)}#bieu-${markup}`,
    act: press('chart-explore > button'),
  },
  'sharing: markup in the address': {
    path: `/hoi-cho/hoi-cho-xuan-2026/?utm=${q(markup)}#${markup}`,
    act: press('page-tools button'),
    before: noShare,
  },
  'a report: from a page with markup and patterns in its address': {
    path: `/?q=${q(markup)}&r=$'$\`$&`,
    act: both((page) => page.locator('a[href*="bao-"]').first().click(), wait),
  },
  'a page that is not there, of markup': {
    path: `/${q('<img src=x onerror=injected()>')}/`,
    act: wait,
    isLost: true,
  },
  'a page that climbs': { path: '/..%2f..%2fetc%2fpasswd', act: wait, isLost: true },
  'an address of two strokes': { path: '//evil.example/', act: wait, isLost: true },
};

/** What stands on a page and must not: made of what was put in, or leading elsewhere. */
const strangeOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          /^(x-injected|iframe|object|embed|base)$/i.test(element.localName) ||
          (element.localName === 'script' &&
            element.getAttribute('src') !== null &&
            new URL((element as HTMLScriptElement).src).origin !== location.origin) ||
          (element.localName === 'script' &&
            element.getAttribute('src') === null &&
            element.getAttribute('type') !== 'application/ld+json') ||
          [...element.attributes].some(
            ({ name, value }) =>
              name.startsWith('on') ||
              (/^(src|href|action|srcset)$/.test(name) &&
                /^\s*(javascript|data|vbscript):|^\/\//i.test(value)),
          ),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

test.concurrent.each(Object.entries(ways))('%s', async (_, { path, act = wait, before, isLost = false }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const told: string[] = [];
  await page.exposeFunction('injected', () => told.push('a script ran'));
  if (before) await page.addInitScript(before);
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('dialog', (dialog) => {
    told.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !(isLost && message.text().includes('404'))) told.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) told.push(`asked for ${request.url()}`);
  });
  await page.goto(address + path, { waitUntil: 'load' });
  await act(page);
  expect(await strangeOn(page)).toEqual([]);
  expect(told).toEqual([]);
  expect(page.url().startsWith(`${address}/`)).toBe(true);
  expect((await page.title()).length).toBeGreaterThan(isLost ? -1 : 5);
  await page.close();
});

test('what is looked for would be found', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate((html) => (document.body.innerHTML += html), markup);
  const strange = await strangeOn(page);
  await page.close();
  console.log(`${Object.keys(ways).length} ways, ${strange.length} elements of one found where it is let in`);
  expect(strange.length).toBeGreaterThanOrEqual(4);
  expect(Object.keys(ways).length).toBeGreaterThanOrEqual(30);
});
