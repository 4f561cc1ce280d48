import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isKept, mostBytes, startTopic } from '../../src/offline/kept-pages.ts';
import { addressedPages, dist } from '../site/built-pages.ts';
import { launchBrowser } from './browser.ts';

const topicOf = (page: ReturnType<typeof addressedPages>[number]) =>
  page.root.querySelector('meta[name=topic]')?.getAttribute('content');
const kept = addressedPages().filter((page) => page.locale === 'vi' && isKept(topicOf(page)));
/** Where keeping begins: the start of the checker. */
const start = kept.find((page) => topicOf(page) === startTopic);
const home = start?.url ?? kept[0]?.url ?? '/';
const visited = '/ho-tro/muc-ho-tro/mua-may/';
const worker = readFileSync(join(dist, 'sw.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A server of its own, whose worker can be another and which can be switched off: what an aeroplane does to a phone. */
const serveAlone = async () => {
  const site = sirv('dist', { dev: true });
  let code = worker;
  let asked: string[] = [];
  let server: Server;
  const listen = async (port: number) => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/sw.js')
        response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end(code);
      else site(request, response);
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    address: `http://127.0.0.1:${port}`,
    publish: (given: string) => (code = given),
    forget: () => (asked = []),
    requests: () => asked,
    off: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    on: () => listen(port),
  };
};

/** The name of the pack that is kept. */
const packOf = (page: Page) =>
  page.evaluate(async () => (await caches.match('/pack.vi'))?.headers.get('x-pack') ?? undefined);
/** Visits the page where keeping begins, and waits until what it keeps is there. Until the checker has a start page, its script is told by hand. */
const begin = async (page: Page, address: string) => {
  await page.goto(address + home, { waitUntil: 'load' });
  if (!start)
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
      (await navigator.serviceWorker.ready).active?.postMessage({ keep: 'vi' });
    });
  await expect.poll(() => packOf(page), { timeout: 30_000 }).toBeDefined();
};
const cachesOf = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const sizes = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).length),
    );
    return Object.fromEntries(names.map((name, index) => [name, sizes[index] ?? 0]));
  });
const withContext = async (act: (context: BrowserContext) => Promise<void>, settings = {}) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...settings });
  await act(context);
  await context.close();
};

describe('without a connection', () => {
  test('the checker and what was visited open, each with the moment from when it is', () =>
    withContext(async (context) => {
      const server = await serveAlone();
      const page = await context.newPage();
      await begin(page, server.address);
      await page.goto(server.address + visited, { waitUntil: 'networkidle' });
      await server.off();
      let opened = 0;
      for (const url of [visited, ...kept.map((each) => each.url)].slice(0, 40)) {
        await page.goto(server.address + url, { waitUntil: 'load' });
        const notice = page.locator('main > .kept');
        expect(await notice.innerText(), url).toMatch(/bản lưu trên máy, từ \d\d:\d\d, \d\d\/\d\d\/20\d\d/);
        expect(await page.locator('h1').count(), url).toBe(1);
        // Its sheets are there too: the heading is not in the browser's own face.
        expect(
          await page.locator('h1').evaluate((each) => getComputedStyle(each).fontFamily),
          url,
        ).not.toContain('Times');
        opened += 1;
      }
      // Never visited and not of the checker: said, with what there is.
      await page.goto(`${server.address}/ket-qua/`);
      expect(await page.locator('h1').innerText()).toBe('Chưa có mạng');
      expect(await page.locator(`a[href="${visited}"]`).count()).toBe(1);
      await server.on();
      await page.goto(server.address + visited);
      expect(await page.locator('main > .kept').count()).toBe(0);
      await server.off();
      console.log(`${opened} pages opened without a connection, of ${kept.length} kept as a whole`);
      expect(opened).toBeGreaterThanOrEqual(3);
    }));

  test('a page that was kept is shown as it was seen last, not first', () =>
    withContext(async (context) => {
      const server = await serveAlone();
      const page = await context.newPage();
      await begin(page, server.address);
      await page.goto(server.address + visited);
      const before = Date.now();
      await page.goto(server.address + visited, { waitUntil: 'networkidle' });
      await server.off();
      await page.goto(server.address + visited);
      const at = await page.locator('main > .kept').getAttribute('data-kept');
      expect(Date.parse(at ?? '')).toBeGreaterThanOrEqual(before);
    }));
});

test('after one visit to its start, the checker is gone through in an aeroplane, and a leaflet opens', () =>
  withContext(async (context) => {
    const server = await serveAlone();
    const page = await context.newPage();
    await begin(page, server.address);
    await server.off();
    await page.goto(server.address + home, { waitUntil: 'load' });
    const topic = () => page.locator('meta[name=topic]').getAttribute('content');
    const first = page.locator('main a[href*="/can-gi/"]').first();
    await first.click();
    await page.waitForURL('**/can-gi/');
    let answers = 0;
    for (; answers < 8 && (await topic()) !== 'finder.outcome'; answers += 1) {
      const before = page.url();
      await page.locator('main .answers a, main .choices a').first().click();
      await page.waitForURL((url) => url.href !== before);
    }
    expect(await topic()).toBe('finder.outcome');
    expect(await page.locator('main > .kept').count()).toBe(1);
    const leaflets = kept.filter((each) => topicOf(each) === 'sheet.leaflet');
    for (const { url } of leaflets) {
      await page.goto(server.address + url, { waitUntil: 'load' });
      expect(await page.locator('main > .kept').count(), url).toBe(1);
      expect((await page.locator('main').innerText()).length, url).toBeGreaterThan(600);
    }
    console.log(`${answers} answers to an end, ${leaflets.length} leaflets, without a connection`);
    expect(answers).toBeGreaterThanOrEqual(1);
    expect(leaflets.length).toBeGreaterThanOrEqual(8);
  }));

