import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chooseShown, groupPages } from '../../src/search/rank/groups.ts';
import { cleanTyped, foldVietnamese, isSyllable, splitWords } from '../../src/search/fold.ts';
import { forIndex, forReaders } from '../../src/search/build/read-page.ts';
import { findDefined } from '../../src/search/query/askings.ts';
import { decodeKeystrokes } from '../../src/search/query/keystrokes.ts';
import { openLexicon, packLexicon } from '../../src/search/query/lexicon.ts';
import { isWithinEdits } from '../../src/search/query/edits.ts';
import { openInitials, openPhrases } from '../../src/search/rank/phrases.ts';
import { packStart, unpackStart } from '../../src/search/pack-start.ts';
import type { SearchStart } from '../../src/search/start.ts';
import { planSearch } from '../../src/search/rank/planner.ts';
import { readQuery } from '../../src/search/query/readings.ts';
import { findStops } from '../../src/search/query/stops.ts';
import { findVariants } from '../../src/search/rank/wordings.ts';
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

const toneMarks = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const ways = [
  { tones: 'sfrxj', shapes: { â: 'aa', ê: 'ee', ô: 'oo', ă: 'aw', ơ: 'ow', ư: 'uw', đ: 'dd' } },
  { tones: '12345', shapes: { â: 'a6', ê: 'e6', ô: 'o6', ă: 'a8', ơ: 'o7', ư: 'u7', đ: 'd9' } },
];
/** Every way to type a word in Telex and VNI: each key right after its letter, at the end, or anywhere between; two at one place in either order. */
const typeAnyhow = (word: string): Set<string> => {
  const typings = new Set<string>();
  for (const { tones, shapes } of ways) {
    const tone = [...word.normalize('NFD')].find((mark) => toneMarks.includes(mark));
    const letters = [...word.normalize('NFD')]
      .filter((mark) => !toneMarks.includes(mark))
      .join('')
      .normalize('NFC');
    const keys: { key: string; from: number }[] = [];
    let plain = '';
    for (const letter of letters) {
      const [base, key] = (shapes as Record<string, string>)[letter] ?? letter;
      plain += base;
      // One horn does for both letters of ươ.
      const isSecondHorn = letter === 'ơ' && letters.includes('ươ');
      if (key !== undefined && !isSecondHorn) keys.push({ key, from: plain.length });
    }
    const firstVowel = /[aeiouy]/.exec(plain)?.index ?? 0;
    if (tone !== undefined) keys.push({ key: tones[toneMarks.indexOf(tone)] ?? '', from: firstVowel + 1 });
    const place = (left: typeof keys, built: readonly string[][]): void => {
      const [next, ...others] = left;
      if (!next) {
        typings.add([...plain].map((letter, at) => letter + (built[at + 1] ?? []).join('')).join(''));
        return;
      }
      for (let at = next.from; at <= plain.length; at += 1)
        for (const there of [
          [...(built[at] ?? []), next.key],
          [next.key, ...(built[at] ?? [])],
        ])
          place(others, built.with(at, there));
    };
    place(
      keys,
      Array.from({ length: plain.length + 1 }, () => []),
    );
  }
  typings.delete(word);
  return typings;
};

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

  test.each([
    ['hoioj chojw', 'hội chợ'],
    ['cum5 cong6 nghiep65', 'cụm công nghiệp'],
    ['dwocj nhw tw', 'dược như tư'],
    ['đàof tạo nghêf', 'đào tạo nghề'],
    ['dieu962 kien65', 'điều kiện'],
    ['nguoiwf truwowngf', 'người trường'],
  ])('“%s”, half undone or mixed, spells “%s”', (keys, words) =>
    expect(
      keys
        .split(' ')
        .map((each) => decodeKeystrokes(each) ?? each)
        .join(' '),
    ).toBe(words),
  );

  test('forty words are read with their keys in any place and order', () => {
    const words =
      'khuyến công trình hội chợ triển lãm đào tạo nghề sản xuất sạch hơn máy móc thiết bị cụm nghiệp nhãn hiệu đăng ký bình chọn biểu hỗ trợ doanh hợp tác phố đà nẵng nước mắm xưởng người thuê được quảng hoặc thường nguồn giữ khoản trường quyền liệu đường lưu niệm mưa thuở';
    let read = 0;
    const wrong: string[] = [];
    for (const word of new Set(words.split(' ')))
      for (const keys of typeAnyhow(word)) {
        read += 1;
        if (decodeKeystrokes(keys) !== word) wrong.push(`${keys} for ${word}: ${decodeKeystrokes(keys)}`);
      }
    console.log(`${words.split(' ').length} words, ${read} ways of typing them`);
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(700);
  });

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
  const pages = [
    'Đào tạo nghề',
    'Tin về đào tạo nghề',
    'Sản xuất sạch hơn',
    'Máy móc thiết bị',
    'Lễ trao giải đào tạo sạch',
  ].map((title, index) => ({ id: `p${index}`, words: foldVietnamese(title) }));
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
        kindOf: (id) => (id === 'p4' ? 'source' : 'page'),
        weigh: (id, isAlone) => (isAlone ? 3 : id === 'p0' ? 2 : id === 'p4' ? 0.1 : 1),
        prefer: () => 1,
        fade: () => 1,
        fit: () => new Map(),
        expand: () => undefined,
      },
    });

  test('puts a main page above news with the same words', async () =>
    expect((await plan('dao tao nghe')).hits.map(({ id }) => id).slice(0, 2)).toEqual(['p0', 'p1']));
  test('puts a source last, but first where it alone has all that was typed', async () => {
    expect((await plan('đào tạo')).hits.at(-1)?.id).toBe('p4');
    expect((await plan('đào tạo sạch')).hits[0]?.id).toBe('p4');
  });
  test('tries the site’s own words for what people say', async () => {
    expect((await plan('SXSH')).hits[0]?.id).toBe('p2');
    expect((await plan('xin tiền mua máy')).hits[0]?.id).toBe('p3');
  });
  test('an alias alone says as much as it is of the query', () => {
    const aliases = [{ say: 'toi da', mean: 'muc ho tro' }];
    const shares = (words: string) =>
      findVariants(
        words.split(' '),
        words.split(' ').map((word) => word === 'duoc'),
        aliases,
      ).map(({ words: said, share }) => [said.join(' '), share]);
    expect(shares('toi da')).toEqual([['muc ho tro', 1]]);
    expect(shares('nhan hieu duoc toi da')).toEqual([
      ['nhan hieu duoc muc ho tro', 1],
      ['muc ho tro', 0.5],
    ]);
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
      pages: {
        count: pages.length,
        kindOf: () => 'page',
        weigh: () => 1,
        prefer: () => 1,
        fade: () => 1,
        fit: () => new Map([['p3', { phrase: 1, bag: 1 }]]),
        expand: () => undefined,
      },
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
  test('a term typed whole stands below the pages that bear its name, third at the latest; first where it is asked for', () => {
    const pages = [page('/a', 'main'), page('/b', 'main'), page('/c', 'main'), page('/terms', 'main')];
    const order = (isDefined: boolean, ...said: string[]) =>
      groupPages(pages, [page('/terms#x', 'main')], isDefined, ({ url }) => said.includes(url)).map(
        ({ url }) => url,
      );
    expect(order(false)).toEqual(['/terms#x', '/a', '/b', '/c']);
    expect(order(false, '/a')).toEqual(['/a', '/terms#x', '/b', '/c']);
    expect(order(false, '/a', '/b', '/c')).toEqual(['/a', '/b', '/terms#x', '/c']);
    expect(order(true, '/a')).toEqual(['/terms#x', '/a', '/b', '/c']);
  });
});

