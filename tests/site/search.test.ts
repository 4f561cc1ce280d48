import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBundle } from '../../src/search/build/bundle.ts';
import { openBuiltSearch } from '../../src/search/find.ts';
import { packLexicon } from '../../src/search/query/lexicon.ts';
import { writeStartFile } from '../../src/search/build/start-file.ts';
import { addressedPages } from './built-pages.ts';

const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const read = (folder: string) =>
  readdirSync(`content/${folder}`).map((file) => ({
    id: file.replace('.json', ''),
    data: JSON.parse(readFileSync(`content/${folder}/${file}`, 'utf8')) as Record<string, never>,
  }));

/** How people here type, and the topic of the page they mean. */
const typed: Record<'vi' | 'en', [string, string][]> = {
  vi: [
    ['da nang khuyen cong', 'programme.overview'],
    ['dao tao nghe', 'activity.training'],
    ['ddaof taoj ngheef', 'activity.training'],
    ['tiền mua máy', 'activity.demo-models'],
    ['tien mua may', 'activity.demo-models'],
    ['may cu dc ho tro ko', 'activity.demo-models'],
    ['sxsh', 'activity.cleaner-production'],
    ['san xuat sach hown', 'activity.cleaner-production'],
    ['kĩ thuật trình diễn', 'activity.demo-models'],
    ['hoi cho', 'activity.typical-products'],
    ['cum cong nghiep', 'clusters'],
    ['nước thải', 'pollution-treatment'],
    ['dang ky nhan hieu', 'ip-protection'],
    ['lap hiep hoi', 'associations'],
    ['linh kien phu tung', 'supporting-industry'],
    ['nop don o dau', 'apply'],
    ['xưởng tôi có được hỗ trợ không', 'programme.eligibility'],
    ['số điện thoại', 'contact'],
    ['co quan nao lo viec nay', 'programme.agencies'],
    ['đào tạo nghề'.normalize('NFD'), 'activity.training'],
    ['ket qua', 'results'],
  ],
  en: [
    ['money for machines', 'activity.demo-models'],
    ['vocational trainning', 'activity.training'],
    ['can my workshop get support', 'programme.eligibility'],
    ['how do i apply', 'apply'],
    ['wastewater', 'pollution-treatment'],
    ['trademark', 'ip-protection'],
    ['làng nghề', 'activity.training'],
    ['khuyen cong', 'programme.overview'],
    ['phone number', 'contact'],
  ],
};

