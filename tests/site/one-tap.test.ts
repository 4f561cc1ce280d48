import { expect, test } from 'vitest';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import type { CollectionName } from '../../src/fields/folders.ts';
import { today } from '../../src/i18n/formats.ts';
import { addressedPages } from './built-pages.ts';

const pages = new Map(addressedPages().map((page) => [page.url, page]));
const things = <T>(folder: CollectionName) =>
  readContentFolder(process.cwd(), folder)
    .files.filter(({ path }) => path.endsWith('.json'))
    .map(({ id, data }) => ({ id, data: data as T }));
const year = Number(today().slice(0, 4));

/** Addresses of pages whose subject has ended, worked out from the content. */
const ended = [
  ...things<{ year: number }>('rounds')
    .filter(({ data }) => data.year < year)
    .flatMap(({ id }) => [`/binh-chon/${id}/`, `/en/competitions/${id}/`]),
  ...things<{ startsOn?: string; endsOn?: string; when?: string }>('fairs')
    .filter(({ data }) => (data.endsOn ?? data.startsOn ?? data.when ?? '') < today())
    .flatMap(({ id }) => [`/hoi-cho/${id}/`, `/en/fairs/${id}/`]),
  ...things<{ state: string; endedOn?: string }>('documents')
    .filter(({ data }) =>
      data.endedOn ? data.endedOn <= today() : ['replaced', 'ended'].includes(data.state),
    )
    .flatMap(({ id }) => [`/van-ban/${id}/`, `/en/documents/${id}/`]),
  ...things<{ to: number }>('programmes')
    .filter(({ data }) => data.to < year)
    .flatMap(({ id }) => [`/chuong-trinh/${id}/`, `/en/programme/${id}/`]),
  ...things<{ urlSlug: { vi: string; en: string } }>('indicators').flatMap(({ data }) => [
    `/ket-qua/${data.urlSlug.vi}/`,
    `/en/results/${data.urlSlug.en}/`,
  ]),
];

test('from every page of something ended, what applies now is one tap away', () => {
  for (const url of ended) {
    const page = pages.get(url);
    expect(page, url).toBeDefined();
    const links = page?.root.querySelectorAll('[data-now] a[href]') ?? [];
    expect(links.length, url).toBeGreaterThan(0);
    for (const link of links) {
      const target = (link.getAttribute('href') ?? '').replace(/#.*/, '');
      expect(target, url).not.toBe(url);
      expect(pages.has(target), `${url} → ${target}`).toBe(true);
      expect(
        ended.filter((each) => !/\/(ket-qua|results)\//.test(each)),
        url,
      ).not.toContain(target);
    }
  }
  console.log(`${ended.length} pages of ended things`);
  expect(ended.length).toBeGreaterThan(150);
});

test('a page that was wrong says so in its place, with the day', () => {
  const corrections = things<{
    kind: string;
    day: string;
    page?: { vi: string; en: string };
    was?: { vi: string; en: string };
  }>('changes').filter(({ data }) => data.kind === 'correction');
  for (const { id, data } of corrections)
    for (const locale of ['vi', 'en'] as const) {
      const marks =
        pages.get(data.page?.[locale] ?? '')?.root.querySelectorAll('[data-change=correction]') ?? [];
      const mark = marks.find((each) => each.text.includes(data.was?.[locale].replace(/\.$/, '') ?? ' '));
      expect(mark?.querySelector('time')?.getAttribute('datetime'), `${id} ${locale}`).toBe(data.day);
    }
  console.log(`${corrections.length} corrections, each on its page in both languages`);
  expect(corrections.length).toBeGreaterThanOrEqual(3);
});

test('every page that rests on sources says when they were checked', () => {
  let looked = 0;
  for (const { url, root } of pages.values()) {
    if (root.querySelectorAll('article [data-source]').length === 0) continue;
    looked += 1;
    const foot = root.querySelectorAll('main .after > p').find((each) => each.querySelector('time'));
    expect(foot?.text ?? '', url).toMatch(
      /Kiểm tra lần cuối|xem lại lần cuối|Last checked|last gone through/,
    );
  }
  console.log(`${looked} pages with a day of check`);
  expect(looked).toBeGreaterThan(380);
});
