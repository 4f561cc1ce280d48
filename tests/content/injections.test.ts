import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { errorsOf } from '../../src/publishing/report.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { codesOf, tryEverywhere } from './injections.ts';
import { checkOnDisk, checkWith, textOf } from './on-a-copy.ts';

const source = 'content/sources/s1.json';
const fair = 'content/fairs/hoi-cho-xuan-2026.json';
const page = 'content/pages/apply.vi.mdx';
const edit = (path: string, changes: object) => ({
  [path]: JSON.stringify({ ...(JSON.parse(textOf(path)) as object), ...changes }),
});
const inHeader = (lines: string) => ({ [page]: textOf(page).replace('---\n', `---\n${lines}\n`) });
const inBody = (text: string) => ({ [page]: `${textOf(page)}\n${text}\n` });
const photo = { file: 'thu.jpg', alt: { vi: 'Gian hàng', en: 'A booth here' }, consent: '2026-01-22' };
const withPhoto = (file: string, bytes: Uint8Array | string) => ({
  ...edit(fair, { photos: [{ ...photo, file, credit: { vi: 'Ban tổ chức', en: 'The organisers' } }] }),
  [`content/fairs/${file}`]: bytes,
});
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>injected()</script></svg>';
const jpeg = await sharp({ create: { width: 500, height: 500, channels: 3, background: '#888' } })
  .jpeg()
  .toBuffer();

type Changes = Record<string, string | Uint8Array | undefined>;
/** Ways to bring in what is no text: what is written, and the code of what must be said. */
const ways: Record<string, [Changes, string]> = {
  'a script in a body': [inBody('<script>injected()</script>'), 'script'],
  'an event in a tag of ours': [inBody('<Claim source="S1" onclick="x()">chữ</Claim>'), 'script'],
  'a frame': [inBody('<iframe src="https://evil.vn" />'), 'script'],
  'a form that sends elsewhere': [inBody('<form action="https://evil.vn" />'), 'script'],
  'a picture of elsewhere': [inBody('![x](https://evil.vn/x.png)'), 'bodyPicture'],
  'an expression': [inBody('{process.env.HOME}'), 'braces'],
  'a file of the machine': [inBody('import a from "/etc/passwd?raw"'), 'code'],
  'a link that runs': [inBody('[xem](javascript:injected())'), 'addressScheme'],
  'a link that runs, in references': [inBody('[xem](&#106;avascript&colon;injected())'), 'addressScheme'],
  'a link of data': [inBody('[xem](data:text/html;base64,PHNjcmlwdD4=)'), 'addressScheme'],
  'a link that says no scheme': [inBody('[xem](//evil.vn/)'), 'addressScheme'],
  'a layout of elsewhere': [inHeader('layout: "../../etc/x.astro"'), 'unknownField'],
  'a prototype in a header': [inHeader('__proto__: {"a": "b"}'), 'unknownField'],
  'a prototype in JSON': [
    { [source]: textOf(source).replace('{', '{"__proto__": {"x": 1},') },
    'unknownField',
  ],
  'a bomb of aliases': [inHeader('a: &a ["x"]\nb: &b [*a, *a]\nc: [*b, *b]'), 'yamlSign'],
  'an object of another language': [inHeader('a: !!js/function "injected()"'), 'yamlSign'],
  'brackets ten thousand deep': [inHeader(`a: ${'['.repeat(10_000)}`), 'syntax'],
  'brackets ten thousand deep and closed': [
    inHeader(`a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    'syntax',
  ],
  'fields a thousand deep': [
    inHeader(Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')),
    'needsQuotes',
  ],
  'a key twice in a header': [inHeader('title: "Một"'), 'doubledKey'],
  'a slug that climbs': [{ [page]: textOf(page).replace(/urlSlug: .*/, 'urlSlug: "../../x"') }, 'badSlug'],
  'a slug with markup': [{ [page]: textOf(page).replace(/urlSlug: .*/, 'urlSlug: "<script>"') }, 'badSlug'],
  'an id that climbs': [inBody('Xem <Doc id="../../etc/passwd" />.'), 'badId'],
  'a file name with markup': [{ 'content/sources/<img src=x>.json': '{}' }, 'strangeName'],
  'a picture of another name': [withPhoto('..-thu.svg', svg), 'badPicture'],
  'a drawing with a script': [withPhoto('thu.svg', svg), 'badPicture'],
  'a drawing that says it is a photo': [withPhoto('thu.jpg', svg), 'pictureKind'],
  'a page that says it is a photo': [
    withPhoto('thu.jpg', '<html><script>injected()</script>'),
    'brokenPicture',
  ],
  'a photo that tells where it was taken': [
    withPhoto(
      'thu.jpg',
      await sharp(jpeg)
        .withExif({ IFD3: { GPSLatitude: '16/1 3/1 0/1', GPSLatitudeRef: 'N' } })
        .toBuffer(),
    ),
    'placeInPicture',
  ],
  'a cell that is a formula': [edit(source, { title: '=HYPERLINK("https://evil.vn";"x")' }), 'formula'],
  'a cell that calls a name': [edit(source, { publisher: '@SUM(A1:A9)' }), 'formula'],
  'a cell that calls a program': [edit(source, { title: "+cmd|' /C calc'!A0" }), 'formula'],
  'a cell that calls after a number': [edit(source, { title: "-2+3+cmd|' /C calc'!A0" }), 'formula'],
  'a title in a header that is a formula': [
    { [page]: textOf(page).replace(/title: .*/, 'title: "=1+1"') },
    'formula',
  ],
  'a line of a calendar': [
    edit(fair, { name: { vi: 'Hội chợ\r\nATTACH:https://evil.vn', en: 'Fair' } }),
    'controlLetter',
  ],
  'text turned round': [edit(source, { title: 'hóa đơn \u202egpj.exe' }), 'hiddenLetter'],
};

const sayings = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

test.each(Object.entries(ways))('%s is refused with a sentence', (_, [changes, code]) => {
  const errors = errorsOf(checkOnDisk(changes));
  expect(errors.map((error) => error.code)).toContain(code);
  for (const { vi, en } of errors) {
    expect(vi).toMatch(sayings);
    expect(en).not.toBe(vi);
  }
});

/** Hosts that lead into a network of ours, or nowhere, in every spelling that a browser takes. */
const privateHosts =
  'localhost LOCALHOST a.localhost 127.0.0.1 127.1 2130706433 0x7f000001 0x7f.1 0177.0.0.1 017700000001 0 0.0.0.0 10.0.0.1 10.255.1.2 172.16.0.1 172.31.9.9 192.168.1.1 192.168.257 169.254.169.254 100.64.0.1 [::1] [::] [::ffff:127.0.0.1] [fe80::1] [fd00::1] printer.local nas.lan router.home db.internal wiki.corp x.intranet x.test x.invalid x.example x.onion 1.168.192.in-addr.arpa intranet danang.gov.vn. %31%32%37.0.0.1 127。0。0。1'.split(
    ' ',
  );
const otherAddresses: Record<string, string> = {
  'https://city@evil.vn/': 'addressUser',
  'https://danang.gov.vn:x@evil.vn/': 'addressUser',
  'https://@evil.vn/': 'addressUser',
  'https://danang.gov.vn%40evil.vn/': 'addressBroken',
  'https://evil.vn:8443/': 'addressPort',
  'https://evil.vn:22/': 'addressPort',
  'ftp://evil.vn/x': 'addressScheme',
  'file:///etc/passwd': 'addressScheme',
  'javascript:injected()': 'addressScheme',
  'JaVaScRiPt:injected()': 'addressScheme',
  'vbscript:x': 'addressScheme',
  'data:text/html,x': 'addressScheme',
  'blob:https://evil.vn/x': 'addressScheme',
  'view-source:https://evil.vn': 'addressScheme',
  'https:evil.vn': 'addressScheme',
  'https:/evil.vn': 'addressScheme',
  'https:///evil.vn': 'addressScheme',
  'https:\\\\evil.vn': 'addressSign',
  'https://evil.vn/"onclick="x': 'addressSign',
  'https://evil.vn/<script>': 'addressSign',
};

test('an address of content leads to a public host, in every spelling', () => {
  const tried = [
    ...privateHosts.map((host) => [`https://${host}/x`, 'addressPrivate'] as const),
    ...Object.entries(otherAddresses),
  ];
  const codesFor = (url: string) => codesOf(source, edit(source, { url })[source] ?? '');
  const wrong = tried.flatMap(([url, code]) => {
    const told = codesFor(url);
    return told.join() === code ? [] : [`${url}: ${told.join()} for ${code}`];
  });
  console.log(`${tried.length} addresses`);
  expect(wrong).toEqual([]);
  expect(tried.length).toBeGreaterThanOrEqual(50);
  for (const url of [
    'https://danang.gov.vn/x?a=1#b',
    'https://thuvienphapluat.vn:443/y',
    'http://moit.gov.vn/',
  ])
    expect(codesFor(url)).toEqual([]);
});

