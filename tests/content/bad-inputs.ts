import { readFileSync } from 'node:fs';
import sharp from 'sharp';

/**
 * What staff can commit by mistake, by kind (`row`), each tried in several folders: what is written, and what the checker must say of it.
 * Files that are named in `changes` are written as they stand there; `undefined` is a file that is deleted.
 */
export interface BadInput {
  row: string;
  changes: Record<string, string | Uint8Array | undefined>;
  /** The file that must be told of. */
  file: string;
  code: string;
  severity: 'error' | 'warning';
  /** Words of the file at which the problem must stand; the start of the file when absent. */
  at: string | undefined;
  field: string;
}

/** What is told of a field; of the body or the whole file when it is left out. */
interface Told {
  at?: string | undefined;
  field?: string;
  severity?: 'error' | 'warning';
  /** Another file than the one that was changed. */
  file?: string;
}

const textOf = (path: string) => readFileSync(path, 'utf8');
const encode = (text: string) => new TextEncoder().encode(text);

const news = 'content/news/2026-11-26-thu.vi.mdx';
const newsEn = 'content/news/2026-11-26-thu.en.mdx';
const page = 'content/pages/thu.vi.mdx';
const pageEn = 'content/pages/thu.en.mdx';
const areaProse = 'content/areas/training.vi.mdx';
const source = 'content/sources/s9001.json';
const search = 'content/searches/thu.json';
const maker = 'content/makers/thu.json';

/** Files that are right, in which mistakes are made. A pair is written whole whichever of it is changed. */
const right: Record<string, string> = {
  [news]: '---\ntitle: "Thử"\nsummary: "Bài để thử bộ kiểm tra."\nsources: ["S1"]\n---\n\nĐoạn đầu bài.\n',
  [newsEn]:
    '---\ntitle: "A trial"\nsummary: "A trial of the checker."\nsources: ["S1"]\n---\n\nFirst paragraph.\n',
  [page]:
    '---\ntitle: "Thử"\nsummary: "Trang để thử bộ kiểm tra."\nurlSlug: "thu-thoi"\nsources: ["S1"]\nlastChecked: "2026-11-23"\n---\n\nĐoạn đầu trang.\n',
  [pageEn]:
    '---\ntitle: "A trial"\nsummary: "A page to try the checker."\nurlSlug: "a-trial"\nsources: ["S1"]\nlastChecked: "2026-11-23"\n---\n\nFirst paragraph.\n',
  [source]:
    '{\n  "title": "Nguồn để thử",\n  "publisher": "Báo thử",\n  "url": "https://thu.gov.vn/bai",\n  "published": "2017-09-01",\n  "language": "vi",\n  "kind": "news",\n  "read": "whole"\n}\n',
  [search]:
    '{\n  "what": { "vi": "Số liệu để thử", "en": "Figures to try" },\n  "day": "2026-11-25",\n  "places": { "vi": "các trang để thử", "en": "pages to try" }\n}\n',
  [maker]: '{\n  "name": "Cơ sở Thử",\n  "drawing": "coconut",\n  "sources": ["S1"]\n}\n',
};
const pairs: Record<string, string> = { [news]: newsEn, [newsEn]: news, [page]: pageEn, [pageEn]: page };

/** The text of a trial file, or of a real one. */
const before = (path: string): string => right[path] ?? textOf(path);

const written = (
  row: string,
  path: string,
  content: string | Uint8Array | undefined,
  code: string,
  { at, field = '', severity = 'error', file = path }: Told = {},
): BadInput => {
  const twin = pairs[path];
  return {
    row,
    changes: { ...(twin ? { [twin]: right[twin] } : {}), [path]: content },
    file,
    code,
    severity,
    at,
    field,
  };
};

/** A mistake in a file: `from` is written as `to`. It stands at `at`: at what was written, when nothing else is said. */
const edit = (
  row: string,
  path: string,
  from: string,
  to: string,
  code: string,
  told: Told = {},
): BadInput => {
  const text = before(path);
  if (!text.includes(from)) throw new Error(`${row}: ${JSON.stringify(from)} is not in ${path}.`);
  return written(
    row,
    path,
    text.replace(from, () => to),
    code,
    { at: to, ...told },
  );
};

/** A mistake in a body: a paragraph added at its end. */
const add = (row: string, path: string, words: string, code: string, told: Told = {}): BadInput =>
  written(row, path, `${before(path)}\n${words}\n`, code, { at: words, ...told });

/** The same mistake in the bodies of three folders. */
const inBodies = (row: string, words: string, code: string, told: Told = {}): BadInput[] =>
  [news, page, areaProse].map((path) => add(row, path, words, code, told));

