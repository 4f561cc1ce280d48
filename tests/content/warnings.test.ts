import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent, checkFolder } from '../../src/publishing/check-content.ts';
import { readPicture } from '../../src/reading/picture.ts';
import { checkAsChange, checkWith, contentWith, realPaths, textOf } from './on-a-copy.ts';

let looked = 0;
const told = new Set<string>();
/** What is told of some changes: severity, file, field and kind. */
const tell = (
  changes: Record<string, string | Uint8Array | undefined>,
  check: typeof checkWith | typeof checkAsChange = checkWith,
  ...beside: [Parameters<typeof checkFolder>[1]?]
): string[] => {
  looked += 1;
  const { problems } = check(changes, ...beside);
  for (const { code } of problems) told.add(code);
  return problems.map(
    ({ severity, file, field, code }) => `${severity} ${file.replace('content/', '')} ${field} ${code}`,
  );
};
const change = (path: string, ...pairs: [string, string][]) => {
  const after = pairs.reduce((text, [from, to]) => text.replace(from, () => to), textOf(path));
  expect(after, path).not.toBe(textOf(path));
  return { [path]: after };
};
const edited = (path: string, edit: (data: Record<string, unknown>) => Record<string, unknown>) => ({
  [path]: JSON.stringify(edit(JSON.parse(textOf(path)) as Record<string, unknown>), null, 2),
});

const figures = 'content/figures/workers-trained.json';
const withRow = (row: object) =>
  edited(figures, (data) => ({ ...data, rows: [...(data['rows'] as object[]), row] }));
const one = { quantity: { value: 150 }, sources: ['S1'] };

test('a paragraph that only one language has yet shifts no number of those after it', () => {
  const bodies = realPaths.filter((path) => path.endsWith('.vi.mdx'));
  const line = '\n\nThêm một câu chưa dịch.\n\n';
  let said = 0;
  for (const path of bodies)
    for (const added of [
      textOf(path) + line,
      textOf(path).replace(/\n\n/, line),
      textOf(path).replace(/\n\n(?![\s\S]*\n\n)/, line),
    ])
      said += tell({ [path]: added }).filter((each) => each.includes('numbersDiffer')).length;
  console.log(`${bodies.length} bodies with a paragraph more, at three places`);
  expect(said).toBe(0);
  expect(bodies.length).toBeGreaterThan(50);
});

describe('a number that speaks of a part is no result of the whole', () => {
  test.each([
    ['of one year of the period', { kind: 'outcome', programme: '2017-2020', from: 2018, to: 2018, ...one }],
    [
      'known up to the middle of the period',
      { kind: 'outcome', programme: '2017-2020', asOf: '2018-12', ...one },
    ],
    [
      'whose words name one year',
      { kind: 'outcome', programme: '2017-2020', scope: { vi: 'năm 2018', en: 'in 2018' }, ...one },
    ],
    ['of one year, without a period', { kind: 'outcome', from: 2018, to: 2018, ...one }],
  ])('%s', (_, row) => {
    expect(tell(withRow(row))).toEqual(['error figures/workers-trained.json rows[5].kind partOfPeriod']);
  });
  test('whose source was published before the period ended: a person is asked', () => {
    const row = { kind: 'outcome', programme: '2021-2025', quantity: { value: 150 }, sources: ['S9001'] };
    const source = { title: 'Thử', language: 'vi', kind: 'news', read: 'whole', published: '2022-03-01' };
    const found = tell({ ...withRow(row), 'content/sources/s9001.json': JSON.stringify(source) });
    expect(found).toContain('warning figures/workers-trained.json rows[5].kind earlySource');
    // The file also says that this outcome was not found: both cannot be.
    expect(found).toContain('error figures/workers-trained.json rows[5] doubledItem');
  });
  test('a part that says so is right', () => {
    expect(tell(withRow({ kind: 'partial', from: 2018, to: 2018, ...one }))).toEqual([]);
  });
});

