import { readFileSync } from 'node:fs';

/** A mistake that a person can commit: which file holds it, what is written, and what the checker must say of it. */
export interface Mistake {
  name: string;
  file: string;
  content: string | Uint8Array;
  code: string;
  /** Words at which the problem must stand; the start of the file when absent. */
  at?: string | undefined;
}

const newsFile = 'content/news/2026-11-26-thu-nghiem.vi.mdx';
/** The twin of the news item that the mistakes are made in. */
export const newsTwin = {
  path: 'content/news/2026-11-26-thu-nghiem.en.mdx',
  content: '---\ntitle: "A trial"\nsummary: "A trial of the checker."\nsources: ["S1"]\n---\n\nWords of the item.\n',
};
const header = '---\ntitle: "Thử"\nsummary: "Bài để thử bộ kiểm tra."\nsources: ["S1"]\n---\n';
const sourceFile = 'content/sources/s9001.json';
const source = `{
  "title": "Nguồn để thử",
  "publisher": "Báo thử",
  "url": "https://thu.gov.vn/bai",
  "published": "2017-09-01",
  "language": "vi",
  "kind": "news",
  "read": "whole"
}
`;

const body = (name: string, text: string, code: string, at: string = text): Mistake => ({
  name,
  file: newsFile,
  content: `${header}\nĐoạn đầu bài.\n\n${text}\n`,
  code,
  at,
});
const head = (name: string, from: string, to: string, code: string, at?: string): Mistake => ({
  name,
  file: newsFile,
  content: `${header.replace(from, to)}\nĐoạn đầu bài.\n`,
  code,
  ...(at === undefined ? {} : { at }),
});
const json = (name: string, from: string, to: string, code: string, at: string = to): Mistake => ({
  name,
  file: sourceFile,
  content: source.replace(from, () => to),
  code,
  at,
});
/** A mistake in a thing of content as it is. */
const thing = (name: string, path: string, from: string, to: string, code: string, at?: string): Mistake => {
  const file = `content/${path}.json`;
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${JSON.stringify(from)} is not in ${file}.`);
  return { name, file, content: text.replace(from, () => to), code, at };
};
const bytes = (name: string, content: Uint8Array, code: string): Mistake => ({ name, file: sourceFile, content, code });

const encode = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));

export const rightSource: Mistake = { name: 'right', file: sourceFile, content: source, code: '' };
export const rightNews: Mistake = { name: 'right', file: newsFile, content: `${header}\nĐoạn đầu bài.\n`, code: '' };

export const mistakes: Mistake[] = [
  // A body is code for MDX, and data for us.
  body('an expression', 'Tổng là {1 + 1} đề án.', 'braces', '{1 + 1}'),
  body('an expression that reads the machine', '{process.env.HOME}', 'braces'),
  body('an expression of its own', '{(() => { throw 1 })()}', 'braces'),
  body('a comment in braces', 'Chữ {/* ghi chú */} chữ', 'braces', '{/*'),
  body('a lone brace', 'Một dấu { lạc', 'braces', '{ lạc'),
  body('an import', 'import fs from "node:fs"', 'code'),
  body('an export', 'export const a = 1', 'code'),
  body('a script', '<script>alert(1)</script>', 'script'),
  body('an event', '<Claim source="S1" onclick="x()">chữ</Claim>', 'script', '<Claim'),
  body('a frame', '<iframe src="https://x.vn" />', 'script'),
  body('a style', '<style>p{}</style>', 'script'),
  body('an unknown tag', '<BieuDo id="x" />', 'unknownTag'),
  body('a tag of a namespace', '<o:p>chữ</o:p>', 'unknownTag'),
  body('a tag of an object', '<Claim.Deep />', 'unknownTag'),
  body('a tag by a name of every object', '<constructor />', 'unknownTag'),
  body('an empty tag', '<>chữ</>', 'unknownTag'),
  body('a paragraph of HTML', '<p class="MsoNormal">chữ</p>', 'unknownTag'),
  body('a picture of HTML', '<img src="/x.png" />', 'unknownTag'),
  body('a line break of HTML', 'Dòng một<br>dòng hai', 'unknownTag', '<br>'),
  body('a closed line break of HTML', 'Dòng một<br/>dòng hai', 'unknownTag', '<br/>'),
  body('a comment of HTML', '<!-- ghi chú -->', 'comment'),
  body('a percentage in an arrow', 'Có <5% số cơ sở', 'lessThan', '<5%'),
  body('an address in arrows', 'Xem <https://moit.gov.vn>', 'angleAddress', '<https'),
  body('an e-mail in arrows', 'Gửi <a@b.vn>', 'angleAddress', '<a@b.vn>'),
  body('a tag not closed', 'Có <Claim source="S1">400 người', 'tagNotClosed', '<Claim'),
  body('a tag not opened', 'Có 400 người</Claim>', 'tagNotOpened', '</Claim>'),
  body('curly quotes in a tag', '<Claim source=“S1”>400</Claim>', 'curlyQuotes', '<Claim'),
  body('a prop that is not', '<Doc ma="nghi-dinh-45-2012" />', 'unknownProp', '<Doc'),
  body('a prop that lacks', '<Doc />', 'missingProp'),
  body('a prop twice', '<Claim source="S1" source="S2">chữ</Claim>', 'doubledKey', '<Claim'),
  body('a prop in braces', '<Claim source={process.env.HOME}>chữ</Claim>', 'braces', '<Claim'),
  body('props spread', '<Claim {...globalThis}>chữ</Claim>', 'braces', '<Claim'),
  body('a prop without value', '<Claim source>chữ</Claim>', 'emptyProp', '<Claim'),
  body('a tag without words', 'Có <Claim source="S1"></Claim> đó', 'emptyTag', '<Claim'),
  body('words in a tag that takes none', 'Xem <Doc id="nghi-dinh-45-2012">Nghị định</Doc>', 'tagHoldsNothing', '<Doc'),
  body('a tag in a link', '[xem <Doc id="nghi-dinh-45-2012" />](/ho-tro/)', 'tagInTag', '<Doc'),
  body('a list in a tag', '<Claim source="S1">\n\n- một\n- hai\n\n</Claim>', 'blockInTag', '<Claim'),
  body('an unknown document', 'Xem <Doc id="nghi-dinh-45-2013" />.', 'unknownId', '<Doc'),
  body('a document by a name of every object', 'Xem <Doc id="constructor" />.', 'unknownId', '<Doc'),
  body('an unknown term', 'Là <Term id="khuyen-cong-la">khuyến công</Term>.', 'unknownId', '<Term'),
  body('an unknown page', 'Xem <Go to="applyy">đây</Go>.', 'deadLink', '<Go'),
  body('an unknown thing of a page', 'Xem <Go to="support/nothing">đây</Go>.', 'deadLink', '<Go'),
  body('an unknown list', '<Checklist id="nothing" />', 'unknownId'),
  body('a list within a line', 'Xem <Checklist id="enter-round" /> này', 'tagNotAlone', '<Checklist'),
  body('an unknown source', '<Claim source="S1 S9999">400</Claim>', 'unknownSource', '<Claim'),
  body('a source in small letters', '<Claim source="s1">400</Claim>', 'badSource', '<Claim'),
  body('sources with a comma', '<Claim source="S1, S2">400</Claim>', 'badSource', '<Claim'),
  body('a day that is not', 'Từ <Day date="2019-02-31" />.', 'badDay', '<Day'),
  body('a day the other way round', 'Từ <Day date="01/09/2017" />.', 'badDay', '<Day'),
  body('a link that runs', '[xem](javascript:alert(1))', 'addressScheme', '[xem]'),
  body('a link that runs, written in references', '[xem](&#106;avascript:alert(1))', 'addressScheme', '[xem]'),
  body('a link of data', '[xem](data:text/html,x)', 'addressScheme', '[xem]'),
  body('a link without its scheme', '[xem](//evil.vn/x)', 'addressScheme', '[xem]'),
  body('a link with a user name', '[xem](https://danang.gov.vn@evil.vn/)', 'addressUser', '[xem]'),
  body('a link into a private network', '[xem](https://192.168.1.1/x)', 'addressPrivate', '[xem]'),
  body('a link to this machine', '[xem](https://localhost/x)', 'addressPrivate', '[xem]'),
  body('a link that is not safe', '[xem](http://moit.gov.vn/x)', 'addressHttp', '[xem]'),
  body('a link to no page', '[xem](/khong-co-trang/)', 'deadLink', '[xem]'),
  body('a link to a page without its last slash', '[xem](/ho-tro)', 'deadLink', '[xem]'),
  body('a link to no heading', '[xem](/lien-he/#khong-co-muc)', 'deadAnchor', '[xem]'),
  body('a link to a heading in broken letters', '[xem](/lien-he/#%E1%BA)', 'deadAnchor', '[xem]'),
  body('a link to no heading here', '[xem](#khong-co-muc)', 'deadAnchor', '[xem]'),
  body('a link relative to a file', '[xem](../documents/x.json)', 'addressScheme', '[xem]'),
  body('a link of references', '[xem][ma]\n\n[ma]: https://moit.gov.vn', 'linkReference', '[xem]'),
  body('a bare address of another scheme', 'Xem www.moit.gov.vn nhé', 'addressHttp', 'www.'),
  body('a bad e-mail', '[gửi](mailto:nobody)', 'badEmail', '[gửi]'),
  body('a bad telephone', '[gọi](tel:0236-123)', 'badPhone', '[gọi]'),
  body('a picture', '![xưởng](anh.jpg)', 'bodyPicture', '![xưởng]'),
  body('a line', '***', 'line'),
  { ...body('a line of a header', '---', 'line'), at: undefined },
  body('a header of another language', '+++\na = 1\n+++', 'line', '+++\na'),
  body('a heading underlined', 'Mục này\n===', 'line', '==='),
  body('a title in a body', '# Tên bài', 'headingDepth'),
  body('a block of code', '```js\nalert(1)\n```', 'codeBlock'),
  body('code in a line', 'gõ `npm start` nhé', 'codeBlock', '`npm'),
  body('a footnote', 'Chữ[^1]\n\n[^1]: chú thích', 'footnote', '[^1]\n'),
  body('an invisible letter', 'khuyến\u200bcông', 'hiddenLetter', '\u200b'),
  body('an invisible letter, written as a reference', 'Chữ khuyến&#8203;công', 'hiddenLetter', 'Chữ khuyến'),
  body('a soft hyphen', 'khuyến\u00adcông', 'hiddenLetter', '\u00ad'),
  body('text turned round', 'abc\u202edef', 'hiddenLetter', '\u202e'),
  body('text set apart', 'abc\u2067def', 'hiddenLetter', '\u2067'),
  body('a look-alike of Đ', 'Ðà Nẵng', 'lookAlike'),
  body('a letter of another alphabet', 'khuyến cоng', 'lookAlike', 'оng'),
  body('decomposed letters', `hỗ trợ`.normalize('NFD'), 'notNfc', 'o\u0302'),
  body('an old font', '®µo t¹o nghÒ', 'oldFont'),
  body('another old font', 'khuyeán coâng', 'oldFont', 'eán'),
  body('a wrong encoding', 'Ä‘Ã o táº¡o', 'mojibake', 'Ä‘'),
  body('wide digits', 'Năm ２０１７', 'wideLetter', '２'),
  body('a control letter', 'a\u0007b', 'controlLetter', '\u0007'),
  body('half a letter', 'a\ufffdb', 'brokenLetter', '\ufffd'),
  body('a conflict of git', '<<<<<<< HEAD\nmột\n=======\nhai\n>>>>>>> khac', 'conflict'),
  { name: 'no body', file: newsFile, content: header, code: 'emptyBody' },

  body('a heading without words', '##', 'emptyHeading'),
  body('words struck out', '~~cũ~~', 'bodySyntax'),
  body('an id that is none', 'Xem <Doc id="Nghị định 45" />.', 'badId', '<Doc'),
  body('a tag without a name', '<>chữ</>', 'unknownTag'),
  body('a break of a line as a tag', 'một<br/>hai', 'unknownTag', '<br'),
  body('a tag of HTML', '<p>chữ</p>', 'unknownTag'),
  body('a sign of one font', 'a\ue001b', 'privateLetter', '\ue001'),
  body('a tag half written', 'Có <Doc id="x', 'tagBroken', '<Doc'),
  body('a link without words', '[](/ho-tro/)', 'emptyTag'),
  body('a link in a tag that can be tapped', '<Go to="apply">[xem](/ho-tro/)</Go>', 'tagInTag', '[xem]'),

  // Headers.
  head('a field set in', 'summary', '  summary', 'indent', undefined),
  head('a list for fields', 'title: "Thử"\nsummary: "Bài để thử bộ kiểm tra."\nsources: ["S1"]', '- "S1"', 'syntax'),
  head('a field without a colon', 'summary:', 'summary', 'needsQuotes', 'summary'),
  { name: 'no header', file: newsFile, content: 'Chỉ có bài.\n', code: 'headerMissing' },
  { name: 'a header not closed', file: newsFile, content: header.replace(/---\n$/, '\nBài.\n'), code: 'headerOpen' },
  { name: 'a header too late', file: newsFile, content: `\n${header}\nBài.\n`, code: 'headerLate' },
  head('a colon in a title', '"Thử"', 'Đà Nẵng: Ban hành quy chế', 'needsQuotes', 'Đà Nẵng'),
  head('a day without quotes', 'sources', 'happenedOn: 2017-09-01\nsources', 'unquotedDay', '2017-09-01'),
  head('a day that is not', 'sources', 'happenedOn: "2017-02-30"\nsources', 'badDay', 'happenedOn'),
  head('yes for words', '"Thử"', 'yes', 'needsQuotes', 'yes'),
  head('a title over two lines', '"Thử"', '|\n  Thử\n  nữa', 'needsQuotes', '|'),
  head('an anchor', '"Thử"', '&a "Thử"', 'yamlSign', '"Thử"'),
  head('a bomb of aliases', 'title: "Thử"', 'a: &a ["x","x"]\nb: &b [*a,*a]\ntitle: "Thử"', 'yamlSign', '["x","x"]'),
  head('a tag of YAML', '"Thử"', '!!str Thử', 'yamlSign', 'Thử'),
  head('a field twice', 'summary', 'title: "Hai"\nsummary', 'doubledKey', 'title: "Hai"'),
  head('a misspelt field', 'summary', 'sumary', 'unknownField', 'sumary'),
  head('a field of Astro', 'summary', 'slug: "x"\nsummary', 'unknownField', 'slug'),
  head('a layout', 'summary', 'layout: "../x.astro"\nsummary', 'unknownField', 'layout'),
  head('a tab', 'summary', '\tsummary', 'tab', '\tsummary'),
  head('curly quotes', '"Thử"', '“Thử”', 'curlyQuotes', '“Thử”'),
  head('a quote not closed', '"Thử"', '"Thử', 'unclosed', undefined),
  head('a title of spaces', '"Thử"', '"  "', 'blank', 'title'),
  head('spaces at an end', '"Thử"', '"Thử "', 'uncleanText', 'title'),
  head('no sources', '["S1"]', '[]', 'noSource', 'sources'),
  head('an unknown source', '["S1"]', '["S9999"]', 'unknownSource', '"S9999"'),
  head('a source twice', '["S1"]', '["S1", "S1"]', 'doubledItem', undefined),
  head('an escape that breaks the line', '"Thử"', '"Thử\\nnữa"', 'controlLetter', 'title'),
  head('an invisible escape', '"Thử"', '"Th\\u200bử"', 'hiddenLetter', 'title'),

  // JSON.
  json('a field that lacks', '  "kind": "news",\n', '', 'required', '{'),
  json('a comma too many', '"whole"\n', '"whole",\n', 'trailingComma', ',\n}'),
  json('a comma that lacks', '"Báo thử",', '"Báo thử"', 'missingComma', '"\n  "url"'),
  json('two commas', '"Báo thử",', '"Báo thử",,', 'extraComma', ',\n  "url"'),
  json('a comment', '"publisher"', '// báo\n  "publisher"', 'comment', '//'),
  json('curly quotes', '"Báo thử"', '“Báo thử”', 'curlyQuotes'),
  json('single quotes', '"Báo thử"', "'Báo thử'", 'singleQuotes'),
  json('a bare word', '"news"', 'news', 'bareWord', 'news,'),
  json('a key twice', '"kind": "news",', '"kind": "news",\n  "kind": "legal",', 'doubledKey', '"kind": "legal"'),
  json('a key twice, deep inside', '"read"', '"note": {"vi": "a", "en": "b", "vi": "c"},\n  "read"', 'doubledKey', '"vi": "c"'),
  json('a raw line break', '"Báo thử"', '"Báo\nthử"', 'brokenString', '\nthử'),
  json('a raw tab', '"Báo thử"', '"Báo\tthử"', 'brokenString', '\tthử'),
  json('a line break as an escape', '"Báo thử"', '"Báo\\nthử"', 'controlLetter', '"publisher"'),
  json('half a letter as an escape', '"Báo thử"', '"Báo \\ud83d"', 'brokenLetter', '"publisher"'),
  json('an invisible letter as an escape', '"Báo thử"', '"Báo\\u00adthử"', 'hiddenLetter', '"publisher"'),
  json('a wrong escape', '"Báo thử"', '"C:\\x"', 'badEscape', '\\x'),
  json('a line separator', '"Báo thử"', '"Báo\u2028thử"', 'controlLetter', '\u2028'),
  json('null', '"Báo thử"', 'null', 'null', '"publisher"'),
  json('a number for words', '"Báo thử"', '17', 'wrongType', '"publisher"'),
  json('a misspelt field', '"publisher"', '"publishr"', 'unknownField'),
  json('a field that every object has', '"publisher"', '"constructor"', 'unknownField'),
  json('a field that no object should have', '"read"', '"__proto__": {"a": 1},\n  "read"', 'unknownField', '"__proto__"'),
  json('not of the list', '"news"', '"paper"', 'notInList', '"kind"'),
  json('a day that is not', '"2017-09-01"', '"2019-02-31"', 'badDay', '"published"'),
  json('a day the other way round', '"2017-09-01"', '"01/09/2017"', 'badDay', '"published"'),
  json('an address that runs', '"https://thu.gov.vn/bai"', '"javascript:alert(1)"', 'addressScheme', '"url"'),
  json('an address with a user name', 'https://thu.gov.vn', 'https://city@evil.vn', 'addressUser', '"url"'),
  json('an address of a private network', 'thu.gov.vn', '10.0.0.1', 'addressPrivate', '"url"'),
  json('an address with a port', 'thu.gov.vn', 'thu.gov.vn:8080', 'addressPort', '"url"'),
  json('an address with a space', 'vn/bai', 'vn/bai viet', 'addressSign', '"url"'),
  json('a number that begins with nought', '"2017-09-01"', '017', 'leadingZero', '017'),
  json('a number with a dot for thousands', '"2017-09-01"', '1,234', 'numberFormat', '1,234'),
  json('a number with a plus', '"2017-09-01"', '+5', 'numberFormat', '+5'),
  json('a number with its unit', '"2017-09-01"', '5%', 'unitInNumber', '5%'),
  json('a sign for a colon', '"publisher":', '"publisher" =', 'wrongSign', '='),
  json('a sign that means nothing', '"news"', '@', 'syntax', '@'),
  { ...json('a bracket that lacks', '\n}\n', '\n', 'unclosed'), at: undefined },
  json('words after the end', '\n}\n', '\n} thêm\n', 'bareWord', 'thêm'),
  json('a list for a thing', source, `[${source}]`, 'wrongType', '['),

  // Things, each by a rule of its own schema.
  thing('a value and a range', 'figures/workers-trained', '"low": 400', '"value": 3, "low": 400', 'oneOfValueRangeMissing', '"quantity"'),
  thing('half a range', 'figures/workers-trained', '"high": 600,', '', 'halfRange', '"quantity"'),
  thing('a range upside down', 'figures/workers-trained', '"low": 400', '"low": 900', 'lowAboveHigh', '"high"'),
  thing('a number in quotation marks', 'figures/workers-trained', '400', '"400"', 'wrongType', '"low"'),
  thing('a number as it is written in a text', 'figures/workers-trained', '400', '"1.400,5"', 'wrongType', '"low"'),
  thing('a number with its unit in quotation marks', 'figures/workers-trained', '400', '"400 người"', 'wrongType', '"low"'),
  thing('a number without a source', 'figures/workers-trained', ',\n      "sources": ["S1"]', '', 'receiptOrAbsence'),
  thing('a number without a period', 'figures/workers-trained', '"programme": "2017-2020",', '', 'periodMissing'),
  thing('a year too far away', 'figures/workers-trained', '"programme": "2017-2020"', '"from": 2017, "to": 2200', 'tooBig', '"to"'),
  thing('an absence with what is not its own', 'figures/workers-trained', '"search": "results"', '"search": "results", "until": "2030-12-31"', 'absenceExtra', '"until"'),
  thing('an absence without its proof', 'figures/workers-trained', ', "search": "results"', '', 'absenceLacks', '"missing"'),
  thing('an id with accents', 'figures/workers-trained', '"search": "results"', '"search": "Kết quả"', 'badId', '"search"'),
  { name: 'no rows', file: 'content/figures/workers-trained.json', content: '{ "rows": [] }', code: 'tooFew', at: '"rows"' },
  thing('a fair that ends before it starts', 'fairs/hoi-cho-xuan-2026', '"endsOn": "2026-01-27"', '"endsOn": "2026-01-20"', 'endsBeforeStart', '"endsOn"'),
  thing('a fair without a time', 'fairs/hoi-cho-xuan-2026', '"startsOn": "2026-01-22",\n  "endsOn": "2026-01-27",\n', '', 'whenMissing'),
  thing('a time the other way round', 'fairs/hoi-cho-xuan-2026', '"startsOn"', '"when": "01/2026",\n  "startsOn"', 'badWhen', '"when"'),
  thing('a picture by a name that is none', 'fairs/hoi-cho-xuan-2026', '"startsOn"', '"photos": [{ "file": "Ảnh 1.JPG", "alt": {"vi": "a", "en": "a"}, "credit": {"vi": "a", "en": "a"}, "consent": "2026-01-22" }],\n  "startsOn"', 'badPicture', '"file"'),
  thing('a line too many', 'areas/training', '"forWhom": [', '"forWhom": [\n    { "vi": "Thêm", "en": "More" },', 'tooMany', '"forWhom"'),
  thing('sayings that lead nowhere', 'aliases/targets', '"topic": "programme.targets",', '', 'topicOrMean', '{'),
  thing('a contact without consent', 'makers/banh-da-nem-hai-nga', '{', '{\n  "phone": "0236 1234567",', 'contactWithoutConsent'),
  thing('half a correction', 'changes/2026-11-23-first-edition', '"change"', '"correction"', 'correctionIncomplete'),
  thing('a ceiling without an amount', 'rules/prize-national', '"capVnd": 10000000,', '', 'amountOrMissing'),
  thing('a search for what was found', 'documents/thong-tu-28-2018-btc', '"state": "not-found"', '"state": "in-force"', 'notFoundNeedsSearch', '"search"'),
  thing('a decision without its document', 'programmes/2026-2030', '"document": "quyet-dinh-588-2026",', '', 'documentOrMissing', '"decision"'),

  { name: 'nothing', file: sourceFile, content: ' \n', code: 'empty' },
  { name: 'brackets too deep', file: sourceFile, content: '['.repeat(200_000), code: 'tooDeep' },
  bytes('a mark of byte order', new Uint8Array([0xef, 0xbb, 0xbf, ...encode(source)]), 'byteOrderMark'),
  bytes('UTF-16', utf16(source), 'utf16'),
  bytes('UTF-16 without a mark', utf16(source).subarray(2), 'utf16'),
  bytes('more than a megabyte', encode(`${source}${' '.repeat(1_100_000)}`), 'hugeFile'),
  {
    ...bytes('bytes of another encoding', new Uint8Array(Buffer.from(source.replace('Báo', 'Bßo'), 'latin1')), 'notUtf8'),
    // Latin-1 keeps the last byte of ồ alone.
    at: 'Ón',
  },
];