describe('phrases of pages', () => {
  const says = (...phrases: string[]) => phrases.map((text) => ({ kind: 'saying' as const, text }));
  const pages = [
    { id: 'training', phrases: says('dao tao nghe', 'hoc nghe', 'nghe moc') },
    { id: 'links', phrases: says('lien ket', 'lap hoi nghe', 'cum cong nghiep') },
    { id: 'machines', phrases: says('mua may', 'cnc') },
  ];
  const openFit = openPhrases(pages, 'vi');
  const fit = (query: string, as?: 'typed' | 'begun') => {
    const words = query.split(' ');
    return openFit(words, findStops(words, 'vi'), as);
  };
  const rank = (query: string) =>
    [...fit(query)].toSorted((a, b) => b[1].phrase - a[1].phrase).map(([id]) => id);
  test('a phrase typed whole fits best, with or without marks', () => {
    expect(fit('mua máy').get('machines')?.phrase).toBeCloseTo(1);
    expect(fit('CNC').get('machines')?.phrase).toBeCloseTo(1);
    expect(rank('mua máy')).toEqual(['machines']);
  });
  test('words that stand side by side say more than the same words apart', () => {
    expect(rank('muốn lập hội nghề')[0]).toBe('links');
    const [together, apart] = ['lap hoi', 'hoi lap'].map((query) => fit(query).get('links')?.phrase);
    expect(together).toBeGreaterThan(apart ?? Number.NaN);
  });
  test.each([
    ['lap hoi nge', 'links'],
    ['cum con nghiep', 'links'],
    ['dao tao ghe', 'training'],
    ['giao tạo nghề', 'training'],
  ])('“%s”, spelt by ear or with a slip, fits %s', (query, page) => expect(rank(query)[0]).toBe(page));
  test('what is to be taken as typed fits by its own letters alone', () => {
    expect(fit('dao tao nge').get('training')?.phrase).toBeGreaterThan(0.5);
    expect(fit('nge', 'typed').size).toBe(0);
  });
  test('letters stand for the words that begin with them', () => {
    const expand = openInitials([['mo hinh trinh dien'], ['lap mo hinh trinh dien', 'hoi cho']]);
    expect(expand('mhtd')).toBe('mo hinh trinh dien');
    expect(expand('xyz')).toBeUndefined();
  });
  test('two slips in a long word are seen, in a short one not', () => {
    expect(isWithinEdits('competetoin', 'competition', 3)).toBe(true);
    expect(isWithinEdits('competition', 'competence', 2)).toBe(false);
  });
  test('words of no page fit nothing', () => expect(rank('xyz qqq')).toEqual([]));
});