/** The same done to whole files of three folders. */
const inFiles = (
  row: string,
  change: (text: string) => string | Uint8Array | undefined,
  code: string,
  told: Told = {},
  paths: readonly string[] = [source, search, news],
): BadInput[] => paths.map((path) => written(row, path, change(before(path)), code, told));

/** Files by names and kinds that are not used. */
const strangers = (row: string, code: string, ...paths: string[]): BadInput[] =>
  paths.map((path) => written(row, path, 'x', code));

/** A thing under another name: its old address leads nowhere. */
const moved = (row: string, from: string, to: string, ...endings: string[]): BadInput[] => {
  const changes = endings.flatMap((ending) => [
    [`${from}${ending}`, undefined] as const,
    [`${to}${ending}`, textOf(`${from}${ending}`)] as const,
  ]);
  const file = `${from}${endings[0]}`;
  return [
    {
      row,
      changes: Object.fromEntries(changes),
      file,
      code: 'addressLost',
      severity: 'error',
      at: undefined,
      field: '',
    },
  ];
};

const figures = 'content/figures/workers-trained.json';
const prize = 'content/rules/prize-national.json';
const round = 'content/rounds/quang-nam-2022.json';
const fair = 'content/fairs/hoi-cho-xuan-2026.json';
const project = 'content/projects/ba-ba-hoi-2021.json';
const product = 'content/products/banh-dua-nuong-top-coco.json';
const decree = 'content/documents/nghi-dinh-45-2012.json';
const programme = 'content/programmes/2017-2020.json';
const committee = 'content/organisations/city-peoples-committee.json';
const training = 'content/areas/training.json';
const site = 'content/site/site.json';

/** A photograph of one colour, with what is to be wrong with it. */
const photograph = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#b06a30' } });
const rightPhoto = await photograph(800, 600).jpeg().toBuffer();
const placedPhoto = await photograph(800, 600)
  .jpeg()
  .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '16/1 3/1 0/1' } })
  .toBuffer();
const widePhoto = await photograph(8000, 6000).png({ compressionLevel: 1 }).toBuffer();
/** Larger than may be, without being slow to make. */
const heavyPhoto = new Uint8Array(Buffer.concat([rightPhoto, Buffer.alloc(42_000_000)]));

/** A photo of a thing: the file beside it, and what its words say. */
const withPhoto = (
  row: string,
  path: string,
  picture: Uint8Array | undefined,
  code: string,
  told: Told & { name?: string; alt?: string } = {},
): BadInput => {
  const { name = 'anh-thu.jpg', alt = 'Người thợ bên khung cửi' } = told;
  const photo = `{ "file": "${name}", "alt": { "vi": "${alt}", "en": "A weaver at the loom" }, "credit": { "vi": "Sở", "en": "The Department" }, "consent": "2026-11-23" }`;
  const place = `${path.slice(0, path.lastIndexOf('/'))}/${name}`;
  const one = written(
    row,
    path,
    textOf(path).replace('{', () => `{\n  "photos": [${photo}],`),
    code,
    told,
  );
  return { ...one, changes: { ...one.changes, ...(picture ? { [place]: picture } : {}) } };
};
/** Things that may have photos. */
const pictured = [fair, product];
const photoOf = (path: string, ending = 'jpg') => `${path.slice(0, path.lastIndexOf('/'))}/anh-thu.${ending}`;

