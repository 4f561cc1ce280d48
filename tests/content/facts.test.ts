import { expect, test } from 'vitest';
import { readContentFolder } from '../../src/reading/content-folder.ts';

const { files } = readContentFolder(process.cwd());

/** Every text of content, prose and JSON, one a file: NFC, lower case, any dash a hyphen. */
const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase('vi').replaceAll(/[‐-―]/g, '-');
const texts = files.map((file) => ({
  path: file.path,
  text: plain(`${JSON.stringify(file.data ?? {})} ${file.body ?? ''}`),
}));

/** What the facts mark as a lead only, or not to be published: a phrase that would have to stand in it. */
const leads: readonly { phrase: string; what: string }[] = [
  { phrase: '"S22"', what: 'a fair of 2024 whose address is unknown' },
  { phrase: 'nearly 15,000 visits', what: 'visits of that fair' },
  { phrase: 'gần 15.000 lượt', what: 'visits of that fair' },
  {
    phrase: 'cấp giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp xã',
    what: 'a procedure of Lâm Đồng',
  },
  { phrase: '1441/QĐ-BCT', what: 'the ground of that procedure' },
  { phrase: '67104529789', what: 'a copy of a ward portal of Hà Tĩnh' },
  { phrase: 'khu vực miền trung - tây nguyên năm 2026', what: 'a fair of 2026 known from that copy' },
  { phrase: 'central-highlands regional selection, 2026', what: 'the same in English' },
  { phrase: 'chi cục quản lý thị trường', what: 'a petrol hotline that is not for us' },
  { phrase: '2,26 tỷ', what: 'a headline without a year' },
  { phrase: '2.26 billion', what: 'a headline without a year' },
];

test('nothing that is a lead only is in content', () => {
  const found = leads.flatMap(({ phrase, what }) =>
    texts
      .filter(({ text }) => text.includes(plain(phrase)))
      .map(({ path }) => `${path}: ${phrase} (${what})`),
  );
  console.log(`${leads.length} leads sought in ${texts.length} files of content; ${found.length} found`);
  expect(texts.length).toBeGreaterThan(600);
  expect(found).toEqual([]);
});

test('the register holds every source of the facts but the one without an address', () => {
  const keys = files.filter(({ folder }) => folder === 'sources').map(({ id }) => Number(id.slice(1)));
  const added = keys.filter((key) => key >= 401 && key <= 446);
  console.log(`${keys.length} sources, ${added.length} of S401–S446`);
  expect(keys.length).toBeGreaterThanOrEqual(228);
  expect(added.length).toBe(42);
  expect(keys).not.toContain(22);
  expect(keys).toContain(312);
});

interface Holder {
  where: string;
  /** Marks of this statement and of what holds it. */
  marks: string[];
  sources: string[];
  said: string;
}

/** Every holder of a `sources` list, with the place marks on the way to it. */
function* findHolders(data: unknown, where: string, outer: string[] = []): Generator<Holder> {
  if (typeof data !== 'object' || data === null) return;
  const holder = data as Record<string, unknown>;
  const marks = [
    ...outer,
    ...['territory', 'where', 'level', 'scope'].flatMap((key) =>
      typeof holder[key] === 'string' ? [holder[key]] : [],
    ),
  ];
  if (Array.isArray(holder['sources']))
    yield { where, marks, sources: holder['sources'] as string[], said: JSON.stringify(holder) };
  for (const [key, value] of Object.entries(holder))
    if (key !== 'sources') yield* findHolders(value, where, marks);
}

/** Sources that speak of one place only, and how a statement that rests on them alone must show it. */
const places: readonly { place: string; names: RegExp; least: number; sources: readonly string[] }[] = [
  {
    place: 'quang-nam',
    names: /Quảng Nam/,
    least: 60,
    sources:
      'S54 S55 S56 S57 S58 S78 S153 S154 S155 S193 S310 S404 S409 S417 S418 S419 S422 S423 S424 S425 S434 S440 S441'.split(
        ' ',
      ),
  },
  {
    place: 'region',
    names: /miền Trung|Central(?: Viet Nam|–Highlands)/,
    least: 12,
    sources: 'S86 S111 S428 S429 S430 S431 S432 S433'.split(' '),
  },
  {
    place: 'other-province',
    names: /tỉnh khác|other province/i,
    least: 4,
    sources: 'S191 S405 S407 S408'.split(' '),
  },
];

const territoryOf = (maker: string) =>
  (
    files.find(({ folder, id }) => folder === 'makers' && id === maker)?.data as
      { territory?: string } | undefined
  )?.territory;

test.each(places)('what rests on sources about $place alone says so', ({ place, names, least, sources }) => {
  const holders = files
    .filter(({ folder, locale }) => folder !== 'sources' && !locale)
    .flatMap((file) => {
      const { name, maker } = file.data as { name?: unknown; maker?: string };
      // The name of a thing stands above all that is said of it, and the name of its maker carries the mark.
      const above = maker === undefined ? undefined : territoryOf(maker);
      return [...findHolders(file.data, file.path, above === undefined ? [] : [above])].map((holder) => ({
        ...holder,
        said: `${holder.said} ${JSON.stringify(name ?? '')}`,
      }));
    })
    .filter(
      (holder) => holder.sources.length > 0 && holder.sources.every((source) => sources.includes(source)),
    );
  const unmarked = holders.filter(({ marks, said }) => !marks.includes(place) && !names.test(said));
  console.log(`${holders.length} holders rest on sources about ${place} alone; ${unmarked.length} unmarked`);
  expect(holders.length).toBeGreaterThanOrEqual(least);
  expect(unmarked.map(({ where, said }) => `${where}: ${said.slice(0, 120)}`)).toEqual([]);
});

test('a workshop of Quảng Nam is marked by its territory, and no other is', () => {
  const makers = files
    .filter(({ folder }) => folder === 'makers')
    .map(({ id, data }) => ({
      id,
      ...(data as { territory?: string; place?: { former?: { vi: string } } }),
    }));
  const wrong = makers.filter(
    ({ territory, place }) => (territory === 'quang-nam') !== /Quảng Nam/.test(place?.former?.vi ?? ''),
  );
  const marked = makers.filter(({ territory }) => territory === 'quang-nam');
  console.log(`${makers.length} makers, ${marked.length} of Quảng Nam`);
  expect(marked.length).toBeGreaterThanOrEqual(7);
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
