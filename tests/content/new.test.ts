import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folders } from '../../src/fields/folders.ts';
import { checkContent } from '../../src/publishing/check-content.ts';
import { errorsOf } from '../../src/publishing/report.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { today } from '../../src/i18n/formats.ts';
import { readPicture } from '../../src/reading/picture.ts';
import { draft, nextSource, writeDraft, type Answers } from '../../src/staff/new/draft.ts';
import { kinds, questionsOf, whyNot } from '../../src/staff/new/kinds.ts';
import type { Question } from '../../src/staff/new/questions.ts';

const pair = (vi: string, en: string) => ({ vi, en });
const some = pair('Nội dung thử', 'Trial text');
const sources = ['S1'];
const said = { text: some, sources };
const unknown = { missing: { reason: 'not-found', search: 'fairs' } };
const gap = { what: some, ...unknown };
const department = 'department-of-industry-and-trade';
const title = pair('Bài thử', 'A trial');
const summary = pair('Một câu thử.', 'A trial sentence.');

/** Answers for a thing of each kind that can be added, and the files that they make. */
const samples: Record<
  string,
  { id?: string; data: object; body?: object; figures?: object; makes: string[] }
> = {
  sources: {
    data: { title: 'Trang thử', url: 'https://example.org/thu', language: 'vi', kind: 'news', read: 'whole' },
    makes: [`sources/${nextSource(readContentFolder(process.cwd()))}.json`],
  },
  news: {
    id: '2026-11-26-bai-thu',
    data: { title, summary, happenedOn: '2026-11-30', sources },
    body: pair('Một đoạn thử.', 'A trial paragraph.'),
    makes: ['news/2026-11-26-bai-thu.vi.mdx', 'news/2026-11-26-bai-thu.en.mdx'],
  },
  pages: {
    id: 'vay-von-thu',
    data: {
      title: pair('Vay vốn thử', 'Trial loans'),
      summary,
      urlSlug: pair('vay-von-thu', 'trial-loans'),
      sources,
      lastChecked: '2026-11-26',
    },
    body: pair('Một đoạn thử.', 'A trial paragraph.'),
    makes: ['pages/vay-von-thu.vi.mdx', 'pages/vay-von-thu.en.mdx'],
  },
  figures: {
    id: 'support-projects',
    data: { kind: 'partial', from: 2026, to: 2026, quantity: { value: 21 }, sources },
    makes: ['figures/support-projects.json'],
  },
  documents: {
    id: 'quyet-dinh-thu-2026',
    data: {
      form: 'decision',
      number: '1/QĐ-THU',
      issuer: department,
      issued: '2026-11-01',
      effective: '2026-11-02',
      title,
      summary,
      scope: 'city',
      state: 'in-force',
      read: 'whole',
      sources,
    },
    makes: ['documents/quyet-dinh-thu-2026.json'],
  },
  searches: {
    id: 'lan-tim-thu',
    data: { what: some, day: '2026-11-26', places: some },
    makes: ['searches/lan-tim-thu.json'],
  },
  rounds: {
    id: 'city-2027',
    data: {
      level: 'city',
      year: 2027,
      name: pair('Đợt thử 2027', 'Trial round 2027'),
      state: 'announced',
      search: 'lan-tim-thu',
      sources,
    },
    makes: ['rounds/city-2027.json'],
  },
  makers: { id: 'co-so-thu', data: { name: 'Cơ sở Thử', sources }, makes: ['makers/co-so-thu.json'] },
  products: {
    id: 'san-pham-thu',
    data: { name: title, maker: 'co-so-thu', round: 'city-2027', group: 'other', sources },
    makes: ['products/san-pham-thu.json'],
  },
  fairs: {
    id: 'hoi-cho-thu',
    data: {
      name: pair('Hội chợ thử', 'Trial fair'),
      where: 'in-city',
      state: 'announced',
      startsOn: '2027-03-01',
      endsOn: '2027-03-05',
      tie: 'none-stated',
      sources,
    },
    makes: ['fairs/hoi-cho-thu.json'],
  },
  projects: {
    id: 'de-an-thu',
    data: {
      maker: 'co-so-thu',
      area: 'demo-models',
      year: '2026',
      trade: 'food',
      support: 'machinery',
      what: some,
      supportVnd: { value: 100_000_000 },
      totalVnd: unknown,
      sources,
    },
    makes: ['projects/de-an-thu.json'],
  },
  changes: {
    id: '2026-11-26-thu',
    data: { kind: 'change', day: '2026-11-26', what: some },
    makes: ['changes/2026-11-26-thu.json'],
  },
  organisations: {
    id: 'co-quan-thu',
    data: {
      order: 99,
      name: pair('Cơ quan thử', 'Trial body'),
      kind: 'other',
      inPlainWords: some,
      role: 'none',
      now: { state: 'kept', text: some, sources },
    },
    makes: ['organisations/co-quan-thu.json'],
  },
  glossary: {
    id: 'thuat-ngu-thu',
    data: { term: pair('thuật ngữ thử', 'trial term'), plain: some, sources },
    makes: ['glossary/thuat-ngu-thu.json'],
  },
  aliases: {
    id: 'cach-go-thu',
    data: { say: { vi: ['chữ thử xyz'], en: ['trial xyz'] }, topic: 'fairs' },
    makes: ['aliases/cach-go-thu.json'],
  },
  checklists: {
    id: 'giay-to-thu',
    data: { part: 'keep', order: 99, title, items: [{ text: some, sources }] },
    makes: ['checklists/giay-to-thu.json'],
  },
  rules: {
    id: 'muc-thu',
    data: {
      area: 'demo-models',
      order: 99,
      name: pair('Mức thử', 'Trial amount'),
      urlSlug: pair('muc-thu', 'trial-amount'),
      whose: 'workshop',
      clauses: [
        {
          level: 'city',
          document: 'quyet-dinh-thu-2026',
          article: pair('Điều 1', 'Article 1'),
          from: '2026-11-02',
          to: '2030-12-31',
          capVnd: 50_000_000,
          sources,
        },
      ],
    },
    makes: ['rules/muc-thu.json'],
  },
  forms: {
    id: 'mau-thu',
    data: { name: title, document: 'quyet-dinh-thu-2026', at: some, checked: '2026-11-26', sources },
    makes: ['forms/mau-thu.json'],
  },
  questions: {
    id: 'cau-hoi-thu',
    data: {
      order: 99,
      segment: pair('cau-hoi-thu', 'trial-question'),
      question: pair('Bạn thử chưa?', 'Have you tried?'),
      short: pair('Thử chưa', 'Tried'),
      why: some,
      answers: [
        { code: 'tried', text: pair('Đã thử', 'Tried') },
        { code: 'not-tried', text: pair('Chưa thử', 'Not tried') },
      ],
    },
    makes: ['questions/cau-hoi-thu.json'],
  },
  conditions: {
    id: 'dieu-kien-thu',
    data: {
      order: 99,
      name: pair('Điều kiện thử', 'Trial condition'),
      question: 'cau-hoi-thu',
      accept: ['tried'],
      ifOpen: some,
      document: 'quyet-dinh-thu-2026',
      article: pair('Điều 2', 'Article 2'),
      from: '2026-11-02',
      to: 'not-found',
      sources,
    },
    makes: ['conditions/dieu-kien-thu.json'],
  },
  indicators: {
    id: 'chi-tieu-thu',
    data: {
      order: 99,
      group: 'context',
      urlSlug: pair('chi-tieu-thu', 'trial-indicator'),
      name: pair('Chỉ tiêu thử', 'Trial indicator'),
      meaning: some,
      unit: 'worker',
      howCounted: some,
      responsible: department,
      nextUpdate: some,
    },
    figures: { rows: [{ kind: 'partial', from: 2025, to: 2025, quantity: { value: 5 }, sources }] },
    makes: ['indicators/chi-tieu-thu.json', 'figures/chi-tieu-thu.json'],
  },
  programmes: {
    id: '2031-2035',
    data: {
      from: 2031,
      to: 2035,
      name: pair('Giai đoạn thử', 'Trial period'),
      purpose: said,
      issuedBy: department,
      decision: { document: 'quyet-dinh-thu-2026', reported: '2026-11', sources },
      money: [{ label: some, figure: { quantity: { value: 1_000_000 }, unit: 'vnd', sources } }],
      notKnown: [gap],
      lastChecked: '2026-11-26',
    },
    body: pair('Một đoạn thử.', 'A trial paragraph.'),
    makes: ['programmes/2031-2035.json', 'programmes/2031-2035.vi.mdx', 'programmes/2031-2035.en.mdx'],
  },
};

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new thử '));
  cpSync('content', join(root, 'content'), { recursive: true });
  symlinkSync(join(process.cwd(), 'src'), join(root, 'src'));
});
afterAll(() => rmSync(root, { recursive: true }));