describe('numbers that cannot be, or hardly can', () => {
  const project = 'content/projects/ba-ba-hoi-2021.json';
  const round = 'content/rounds/quang-nam-2022.json';
  test('a support above the whole cost; groups above their sum; more recognised than entered', () => {
    expect(
      tell(edited(project, (data) => ({ ...data, totalVnd: { value: 50_000_000 }, sources: ['S58'] }))),
    ).toEqual(['error projects/ba-ba-hoi-2021.json supportVnd.value partAboveWhole']);
    expect(tell(change(round, ['"value": 33', '"value": 34']))).toEqual([
      'error rounds/quang-nam-2022.json entries.quantity.value partAboveWhole',
    ]);
    const recognised = { quantity: { value: 80 }, unit: 'entry', sources: ['S57'] };
    expect(tell(edited(round, (data) => ({ ...data, recognised })))).toEqual([
      'error rounds/quang-nam-2022.json recognised.quantity.value partAboveWhole',
    ]);
  });
  test('half a booth', () => {
    expect(tell(change('content/fairs/hoi-cho-xuan-2026.json', ['"value": 200', '"value": 200.5']))).toEqual([
      'warning fairs/hoi-cho-xuan-2026.json scale[1].figure.quantity.value fraction',
    ]);
  });
  test('a number written twice, and one sentence twice', () => {
    expect(tell(withRow({ kind: 'partial', from: 2018, to: 2018, ...one }))).toEqual([]);
    const [row] = (JSON.parse(textOf(figures)) as { rows: object[] }).rows;
    expect(tell(withRow(row ?? {}))).toEqual(['error figures/workers-trained.json rows[5] doubledItem']);
    expect(
      tell(
        edited('content/documents/nghi-dinh-45-2012.json', (data) => {
          const facts = data['facts'] as object[];
          return { ...data, facts: [...facts, facts[0]] };
        }),
      ),
    ).toEqual([expect.stringMatching(/^error documents\/nghi-dinh-45-2012.json facts\[\d+\] doubledItem$/)]);
  });
  test('below nought, in a figure, a project and a clause', () => {
    expect(tell(change(figures, ['"low": 400', '"low": -400']))).toEqual([
      expect.stringContaining('tooSmall'),
    ]);
    expect(tell(change(project, ['80000000', '-80000000']))).toEqual([expect.stringContaining('tooSmall')]);
    expect(tell(change('content/rules/prize-national.json', ['10000000', '-10000000']))).toEqual([
      expect.stringContaining('tooSmall'),
    ]);
  });
});

describe('days', () => {
  test('of two fields that contradict each other', () => {
    const product = 'content/products/banh-dua-nuong-top-coco.json';
    expect(
      tell(change(product, ['"certifiedYear": 2023', '"certifiedYear": 2023, "certifiedOn": "2022-05-01"'])),
    ).toEqual(['error products/banh-dua-nuong-top-coco.json certifiedYear yearsDiffer']);
    const decree = 'content/documents/nghi-dinh-45-2012.json';
    expect(tell(change(decree, ['"effective": "2012-07-05"', '"effective": "2012-05-01"']))).toEqual([
      'warning documents/nghi-dinh-45-2012.json effective beginsEarly',
    ]);
  });
  test('with a year of three digits', () => {
    expect(tell(change('content/searches/results.json', ['2026-11-25', '0226-11-25']))).toContain(
      'error searches/results.json day oldDay',
    );
  });
  test('on which something falls due: a check, a search, a period, a fair', () => {
    const later = { today: '2032-03-01' };
    const page =
      '---\ntitle: "Thử"\nsummary: "Trang để thử."\nurlSlug: "thu"\nlastChecked: "2031-02-01"\n---\n\nĐoạn đầu.\n';
    const en =
      '---\ntitle: "A trial"\nsummary: "A page to try."\nurlSlug: "trial"\nlastChecked: "2031-12-01"\n---\n\nFirst.\n';
    const due = tell({ 'content/pages/thu.vi.mdx': page, 'content/pages/thu.en.mdx': en }, checkWith, later);
    expect(due).toContain('warning pages/thu.vi.mdx lastChecked overdue');
    expect(due.some((each) => each.includes('pages/thu.en.mdx'))).toBe(false);
    expect(due).toContain('warning searches/results.json day overdue');
    expect(due.some((each) => each.endsWith('nowDue'))).toBe(true);
    const fair = change('content/fairs/hoi-cho-xuan-2026.json', ['"state": "held"', '"state": "announced"']);
    expect(tell(fair)).toEqual(['warning fairs/hoi-cho-xuan-2026.json state stillAnnounced']);
    expect(
      tell(fair, checkWith, { today: '2026-01-20' }).filter((each) => each.includes('hoi-cho-xuan-2026')),
    ).toEqual([]);
  });
});

