import { read as readWorkbook } from '@e965/xlsx';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runsInSpreadsheets } from '../../src/fields/formula.ts';
import { launchBrowser } from '../browser/browser.ts';
import { markOf, trick, tryEverywhere } from '../content/injections.ts';
import { inAYear } from './days-to-come.ts';
import { findStrange } from './find-strange.ts';

/** Marks of what no file of ours holds yet, and is added. */
const added = { alt: markOf(9_000), credit: markOf(9_001), office: markOf(9_002), stop: markOf(9_003) };
const fair = 'content/fairs/hoi-cho-xuan-2026.json';
const siteFile = 'content/site/site.json';
const photo = 'content/fairs/thu-anh.jpg';
const { files, marks } = tryEverywhere();
const withFields = (path: string, fields: object) => {
  const given = files[path] ?? readFileSync(path, 'utf8');
  files[path] = JSON.stringify({ ...(JSON.parse(given) as object), ...fields }, null, 2);
};
const pair = (mark: string) => ({ vi: trick(mark), en: trick(mark) });
withFields(fair, {
  photos: [{ file: 'thu-anh.jpg', alt: pair(added.alt), credit: pair(added.credit), consent: '2026-01-22' }],
});
withFields(siteFile, {
  operator: {
    responsible: pair(added.office),
    address: pair(added.office),
    email: 'thu@danang.gov.vn',
  },
  plannedStop: { from: inAYear(), back: inAYear(), why: pair(added.stop) },
});

const polyglot = async () =>
  Buffer.concat([
    await sharp({ create: { width: 500, height: 400, channels: 3, background: '#887' } })
      .jpeg()
      .withExif({ IFD0: { ImageDescription: trick('exif') } })
      .toBuffer(),
    Buffer.from(`<html><x-injected><script>injected()</script>`),
  ]);

