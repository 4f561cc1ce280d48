import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chooseShown, groupPages } from '../../src/search/rank/groups.ts';
import { foldVietnamese, isSyllable, splitWords } from '../../src/search/fold.ts';
import { forIndex, forReaders } from '../../src/search/build/read-page.ts';
import { decodeKeystrokes } from '../../src/search/query/keystrokes.ts';
import { openLexicon, packLexicon } from '../../src/search/query/lexicon.ts';
import { openPhrases } from '../../src/search/rank/phrases.ts';
import { planSearch } from '../../src/search/rank/planner.ts';
import { readQuery } from '../../src/search/query/readings.ts';
import { cutWords, tellApart } from '../../src/search/build/pagefind-format.ts';

const text =
  'Khuyến công thành phố Đà Nẵng. Khuyến công giúp đào tạo nghề. Đào tạo nghề cho lao động. Sản xuất sạch hơn. Sản xuất sạch hơn ở Đà Nẵng. Hội chợ triển lãm. Hội chợ triển lãm. Liên hệ. Liên hệ. Kỹ thuật. Kỹ thuật.';
const lexicon = openLexicon(packLexicon([{ text, weight: 1 }]));

describe('folding', () => {
  test.each([
    ['Đào tạo nghề', 'dao tao nghe'],
    ['Đào tạo'.normalize('NFD'), 'dao tao'],
    ['KHUYẾN CÔNG', 'khuyen cong'],
  ])('%s → %s', (given, folded) => expect(foldVietnamese(given)).toBe(folded));

  test('splits at everything that is not a letter or a digit', () =>
    expect(splitWords('Sở KHCN, 45/2012')).toEqual(['sở', 'khcn', '45', '2012']));

  test('knows how a syllable is built', () => {
    for (const word of ['khuyen', 'nghe', 'cong', 'qua', 'uong', 'tieu'])
      expect(isSyllable(word), word).toBe(true);
    for (const word of ['khuyeens', 'ddaof', 'sxsh', 'workshop']) expect(isSyllable(word), word).toBe(false);
  });
});

describe('unfinished keystrokes', () => {
  test.each([
    ['khuyeens', 'khuyến'],
    ['coong', 'công'],
    ['ddaof', 'đào'],
    ['taoj', 'tạo'],
    ['ngheef', 'nghề'],
    ['phaarm', 'phẩm'],
    ['sachj', 'sạch'],
    ['hown', 'hơn'],
    ['tuw', 'tư'],
    ['nawngx', 'nẵng'],
    ['d9a2o', 'đào'],
    ['nghe62', 'nghề'],
  ])('%s spells %s', (keys, word) => expect(decodeKeystrokes(keys)).toBe(word));

  test('a plain word spells nothing else', () => expect(decodeKeystrokes('lao')).toBeUndefined());
});

describe('the lexicon', () => {
  test('keeps words by how common they are, and pairs seen twice', () => {
    expect(lexicon.words.get('khuyen')).toBeLessThan(lexicon.words.get('giup') ?? 0);
    expect(lexicon.hasPair('dao', 'tao')).toBe(true);
    expect(lexicon.hasPair('cong', 'giup')).toBe(false);
    expect(lexicon.hasPair('nghe', 'dao'), 'a pair does not cross a full stop').toBe(false);
  });
});

describe('reading a query', () => {
  test.each([
    ['khuyeens coong', 'khuyến công'],
    ['ddaof taoj ngheef', 'đào tạo nghề'],
    ['khuyen conng', 'khuyen cong'],
    ['sanxuat sach hon', 'san xuat sach hon'],
    ['kĩ thuật', 'kỹ thuật'],
    ['hoi cho trien lamm', 'hoi cho trien lam'],
    ['ddà nẵng', 'dà nẵng'],
  ])('“%s” is read as “%s”', (typed, read) => expect(readQuery(typed, lexicon).words.join(' ')).toBe(read));

  test.each(['đào tạo nghề', 'da nang', 'lien h', '45 2012', 'ISO 9001'])('“%s” is left alone', (typed) =>
    expect(readQuery(typed, lexicon)).toEqual({
      words: typed.toLowerCase().split(' '),
      isCorrected: false,
    }),
  );
});