describe('what is kept', () => {
  test('begins at the start of the checker only: any other page fetches and keeps nothing', () =>
    withContext(async (context) => {
      const server = await serveAlone();
      const page = await context.newPage();
      await page.goto(server.address + visited, { waitUntil: 'networkidle' });
      expect(await cachesOf(page)).toEqual({});
      expect(server.requests().filter((url) => /sw\.js|\.pack/.test(url))).toEqual([]);
      await server.off();
    }));

  test('is nothing when the phone asks to save data', () =>
    withContext(
      async (context) => {
        await context.addInitScript(() =>
          Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
        );
        const server = await serveAlone();
        const page = await context.newPage();
        if (start) {
          await page.goto(server.address + home, { waitUntil: 'networkidle' });
          expect(server.requests().filter((url) => /sw\.js|\.pack/.test(url))).toEqual([]);
        }
        // A worker that is there from before keeps no page either while data is saved.
        await page.goto(server.address + home);
        await page.evaluate(async () => {
          await navigator.serviceWorker.register('/sw.js');
          await navigator.serviceWorker.ready;
        });
        for (const url of [visited, home])
          await page.goto(server.address + url, { waitUntil: 'networkidle' });
        expect(await cachesOf(page)).toEqual({});
        await server.off();
      },
      { extraHTTPHeaders: { 'save-data': 'on' } },
    ));

  test('is at most 300 KB a language before a page is visited', () =>
    withContext(async (context) => {
      const server = await serveAlone();
      const page = await context.newPage();
      await begin(page, server.address);
      const bytes = await page.evaluate(async () => {
        const cache = await caches.open('pack');
        const all = await Promise.all(
          (await cache.keys()).map(async (key) => (await (await cache.match(key))?.blob())?.size ?? 0),
        );
        return all.reduce((sum, size) => sum + size, 0);
      });
      console.log(`${kept.length} pages and their files: ${bytes} bytes`);
      expect(bytes).toBeGreaterThan(10_000);
      expect(bytes).toBeLessThanOrEqual(mostBytes);
      await server.off();
    }));
});

describe('a new worker', () => {
  const pack = /\/offline\/vi\.[0-9a-f]{10}\.pack/.exec(worker)?.[0] ?? '';
  /** The worker of a build whose every page is broken by it. */
  const broken = `self.addEventListener('fetch', (event) => event.request.mode === 'navigate' && event.respondWith(new Response('broken', { headers: { 'content-type': 'text/html' } })));self.addEventListener('install', () => self.skipWaiting());self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));`;
  const active = (page: Page, act: () => Promise<unknown>) =>
    Promise.all([
      page.evaluate(
        () =>
          new Promise<void>((resolve) =>
            navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true }),
          ),
      ),
      act(),
    ]);
  const update = (page: Page) =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

  test('takes over at the next visit, and one that is wrong is taken back by publishing the old again', () =>
    withContext(async (context) => {
      const server = await serveAlone();
      const page = await context.newPage();
      await begin(page, server.address);
      await page.goto(server.address + visited, { waitUntil: 'networkidle' });
      // Old → new, which breaks every page.
      server.publish(broken);
      await active(page, () => update(page));
      await page.goto(server.address + visited);
      expect(await page.locator('body').innerText()).toBe('broken');
      // Back to the old one: the browser asks for the worker at each visit, whatever that worker answers to pages.
      server.publish(worker);
      await active(page, () => update(page));
      await page.goto(server.address + visited, { waitUntil: 'networkidle' });
      expect(await page.locator('h1').innerText()).toContain('Mua máy');
      // What was kept before is still there.
      await server.off();
      await page.goto(server.address + home);
      expect(await page.locator('main > .kept').count()).toBe(1);
    }));

  test('fetches its own compact form and lets the old one go, and keeps the old one while that does not come', () =>
    withContext(async (context) => {
      const server = await serveAlone();
      const page = await context.newPage();
      await begin(page, server.address);
      expect(await packOf(page)).toBe(pack);
      // A build whose pack cannot be fetched.
      server.publish(worker.replaceAll(pack, '/offline/vi.0000000000.pack'));
      await active(page, () => update(page));
      await page.waitForTimeout(500);
      expect(await packOf(page)).toBe(pack);
      // One whose pack is there, under another name.
      server.publish(worker.replaceAll(pack, `${pack}?next`));
      await active(page, () => update(page));
      await expect.poll(() => packOf(page), { timeout: 20_000 }).toBe(`${pack}?next`);
      await server.off();
      await page.goto(server.address + home);
      expect(await page.locator('main > .kept').count()).toBe(1);
    }));
});