describe('what a query asks', () => {
  test.each([
    ['làm sao để xin tiền mua máy', 'tiền mua máy'],
    ['bữa mô có hội chợ', 'hội chợ'],
    ['mở lớp dạy nghề ở đâu', 'mở lớp dạy nghề'],
    ['máy cưa mấy đồng', 'máy cưa'],
    ['may cua', 'may cua'],
    ['là gì', 'là gì'],
  ])('“%s” is about “%s”', (query, subject) => {
    const words = query.split(' ');
    const stops = findStops(words, 'vi');
    expect(words.filter((_, at) => !stops[at]).join(' ')).toBe(subject);
  });
  test.each([
    ['khuyen cong la gi', 'khuyen cong'],
    ['von doi ung nghia la gi', 'von doi ung'],
    ['hoi cho o dau', undefined],
  ])('“%s” asks what %s is', (query, defined) => expect(findDefined(query, 'vi')).toBe(defined));
  test.each([
    ['what is own funding', 'own funding'],
    ['what does ocop mean', 'ocop'],
    ['who can apply', undefined],
  ])('“%s” asks what %s is', (query, defined) => expect(findDefined(query, 'en')).toBe(defined));
});

describe('letters of a query', () => {
  test.each([
    ['Ð\u00E0 N\u1EB5ng', 'Đà Nẵng'],
    ['\u0189ặc biệt', 'Đặc biệt'],
    ['ｋｈｕｙếｎ　ｃôｎｇ', 'khuyến công'],
    ['hội chợ'.normalize('NFD'), 'hội chợ'],
    ['hội\u200B chợ\uFEFF', 'hội chợ'],
  ])('“%s” is taken as “%s”', (typed, meant) => expect(cleanTyped(typed)).toBe(meant));
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

describe('old phones', () => {
  const young = /\.(?:at|toSorted|toReversed|toSpliced|findLast|findLastIndex|replaceAll|groupBy|hasOwn)\(/;
  test('a young method is known when it is seen', () => {
    expect(young.test('list.toSorted()')).toBe(true);
    expect(young.test('sorted(list)')).toBe(false);
  });
  test('what runs in a page uses no method that a browser of 2019 lacks', () => {
    const files = ['query', 'rank', 'browser'].flatMap((room) =>
      readdirSync(`src/search/${room}`).map((name) => `src/search/${room}/${name}`),
    );
    files.push('src/search/fold.ts', 'src/search/lists.ts', 'src/search/card.ts');
    const found = files.filter((file) => file.endsWith('.ts') && young.test(readFileSync(file, 'utf8')));
    console.log(`${files.length} files`);
    expect(found).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });
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

test('the start file comes out of its columns as it went in', () => {
  const start = {
    words: {},
    names: [],
    pages: {
      vi_1: { title: 'Một', url: '/1/', topic: 'contact', kind: 'page', period: '2025', ended: true },
      vi_2: { title: 'Hai', url: '/2/' },
      vi_3: { title: 'Ba', url: '/3/', kind: 'figures' },
    },
    phrases: {
      '/1/': { sayings: 'mot,hai', about: 'Một. Hai.' },
      '/3/': { headings: 'ba', figure: { text: 'Ba là 3.', sources: ['S3'] } },
    },
    count: 3,
  } as unknown as SearchStart;
  expect(unpackStart(JSON.parse(JSON.stringify(packStart(start))))).toEqual(start);
});
