import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { close as closePagefind, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBundle } from '../../src/search/build/bundle.ts';
import {
  cutIndex,
  readFragments,
  readIndexNames,
  whereKnown,
} from '../../src/search/build/pagefind-format.ts';
import { loadPagefind, openBuiltSearch } from '../../src/search/find.ts';
import { foldWords, splitWords } from '../../src/search/fold.ts';
import { packLexicon } from '../../src/search/query/lexicon.ts';
import { mostOfOther } from '../../src/search/build/read-page.ts';
import { writeStartFile } from '../../src/search/build/start-file.ts';
import { least, sample } from '../sample.ts';
import { addressedPages, foundPages } from './built-pages.ts';

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
    const pages = sample(
      foundPages().filter(
        (page) => page.locale === locale && !/\/(tim-kiem|search)\/$|\/(nguon|sources)\/s\d/.test(page.url),
      ),
      4,
    );
    const lost: string[] = [];
    for (const page of pages) {
      const title = page.root.querySelector('h1')?.text.trim().replace(/\s+/g, ' ') ?? '';
      for (const query of [title, fold(title)])
        if (!(await first(query, 3)).some(({ url }) => url === page.url)) lost.push(`${query} → ${page.url}`);
    }
    console.log(`${pages.length} titles`);
    expect(lost).toEqual([]);
    expect(pages.length).toBeGreaterThan(least(250, 4));
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

  test('how people say it leads to the page of the topic; in English, also in the first Vietnamese words', async () => {
    const aliases = read('aliases') as unknown as {
      data: { topic?: string; say: Record<'vi' | 'en', string[]> };
    }[];
    const lost: string[] = [];
    let [own, other, otherFound] = [0, 0, 0];
    for (const { data } of aliases) {
      if (data.topic === undefined) continue;
      for (const [language, sayings] of Object.entries(data.say))
        for (const saying of sample(
          // The words of the page itself come before those of its topic.
          language === locale ? sayings : sayings.slice(0, mostOfOther[locale] / 2),
          8,
        )) {
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
    expect(own).toBeGreaterThan(least(500, 8));
    if (mostOfOther[locale] > 0) expect(otherFound / other).toBeGreaterThan(0.9);
  });

  test('without a script, the index from A to Z leads to every page, and each saying to its topic', () => {
    const pages = foundPages().filter((page) => page.locale === locale);
    const index = addressedPages().find(
      (page) => page.locale === locale && /\/(tim-kiem|search)\/$/.test(page.url),
    );
    const links = index?.root.querySelectorAll('.columns a') ?? [];
    const urls = new Set(links.map((link) => link.getAttribute('href')));
    const left = pages.filter(
      ({ url }) =>
        !urls.has(url) &&
        // A list of what to bring stands under its area; kinds say so in the registry.
        !/\/(tim-kiem|search|mang-theo|bring)\/$|\/(nguon|sources|tin-tuc|news)\/./.test(url),
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
      const page = addressedPages().find(({ url }) => url === link.getAttribute('href')?.replace(/#.*/, ''));
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
    const headings = foundPages()
      .filter((page) => page.locale === locale && !/\/(nguon|sources)\/s\d/.test(page.url))
      .flatMap((page) => page.root.querySelectorAll('main h1, main h2').map((heading) => heading.text));
    /** A heading of many pages names none of them. */
    const ownHeadings = headings.filter(
      (heading) => headings.indexOf(heading) === headings.lastIndexOf(heading),
    );
    const queries = sample(
      [
        ...new Set(
          [
            ...ownHeadings,
            ...terms.map(({ data }) => data.term[locale] ?? ''),
            ...aliases.flatMap(({ data }) => data.say[locale] ?? []),
          ].map((text) => text.trim().replace(/\s+/g, ' ').normalize('NFC')),
        ),
      ].filter((query) => fold(query) !== query),
      8,
    );
    const differ: string[] = [];
    for (const query of queries) {
      const [marked, plain] = [(await first(query, 1))[0]?.url, (await first(fold(query), 1))[0]?.url];
      if (marked !== plain) differ.push(`${query}: ${marked} | ${plain}`);
    }
    console.log(
      `${queries.length} queries with accents, ${differ.length} differ without: ${differ.join('; ')}`,
    );
    expect(queries.length).toBeGreaterThan(least(locale === 'vi' ? 150 : 5, 8));
    expect(differ.length / queries.length).toBeLessThanOrEqual(0.02);
  });

  test('what still applies stands above what has ended, unless its years are typed', async () => {
    const [programme, results] =
      locale === 'vi'
        ? ['chương trình khuyến công', '/chuong-trinh/']
        : ['industrial extension programme', '/en/programme/'];
    const urls = (await first(programme, 10)).map(({ url }) => url);
    const place = (period: string) => {
      const at = urls.indexOf(`${results}${period}/`);
      return at < 0 ? urls.length : at;
    };
    expect(urls[0]).toBe(results);
    expect(place('2026-2030')).toBeLessThan(urls.length);
    expect(place('2026-2030')).toBeLessThan(Math.min(place('2021-2025'), place('2017-2020')));
    expect((await first(`${programme} 2017 2020`, 1))[0]?.url).toBe(`${results}2017-2020/`);
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
  const bundle = await openBundle(console.warn);
  const page = (title: string) =>
    `<html lang="vi"><body><article data-pagefind-body data-kind="news" data-pagefind-meta="kind[data-kind]"><h1>${title}</h1><p>Đà Nẵng: chợ phiên nước mắm Nam Ô.</p></article></body></html>`;
  await bundle.add('main', '/tin-tuc/nay/', page('Tin mới'));
  await bundle.add('old', '/tin-tuc/xua/', page('Tin xưa'));
  const names = await bundle.write(output);
  writeStartFile(output, 'vi', {
    lexicon: packLexicon([{ text: 'phiên chợ. phiên chợ. nước mắm. nước mắm.', weight: 1 }]),
    phrases: {},
    base: '/',
    names,
    warn: console.warn,
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

describe('Pagefind’s own format', () => {
  const root = mkdtempSync(join(tmpdir(), 'pagefind-format-'));
  const bundleOf = (name: string) => join(root, name, 'pagefind');
  const pages = readFragments('dist/pagefind', 'vi');
  /** An index as Pagefind writes it, over the built site's own words. */
  beforeAll(async () => {
    const { index } = await createIndex({ writePlayground: false });
    for (const { url, content, meta } of pages)
      await index?.addHTMLFile({
        url,
        content: `<html lang="vi"><body><h1>${meta.title}</h1><p>${content.replaceAll('<', '&lt;')}</p></body></html>`,
      });
    await index?.writeFiles({ outputPath: bundleOf('whole') });
    await closePagefind();
    cpSync('dist/search.vi.json', join(root, 'whole', 'search.vi.json'));
  });
  afterAll(() => rmSync(root, { recursive: true }));
  const copyOf = (name: string) => {
    cpSync(join(root, 'whole'), join(root, name), { recursive: true });
    return bundleOf(name);
  };

  const answersOf = async (name: string) => {
    const output = join(root, name);
    const { address, asked, close } = await openBuiltSearch('vi', { output, tag: `-${name}` });
    const pagefind = (await loadPagefind(output, `raw-${name}`)).createInstance({
      basePath: `${address}pagefind/`,
      noWorker: true,
    });
    const answers = new Map<string, Map<string, number>>();
    const ask = async (query: string) => {
      const { results } = await pagefind.search(query);
      answers.set(query, new Map(results.map(({ id, score }) => [id, score])));
    };
    const sayings = read('aliases')
      .flatMap(({ data }) => (data['say'] as unknown as Record<string, string[]>)['vi'] ?? [])
      .map((saying) => foldWords(saying));
    // First phrases, for which the chunks of their words are all that counts; then words, which are also beginnings of others, so
    // that all chunks are fetched before.
    for (const saying of sayings) await ask(`"${saying}"`);
    // “2017–2020” is indexed as two words and as one.
    const words = pages.flatMap(({ content }) => [
      ...splitWords(content),
      ...content.split(/\s+/).map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, '')),
    ]);
    await pagefind.preload([...new Set(words)].join(' '));
    for (const saying of sayings) await ask(saying);
    close();
    return { answers, chunks: new Set(asked.filter((path) => path.endsWith('.pf_index'))).size };
  };

  test('an index cut into small chunks answers as the uncut one does', async () => {
    cutIndex(copyOf('cut'));
    const [whole, cut] = [await answersOf('whole'), await answersOf('cut')];
    const [differ, shifted]: [string[], string[]] = [[], []];
    let found = 0;
    for (const [query, hits] of whole.answers) {
      const others = cut.answers.get(query);
      found += Number(hits.size > 0);
      const isWithin = (share: number) =>
        [...hits].every(([id, score]) => Math.abs(score - (others?.get(id) ?? 0)) < score * share);
      // Scores are sums of single-precision numbers, in the order in which chunks came; and of words that begin alike the engine counts
      // for a page the one that came first, so that a score in thousands of queries may be a little other.
      if (hits.size !== others?.size || !isWithin(0.1)) differ.push(query);
      else if (!isWithin(0.001)) shifted.push(query);
    }
    console.log(
      `${whole.answers.size} queries, ${found} with hits; ${whole.chunks} chunks, ${cut.chunks} when cut`,
    );
    expect(differ).toEqual([]);
    expect(shifted.length, shifted.join(', ')).toBeLessThan(whole.answers.size / 1000);
    expect(found).toBeGreaterThan(500);
    expect(cut.chunks).toBeGreaterThan(5 * whole.chunks);
  });

  const rewrite = (file: string, change: (content: Buffer) => Uint8Array) =>
    writeFileSync(file, gzipSync(change(gunzipSync(readFileSync(file)))));
  const firstChunk = (bundle: string) => join(bundle, 'index', readdirSync(join(bundle, 'index'))[0] ?? '');
  const oddities: [string, (bundle: string) => void][] = [
    ['another signature', (bundle) => rewrite(firstChunk(bundle), (all) => Buffer.from(all).fill('x', 0, 8))],
    [
      'a chunk of another shape',
      (bundle) =>
        rewrite(firstChunk(bundle), (all) =>
          Buffer.concat([all.subarray(0, 12), encode([...(decode(all.subarray(12)) as unknown[]), 'more'])]),
        ),
    ],
    [
      'metadata of another shape',
      (bundle) =>
        rewrite(join(bundle, `pagefind.${readIndexNames(bundle)['vi']}.pf_meta`), (all) =>
          Buffer.concat([all.subarray(0, 12), encode({ chunks: decode(all.subarray(12)) })]),
        ),
    ],
    [
      'another version of Pagefind',
      (bundle) => {
        const file = join(bundle, 'pagefind-entry.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/"version":"[^"]*"/, '"version":"2.0.0"'));
      },
    ],
  ];
  test.each(oddities)('%s: the index is left as it is, with a warning in both languages', (name, change) => {
    const bundle = copyOf(name);
    change(bundle);
    const list = () =>
      (readdirSync(bundle, { recursive: true }) as string[])
        .filter((file) => /\./.test(file))
        .map((file) => [file, readFileSync(join(bundle, file), 'base64')]);
    const before = list();
    const warnings: string[] = [];
    whereKnown(
      () => cutIndex(bundle),
      undefined,
      (message) => warnings.push(message),
    );
    expect(list()).toEqual(before);
    expect(before.length).toBeGreaterThan(300);
    expect(warnings.join()).toMatch(/dạng chưa biết .* unknown format/);
  });

  test('search works over an index left as it is, even where nothing of its pages could be read', async () => {
    const output = join(root, 'whole');
    cpSync('dist/search.en.json', join(output, 'search.en.json'));
    const names = { main: readIndexNames(bundleOf('whole')), old: {} };
    const lexicon = packLexicon(pages.map(({ content }) => ({ text: content, weight: 1 })));
    const warnings: string[] = [];
    const warn = (message: string) => warnings.push(message);
    const writeAndAsk = async (tag: string) => {
      writeStartFile(output, 'vi', { lexicon, phrases: {}, base: '/', names, warn });
      const { search, close } = await openBuiltSearch('vi', { tag, output });
      const found = await (await search('may cu', { most: 10 })).inContext();
      close();
      expect(found.length, tag).toBe(10);
      expect(
        found.every(({ title, excerpt }) => title && /<mark>/.test(excerpt)),
        tag,
      ).toBe(true);
    };
    await writeAndAsk('-uncut');
    expect(warnings).toEqual([]);
    const fragment = join(bundleOf('whole'), 'fragment', 'vi_0000000.pf_fragment');
    writeFileSync(fragment, gzipSync('another signature'));
    await writeAndAsk('-unread');
    expect(warnings.length).toBe(1);
  });
});