describe('the plan', () => {
  const pages = ['Đào tạo nghề', 'Tin về đào tạo nghề', 'Sản xuất sạch hơn', 'Máy móc thiết bị'].map(
    (title, index) => ({ id: `p${index}`, words: foldVietnamese(title) }),
  );
  const ask = async (query: string) => {
    const isPhrase = query.startsWith('"');
    const words = foldVietnamese(query.replaceAll('"', ''));
    return pages
      .filter((page) =>
        isPhrase
          ? page.words.includes(words)
          : words.split(' ').every((word) => page.words.split(' ').some((each) => each.startsWith(word))),
      )
      .map(({ id }) => ({ id, score: 1 }));
  };
  const plan = (query: string) =>
    planSearch(query, {
      locale: 'vi',
      lexicon,
      aliases: [
        { say: 'sxsh', mean: 'sản xuất sạch hơn' },
        { say: 'mua may', mean: 'máy móc' },
      ],
      ask,
      pages: {
        count: pages.length,
        weigh: (id) => (id === 'p0' ? 2 : 1),
        fade: () => 1,
        fit: () => new Map(),
      },
    });

  test('puts a main page above news with the same words', async () =>
    expect((await plan('dao tao nghe')).hits.map(({ id }) => id)).toEqual(['p0', 'p1']));
  test('tries the site’s own words for what people say', async () => {
    expect((await plan('SXSH')).hits[0]?.id).toBe('p2');
    expect((await plan('xin tiền mua máy')).hits[0]?.id).toBe('p3');
  });
  test('says what it searched when it read something else', async () => {
    expect((await plan('ddaof taoj ngheef')).corrected).toBe('đào tạo nghề');
    expect((await plan('đào tạo nghề')).corrected).toBeUndefined();
  });
  test('a pasted paragraph asks no more questions than its first words', async () => {
    const asked: string[] = [];
    await planSearch('mua máy mới '.repeat(500), {
      locale: 'vi',
      lexicon,
      aliases: [],
      ask: async (query) => {
        asked.push(query);
        return [];
      },
      pages: { count: pages.length, weigh: () => 1, fade: () => 1, fit: () => new Map([['p3', 1]]) },
    });
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.length).toBeLessThan(50);
  });
  test('finds nothing for nothing', async () => expect(await plan('  ')).toEqual({ hits: [], unknown: [] }));
});

describe('small chunks', () => {
  test.each([
    ['apple', 'apricot', 'app', 'apr'],
    ['con', 'cong', 'con', 'cong'],
    ['nhom', 'nhon', 'nhom', 'nhon'],
  ])('%s and %s are told apart by %s and %s', (before, after, to, from) =>
    expect(tellApart(before, after)).toEqual([to, from]),
  );
  test('words stay whole and in order, a large one alone', () => {
    const words = ['a', 'b', 'c', 'd'].map(
      (word) => [word, 'x'.repeat(word === 'c' ? 90 : 10)] as [string, string],
    );
    expect(cutWords(words, 40).map((list) => list.map(([word]) => word))).toEqual([['a', 'b'], ['c'], ['d']]);
  });
});

describe('groups', () => {
  const page = (url: string, group: 'named' | 'main' | 'dated') => ({ url, group });
  test('main pages above dated ones, each in the order of their rank; a page named whole first of all', () =>
    expect(
      groupPages(
        [page('/news', 'dated'), page('/a', 'main'), page('/b', 'main'), page('/old', 'dated')],
        [page('/old', 'named')],
      ).map(({ url }) => url),
    ).toEqual(['/old', '/a', '/b', '/news']));
  test('a term typed whole stands second at the latest, in place of the whole glossary', () =>
    expect(
      groupPages(
        [page('/a', 'main'), page('/b', 'main'), page('/c', 'main'), page('/terms', 'main')],
        [page('/terms#x', 'main')],
      ).map(({ url }) => url),
    ).toEqual(['/a', '/b', '/terms#x', '/c']));
});