const command = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(process.cwd(), 'src/staff/new.ts'), ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
const read = (path: string) => readFileSync(join(root, 'content', path), 'utf8');

test('every kind can be added from answers, and what is written passes the check', () => {
  const row = read('figures/support-projects.json');
  const content = readContentFolder(root);
  for (const [kind, { makes, ...sample }] of Object.entries(samples)) {
    const answers = { kind, id: nextSource(content), ...sample } as Answers;
    const files = draft(answers, (path) => readFileSync(join(root, path), 'utf8'));
    expect(files.map(({ path }) => path)).toEqual(makes.map((path) => `content/${path}`));
    writeDraft(root, files);
    for (const path of makes) expect(existsSync(join(root, 'content', path)), path).toBe(true);
  }
  expect(errorsOf(checkContent(root))).toEqual([]);
  const refused = kinds.filter((kind) => whyNot(kind, content));
  console.log(`${Object.keys(samples).length} kinds added, ${refused.join(', ')} refused`);
  expect([...Object.keys(samples), ...refused].toSorted()).toEqual(Object.keys(folders).toSorted());
  expect(refused).toEqual(['needs', 'areas', 'site']);
  // A row is added, and no other letter of the file is touched.
  const added = read('figures/support-projects.json');
  const [before = ''] = row.split('\n    }\n  ]');
  expect(added.startsWith(before)).toBe(true);
  expect(added.length - row.length).toBeLessThan(250);
});