describe.each(['vi', 'en'] as const)('search in %s', (locale) => {
  let opened: Awaited<ReturnType<typeof openBuiltSearch>>;
  beforeAll(async () => {
    opened = await openBuiltSearch(locale);
  });
  afterAll(() => opened.close());
  type Pages = Awaited<ReturnType<Awaited<ReturnType<(typeof opened)['search']>>['inContext']>>;
  /** Several tests ask the same; each question is asked once. */
  const answers = new Map<string, Promise<Pages>>();
  const first = async (query: string, most: 1 | 3 | 5 | 10) => {
    const answer =
      answers.get(query) ?? opened.search(query, { most: 10 }).then((found) => found.inContext());
    answers.set(query, answer);
    return (await answer).slice(0, most);
  };

  test('every page’s own title finds it in the first three, with and without accents', async () => {
    const pages = addressedPages().filter(
      (page) => page.locale === locale && !/\/(tim-kiem|search)\/$|\/(nguon|sources)\/s\d/.test(page.url),
    );
    const lost: string[] = [];
    for (const page of pages) {
      const title = page.root.querySelector('h1')?.text.trim().replace(/\s+/g, ' ') ?? '';
      for (const query of [title, fold(title)])
        if (!(await first(query, 3)).some(({ url }) => url === page.url)) lost.push(`${query} → ${page.url}`);
    }
    console.log(`${pages.length} titles`);
    expect(lost).toEqual([]);
    expect(pages.length).toBeGreaterThan(60);
  });

  test('every document’s number and every term finds its page in the first three', async () => {
    const lost: string[] = [];
    const documents = read('documents') as unknown as { id: string; data: { number: string } }[];
    for (const { id, data } of documents)
      for (const query of [data.number, data.number.split('/').slice(0, 2).join('/')])
        if (!(await first(query, 3)).some(({ url }) => url.includes(`/${id}/`))) lost.push(query);
    const terms = read('glossary') as unknown as { id: string; data: { term: Record<string, string> } }[];
    for (const { data } of terms) {
      const term = data.term[locale] ?? '';
      if (!(await first(term, 3)).some(({ topic }) => topic === 'glossary')) lost.push(term);
    }
    console.log(`${documents.length} documents, ${terms.length} terms`);
    expect(lost).toEqual([]);
    expect(documents.length + terms.length).toBeGreaterThan(75);
  });

  test('how people say it leads to the page of the topic, in either language’s words', async () => {
    const aliases = read('aliases') as unknown as {
      data: { topic?: string; say: Record<'vi' | 'en', string[]> };
    }[];
    const lost: string[] = [];
    let [own, other, otherFound] = [0, 0, 0];
    for (const { data } of aliases) {
      if (data.topic === undefined) continue;
      for (const [language, sayings] of Object.entries(data.say))
        for (const saying of sayings) {
          const isFound = (await first(fold(saying), 5)).some(({ topic }) => topic === data.topic);
          if (language !== locale) {
            other += 1;
            otherFound += Number(isFound);
          } else {
            own += 1;
            if (!isFound) lost.push(saying);
          }
        }
    }
    console.log(`${own} sayings, ${otherFound} of ${other} in the other language’s words`);
    expect(lost).toEqual([]);
    expect(own).toBeGreaterThan(500);
    expect(otherFound / other).toBeGreaterThan(0.95);
  });

  test('without a script, the index from A to Z leads to every page, and each saying to its topic', () => {
    const pages = addressedPages().filter((page) => page.locale === locale);
    const index = pages.find(({ url }) => /\/(tim-kiem|search)\/$/.test(url));
    const links = index?.root.querySelectorAll('.columns a') ?? [];
    const urls = new Set(links.map((link) => link.getAttribute('href')));
    const left = pages.filter(
      ({ url }) => !urls.has(url) && !/\/(tim-kiem|search)\/$|\/(nguon|sources|tin-tuc|news)\/./.test(url),
    );
    expect(left.map(({ url }) => url)).toEqual([]);
    const topics = new Map(
      (read('aliases') as unknown as { data: { topic?: string; say: Record<string, string[]> } }[]).flatMap(
        ({ data }) => (data.say[locale] ?? []).map((saying) => [saying.toLowerCase(), data.topic] as const),
      ),
    );
    const own = new Set(pages.map(({ root }) => root.querySelector('h1')?.text.trim().toLowerCase()));
    let sayings = 0;
    for (const link of links) {
      const text = link.text.toLowerCase();
      const topic = topics.get(text);
      const page = pages.find(({ url }) => url === link.getAttribute('href')?.replace(/#.*/, ''));
      expect(page, link.text).toBeDefined();
      const pageTopic = page?.root.querySelector('meta[name=topic]')?.getAttribute('content');
      // Titles of pages and terms of the glossary come before sayings.
      if (topic === undefined || own.has(text) || link.getAttribute('href')?.includes('#')) continue;
      sayings += 1;
      expect(pageTopic, link.text).toBe(topic);
    }
    console.log(`${links.length} entries, ${sayings} of them how people say it`);
    expect(sayings).toBeGreaterThan(200);
  });

  test('without accents the first page is the same', async () => {
    const aliases = read('aliases') as unknown as { data: Record<'say', Record<string, string[]>> }[];
    const terms = read('glossary') as unknown as { data: { term: Record<string, string> } }[];
    const headings = addressedPages()
      .filter((page) => page.locale === locale && !/\/(nguon|sources)\/s\d/.test(page.url))
      .flatMap((page) => page.root.querySelectorAll('main h1, main h2').map((heading) => heading.text));
    /** A heading of many pages names none of them. */
    const ownHeadings = headings.filter(
      (heading) => headings.indexOf(heading) === headings.lastIndexOf(heading),
    );
    const queries = [
      ...new Set(
        [
          ...ownHeadings,
          ...terms.map(({ data }) => data.term[locale] ?? ''),
          ...aliases.flatMap(({ data }) => data.say[locale] ?? []),
        ].map((text) => text.trim().replace(/\s+/g, ' ').normalize('NFC')),
      ),
    ].filter((query) => fold(query) !== query);
    const differ: string[] = [];
    for (const query of queries) {
      const [marked, plain] = [(await first(query, 1))[0]?.url, (await first(fold(query), 1))[0]?.url];
      if (marked !== plain) differ.push(`${query}: ${marked} | ${plain}`);
    }
    console.log(
      `${queries.length} queries with accents, ${differ.length} differ without: ${differ.join('; ')}`,
    );
    expect(queries.length).toBeGreaterThan(locale === 'vi' ? 150 : 5);
    expect(differ.length / queries.length).toBeLessThanOrEqual(0.02);
  });

  test('an excerpt shows the words of its own query, not of an earlier one', async () => {
    for (const query of locale === 'vi' ? ['hội chợ', 'máy móc'] : ['fair', 'machine']) {
      const marked = (await first(query, 10)).flatMap(({ excerpt }) =>
        [...excerpt.matchAll(/<mark>([^<]*)<\/mark>/g)].map((match) => fold(match[1] ?? '').toLowerCase()),
      );
      expect(marked.length).toBeGreaterThan(3);
      for (const word of marked)
        expect(
          fold(query)
            .split(' ')
            .some((each) => word.includes(each)),
          word,
        ).toBe(true);
    }
  });

  test.each(typed[locale])('“%s” finds %s in the first five', async (query, topic) => {
    const pages = await first(query, 5);
    expect(pages.map((page) => page.topic)).toContain(topic);
    expect(JSON.stringify(pages)).not.toMatch(/[ḏḎ]/);
  });
});

test('old news is found when a reader asks for it, and only then', async () => {
  const output = mkdtempSync(join(tmpdir(), 'old-news-'));
  for (const locale of ['vi', 'en'])
    cpSync(`dist/search.${locale}.json`, join(output, `search.${locale}.json`));
  const bundle = await openBundle();
  const page = (title: string) =>
    `<html lang="vi"><body><article data-pagefind-body data-kind="news" data-pagefind-meta="kind[data-kind]"><h1>${title}</h1><p>Đà Nẵng: chợ phiên nước mắm Nam Ô.</p></article></body></html>`;
  await bundle.add('main', '/tin-tuc/nay/', page('Tin mới'));
  await bundle.add('old', '/tin-tuc/xua/', page('Tin xưa'));
  const names = await bundle.write(output);
  writeStartFile(output, 'vi', {
    lexicon: packLexicon([{ text: 'phiên chợ. phiên chợ. nước mắm. nước mắm.', weight: 1 }]),
    phrases: {},
    base: '/',
    other: 'en_none',
    old: names.old['vi'],
  });
  const { search, asked, close } = await openBuiltSearch('vi', { tag: '-old', output });
  const urlsOf = async (withOld: boolean) =>
    (await (await search('cho phien nuoc mam', { most: 10, withOld })).inContext())
      .map(({ url }) => url)
      .toSorted();
  expect(await urlsOf(false)).toEqual(['/tin-tuc/nay/']);
  expect(asked.filter((path) => path.includes('pagefind-old'))).toEqual([]);
  const { fetch } = globalThis;
  globalThis.fetch = () => Promise.reject(new Error('no network'));
  await expect(urlsOf(true)).rejects.toThrow();
  globalThis.fetch = fetch;
  expect(await urlsOf(true), 'a failure is not remembered').toEqual(['/tin-tuc/nay/', '/tin-tuc/xua/']);
  close();
  rmSync(output, { recursive: true });
});