let out = '';
let server: Server;
let browser: Browser;
let page: Page;
let address = '';
const asked: string[] = [];
const told: string[] = [];

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'injected-'));
  const before = Object.keys(files).map((path) => [path, readFileSync(path)] as const);
  try {
    for (const [path, content] of Object.entries(files)) writeFileSync(path, content);
    writeFileSync(photo, await polyglot());
    execFileSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out, '--silent'],
      {
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  } finally {
    for (const [path, content] of before) writeFileSync(path, content);
    rmSync(photo, { force: true });
  }
  server = createServer(sirv(out, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.exposeFunction('injected', () => told.push(`ran on ${page.url()}`));
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => told.push(`${page.url()}: ${String(error)}`));
  page.on('dialog', (dialog) => {
    told.push(`${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
}, 1_200_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(out, { recursive: true, force: true });
});

const filesOf = (...endings: string[]): string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(out, join(entry.parentPath, entry.name)));
const bytesOf = (file: string) => readFileSync(join(out, file));
const textOf = (file: string) => readFileSync(join(out, file), 'utf8');
const anyMark = /zq[a-z]{3}zq/;

const parseIn = (paths: readonly string[], type: DOMParserSupportedType) =>
  findStrange(page, address, paths, type);

test('with somebody to write to there is a security.txt, and a report and a rating can be sent', () => {
  expect(textOf('.well-known/security.txt')).toMatch(
    /^Contact: mailto:thu@danang\.gov\.vn\nExpires: \d{4}-\d\d-\d\dT.*\n.*\nCanonical: https:\/\/.*\/\.well-known\/security\.txt\n$/,
  );
  for (const path of ['lien-he/bao-cho-sai', 'en/contact/report-a-mistake']) {
    const links = [...textOf(`${path}/index.html`).matchAll(/href="(mailto:thu@danang\.gov\.vn\?[^"]*)"/g)];
    expect(links).toHaveLength(3);
    for (const [, link = ''] of links)
      expect(
        new URL(link.replaceAll(/&(#38|amp);/g, '&')).searchParams.get('subject')?.length,
      ).toBeGreaterThan(10);
  }
});

test('what is looked for would be found', async () => {
  writeFileSync(
    join(out, 'broken.html'),
    `<!doctype html><p title="${trick('broken')}">${trick('broken')}</p>`,
  );
  writeFileSync(join(out, 'broken.xml'), `<rss>${trick('broken')}</rss>`);
  const inPage = await parseIn(['broken.html'], 'text/html');
  const inFeed = await parseIn(['broken.xml'], 'application/xml');
  for (const name of ['broken.html', 'broken.xml']) rmSync(join(out, name));
  console.log(`${inPage.length} found in a broken page, ${inFeed.length} in a broken feed`);
  expect(inPage.length).toBeGreaterThanOrEqual(4);
  expect(inFeed.length).toBeGreaterThanOrEqual(1);
});

describe('with a trick in every text of content', () => {
  test('no page holds an element, an attribute or a script made of it', async () => {
    const pages = filesOf('.html');
    const touched = pages.filter((file) => anyMark.test(textOf(file)));
    console.log(`${marks.size} places, ${touched.length} of ${pages.length} pages`);
    expect(await parseIn(pages, 'text/html')).toEqual([]);
    const quiet = pages.filter(
      (file) => textOf(file).includes('<main') && !textOf(file).includes(added.stop),
    );
    expect(quiet).toEqual([]);
    expect(touched.length).toBeGreaterThan(800);
  });

  test('feeds, site maps and drawings are well formed, and hold none', async () => {
    const drawings = filesOf('.svg');
    const others = filesOf('.xml');
    expect(await parseIn(drawings, 'image/svg+xml')).toEqual([]);
    expect(await parseIn(others, 'application/xml')).toEqual([]);
    const touched = others.filter((file) => anyMark.test(textOf(file)));
    console.log(
      `${drawings.length} drawings, ${others.length} feeds and maps, ${touched.length} with a trick`,
    );
    expect(drawings.length).toBeGreaterThan(100);
    expect(touched.length).toBeGreaterThan(3);
  });

  test('JSON is read, CSV has a cell for each column and none that runs, workbooks hold no formula', () => {
    const counts = { json: 0, csv: 0, cells: 0, xlsx: 0, tricks: 0 };
    for (const file of filesOf('.json')) {
      JSON.parse(textOf(file));
      counts.json += 1;
    }
    for (const file of filesOf('.csv')) {
      counts.csv += 1;
      for (const row of parseCsv(bytesOf(file), { bom: true }) as string[][])
        for (const cell of row) {
          counts.cells += 1;
          if (anyMark.test(cell)) counts.tricks += 1;
          expect(runsInSpreadsheets(cell), `${file}: ${cell}`).toBe(false);
        }
    }
    for (const file of filesOf('.xlsx')) {
      counts.xlsx += 1;
      for (const sheet of Object.values(readWorkbook(bytesOf(file)).Sheets))
        for (const cell of Object.values(sheet) as { f?: string; l?: object }[]) {
          expect(cell.f).toBeUndefined();
          expect(cell.l).toBeUndefined();
        }
    }
    console.log(counts);
    expect(counts.json).toBeGreaterThan(50);
    expect(counts.csv).toBeGreaterThan(30);
    expect(counts.xlsx).toBeGreaterThan(15);
    expect(counts.tricks).toBeGreaterThan(200);
  });

  test('calendars hold the properties they always hold, and the trick as text', () => {
    const known = new Set(
      'uid sequence dtstamp dtstart dtend summary description location url transp status rrule last-modified created x-microsoft-cdo-alldayevent x-microsoft-msncalendar-alldayevent x-microsoft-cdo-busystatus'.split(
        ' ',
      ),
    );
    let touched = 0;
    for (const file of filesOf('.ics')) {
      const text = textOf(file);
      if (!anyMark.test(text.replaceAll('\r\n ', ''))) continue;
      touched += 1;
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      for (const part of calendar.getAllSubcomponents('vevent')) {
        for (const { name } of part.getAllProperties()) expect([...known], file).toContain(name);
        const summary = String(part.getFirstPropertyValue('summary'));
        const [mark] = anyMark.exec(summary) ?? [];
        if (mark) expect(summary).toContain(trick(mark));
      }
    }
    console.log(`${touched} calendars with a trick`);
    expect(touched).toBeGreaterThan(3);
  });

  test('a photo that is a page too is a photo alone', () => {
    const pictures = filesOf('.jpg', '.jpeg', '.webp', '.avif', '.png');
    for (const file of pictures) expect(bytesOf(file).includes('x-injected'), file).toBe(false);
    console.log(`${pictures.length} pictures`);
    expect(pictures.length).toBeGreaterThan(400);
    expect(textOf('hoi-cho/hoi-cho-xuan-2026/index.html')).toContain(added.alt);
  });

  test('scripts of ours make nothing of it either: a page of each kind, the box, the search page', async () => {
    // One page of each folder; of the checker, whose steps lie deep, the first alone.
    const kinds = Map.groupBy(
      filesOf('index.html').filter((file) => file.split('/').length < 5),
      (file) => dirname(dirname(file)),
    )
      .values()
      .flatMap((group) => (group[0] === undefined ? [] : [dirname(group[0])]))
      .toArray();
    for (const path of kinds) await page.goto(`${address}/${path}/`, { waitUntil: 'load' });
    let answers = 0;
    for (const query of ['x-injected', 'onerror injected', [...marks.keys()][0] ?? '']) {
      await page.goto(`${address}/tim-kiem/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
      answers += await page.locator('site-search li').count();
      expect(await page.locator('main x-injected, main img[src*=evil], main [onclick]').count()).toBe(0);
      await page.goto(`${address}/`);
      await page.fill('#q', query);
      await page.waitForTimeout(1_000);
      answers += await page.locator('[role=option]').count();
      expect(await page.locator('x-injected, img[src*=evil], [onclick]').count()).toBe(0);
    }
    console.log(`${kinds.length} pages opened, ${answers} answers of search`);
    expect(told).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
    expect(kinds.length).toBeGreaterThan(25);
    expect(answers).toBeGreaterThan(5);
  });
});