test('a script gives its answers as JSON and is told what was written, or what is wrong', () => {
  const key = nextSource(readContentFolder(root));
  const other = { ...samples['sources']?.data, title: 'Trang khác', url: 'https://example.org/khac' };
  const right = command(JSON.stringify({ kind: 'sources', data: other }), '--json');
  expect(right.stderr).toBe('');
  expect(JSON.parse(right.stdout)).toEqual({ written: [`content/sources/${key}.json`], problems: [] });
  // What is there already is not touched.
  const made = read(`sources/${key}.json`);
  const wrong: [object | string, string, string][] = [
    [{ kind: 'sources', id: key, data: { ...samples['sources']?.data, title: 'Khác' } }, 'không ghi đè', ''],
    [
      { kind: 'products', id: 'x-y', data: { ...samples['products']?.data, maker: 'nobody', nam: 1 } },
      'nobody',
      'x-y.json',
    ],
    [{ kind: 'makers', id: '../../x', data: { name: 'X', sources } }, 'không dấu', ''],
    [{ kind: 'figures', id: 'no-such', data: samples['figures']?.data }, 'figures/no-such.json', ''],
    [{ kind: 'needs', id: 'x', data: {} }, 'mã chủ đề', ''],
    ['{', 'JSON', ''],
  ];
  for (const [answers, sentence, path] of wrong) {
    const input = typeof answers === 'string' ? answers : JSON.stringify(answers);
    const { status, stdout, stderr } = command(input, '--json');
    expect(stdout + stderr, input).toContain(sentence);
    expect(stdout + stderr, input).not.toMatch(/^\s+at /m);
    expect(status, input).toBe(1);
    if (path) expect(existsSync(join(root, 'content/products', path)), path).toBe(false);
  }
  expect(read(`sources/${key}.json`)).toBe(made);
});

test('somebody at a keyboard is asked in Vietnamese, shown the choices, and told what was made', () => {
  const key = nextSource(readContentFolder(root)).toUpperCase();
  const sentences = [
    '2', // a source
    'Báo thử',
    '9', // no such language
    '1',
    'news',
    '2',
    '3', // one that may be left out: the publisher, by its number among those
    'Nơi đăng thử',
    '',
  ];
  const { stdout, stderr, status } = command(`${sentences.join('\n')}\n`);
  expect(stderr, stdout).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('1. Tin\n');
  expect(stdout).toContain('Tiêu đề (Như nơi đăng ghi):');
  expect(stdout).toContain('    1. vi');
  expect(stdout).toContain('Không có lựa chọn "9"');
  expect(stdout).toContain(`Mã nguồn kế tiếp: ${key}`);
  const made = JSON.parse(read(`sources/${key.toLowerCase()}.json`)) as object;
  expect(made).toMatchObject({ title: 'Báo thử', language: 'vi', kind: 'news', read: 'opening' });
  expect(made).toMatchObject({ publisher: 'Nơi đăng thử' });
  // A pair, a day written as people here write it, a reference found by letters of its name, and a name for the file made of its own.
  const product = [
    'Bánh thử',
    'Trial cake',
    'không có ai',
    'cơ sở thử',
    'co-so-thu',
    'city-2027',
    '4',
    'S1',
    '',
    '1',
    '1/11/2026',
    '',
    '',
  ];
  const second = command(`${product.join('\n')}\n`, 'products');
  expect(second.stderr, second.stdout).toBe('');
  expect(second.stdout).toContain('Tên sản phẩm, tiếng Việt:');
  expect(second.stdout).toContain('npm run new -- makers');
  expect(second.stdout).toContain('co-so-thu  Cơ sở Thử');
  expect(JSON.parse(read('products/banh-thu.json'))).toEqual({
    name: pair('Bánh thử', 'Trial cake'),
    maker: 'co-so-thu',
    round: 'city-2027',
    group: 'other',
    certifiedOn: '2026-11-01',
    sources,
  });
  expect(command('2\n').stderr).toContain('chưa ghi gì');
  expect(errorsOf(checkContent(root))).toEqual([]);
});