describe('what the two languages, or their neighbours, say otherwise', () => {
  const [vi, en] = [
    'content/news/2026-11-23-decree-235-2025.vi.mdx',
    'content/news/2026-11-23-decree-235-2025.en.mdx',
  ];
  test('the day it happened, and the sources', () => {
    expect(tell(change(en, ['happenedOn: "2025-10-15"', 'happenedOn: "2025-10-16"']))).toEqual([
      `error ${en.replace('content/', '')} happenedOn twinsDiffer`,
    ]);
    expect(tell(change(vi, ['"S183", ', '']))).toContain(
      `error ${en.replace('content/', '')} sources twinsDiffer`,
    );
  });
  test('a source that only one of two bodies names', () => {
    expect(tell(change(en, ['<Claim source="S39 S38">', '<Claim source="S39 S40">']))).toEqual([
      `warning ${en.replace('content/', '')}  namesDiffer`,
    ]);
  });
  test('words in a list of the other language', () => {
    expect(tell(change('content/aliases/targets.json', ['"targets"', '"mục tiêu cụ thể"']))).toEqual([
      'error aliases/targets.json say.en[1] wrongLanguage',
    ]);
  });
  test('a sum of millions among sums of đồng, and a number ten times what it was', () => {
    const project = 'content/projects/ba-ba-hoi-2021.json';
    expect(tell(change(project, ['80000000', '80']))).toEqual([
      'warning projects/ba-ba-hoi-2021.json supportVnd.value tenfold',
    ]);
    const fair = 'content/fairs/hoi-cho-xuan-2026.json';
    expect(tell(change(fair, ['"value": 150', '"value": 1500']), checkAsChange)).toEqual([
      'warning fairs/hoi-cho-xuan-2026.json scale[2].figure.quantity.value tenfold',
    ]);
    expect(tell(change(fair, ['"value": 150', '"value": 300']), checkAsChange)).toEqual([]);
  });
  test('what is said to have been held on a day to come', () => {
    expect(
      tell(
        change(
          'content/fairs/hoi-cho-xuan-2026.json',
          ['"2026-01-22"', '"2027-01-22"'],
          ['"2026-01-27"', '"2027-01-27"'],
        ),
      ),
    ).toContain('error fairs/hoi-cho-xuan-2026.json startsOn futureDay');
    expect(tell(change('content/rounds/city-2023.json', ['"year": 2023', '"year": 2028']))).toContain(
      'error rounds/city-2023.json year futureDay',
    );
    const later = ['.vi.mdx', '.en.mdx'].map((ending) => [
      `content/news/2027-03-01-thu${ending}`,
      textOf(`content/news/2026-11-23-decree-235-2025${ending}`).replace(
        /title: .*/,
        ending === '.vi.mdx' ? 'title: "Thử"' : 'title: "A trial"',
      ),
    ]);
    expect(tell(Object.fromEntries(later))).toContain('warning news/2027-03-01-thu.vi.mdx  newsToCome');
  });
  test('a website with a user name, or in a private network, of a maker and of an office', () => {
    const consent = { day: '2026-01-01', by: 'x' };
    for (const website of ['https://city@evil.vn/', 'http://192.168.1.5/'])
      expect(tell(edited('content/makers/le-house.json', (data) => ({ ...data, consent, website })))).toEqual(
        [expect.stringMatching(/^error makers\/le-house.json website address(User|Private)$/)],
      );
  });
});

