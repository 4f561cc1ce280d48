import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import readQr from 'jsqr';
import { describe, expect, test } from 'vitest';
import { readingSeconds } from '../../src/i18n/speak.ts';
import { addressedPages, dist } from './built-pages.ts';
import { decodeSvg } from './decode-qr.ts';

const origin = 'https://khuyencong-danang.example';
const pages = addressedPages();
const urls = new Set(pages.map(({ url }) => url));
const lists = pages.filter(({ url }) => /\/(mang-theo|bring)\/$/.test(url));
const leaflets = pages.filter(({ url }) => /\/(to-roi|leaflet)\/$/.test(url));

describe('codes', () => {
  test('every QR code opens the page that it is named after', () => {
    const files = readdirSync(join(dist, 'qr'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.svg'),
    );
    for (const file of files) {
      const path = `/${file.replaceAll('\\', '/').replace(/\.svg$/, '')}/`;
      expect(urls.has(path), file).toBe(true);
      expect(decodeSvg(readFileSync(join(dist, 'qr', file), 'utf8')), file).toBe(`${origin}${path}`);
    }
    console.log(`${files.length} QR codes decoded`);
    expect(files.length).toBeGreaterThan(400);
  });

  test('the code on the picture of a leaflet opens the page of its area', async () => {
    const pictures = readdirSync(join(dist, 'cards')).filter((file) => file.startsWith('leaflet-'));
    for (const file of pictures) {
      const picture = await loadImage(join(dist, 'cards', file));
      const canvas = createCanvas(picture.width, picture.height);
      const pen = canvas.getContext('2d');
      pen.drawImage(picture, 0, 0);
      const { data, width, height } = pen.getImageData(0, 0, picture.width, picture.height);
      const said = readQr(data, width, height)?.data ?? '';
      expect(said.startsWith(`${origin}/`), `${file}: ${said}`).toBe(true);
      expect(urls.has(said.slice(origin.length)), `${file}: ${said}`).toBe(true);
      expect(said.startsWith(`${origin}/en/`), file).toBe(file.endsWith('.en.png'));
    }
    console.log(`${pictures.length} pictures of leaflets`);
    expect(pictures.length).toBe(leaflets.length);
  });
});

describe('leaflets', () => {
  test('are read aloud in 60 to 90 seconds, without an abbreviation or a digit', () => {
    const seconds = leaflets.map(({ url, root, locale }) => {
      const text = root.querySelector('blockquote')?.text.trim() ?? '';
      expect(text, url).not.toMatch(/\d|%|[A-ZĐ]{2,}|undefined/);
      return readingSeconds(text, locale);
    });
    console.log(`${seconds.length} texts: ${seconds.join(', ')} s`);
    expect(seconds.length).toBeGreaterThanOrEqual(16);
    expect(Math.min(...seconds)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...seconds)).toBeLessThanOrEqual(90);
  });

  test('stand on the page of their area, with what to bring, and lead back to it', () => {
    for (const { url, root } of [...leaflets, ...lists]) {
      const area = url.replace(/[^/]+\/$/, '');
      const links = (of: string) =>
        pages
          .find((page) => page.url === of)
          ?.root.querySelectorAll('main a')
          .map((link) => link.getAttribute('href'));
      expect(links(area), `${area} → ${url}`).toContain(url);
      expect(root.querySelectorAll('main a').map((link) => link.getAttribute('href'))).toContain(area);
    }
    expect(lists.length).toBe(leaflets.length);
  });
});

describe('what to bring', () => {
  test('every paper rests on a source; a form names its circular', () => {
    let papers = 0;
    let forms = 0;
    for (const { url, root } of lists) {
      const rows = root.querySelectorAll('.ticks p');
      papers += rows.filter((row) => row.hasAttribute('data-source')).length;
      forms += root.querySelectorAll('.ticks small').length;
      for (const form of root.querySelectorAll('.ticks small'))
        expect(form.text, url).toMatch(/(Mẫu số|Form|Phụ lục|Annex) \d+.*\d+\/\d{4}\//s);
      expect(rows.length, url).toBeGreaterThan(5);
    }
    console.log(`${papers} papers with a source and ${forms} forms on ${lists.length} lists`);
    expect(papers).toBeGreaterThan(100);
    expect(forms).toBeGreaterThanOrEqual(lists.length);
  });
});

test('a rating goes by e-mail, which is said, with buttons only where there is an address', () => {
  const { operator } = JSON.parse(readFileSync('content/site/site.json', 'utf8')) as {
    operator: { email?: string };
  };
  const reports = pages.filter(({ url }) => /bao-cho-sai\/$|report-a-mistake\/$/.test(url));
  for (const { root, url } of reports) {
    expect(root.querySelector('main')?.text, url).toMatch(
      /đánh giá đi bằng thư điện tử|a rating goes by e-mail/,
    );
    expect(root.querySelectorAll('main a[href^="mailto:"]').length, url).toBe(operator.email ? 3 : 0);
  }
  expect(reports).toHaveLength(2);
});

test('every page leads to a way to report a mistake, and says whom to ask where it sends you to', () => {
  let looked = 0;
  for (const { url, root, locale } of pages) {
    const report = locale === 'vi' ? '/lien-he/bao-cho-sai/' : '/en/contact/report-a-mistake/';
    looked += root.querySelectorAll(`.after a[href="${report}"]`).length;
    expect(
      root.querySelectorAll('.after a').map((link) => link.getAttribute('href')),
      url,
    ).toContain(report);
  }
  console.log(`${looked} pages lead to the report`);
  for (const { url, root } of [...lists, ...leaflets])
    expect(
      root.querySelector('main a[href="https://danang.gov.vn/"], main a[href^="tel:"]'),
      url,
    ).toBeTruthy();
  expect(looked).toBeGreaterThanOrEqual(pages.length);
});