/** A photograph as a phone takes it: on its side, large, with the place and the camera in it. */
const phonePhoto = () =>
  sharp({ create: { width: 3200, height: 2400, channels: 3, background: '#7a5' } })
    .withMetadata({
      orientation: 6,
      exif: {
        IFD0: { Make: 'Phone' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '16/1 3/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '108/1 12/1 0/1',
        },
      },
    })
    .jpeg()
    .toBuffer();

test('news with a photograph: turned, shrunk, without its place, beside the news in both languages', async () => {
  const file = join(root, 'IMG 2034.jpg');
  writeFileSync(file, await phonePhoto());
  expect(readPicture(readFileSync(file))).toMatchObject({ hasPlace: true, isTurned: true, width: 3200 });
  const typed = [
    'Khai mạc thử', // title, in both
    'Trial opening',
    'Một câu thử nữa.', // summary
    'One more trial.',
    'S1', // sources
    '',
    'c', // a picture
    join(root, 'no-such.jpg'),
    `'${file}'`,
    'IMG_2034.jpg', // what it shows: no name of a file
    'Hai người bên khung cửi',
    'Two people at a loom',
    'Tổ thử',
    'Trial team',
    '25/11/2026',
    '', // no more pictures
    '', // nothing else of the picture, of the news
    'Một đoạn thử.',
    'A trial paragraph.',
    'khai-mac-thu',
  ];
  const { stdout, stderr, status } = command(`${typed.join('\n')}\n`, 'news');
  expect(stderr, stdout).toBe('');
  expect(status).toBe(0);
  for (const words of [
    'Không có tệp ảnh',
    'không phải tên tệp',
    'đã xoay thẳng',
    'đã thu nhỏ',
    'Đã bỏ nơi chụp',
  ])
    expect(stdout).toContain(words);
  // Whoever leaves out the day means today.
  const id = `${today()}-khai-mac-thu`;
  const picture = readPicture(readFileSync(join(root, 'content/news', `${id}-1.jpg`)));
  expect(picture).toMatchObject({ kind: 'jpg', hasPlace: false, hasDetails: false, isTurned: false });
  expect([picture.width, picture.height]).toEqual([1800, 2400]);
  for (const locale of ['vi', 'en'])
    expect(read(`news/${id}.${locale}.mdx`)).toContain(
      `photos: [{"file":"${id}-1.jpg","alt":{"vi":"Hai người bên khung cửi","en":"Two people at a loom"},"credit":{"vi":"Tổ thử","en":"Trial team"},"consent":"2026-11-25"}]`,
    );
  expect(errorsOf(checkContent(root))).toEqual([]);
  // The same from a script; a second one is not written over the first.
  const data = {
    title: pair('Ảnh thử', 'Trial photograph'),
    summary,
    sources,
    photos: [
      { file, alt: pair('Hai người bên khung', 'Two at a loom'), credit: title, consent: '2026-11-25' },
    ],
  };
  const answers = { kind: 'news', id: '2026-11-26-anh-thu', data, body: samples['news']?.body };
  const made = command(JSON.stringify(answers), '--json');
  expect(made.stderr, made.stdout).toBe('');
  expect(JSON.parse(made.stdout)).toEqual({
    written: ['vi.mdx', 'en.mdx']
      .map((ending) => `content/news/2026-11-26-anh-thu.${ending}`)
      .concat('content/news/2026-11-26-anh-thu-1.jpg'),
    problems: [],
  });
  expect(command(JSON.stringify(answers), '--json').status).toBe(1);
  for (const photo of [
    { ...data.photos[0], alt: undefined },
    { ...data.photos[0], consent: undefined },
  ]) {
    const without = { ...answers, id: '2026-11-26-anh-khac', data: { ...data, photos: [photo] } };
    expect(command(JSON.stringify(without), '--json').status).toBe(1);
  }
  expect(existsSync(join(root, 'content/news/2026-11-26-anh-khac-1.jpg'))).toBe(false);
});

test('every question has words of its own, and none is the name of a field', () => {
  const bare: string[] = [];
  let asked = 0;
  const walk = (where: string, { key, label, fields, item }: Question) => {
    asked += 1;
    if (label.vi === key) bare.push(`${where}.${key}`);
    for (const each of [...(fields ?? []), ...(item?.fields ?? [])]) walk(`${where}.${key}`, each);
  };
  const content = readContentFolder(root);
  for (const kind of kinds.filter((each) => !whyNot(each, content)))
    for (const question of questionsOf(kind)) walk(kind, question);
  console.log(`${asked} questions, ${bare.length} without words: ${bare.slice(0, 10).join(', ')}`);
  expect(asked).toBeGreaterThan(500);
  expect(bare).toEqual([]);
});
