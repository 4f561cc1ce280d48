import { readdirSync, readFileSync } from 'node:fs';
import { HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { vi } from '../../src/i18n/vi.ts';
import { openBuiltSearch } from '../../src/search/find.ts';
import { addressedPages } from './built-pages.ts';

const pages = addressedPages();
const dictionaries = { vi, en };
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const read = (folder: string) =>
  readdirSync(`content/${folder}`).map((file) => ({
    id: file.replace('.json', ''),
    data: JSON.parse(readFileSync(`content/${folder}/${file}`, 'utf8')) as Record<string, unknown>,
  }));

describe('what has ended', () => {
  test('leads in one tap to what applies now, on every round and product that is over and every document that was followed', () => {
    let looked = 0;
    const stranded: string[] = [];
    for (const page of pages) {
      if (!/\/(binh-chon|competitions|san-pham|products)\/[^/]+\/$/.test(page.url)) continue;
      const year = /(\d{4})\/$/.exec(page.url)?.[1];
      const isOver =
        year === undefined
          ? flat(page.root.querySelector('main')?.text ?? '').includes(
              dictionaries[page.locale].products.expired('|').split('|')[0] ?? '',
            )
          : year < '2026';
      if (!isOver) continue;
      looked += 1;
      const line = page.root
        .querySelectorAll('main p')
        .find((each) => flat(each.text).startsWith(`${dictionaries[page.locale].appliesNow}:`));
      if (!line?.querySelector('a')) stranded.push(page.url);
    }
    for (const { id, data } of read('documents')) {
      const after = [
        ...((data['replacedBy'] ?? []) as string[]),
        ...((data['followedBy'] ?? []) as string[]),
      ];
      if (after.length === 0) continue;
      for (const page of pages.filter(
        ({ url }) => /\/(van-ban|documents)\//.test(url) && url.endsWith(`/${id}/`),
      )) {
        looked += 1;
        const line = page.root
          .querySelectorAll('main p')
          .find((each) => flat(each.text).startsWith(`${dictionaries[page.locale].documents.latest}:`));
        if (!line?.querySelector('a')) stranded.push(page.url);
      }
    }
    console.log(`${looked} pages of what has ended`);
    expect(stranded).toEqual([]);
    expect(looked).toBeGreaterThan(60);
  });

  test('stands below what applies, in the lists of programmes and of documents', () => {
    let looked = 0;
    const wrong: string[] = [];
    for (const page of pages) {
      if (
        !/^\/(en\/)?(chuong-trinh|programme|van-ban|documents|ho-tro\/[^/]+|support\/[^/]+)\/$/.test(page.url)
      )
        continue;
      const { state } = dictionaries[page.locale];
      const over = new Set([state.ended, state.replaced, state.superseded]);
      // The register is one list in several tables.
      const rows = page.root.querySelectorAll('main tr');
      const lists = page.root.querySelectorAll('main ul, main ol').map(({ childNodes }) => childNodes);
      for (const items of [rows, ...lists]) {
        const marks = items
          .map((item) => (item instanceof HTMLElement ? item.querySelector('.chip') : null))
          .filter((chip) => chip !== null)
          .map((chip) => over.has(flat(chip.text)));
        if (marks.length < 2) continue;
        looked += 1;
        if (marks.some((isOver, at) => !isOver && marks[at - 1] === true)) wrong.push(page.url);
      }
    }
    console.log(`${looked} lists in which things have a state`);
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThanOrEqual(20);
  });
});

describe.each([
  ['vi', ['chương trình khuyến công', 'chuong trinh khuyen cong', 'chương trình khuyến công đà nẵng']],
  ['en', ['industrial extension programme', 'the programme']],
] as const)('search in %s', (locale, queries) => {
  let opened: Awaited<ReturnType<typeof openBuiltSearch>>;
  beforeAll(async () => {
    opened = await openBuiltSearch(locale);
  });
  afterAll(() => opened.close());

  test.each(queries)('for “%s” puts the programme that runs above those that are over', async (query) => {
    const found = await (await opened.search(query, { most: 10 })).inContext();
    const places = ['2026-2030', '2021-2025', '2017-2020'].map((period) =>
      found.findIndex(({ url }) => url.endsWith(`/${period}/`)),
    );
    console.log(`${query}: ${found.map(({ url }) => url).join(' ')}`);
    expect(places[0]).toBeGreaterThanOrEqual(0);
    for (const place of places.slice(1)) if (place >= 0) expect(place).toBeGreaterThan(places[0] ?? 0);
  });
});
