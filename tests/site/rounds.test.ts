import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lastDayOfCertificate, stateOfCertificate } from '../../src/subjects/products/certificates.ts';
import { addressedPages, dist } from './built-pages.ts';

const pages = addressedPages();
const idsOf = (folder: string) =>
  readdirSync(join(process.cwd(), 'content', folder)).map((file) => file.replace('.json', ''));
const kinds = [
  { folder: 'rounds', vi: '/binh-chon/', en: '/en/competitions/', card: 'round', least: 23 },
  { folder: 'products', vi: '/san-pham/', en: '/en/products/', card: 'product', least: 10 },
  { folder: 'fairs', vi: '/hoi-cho/', en: '/en/fairs/', card: 'fair', least: 24 },
  { folder: 'makers', vi: '/co-so-nhu-ban/', en: '/en/workshops-like-yours/', card: 'maker', least: 33 },
] as const;

describe('rounds, products, fairs and workshops', () => {
  test.each(kinds)(
    'each of $folder has a page in both languages, with a source',
    ({ folder, vi, en, least }) => {
      const ids = idsOf(folder);
      for (const id of ids)
        for (const parent of [vi, en]) {
          const page = pages.find(({ url }) => url === `${parent}${id}/`);
          expect(page, `${parent}${id}/`).toBeTruthy();
          expect(page?.root.querySelectorAll('main .r').length, page?.url).toBeGreaterThan(0);
        }
      expect(ids.length).toBeGreaterThanOrEqual(least);
    },
  );

  test('all nine products of 2021 stand under their round, with their makers', () => {
    const round = pages.find(({ url }) => url === '/binh-chon/city-2021/');
    const links = round?.root.querySelectorAll('main a[href^="/san-pham/"]') ?? [];
    expect(links.length).toBe(9);
  });

  test('every year from 2012 stands on the line, and what is not known says so', () => {
    const rows =
      pages.find(({ url }) => url === '/binh-chon/')?.root.querySelectorAll('table.line tbody tr') ?? [];
    /** A row stands for one year, or for several side by side of which nothing is known. */
    const years = rows.flatMap((row) => {
      const [first = 0, last = first] = (row.querySelector('th')?.text ?? '').trim().split('–').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => last - index);
    });
    expect(years.at(-1)).toBe(2012);
    expect(years).toEqual(Array.from(years, (_, index) => (years[0] ?? 0) - index));
    expect(years.length).toBeGreaterThanOrEqual(15);
    for (const row of rows)
      for (const cell of row.querySelectorAll('td')) expect(cell.text.trim()).not.toBe('');
  });

  test('every project leads to the page of its workshop', () => {
    const list = pages.find(({ url }) => url === '/co-so-nhu-ban/');
    const linked = new Set(list?.root.querySelectorAll('main a').map((link) => link.getAttribute('href')));
    const makers = idsOf('projects').map(
      (id) =>
        (
          JSON.parse(readFileSync(join(process.cwd(), `content/projects/${id}.json`), 'utf8')) as {
            maker: string;
          }
        ).maker,
    );
    for (const maker of makers) expect(linked.has(`/co-so-nhu-ban/${maker}/`), maker).toBe(true);
    expect(makers.length).toBeGreaterThanOrEqual(28);
  });

  test('no contact is shown without consent on record', () => {
    const agreed = new Set(
      idsOf('makers').filter((id) =>
        readFileSync(join(process.cwd(), `content/makers/${id}.json`), 'utf8').includes('"consent"'),
      ),
    );
    const makerOf = (url: string) => {
      const [id = ''] = url.split('/').slice(-2);
      if (/\/(san-pham|products)\//.test(url))
        return (
          JSON.parse(readFileSync(join(process.cwd(), `content/products/${id}.json`), 'utf8')) as {
            maker: string;
          }
        ).maker;
      return id;
    };
    let looked = 0;
    for (const { url, root } of pages) {
      if (!/\/(san-pham|products|co-so-nhu-ban|workshops-like-yours)\/[^/]+\/$/.test(url)) continue;
      looked += 1;
      if (agreed.has(makerOf(url))) continue;
      expect(root.querySelector('main a[href^="tel:"], main a[href^="http"]'), url).toBeNull();
    }
    console.log(`${looked} pages looked at, ${agreed.size} makers agreed`);
    expect(looked).toBeGreaterThanOrEqual(2 * 43);
  });

  test('each can be sent on: two pictures under 100 KB and a text with day and source', () => {
    let pictures = 0;
    for (const { folder, vi, en, card } of kinds)
      for (const id of idsOf(folder))
        for (const [locale, parent] of [
          ['vi', vi],
          ['en', en],
        ] as const) {
          for (const format of ['', '-tall']) {
            const picture = readFileSync(join(dist, `cards/${card}-${id}${format}.${locale}.png`));
            expect(picture.length).toBeLessThan(100_000);
            // Width and height stand in the header of a PNG.
            expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual(
              format === '' ? [1200, 630] : [1080, 1350],
            );
            pictures += 1;
          }
          const page = pages.find(({ url }) => url === `${parent}${id}/`);
          const text = page?.root.querySelector('main .after > details p')?.text ?? '';
          expect(text, page?.url).toMatch(/(Nguồn|Source): S\d+/);
          expect(text, page?.url).toMatch(/\d{4}/);
        }
    console.log(`${pictures} pictures`);
    expect(pictures).toBeGreaterThanOrEqual(4 * 90);
  });
});

describe('certificates', () => {
  const terms = [
    { from: '2014-10-21', lastYear: 3 },
    { from: '2018-08-16', lastYear: 4 },
  ];
  test.each([
    [{ certifiedYear: 2021 }, '2021-06-01', 'valid'],
    [{ certifiedYear: 2021 }, '2024-12-31', 'valid'],
    [{ certifiedYear: 2021 }, '2025-01-01', 'expired'],
    [{ certifiedOn: '2021-11-03' }, '2024-12-31', 'valid'],
    [{ certifiedOn: '2021-11-03' }, '2025-01-01', 'expired'],
    [{ certifiedYear: 2016 }, '2018-12-31', 'valid'],
    [{ certifiedYear: 2016 }, '2019-01-01', 'expired'],
    [{ certifiedOn: '2018-08-15' }, '2021-01-01', 'expired'],
    [{ certifiedOn: '2018-08-16' }, '2021-01-01', 'valid'],
    [{ certifiedYear: 2018 }, '2019-01-01', 'unknown'],
    [{ certifiedYear: 2012 }, '2013-01-01', 'unknown'],
    [{}, '2024-01-01', 'unknown'],
  ] as const)('%j is on %s %s', (product, day, state) => {
    expect(stateOfCertificate(product, terms, day)).toBe(state);
    expect(lastDayOfCertificate(product, terms) === undefined).toBe(state === 'unknown');
  });
});