export const badInputs: BadInput[] = [
  edit('B1', news, 'summary: "Bài để thử bộ kiểm tra."\n', '', 'required', {
    at: undefined,
    field: 'summary',
  }),
  edit('B1', page, 'title: "Thử"\n', '', 'required', { at: undefined, field: 'title' }),
  edit('B1', newsEn, 'sources: ["S1"]\n', '', 'required', { at: undefined, field: 'sources' }),

  edit('B2', source, '  "kind": "news",\n', '', 'required', { at: '{', field: 'kind' }),
  edit('B2', prize, '  "order": 17,\n', '', 'required', { at: '{', field: 'order' }),
  edit('B2', round, '  "year": 2022,\n', '', 'required', { at: '{', field: 'year' }),
  edit('B2', search, '"vi": "Số liệu để thử", ', '', 'required', { at: '"what"', field: 'what.vi' }),

  edit('B3', figures, '400', '"400"', 'wrongType', { at: '"low"', field: 'rows[1].quantity.low' }),
  edit('B3', prize, '10000000', '"10000000"', 'wrongType', { at: '"capVnd"', field: 'clauses[1].capVnd' }),
  edit('B3', round, '"value": 76', '"value": "76"', 'wrongType', { field: 'entries.quantity.value' }),
  edit('B3', programme, '"from": 2017', '"from": "2017"', 'wrongType', { field: 'from' }),

  edit('B4', figures, '400', '"1.234,5"', 'wrongType', { at: '"low"', field: 'rows[1].quantity.low' }),
  edit('B4', prize, '10000000', '"10.000.000"', 'wrongType', { at: '"capVnd"', field: 'clauses[1].capVnd' }),
  edit('B4', project, '80000000', '"80.000.000"', 'wrongType', { at: '"value"', field: 'supportVnd.value' }),

  edit('B5', figures, '400', '1.234,5', 'numberFormat'),
  edit('B5', prize, '10000000', '10.000.000', 'numberFormat'),
  edit('B5', project, '80000000', '80,000,000', 'numberFormat'),

  edit('B6', figures, '400', '1.234', 'thousands', {
    field: 'rows[1].quantity.low',
    at: '"low"',
    severity: 'warning',
  }),
  edit('B6', fair, '"value": 200', '"value": 1.200', 'thousands', {
    field: 'scale[1].figure.quantity.value',
    severity: 'warning',
  }),
  edit('B6', project, '80000000', '80.000', 'thousands', {
    at: '"value"',
    field: 'supportVnd.value',
    severity: 'warning',
  }),

  edit('B7', figures, '400', '400 lao động', 'unitInNumber', { at: 'lao động' }),
  edit('B7', prize, '10000000', '10000000đ', 'unitInNumber', { at: '10000000đ' }),
  edit('B7', project, '80000000', '80 triệu', 'unitInNumber', { at: 'triệu' }),
  edit('B7', round, '"value": 76', '"value": "76%"', 'wrongType', { field: 'entries.quantity.value' }),

  edit('B8', figures, '400', '0400', 'leadingZero'),
  edit('B8', prize, '10000000', '010000000', 'leadingZero'),
  edit('B8', round, '"value": 76', '"value": 076', 'leadingZero', { at: '076' }),

  edit('B9', source, '"Báo thử"', 'null', 'null', { at: '"publisher"', field: 'publisher' }),
  edit('B9', figures, '400', 'null', 'null', { at: '"low"', field: 'rows[1].quantity.low' }),
  edit('B9', news, '"Thử"', 'null', 'null', { at: 'title', field: 'title' }),
  edit('B9', fair, '"2026-01-27"', 'null', 'null', { at: '"endsOn"', field: 'endsOn' }),

  edit('B10', programme, '"from": 2017', '"from": 17', 'tooSmall', { field: 'from' }),
  edit('B10', round, '"year": 2022', '"year": 22', 'tooSmall', { field: 'year' }),
  edit('B10', product, '"certifiedYear": 2023', '"certifiedYear": 23', 'tooSmall', {
    field: 'certifiedYear',
  }),
  edit('B10', project, '"year": "2021"', '"year": "21"', 'badWhen', { field: 'year' }),

  edit('B11', figures, '400', '700', 'lowAboveHigh', { at: '"high"', field: 'rows[1].quantity.high' }),
  edit('B11', round, '"value": 76', '"low": 700, "high": 600', 'lowAboveHigh', {
    at: '"high"',
    field: 'entries.quantity.high',
  }),
  edit('B11', project, '"value": 80000000', '"low": 90000000, "high": 80000000', 'lowAboveHigh', {
    at: '"high"',
    field: 'supportVnd.high',
  }),

  edit('B12', figures, '"value": 100', '"value": 6000', 'tenfold', {
    field: 'rows[3].quantity.value',
    severity: 'warning',
  }),
  edit('B12', 'content/rounds/quang-nam-2023.json', '"value": 67', '"value": 767', 'tenfold', {
    field: 'entries.quantity.value',
    severity: 'warning',
  }),
  edit('B12', 'content/rules/machinery.json', '"capVnd": 200000000', '"capVnd": 3000000000', 'tenfold', {
    field: 'clauses[4].capVnd',
    severity: 'warning',
  }),
  edit('B12', project, '"value": 80000000', '"value": 80000000000', 'tenfold', {
    field: 'supportVnd.value',
    severity: 'warning',
  }),

  edit('B13', source, '2017-09-01', '31/02/2019', 'badDay', { at: '"published"', field: 'published' }),
  edit('B13', fair, '2026-01-27', '31/02/2019', 'badDay', { at: '"endsOn"', field: 'endsOn' }),
  edit('B13', page, '2026-11-23', '31/02/2019', 'badDay', { at: 'lastChecked', field: 'lastChecked' }),
  edit('B14', source, '2017-09-01', '2019-02-31', 'badDay', { at: '"published"', field: 'published' }),
  edit('B14', fair, '2026-01-27', '2026-01-32', 'badDay', { at: '"endsOn"', field: 'endsOn' }),
  edit('B14', page, '2026-11-23', '2026-11-31', 'badDay', { at: 'lastChecked', field: 'lastChecked' }),
  edit('B14', project, '"2021"', '"2021-02-30"', 'badDay', { at: '"year"', field: 'year' }),
  edit('B15', search, '2026-11-25', '25/11/2026', 'badDay', { at: '"day"', field: 'day' }),
  edit('B15', decree, '2012-07-05', '05/07/2012', 'badDay', { at: '"effective"', field: 'effective' }),
  edit('B15', page, '2026-11-23', '23-11-2026', 'badDay', { at: 'lastChecked', field: 'lastChecked' }),
  edit('B16', page, '"2026-11-23"', '2026-11-23', 'unquotedDay'),
  edit('B16', news, 'sources', 'happenedOn: 2017-09-01\nsources', 'unquotedDay', { at: '2017' }),
  edit('B16', pageEn, '"2026-11-23"', '2026-11-23', 'unquotedDay'),
  edit('B16', search, '"2026-11-25"', '2026-11-25', 'unquotedDay'),

  edit('B17', source, '2017-09-01', '2071-09-01', 'futureDay', { at: '"published"', field: 'published' }),
  edit('B17', search, '2026-11-25', '2062-11-25', 'futureDay', { at: '"day"', field: 'day' }),
  edit('B17', page, '2026-11-23', '2071-11-23', 'futureDay', { at: 'lastChecked', field: 'lastChecked' }),
  edit('B17', fair, '"2026-01-27"', '"2071-01-27"', 'farDay', { at: '"endsOn"', field: 'endsOn' }),
  edit('B17', programme, '"to": 2020', '"to": 2071', 'farYear', { field: 'to', severity: 'warning' }),

  edit('B18', fair, '2026-01-27', '2026-01-20', 'endsBeforeStart', { at: '"endsOn"', field: 'endsOn' }),
  edit('B18', programme, '"to": 2020', '"to": 2016', 'endsBeforeStart', { field: 'to' }),
  edit('B18', prize, '2018-05-10', '2013-05-10', 'endsBeforeStart', { at: '"to"', field: 'clauses[1].to' }),
  edit('B18', decree, '"title"', '"endedOn": "2011-01-01",\n  "title"', 'endsBeforeStart', {
    at: '"endedOn"',
    field: 'endedOn',
  }),
  edit(
    'B18',
    round,
    '"notKnown"',
    '"plannedFrom": "2022-06-01",\n  "plannedTo": "2022-05-01",\n  "notKnown"',
    'endsBeforeStart',
    {
      at: '"plannedTo"',
      field: 'plannedTo',
    },
  ),
  edit(
    'B18',
    news,
    'sources',
    'happenedOn: "2026-11-20"\nreportedOn: "2026-11-02"\nsources',
    'endsBeforeStart',
    {
      at: 'reportedOn',
      field: 'reportedOn',
    },
  ),

  add('B19', news, '<Doc id="so-cong-thuong" />', 'unknownId', { field: 'Doc id' }),
  add('B19', page, 'Xem <Go to="agenciess">cơ quan</Go>.', 'deadLink', { at: '<Go', field: 'Go to' }),
  add('B19', areaProse, 'Là <Term id="khuyen-cong">khuyến công</Term>.', 'unknownId', {
    at: '<Term id="khuyen-cong"',
    field: 'Term id',
  }),
  edit('B20', fair, '"department-of-industry-and-trade"', '"so-cong-thuong"', 'unknownId', {
    at: '"organisation"',
    field: 'organisation',
  }),
  edit('B20', decree, '"government"', '"chinh-phu"', 'unknownId', { at: '"issuer"', field: 'issuer' }),
  edit('B20', product, '"my-phuong-food"', '"my-phuong"', 'unknownId', { at: '"maker"', field: 'maker' }),
  edit('B20', project, '["S58"]', '["S9999"]', 'unknownSource', {
    at: '"S9999"',
    field: 'totalVnd.missing.sources[1]',
  }),

  edit('B21', product, '"my-phuong-food"', '"mỹ-phương-food"'.normalize('NFD'), 'notNfc', { at: 'y\u0303' }),
  edit('B21', fair, '"department-of-industry-and-trade"', '"sở-công-thương"'.normalize('NFD'), 'notNfc', {
    at: 'o\u031b\u0309',
  }),
  add('B21', news, '<Doc id="nghị-định-45-2012" />'.normalize('NFD'), 'notNfc', { at: 'i\u0323' }),

  edit('B22', project, '"sources": ["S58"]\n}', '"sources": ["S58", "S58"]\n}', 'doubledItem', {
    at: '"S58"]\n}',
    field: 'sources[2]',
  }),
  edit(
    'B22',
    decree,
    '"amendedBy": ["nghi-dinh-235-2025"]',
    '"amendedBy": ["nghi-dinh-235-2025", "nghi-dinh-235-2025"]',
    'doubledItem',
    {
      at: '"nghi-dinh-235-2025"],',
      field: 'amendedBy[2]',
    },
  ),
  edit('B22', site, '"number": 2', '"number": 1', 'doubledItem', {
    at: '{\n        "number": 1,\n        "name": {\n          "vi": "Nâng',
    field: 'decreeActivities.items[2]',
  }),
  edit('B22', round, '"group": "processed-food"', '"group": "handicrafts"', 'doubledItem', {
    at: '{\n      "group": "handicrafts",\n      "entries": {\n        "quantity": {\n          "value": 42',
    field: 'byGroup[2]',
  }),

  edit('B23', page, '"thu-thoi"', '"lien-he"', 'sameAddress', { at: 'urlSlug', field: 'urlSlug' }),
  edit('B23', training, '"topic": "activity.training"', '"topic": "activity.consulting"', 'sameTopic', {
    field: 'topic',
  }),
  edit(
    'B23',
    'content/indicators/workers-trained.json',
    '"lao-dong-duoc-dao-tao-nghe"',
    '"ba-giai-doan"',
    'sameAddress',
    { at: '"vi": "ba-giai-doan"', field: 'urlSlug.vi' },
  ),

  edit('B24', source, '"kind": "news",', '"kind": "news",\n  "kind": "legal",', 'doubledKey', {
    at: '"kind": "legal"',
    field: 'kind',
  }),
  edit('B24', figures, '"high": 600', '"low": 600', 'doubledKey', {
    at: '"low": 600',
    field: 'rows[1].quantity.low',
  }),
  edit('B24', prize, '"order": 17', '"order": 17,\n  "area": "training"', 'doubledKey', {
    at: '"area": "training"',
    field: 'area',
  }),
  edit('B25', news, 'summary', 'title: "Hai"\nsummary', 'doubledKey', { at: 'title: "Hai"' }),
  edit('B25', page, 'sources', 'urlSlug: "hai"\nsources', 'doubledKey', { at: 'urlSlug: "hai"' }),
  edit('B25', pageEn, 'sources', 'summary: "Two"\nsources', 'doubledKey', { at: 'summary: "Two"' }),

  edit('B26', source, '"whole"', '"whole",', 'trailingComma', { at: ',\n}' }),
  edit('B26', figures, '"S1"]', '"S1",]', 'trailingComma', { at: ',]' }),
  edit('B26', maker, '["S1"]', '["S1"],', 'trailingComma', { at: ',\n}' }),
  edit('B27', source, '"Báo thử",', '"Báo thử"', 'missingComma', { at: '"\n  "url"' }),
  edit('B27', figures, '400,', '400', 'missingComma', { at: '0\n        "high"' }),
  edit('B27', prize, '17,', '17', 'missingComma', { at: '7\n  "urlSlug"' }),
  edit('B28', source, '"kind"', '// loại\n  "kind"', 'comment', { at: '// loại' }),
  edit('B28', figures, '400', '400 /* số */', 'comment', { at: '/*' }),
  edit('B28', maker, '"drawing"', '# hình\n  "drawing"', 'comment', { at: '#' }),
  edit('B29', source, '"Báo thử"', '“Báo thử”', 'curlyQuotes'),
  edit('B29', figures, '"low"', '“low”', 'curlyQuotes'),
  edit('B29', maker, '"Cơ sở Thử"', '”Cơ sở Thử”', 'curlyQuotes'),
  edit('B30', news, '"Thử"', '“Thử”', 'curlyQuotes'),
  edit('B30', page, '["S1"]', '[“S1”]', 'curlyQuotes', { at: '“' }),
  edit('B30', newsEn, '"A trial"', '‘A trial’', 'curlyQuotes'),

  ...inFiles('B31', () => '', 'empty'),
  ...inFiles('B31', () => ' \n\n', 'empty', {}, [fair, page, maker]),

  written('B32', 'content/organisations/government.json', '{\n  "order": 1,\n  "name"\n}\n', 'missingComma', {
    at: '"\n}',
  }),
  written('B32', 'content/sources/s1.json', '{\n  "title": "Một\n}\n', 'unclosed', { at: '"Một' }),
  written('B32', 'content/glossary/industrial-extension.json', '{', 'unclosed', { at: undefined }),

  edit('B33', source, '"publisher"', '"ghi_chu"', 'unknownField', { field: 'ghi_chu' }),
  edit('B33', figures, '"approximation"', '"aproximation"', 'unknownField', {
    field: 'rows[1].quantity.aproximation',
  }),
  edit('B33', news, 'summary', 'sumary', 'unknownField', { field: 'sumary' }),
  edit('B33', fair, '"venue"', '"Venue"', 'unknownField', { field: 'Venue' }),

  edit('B34', news, '"Thử"', 'Đà Nẵng: Ban hành quy chế', 'needsQuotes'),
  edit('B34', page, '"Trang để thử bộ kiểm tra."', 'Nhớ: trang để thử', 'needsQuotes'),
  edit('B34', newsEn, '"A trial"', 'Đà Nẵng: a trial', 'needsQuotes'),
  edit('B35', news, 'summary', '\tsummary', 'tab'),
  edit('B35', page, 'urlSlug', '\turlSlug', 'tab'),
  edit('B35', newsEn, 'sources', '\tsources', 'tab'),
  edit('B36', news, '---\ntitle', 'title', 'headerMissing', { at: undefined }),
  edit('B36', page, '---\n\nĐoạn', '\nĐoạn', 'headerOpen', { at: undefined }),
  edit('B36', newsEn, '---\n\nFirst', '\nFirst', 'headerOpen', { at: undefined }),

  ...inBodies('B37', 'Có <Claim source="S1">400 người', 'tagNotClosed', { at: '<Claim source="S1">400' }),
  ...inBodies('B38', 'Một<br>hai', 'unknownTag', { at: '<br>' }),
  ...inBodies('B39', 'Có <5% số cơ sở', 'lessThan', { at: '<5%' }),
  ...inBodies('B40', 'Gửi <khuyencong@danang.gov.vn>', 'angleAddress', { at: '<khuyencong' }),
  ...inBodies('B40', 'Xem <https://moit.gov.vn>', 'angleAddress', { at: '<https' }),
  ...inBodies('B41', 'Một dấu { lạc', 'braces', { at: '{ lạc' }),
  ...inBodies('B42', 'Tổng {luong} đồng', 'braces', { at: '{luong}' }),
  ...inBodies('B43', '<!-- ghi chú -->', 'comment'),
  ...inBodies('B44', '<BieuDo id="x" />', 'unknownTag'),
  ...inBodies('B45', 'import x from "./x.ts"', 'code'),
  ...inBodies('B45', 'export const x = 1', 'code'),
  ...inBodies('B46', '<script>alert(1)</script>', 'script'),
  ...inBodies('B46', '<Claim source="S1" onclick="x()">chữ</Claim>', 'script', { field: 'onclick' }),
  ...inBodies('B47', '<p class="MsoNormal"><o:p>chữ</o:p></p>', 'unknownTag'),
  ...inBodies('B48', '[xem](javascript:alert(1))', 'addressScheme'),
  ...inBodies('B49', '[xem](/khong-co-trang/)', 'deadLink'),
  ...inBodies('B50', '[xem](/lien-he/#khong-co-muc)', 'deadAnchor'),
  ...inBodies('B51', '![](anh.jpg)', 'bodyPicture'),
  ...inBodies('B53', '![xưởng](./anh.jpg)', 'bodyPicture'),
  ...inBodies('B54', '![xưởng](/anh/xuong.jpg)', 'bodyPicture'),

  ...pictured.flatMap((path) => [
    withPhoto('B52', path, rightPhoto, 'badAlt', {
      alt: 'IMG_2034',
      at: '"vi": "IMG_2034"',
      field: 'photos[1].alt.vi',
    }),
    withPhoto('B52', path, rightPhoto, 'badAlt', {
      alt: 'Ảnh',
      at: '"vi": "Ảnh"',
      field: 'photos[1].alt.vi',
    }),
    withPhoto('B52', path, rightPhoto, 'blank', { alt: ' ', at: '"vi": " "', field: 'photos[1].alt.vi' }),
    withPhoto('B55', path, undefined, 'noPicture', { at: '"file"', field: 'photos[1].file' }),
    withPhoto('B56', path, encode('không phải ảnh'), 'brokenPicture', { file: photoOf(path) }),
    withPhoto('B56', path, rightPhoto.subarray(0, 900), 'brokenPicture', { file: photoOf(path) }),
    withPhoto('B56', path, rightPhoto, 'pictureKind', { file: photoOf(path, 'png'), name: 'anh-thu.png' }),
    withPhoto('B57', path, encode('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'), 'pictureKind', {
      file: photoOf(path),
    }),
    withPhoto('B58', path, widePhoto, 'hugePicture', { file: photoOf(path, 'png'), name: 'anh-thu.png' }),
    withPhoto('B58', path, heavyPhoto, 'hugePicture', { file: photoOf(path) }),
    withPhoto('B59', path, placedPhoto, 'placeInPicture', { file: photoOf(path) }),
  ]),
  // The letter before "th" is é of Latin-1.
  ...[source, search, news].map((path) =>
    written(
      'B60',
      path,
      Buffer.from(before(path).replace(/[Tt]h/, '\u0001$&'), 'utf8').map((byte) =>
        byte === 1 ? 0xe9 : byte,
      ),
      'notUtf8',
      { at: '\uFFFD' },
    ),
  ),
  ...inFiles('B61', (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')), 'utf16'),
  ...inFiles('B62', (text) => `\ufeff${text}`, 'byteOrderMark'),
  edit('B63', source, 'Báo', 'Báo'.normalize('NFD'), 'notNfc', { at: 'a\u0301o' }),
  edit('B63', page, 'Đoạn', 'Đoạn'.normalize('NFD'), 'notNfc', { at: 'a\u0323n' }),
  edit('B63', search, 'các trang', 'các trang'.normalize('NFD'), 'notNfc', { at: 'a\u0301c' }),
  edit('B64', source, 'Báo thử', '§µo t¹o nghÒ', 'oldFont', { at: '§µo' }),
  edit('B64', search, 'các trang để thử', 'khuyeán coâng', 'oldFont', { at: 'eán' }),
  add('B64', news, '®µo t¹o nghÒ', 'oldFont'),
  edit('B65', source, 'Báo thử', 'Báo\u200bthử', 'hiddenLetter', { at: '\u200b' }),
  edit('B65', page, 'Đoạn đầu', 'Đoạn\u202eđầu', 'hiddenLetter', { at: '\u202e' }),
  edit('B65', search, 'các trang', 'các\u2060trang', 'hiddenLetter', { at: '\u2060' }),

  ...inFiles(
    'B67',
    (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> khac\n`,
    'conflict',
    { at: '<<<<<<<' },
    [source, figures, fair],
  ),
  ...inFiles(
    'B68',
    (text) => text.replace(/\n\n(.*)\n$/, '\n\n<<<<<<< HEAD\n$1\n=======\nhai\n>>>>>>> khac\n'),
    'conflict',
    { at: '<<<<<<<' },
    [news, page, newsEn],
  ),
  ...strangers(
    'B57',
    'strangeFile',
    'content/products/anh.heic',
    'content/fairs/anh.heic',
    'content/makers/anh.HEIC',
  ),
  ...strangers(
    'B69',
    'strangeFile',
    'content/news/2026-11-26-thu.vi.md',
    'content/pages/thu.md',
    'content/areas/training.vi.md',
  ),
  ...strangers(
    'B70',
    'strangeFile',
    'content/news/thong-bao.docx',
    'content/figures/so-lieu.xlsx',
    'content/documents/nghi-dinh.pdf',
  ),
  ...strangers(
    'B71',
    'strangeName',
    'content/news/2026-11-26-đào-tạo.vi.mdx',
    'content/sources/Nguon moi.json',
    'content/products/sản-phẩm.json',
    'content/fairs/Anh 1.jpg',
  ),

  written('B72', newsEn, undefined, 'untranslated', { file: news, severity: 'warning' }),
  written('B72', 'content/areas/consulting.en.mdx', undefined, 'untranslated', {
    file: 'content/areas/consulting.vi.mdx',
    severity: 'warning',
  }),
  written('B72', 'content/programmes/2021-2025.en.mdx', undefined, 'untranslated', {
    file: 'content/programmes/2021-2025.vi.mdx',
    severity: 'warning',
  }),

  edit('B73', search, '"Figures to try"', '"Số liệu của chương trình khuyến công"', 'wrongLanguage', {
    at: '"en": "Số',
    field: 'what.en',
  }),
  edit('B73', fair, '"en": "Booths"', '"en": "Gian hàng tiêu chuẩn"', 'wrongLanguage', {
    field: 'scale[1].what.en',
  }),
  edit('B73', newsEn, 'First paragraph.', 'Thành phố đã hỗ trợ các cơ sở sản xuất.', 'wrongLanguage'),
  edit('B73', page, 'Đoạn đầu trang.', 'The city has supported workshops in the area.', 'wrongLanguage'),
  edit('B73', pageEn, '"A page to try the checker."', '"Trang để thử bộ kiểm tra."', 'wrongLanguage', {
    at: 'summary',
    field: 'summary',
  }),
  edit(
    'B73',
    committee,
    '"vi": "Ban hành chương trình và giao việc cho các sở."',
    '"vi": "It issues the programme and gives tasks to the departments."',
    'wrongLanguage',
    { field: 'tasks[1].text.vi' },
  ),

  edit('B74', newsEn, 'sources', 'language: "vi"\nsources', 'languageField', {
    at: 'language',
    field: 'language',
  }),
  edit('B74', page, 'sources', 'lang: "en"\nsources', 'languageField', { at: 'lang', field: 'lang' }),
  edit(
    'B74',
    'content/changes/2026-11-26-units-not-projects.json',
    '"en": "/en/results/support-projects/',
    '"en": "/ket-qua/so-de-an/',
    'wrongLanguagePath',
    { at: '"en": "/ket-qua', field: 'page.en' },
  ),
  add('B74', newsEn, 'See [the offices](/co-quan/).', 'wrongLanguagePath', {
    at: '[the offices]',
    severity: 'warning',
  }),

  edit(
    'B75',
    figures,
    '"rows": [',
    '"facts": [{ "text": { "vi": "400–600 người", "en": "400–500 people" }, "sources": ["S1"] }],\n  "rows": [',
    'numbersDiffer',
    { at: '"en": "400–500', field: 'facts[1].text.en' },
  ),
  edit('B75', search, '"Figures to try"', '"Figures of 2017 to try"', 'numbersDiffer', {
    at: '"en": "Figures',
    field: 'what.en',
  }),
  written('B75', newsEn, before(newsEn).replace('First paragraph.', 'First 450 people.'), 'numbersDiffer', {
    at: 'First 450',
  }),
  edit('B75', pageEn, '"A trial"', '"A trial of 2019"', 'numbersDiffer', { at: 'title', field: 'title' }),
  edit('B75', prize, '"en": "Article 6(2)(g)"', '"en": "Article 7(2)(g)"', 'numbersDiffer', {
    field: 'clauses[1].article.en',
  }),

  edit('B76', news, '"Thử"', '"  "', 'blank', { at: 'title', field: 'title' }),
  edit('B76', source, '"Nguồn để thử"', '"   "', 'blank', { at: '"title"', field: 'title' }),
  edit('B76', search, '"Figures to try"', '" "', 'blank', { at: '"en": " "', field: 'what.en' }),
  edit('B77', news, '\nĐoạn đầu bài.\n', '', 'emptyBody', { at: undefined }),
  edit('B77', page, '\nĐoạn đầu trang.\n', '\n \n', 'emptyBody', { at: undefined }),
  written('B77', areaProse, '\n\n', 'empty'),

  written('B78', 'content/makers/my-phuong-food.json', undefined, 'unknownId', {
    file: product,
    at: '"maker"',
    field: 'maker',
  }),
  written('B78', 'content/rounds/city-2023.json', undefined, 'unknownId', {
    file: product,
    at: '"round"',
    field: 'round',
  }),
  written('B78', decree, undefined, 'unknownId', {
    file: 'content/pages/who.vi.mdx',
    at: '<Doc id="nghi-dinh-45-2012"',
    field: 'Doc id',
  }),
  written('B78', 'content/sources/s58.json', undefined, 'unknownSource', {
    file: project,
    at: '"S58"',
    field: 'totalVnd.missing.sources[1]',
  }),

  ...moved(
    'B79',
    'content/news/2026-11-26-made-in-da-nang',
    'content/news/2026-11-26-lam-tai-da-nang',
    '.vi.mdx',
    '.en.mdx',
  ),
  ...moved('B79', 'content/fairs/hoi-cho-xuan-2026', 'content/fairs/xuan-2026', '.json'),
  edit('B79', training, '"vi": "dao-tao-nghe"', '"vi": "day-nghe"', 'addressLost', {
    at: '"urlSlug"',
    field: 'urlSlug',
  }),
  edit('B79', 'content/pages/apply.vi.mdx', 'ho-tro/cach-de-nghi', 'ho-tro/de-nghi', 'addressLost', {
    at: 'urlSlug',
    field: 'urlSlug',
  }),
];