test('links and special files are told of and never followed', () => {
  const root = mkdtempSync(join(tmpdir(), 'linked-'));
  try {
    mkdirSync(join(root, 'content/sources'), { recursive: true });
    writeFileSync(join(root, 'secret.json'), '{}');
    const links = {
      's1.json': '../../secret.json',
      's2.json': '/etc/passwd',
      's3.json': 's3.json',
      's4.json': 'nowhere',
      's5.json': '/dev/zero',
    };
    for (const [name, to] of Object.entries(links)) symlinkSync(to, join(root, 'content/sources', name));
    symlinkSync('/', join(root, 'content/makers'));
    const { files, strangers } = readContentFolder(root);
    expect(files).toEqual([]);
    expect(strangers.map(({ code }) => code)).toEqual(Array.from({ length: 6 }, () => 'link'));
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a trick in any text of any folder is refused, or is text: all together are no mistake', () => {
  const { files, marks, refused } = tryEverywhere();
  console.log(
    `${Object.keys(ways).length} ways; ${marks.size} places in ${Object.keys(files).length} files take text, ${refused.length} refuse it`,
  );
  expect(errorsOf(checkWith(files))).toEqual([]);
  expect(Object.keys(ways).length).toBeGreaterThanOrEqual(25);
  expect(marks.size).toBeGreaterThan(200);
  expect(refused.length).toBeGreaterThan(150);
  expect(new Set([...marks.values()].map(({ path }) => path.split('/')[1])).size).toBeGreaterThan(20);
});
