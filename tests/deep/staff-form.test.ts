import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { buildStaffSite } from '../../src/staff/site/staff-site.ts';
import { launchBrowser } from '../browser/browser.ts';
import { changedBeside, checkClone, drive, giveClone, readClone, realFiles } from './form-page.ts';

let [folder, browser, server, page]: [string?, Browser?, Server?, Page?] = [];
let origin = '';
const files = realFiles();
/** Those that are content: not the guide, nor what translations were made from. */
const checkedFiles = files.size - 2;
const asked: string[] = [];
const faults: string[] = [];

const there = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw new Error('Not begun.');
  return thing;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'staff-'));
  await buildStaffSite(join(folder, 'site'), readContentFolder(process.cwd()), undefined);
  server = createServer(sirv(join(folder, 'site'), { dev: true }));
  const listening = there(server);
  await new Promise<void>((done) => {
    listening.listen(0, '127.0.0.1', done);
  });
  origin = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  browser = await launchBrowser();
  page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1400, height: 1000 } });
  page.setDefaultTimeout(15_000);
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (fault) => faults.push(String(fault)));
  await page.goto(`${origin}/`);
  await giveClone(page, files);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** What the clone holds beside what it held. */
const changedIn = (now: ReadonlyMap<string, Buffer>) => changedBeside(files, now);

test('the form opens a clone in Vietnamese, without a forge to sign in to', async () => {
  const form = there(page);
  await form.goto(`${origin}/admin/`);
  const open = form.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' });
  await open.waitFor();
  expect(await form.locator('.buttons .button.secondary').count()).toBeGreaterThan(0);
  expect(await form.locator('.buttons .button.secondary').filter({ visible: true }).count()).toBe(0);
  await open.click();
  // Kinds of thing, in our words; what to do with them, in those of the CMS.
  for (const word of ['Nguồn', 'Mức hỗ trợ', 'Nội dung hỗ trợ: bài viết', 'Chuyên mục', 'Tạo mới'])
    await form.getByText(word, { exact: true }).first().waitFor();
});

test('a product with a picture is added in both languages, after a mistake is refused', async () => {
  const form = there(page);
  const { field, typeIn, goTo, choose, save } = drive(form);
  await goTo('#/collections/products/new');
  await typeIn('name.vi', 'Đũa tre thử');
  await choose('maker', /^my-phuong-food/);
  await choose('round', /^city-2023/);
  await field('group')
    .getByRole('radio', { name: /\(other\)/ })
    .click();
  await choose('sources', /^s438:/);
  await field('photos').getByRole('button', { name: /Thêm/ }).click();
  // A photograph as a telephone makes it, which says where it was taken.
  const photograph = await sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#a83' } })
    .withExif({ IFD0: { Make: 'Máy thử' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '16/1 3/1 0/1' } })
    .jpeg()
    .toBuffer();
  await field('photos.0.file')
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'Đũa Tre.jpg', mimeType: 'image/jpeg', buffer: photograph });
  await typeIn('photos.0.alt.vi', 'Một đôi đũa tre');
  await typeIn('photos.0.alt.en', 'A pair of bamboo chopsticks');
  await typeIn('photos.0.credit.vi', 'Cơ sở cung cấp');
  await typeIn('photos.0.credit.en', 'Given by the maker');
  await typeIn('name.en', 'Trial chopsticks');
  // The CMS sees a day in this; the check knows that there is none.
  await typeIn('photos.0.consent', '2026-02-31');
  expect(await save()).toEqual([
    expect.stringMatching(/^– Ô Ảnh 1 › Ngày đồng ý cho đăng: Ngày phải có thật/),
  ]);
  expect(changedIn(await readClone(form))).toEqual([]);
  await typeIn('photos.0.consent', '2026-11-20');
  expect(await save()).toEqual([]);

  const added = await readClone(form);
  expect(changedIn(added)).toEqual(['content/products/dua-tre-thu.json', 'content/products/dua-tre.webp']);
  expect(JSON.parse(String(added.get('content/products/dua-tre-thu.json')))).toEqual({
    name: { vi: 'Đũa tre thử', en: 'Trial chopsticks' },
    maker: 'my-phuong-food',
    round: 'city-2023',
    group: 'other',
    photos: [
      {
        file: 'dua-tre.webp',
        alt: { vi: 'Một đôi đũa tre', en: 'A pair of bamboo chopsticks' },
        credit: { vi: 'Cơ sở cung cấp', en: 'Given by the maker' },
        consent: '2026-11-20',
      },
    ],
    sources: ['S438'],
  });
  const { width, exif } = await sharp(added.get('content/products/dua-tre.webp')).metadata();
  expect([width, exif]).toEqual([1600, undefined]);
  expect(checkClone(added)).toEqual({ checked: checkedFiles + 1, errors: [] });
});

test('no request leaves the origin, and nothing breaks', () => {
  const outside = asked.filter((url) => !url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url));
  console.log(`${asked.length} requests, ${outside.length} elsewhere`);
  expect(asked.length).toBeGreaterThan(10);
  expect(outside).toEqual([]);
  expect(faults).toEqual([]);
});