describe('phrases of pages', () => {
  const pages = [
    { id: 'training', phrases: ['dao tao nghe', 'hoc nghe', 'nghe moc'] },
    { id: 'links', phrases: ['lien ket', 'lap hoi nghe', 'cum cong nghiep'] },
    { id: 'machines', phrases: ['mua may', 'cnc'] },
  ];
  const fit = openPhrases(pages, 'vi');
  const isStop = (word: string) => ['muon', 'thi', 'can', 'gi'].includes(word);
  const rank = (query: string) =>
    [...fit(query.split(' '), isStop)].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
  test('a phrase typed whole fits best, with or without marks', () => {
    expect(fit(['mua', 'máy'], isStop).get('machines')).toBeCloseTo(1);
    expect(fit(['CNC'], isStop).get('machines')).toBeCloseTo(1);
    expect(rank('mua máy')).toEqual(['machines']);
  });
  test('words that stand side by side say more than the same words apart', () => {
    expect(rank('muốn lập hội nghề')[0]).toBe('links');
    const [together, apart] = ['lap hoi', 'hoi lap'].map((query) =>
      fit(query.split(' '), isStop).get('links'),
    );
    expect(together).toBeGreaterThan(apart ?? Number.NaN);
  });
  test('words of no page fit nothing', () => expect(rank('xyz qqq')).toEqual([]));
});

describe('what is shown', () => {
  const hits = ['n1', 'n2', 'n3', 'n4', 'm1', 'm2', 'm3'].map((id, at) => ({ id, score: 10 - at }));
  const isMain = (id: string) => id.startsWith('m');
  test('main pages that fit are not pushed out by news', () =>
    expect(chooseShown(hits, 4, isMain).map(({ id }) => id)).toEqual(['n1', 'm1', 'm2', 'm3']));
  test('a main page that hardly fits takes no place', () =>
    expect(chooseShown([...hits.slice(0, 4), { id: 'm1', score: 1 }], 4, isMain).map(({ id }) => id)).toEqual(
      ['n1', 'n2', 'n3', 'n4'],
    ));
});

describe('pages rewritten for the indexer and for readers', () => {
  const page =
    '<article data-pagefind-body data-kind="fair" data-period="2026 &gt; 2025" id="a" data-old><div hidden data-pagefind-meta="kw[data-words]" data-words="hoi cho"></div><p title="data-kind" data-share="x">Viết data-kind="fair" như thế &lt;nhé&gt;</p><td>1</td><td>2</td></article>';
  test('readers get their page without what only the indexer reads; words of the text stay', () =>
    expect(forReaders(page)).toBe(
      '<article id="a"><p title="data-kind" data-share="x">Viết data-kind="fair" như thế &lt;nhé&gt;</p><td>1</td><td>2</td></article>',
    ));
  test('the indexer gets its cells kept apart', () =>
    expect(forIndex(page)).toContain('như thế &lt;nhé&gt;</p><td>1 </td><td>2 </td>'));
});

describe('weights', () => {
  /** Numbers with a fraction, outside comments. */
  const decimals = (code: string) =>
    code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').match(/(?<![\w.\\])\d*\.\d+(?![\w.])/g) ?? [];
  test('a decimal is known when it is seen', () =>
    expect(decimals("a = 0.85 * b + .5; // not 0.1\nc = 'v1.2.3', d = [...list][0].x;")).toEqual([
      '0.85',
      '.5',
    ]));
  test('every number that makes a score stands in the table of weights', () => {
    const table = 'src/search/rank/weights.ts';
    const files = ['query', 'rank', 'browser', 'build']
      .flatMap((room) => readdirSync(`src/search/${room}`).map((name) => `src/search/${room}/${name}`))
      .filter((file) => file.endsWith('.ts') && file !== table);
    const strays = files.flatMap((file) =>
      decimals(readFileSync(file, 'utf8')).map((number) => `${file}: ${number}`),
    );
    const kept = decimals(readFileSync(table, 'utf8')).length;
    console.log(`${files.length} files; ${kept} decimals in the table`);
    expect(strays).toEqual([]);
    expect(files.length).toBeGreaterThan(15);
    expect(kept).toBeGreaterThan(25);
  });
});
