import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parse } from 'node-html-parser';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../src/i18n/formats.ts';
import { inAYear, notBefore } from './days-to-come.ts';
import { launchBrowser } from '../browser/browser.ts';

// Builds of the same site in other ways. They share Astro’s working folder, so they stand in one file, where one follows the other.

/** Builds the site into a folder of its own. */
const build = (settings: Record<string, string>): string => {
  const out = mkdtempSync(join(tmpdir(), 'other-build-'));
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out, '--silent'], {
    // Not the runner's own environment: it holds a BASE_URL of its own.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return out;
};
/** What a page says beside "Certificate". */
const certificateOn = (out: string, path: string): string =>
  /(?:Giấy chứng nhận|Certificate): ([^,]*),/.exec(
    parse(readFileSync(join(out, path, 'index.html'), 'utf8')).querySelector('main')?.text ?? '',
  )?.[1] ?? '';

/** Pages as an officer adds them: a pair of files each, and no code. One says that it stands below a section. */
const newPages = {
  loans: { vi: 'vay-von', en: 'loans', section: 'support' },
  volunteers: { vi: 'tinh-nguyen', en: 'volunteers', section: undefined },
};
const eachNewFile = (act: (path: string, content: string) => void) => {
  for (const [id, { section, ...slugs }] of Object.entries(newPages))
    for (const locale of ['vi', 'en'] as const)
      act(
        `content/pages/${id}.${locale}.mdx`,
        [
          '---',
          `title: "Zyx ${id} ${locale}"`,
          `summary: "Zyx ${locale}."`,
          `urlSlug: "${slugs[locale]}"`,
          ...(section ? [`section: "${section}"`] : []),
          'lastChecked: "2024-12-30"',
          '---',
          '',
          `## Wvu ${locale}`,
          '',
          `Qwertz ${id}.`,
          '',
        ].join('\n'),
      );
};

describe('under a path of the city portal, on the last day of the fourth year', () => {
  const base = '/khuyen-cong/';
  const lastDay = notBefore('2026-12-31');
  let out = '';
  beforeAll(() => {
    eachNewFile((path, content) => writeFileSync(path, content));
    try {
      out = build({
        BASE_PATH: '/khuyen-cong',
        SITE_URL: 'https://portal.example',
        SITE_TODAY: lastDay,
      });
    } finally {
      eachNewFile((path) => rmSync(path));
    }
  }, 1_200_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

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

test('a site built on 1 January after the last year says that they have expired', () => {
  const out = build({ SITE_TODAY: notBefore('2027-01-01') });
  try {
    expect(certificateOn(out, 'san-pham/banh-dua-nuong-top-coco')).toBe('Hết hạn sau ngày 31/12/2026');
    expect(certificateOn(out, 'en/products/banh-dua-nuong-top-coco')).toBe('Ended after 31 December 2026');
    expect(certificateOn(out, 'en/products/ruou-can-phu-tuc')).toBe('Ended after 31 December 2024');
    expect(certificateOn(out, 'en/products/banh-kho-me-ba-lieu-me')).toBe('Ended after 31 December 2018');
  } finally {
    rmSync(out, { recursive: true });
  }
}, 1_200_000);

test('the same content on the same day builds the same bytes, whatever the zone and language of the machine', () => {
  const [one, two] = [
    { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
  ].map((machine) => build({ SITE_TODAY: today(), ...machine })) as [string, string];
  try {
    const files = readdirSync(one, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(one, join(entry.parentPath, entry.name)));
    const differ = files.filter(
      (file) => !readFileSync(join(one, file)).equals(readFileSync(join(two, file))),
    );
    console.log(`${files.length} files built twice, ${differ.length} differ`);
    expect(files.length).toBeGreaterThan(2_000);
    expect(differ).toEqual([]);
  } finally {
    for (const out of [one, two]) rmSync(out, { recursive: true });
  }
}, 1_200_000);

test('a site built a year from now is whole', () => {
  // The build looks over every link, anchor and address itself, and fails if one is broken.
  const day = inAYear();
  const out = build({ SITE_TODAY: day });
  try {
    const home = parse(readFileSync(join(out, 'index.html'), 'utf8')).text;
    expect([0, 1].some((later) => home.includes(String(Number(day.slice(0, 4)) + later)))).toBe(true);
    expect(home).not.toMatch(/undefined|NaN|Invalid/);
  } finally {
    rmSync(out, { recursive: true });
  }
}, 1_200_000);
