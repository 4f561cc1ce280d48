import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/browser.ts';
import { decodeSvg } from '../site/decode-qr.ts';
import { build, certificateOn } from './build-otherwise.ts';
import { notBefore } from './days-to-come.ts';
import { editAsAnOfficer, newPages, news } from './officer-edits.ts';

describe('under a path of the city portal, on the last day of the fourth year', () => {
  const base = '/khuyen-cong/';
  const lastDay = notBefore('2026-12-31');
  let out = '';
  beforeAll(async () => {
    const undo = await editAsAnOfficer();
    try {
      out = build({
        BASE_PATH: '/khuyen-cong',
        SITE_URL: 'https://portal.example',
        SITE_TODAY: lastDay,
      });
    } finally {
      undo();
    }
  }, 1_200_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));
  const filesOf = (ending: string): string[] =>
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => relative(out, join(entry.parentPath, entry.name)));

  test('every address in every attribute stays under it', () => {
    const strays: string[] = [];
    const looked: Record<string, number> = {};
    let canonicals = 0;
    for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
      const root = parse(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
      for (const element of root.querySelectorAll('*'))
        for (const [name, value] of Object.entries(element.attributes)) {
          const path = value.replace(/^https:\/\/portal\.example(?=\/|$)/, '');
          if (!path.startsWith('/') && path === value) continue;
          looked[name] = (looked[name] ?? 0) + 1;
          if (!path.startsWith(base)) strays.push(`${entry.parentPath} ${name}="${value}"`);
        }
      // The page for lost addresses, and that for no connection, claim none.
      const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
      if (canonical === undefined) continue;
      canonicals += 1;
      expect(canonical).toMatch(/^https:\/\/portal\.example\/khuyen-cong\//);
    }
    console.log(
      Object.entries(looked)
        .map(([name, count]) => `${count} ${name}`)
        .join(', '),
    );
    expect(strays.slice(0, 20)).toEqual([]);
    expect(canonicals).toBeGreaterThan(900);
    expect(looked['href']).toBeGreaterThan(10_000);
    for (const name of ['src', 'action', 'content', 'data-spec'])
      expect(looked[name], name).toBeGreaterThan(50);
  });

  test('every card, feed, file and drawing that a page names is there, and every address in them is under it', () => {
    const counts = { cards: 0, files: 0, feeds: 0, calendars: 0, codes: 0, map: 0, data: 0 };
    const missing: string[] = [];
    const prefix = `https://portal.example${base}`;
    const look = (address: string, from: string) => {
      const path = decodeURIComponent(address.replace(prefix, '').replace(/[?#].*/, ''));
      if (!address.startsWith(prefix) || !existsSync(join(out, path.replace(/(^|\/)$/, '$1index.html'))))
        missing.push(`${from} → ${address}`);
    };
    for (const file of filesOf('.html')) {
      const root = parse(readFileSync(join(out, file), 'utf8'));
      for (const card of root.querySelectorAll('meta[property="og:image"]')) {
        counts.cards += 1;
        look(card.getAttribute('content') ?? '', file);
      }
      for (const element of root.querySelectorAll('a[href], img[src], link[href], use[href], script[src]')) {
        const given = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        if (!given.startsWith('/') || given.endsWith('/')) continue;
        counts.files += 1;
        look(`https://portal.example${given}`, file);
      }
    }
    for (const file of filesOf('.xml')) {
      const text = readFileSync(join(out, file), 'utf8');
      for (const [, address = ''] of text.matchAll(
        /(?:<loc>|<link>|<link href="|href=")(https:\/\/[^<"]+)/g,
      )) {
        if (address.startsWith('https://portal.example')) look(address, file);
        counts[file.startsWith('sitemap') ? 'map' : 'feeds'] += 1;
      }
    }
    for (const file of filesOf('.ics'))
      for (const [, address = ''] of readFileSync(join(out, file), 'utf8')
        .replaceAll('\r\n ', '')
        .matchAll(/^URL[^:]*:(https:\S+)/gm)) {
        counts.calendars += 1;
        look(address.trim(), file);
      }
    for (const file of ['data/datapackage.json', 'data/openapi.json'])
      for (const [address] of readFileSync(join(out, file), 'utf8').matchAll(
        /https:\/\/portal\.example[^"\\\s]*/g,
      )) {
        counts.data += 1;
        if (!address.startsWith(prefix.slice(0, -1))) missing.push(`${file} → ${address}`);
      }
    for (const file of filesOf('.svg')
      .filter((name) => name.startsWith('qr/'))
      .slice(0, 40)) {
      counts.codes += 1;
      look(decodeSvg(readFileSync(join(out, file), 'utf8')) ?? '', file);
    }
    console.log(counts);
    expect(missing.slice(0, 20)).toEqual([]);
    expect(counts.cards).toBeGreaterThan(900);
    expect(counts.files).toBeGreaterThan(5_000);
    expect(counts.map).toBeGreaterThan(700);
    expect(counts.calendars).toBeGreaterThan(40);
    for (const count of [counts.feeds, counts.codes, counts.data]) expect(count).toBeGreaterThan(3);
  });

  test('news with a photograph has it in every width with its size and its credit, and on its card', async () => {
    for (const [locale, path] of [
      ['vi', `tin-tuc/${news}`],
      ['en', `en/news/${news}`],
    ] as const) {
      const page = parse(readFileSync(join(out, path, 'index.html'), 'utf8'));
      const picture = page.querySelector('.story figure picture');
      const image = picture?.querySelector('img');
      expect(image?.attributes).toMatchObject({ width: '640', height: '480', loading: 'lazy' });
      expect(image?.getAttribute('alt')).toBe(locale === 'vi' ? 'Ô vuông để thử' : 'A square for a trial');
      expect(picture?.querySelectorAll('source').map((each) => each.getAttribute('type'))).toEqual([
        'image/avif',
        'image/webp',
      ]);
      for (const source of picture?.querySelectorAll('source') ?? [])
        for (const each of (source.getAttribute('srcset') ?? '').split(', '))
          expect(existsSync(join(out, (each.split(' ')[0] ?? '').replace(base, '')))).toBe(true);
      expect(page.querySelector('.story figcaption')?.text).toContain(
        locale === 'vi' ? 'Tổ thử' : 'Trial team',
      );
      expect(page.querySelector('meta[property="og:image"]')?.getAttribute('content')).toContain(
        `cards/newsItem-${news}.${locale}.png`,
      );
      const card = sharp(readFileSync(join(out, `cards/newsItem-${news}.${locale}.png`)));
      expect(await card.metadata()).toMatchObject({ width: 1200, height: 630 });
      // The photograph is one colour; the card has it where its weave would stand.
      const { data } = await card
        .extract({ left: 1000, top: 200, width: 1, height: 1 })
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([...data].map((value) => Math.round(value / 17))).toEqual([7, 10, 5]);
    }
  });

  test('an English paragraph that is older than the Vietnamese says so, with its day, and no other', () => {
    const notesOf = (path: string) =>
      parse(readFileSync(join(out, path, 'index.html'), 'utf8')).querySelectorAll('.behind');
    const notes = notesOf('en/support/vocational-training');
    expect(notes.map(({ text }) => text.trim())).toEqual([
      expect.stringMatching(
        /^The Vietnamese of the paragraph above has changed since\. .*on \d+ \w+ \d{4}\.$/,
      ),
    ]);
    expect(notes[0]?.previousElementSibling?.text).toBe('Before you open a course');
    let pages = 0;
    for (const path of readdirSync(join(out, 'en/support'), { recursive: true }))
      if (String(path).endsWith('index.html') && !String(path).includes('vocational-training')) {
        pages += 1;
        expect(notesOf(join('en/support', String(path), '..')), String(path)).toEqual([]);
      }
    expect(pages).toBeGreaterThan(8);
    expect(notesOf('ho-tro/dao-tao-nghe')).toEqual([]);
  });

  test('a pair of files in content/pages/ is a page everywhere, without code', () => {
    const read = (path: string) => parse(readFileSync(join(out, path, 'index.html'), 'utf8'));
    const links = (root: ReturnType<typeof parse>, within: string) =>
      root.querySelectorAll(`${within} a`).map((link) => `${link.getAttribute('href')} ${link.text.trim()}`);
    const map = readFileSync(join(out, 'sitemap-0.xml'), 'utf8');
    for (const [id, slugs] of Object.entries(newPages))
      for (const locale of ['vi', 'en'] as const) {
        const path = locale === 'vi' ? slugs.vi : `en/${slugs.en}`;
        const entry = `${base}${path}/ Zyx ${id} ${locale}`;
        const page = read(path);
        expect(page.querySelector('h1')?.text).toBe(`Zyx ${id} ${locale}`);
        expect(page.querySelector('main')?.text).toContain(`Qwertz ${id}.`);
        expect(page.querySelector('main')?.text).toContain('2024');
        expect(page.querySelectorAll('link[hreflang]').map((link) => link.getAttribute('href'))).toContain(
          `https://portal.example${base}en/${slugs.en}/`,
        );
        expect(map).toContain(`<loc>https://portal.example${base}${path}/</loc>`);
        expect(links(read(locale === 'vi' ? 'so-do-trang' : 'en/site-map'), 'article')).toContain(entry);
        const home = read(locale === 'vi' ? '' : 'en');
        const support = read(locale === 'vi' ? 'ho-tro' : 'en/support');
        if (slugs.section) expect(links(support, 'article')).toContain(entry);
        else expect(links(home, 'footer')).toContain(entry);
        const start = readFileSync(join(out, `search.${locale}.json`), 'utf8');
        expect(start).toContain(`Zyx ${id} ${locale}`);
      }
  });

  test('search answers there, in the box and on its page, and asks nothing from outside', async () => {
    const serve = sirv(out);
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const url = request.url ?? '';
      asked.push(url);
      if (!url.startsWith(base)) {
        response.writeHead(404).end();
        return;
      }
      request.url = url.slice(base.length - 1);
      serve(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const browser = await launchBrowser();
    const page = await browser.newPage();
    for (const [start, query, next] of [
      ['', 'dao tao nghe', 'tim-kiem/'],
      ['en/', 'cleaner production', 'en/search/'],
    ] as const) {
      await page.goto(address + base + start);
      await page.fill('#q', query);
      await page.waitForSelector('[role=option]');
      const options = await page
        .locator('a[role=option]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(options.length).toBeGreaterThan(1);
      for (const option of options) expect(option.startsWith(base + start), option).toBe(true);
      await page.locator('[role=option]').first().click();
      await page.waitForURL((url) => url.pathname === (options[0] ?? '').replace(/[?#].*/, ''));
      expect(await page.locator('h1').innerText()).not.toBe('');
      await page.goto(`${address}${base}${next}?q=${encodeURIComponent(query)}`);
      await page.waitForSelector('site-search mark');
      const results = await page
        .locator('site-search li > a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(results.length).toBeGreaterThan(3);
      for (const result of results) expect(result.startsWith(base + start), result).toBe(true);
    }
    await browser.close();
    server.close();
    console.log(`${asked.length} requests`);
    expect(asked.filter((url) => !url.startsWith(base) && url !== '/favicon.ico')).toEqual([]);
    expect(asked.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(5);
  });

  test('what is kept for when there is no connection is asked for under it', () => {
    const worker = readFileSync(join(out, 'sw.js'), 'utf8');
    const asked = [...worker.matchAll(/["`](\/[^"`\s]*\.(?:pack|css|js|svg))["`]/g)].map(
      ([, path = '']) => path,
    );
    console.log(`${asked.length} files that the worker may fetch`);
    expect(asked.length).toBeGreaterThan(5);
    for (const path of asked) {
      expect(path.startsWith(base), path).toBe(true);
      expect(readFileSync(join(out, path.slice(base.length))).length, path).toBeGreaterThan(0);
    }
  });

  // The day after: below.
  test('a certificate of 2023 is still valid', () => {
    expect(certificateOn(out, 'san-pham/banh-dua-nuong-top-coco')).toBe(
      `${lastDay === '2026-12-31' ? 'Còn hạn đến hết' : 'Hết hạn sau'} ngày 31/12/2026`,
    );
  });
});