test('two things of one name, one number or one address: a person is asked whether they are one', () => {
  const maker = 'content/makers/le-house.json';
  expect(tell({ 'content/makers/le-house-2.json': textOf(maker) })).toEqual(
    ['warning makers/le-house.json name sameName'].map((each) =>
      expect.stringContaining(each.split(' ').at(-1) ?? ''),
    ),
  );
  const [source = '', other = ''] = realPaths.filter(
    (path) => path.startsWith('content/sources/') && textOf(path).includes('"url"'),
  );
  const { url } = JSON.parse(textOf(source)) as { url: string };
  expect(tell(edited(other, (data) => ({ ...data, url })))).toEqual([
    expect.stringContaining('url sameName'),
  ]);
});

describe('beside the last commit', () => {
  const rowsOf2018 = realPaths
    .filter((path) => path.startsWith('content/figures/'))
    .flatMap((path) => {
      const data = JSON.parse(textOf(path)) as { rows: { programme?: string }[] };
      const rows = data.rows.filter(({ programme }) => programme !== '2026-2030');
      return rows.length < data.rows.length && rows.length > 0
        ? [[path, JSON.stringify({ ...data, rows })] as const]
        : [];
    });
  test('figures that vanish together are counted by their period', () => {
    expect(rowsOf2018.length).toBeGreaterThan(3);
    const changes = Object.fromEntries(rowsOf2018);
    const { problems } = checkAsChange(changes);
    expect(tell(changes, checkAsChange)).toContainEqual(
      expect.stringMatching(/^warning figures\/.* {2}rowsDeleted$/),
    );
    const sentence = problems.find(({ code }) => code === 'rowsDeleted');
    console.log(sentence?.vi);
    expect(sentence?.vi).toMatch(
      /^Bạn sắp xóa \d+ số liệu của kỳ 2026-2030 trong \d+ tệp\. Có chủ ý không\?$/,
    );
    expect(tell(Object.fromEntries(rowsOf2018.slice(0, 1)), checkAsChange)).toEqual([]);
  });
  test('so are most rows of one file, items of a list, half a text, and files', () => {
    const money = 'content/figures/support-money.json';
    const less = (field: string) => (data: Record<string, unknown>) => ({
      ...data,
      [field]: (data[field] as unknown[]).slice(0, 2),
    });
    expect(tell(edited(money, less('rows')), checkAsChange)).toContain(
      'warning figures/support-money.json  rowsDeleted',
    );
    expect(tell(edited(money, less('facts')), checkAsChange)).toContain(
      'warning figures/support-money.json facts itemsDeleted',
    );
    const decree = 'content/documents/thong-tu-28-2018-btc.json';
    expect(tell(edited(decree, less('facts')), checkAsChange)).toContain(
      'warning documents/thong-tu-28-2018-btc.json facts itemsDeleted',
    );
    const page = 'content/pages/apply.vi.mdx';
    const cut = textOf(page).replace(/\n## Chuẩn bị[\s\S]*/, '\n');
    expect(tell({ [page]: cut }, checkAsChange)).toContain('warning pages/apply.vi.mdx  bodyShortened');
    const projects = realPaths.filter((path) => path.startsWith('content/projects/')).slice(0, 4);
    expect(tell(Object.fromEntries(projects.map((path) => [path, undefined])), checkAsChange)).toContainEqual(
      expect.stringMatching(/^warning projects\/.* {2}filesDeleted$/),
    );
  });
  test('an address that moved is right once it is forwarded; a forward leads somewhere, from what is free', () => {
    const [from, to] = ['content/news/2026-11-26-made-in-da-nang', 'content/news/2026-11-26-lam-tai-da-nang'];
    const moved = Object.fromEntries(
      ['.vi.mdx', '.en.mdx'].flatMap((ending) => [
        [`${from}${ending}`, undefined],
        [`${to}${ending}`, textOf(`${from}${ending}`)],
      ]),
    );
    const site = (lines: object[]) => edited('content/site/site.json', (data) => ({ ...data, moved: lines }));
    const lines = ['/tin-tuc/', '/en/news/'].map((folder) => ({
      from: `${folder}2026-11-26-made-in-da-nang/`,
      to: `${folder}2026-11-26-lam-tai-da-nang/`,
    }));
    expect(tell(moved, checkAsChange)).toEqual([`error ${from.replace('content/', '')}.vi.mdx  addressLost`]);
    expect(tell({ ...moved, ...site(lines) }, checkAsChange)).toEqual([]);
    expect(tell(site([{ from: '/ho-tro/', to: '/co-quan/' }]))).toEqual([
      'error site/site.json moved[1].from movedStillThere',
    ]);
    expect(tell(site([{ from: '/cu/', to: '/khong-co/' }]))).toEqual([
      'error site/site.json moved[1].to movedNowhere',
    ]);
    expect(tell(site([{ from: 'cu', to: '/ho-tro/' }]))).toContain(
      'error site/site.json moved[1].from badPath',
    );
  });
  test('in a real repository, and silently where there is none', () => {
    const root = mkdtempSync(join(tmpdir(), 'last-commit-'));
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.vn', ...words], {
        cwd: root,
        stdio: 'ignore',
      });
    try {
      cpSync('content', join(root, 'content'), { recursive: true });
      const path = 'content/pages/apply.vi.mdx';
      const changed = textOf(path).replace('ho-tro/cach-de-nghi', 'ho-tro/de-nghi');
      writeFileSync(join(root, path), changed);
      const lost = (since?: string) =>
        checkContent(root, since).problems.filter(({ code }) => code === 'addressLost');
      expect(lost()).toEqual([]);
      writeFileSync(join(root, path), textOf(path));
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'first');
      writeFileSync(join(root, path), changed);
      expect(lost().map(({ file, field }) => `${file} ${field}`)).toEqual([`${path} urlSlug`]);
      git('commit', '-qam', 'second');
      expect(lost()).toEqual([]);
      expect(lost('HEAD~1')).toHaveLength(1);
      expect(lost('no-such-commit')).toEqual([]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

test('a picture that is small, lies on its side, or tells of its camera', async () => {
  const fair = 'content/fairs/hoi-cho-xuan-2026.json';
  const make = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#888' } });
  const pictures = new Map<string, ReturnType<typeof readPicture>>();
  const put = (name: string, bytes: Uint8Array) => pictures.set(`content/fairs/${name}`, readPicture(bytes));
  put('nho.png', await make(200, 150).png().toBuffer());
  put('nghieng.jpg', await make(800, 600).jpeg().withMetadata({ orientation: 6 }).toBuffer());
  put(
    'may.webp',
    await make(800, 600)
      .webp()
      .withExif({ IFD0: { Make: 'Phone' } })
      .toBuffer(),
  );
  put(
    'may.png',
    await make(800, 600)
      .png()
      .withExif({ IFD0: { Make: 'Phone' } })
      .toBuffer(),
  );
  put('dung.webp', await make(801, 601).webp({ lossless: true }).toBuffer());
  put(
    'noi.webp',
    await make(800, 600)
      .webp()
      .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
      .toBuffer(),
  );
  put(
    'noi.png',
    await make(800, 600)
      .png()
      .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
      .toBuffer(),
  );
  const photos = [...pictures.keys()].map((path) => ({
    file: path.split('/').at(-1),
    alt: { vi: 'Gian hàng', en: 'A booth' },
    credit: { vi: 'Sở', en: 'DOIT' },
    consent: '2026-01-22',
  }));
  const { problems } = checkFolder({
    ...contentWith(edited(fair, (data) => ({ ...data, photos }))),
    pictures,
  });
  for (const { code } of problems) told.add(code);
  expect(
    problems
      .filter(({ file }) => pictures.has(file))
      .map(({ file, severity, code }) => `${severity} ${file.slice(14)} ${code}`),
  ).toEqual([
    'warning may.png detailsInPicture',
    'warning may.webp detailsInPicture',
    'warning nghieng.jpg turnedPicture',
    'warning nho.png smallPicture',
    'error noi.png placeInPicture',
    'error noi.webp placeInPicture',
  ]);
  expect([...pictures.values()].map(({ width, height }) => `${width}×${height}`)).toEqual([
    '200×150',
    '800×600',
    '800×600',
    '800×600',
    '801×601',
    '800×600',
    '800×600',
  ]);
});

afterAll(() => console.log(`${looked} changes looked at, ${told.size} kinds told`));
