import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readPicture } from '../../src/reading/picture.ts';
import { mendContent } from '../../src/staff/fix/mend-content.ts';
import { mendPicture } from '../../src/staff/fix/mend-picture.ts';
import { mendText } from '../../src/staff/fix/mend-text.ts';
import { fromOldFont } from '../../src/staff/fix/old-fonts.ts';
import { isSyllable, placeTones } from '../../src/staff/fix/syllables.ts';
import { badInputs } from './bad-inputs.ts';
import { checkWith, realPaths, textOf } from './on-a-copy.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const json = 'content/makers/thu.json';
const prose = 'content/news/2026-11-26-thu.vi.mdx';
const mend = (text: string | Uint8Array, path = json) =>
  mendText(typeof text === 'string' ? encode(text) : text, path);

test('nothing of the real content is touched', () => {
  for (const path of realPaths)
    expect(mend(readFileSync(path), path), path).toEqual({ text: textOf(path), mends: [] });
  console.log(`${realPaths.length} files`);
  expect(realPaths.length).toBeGreaterThan(700);
});

test.each<[string, string | Uint8Array, string, string, string?]>([
  ['a mark of byte order', '\ufeff{"name": "Thử"}', '{"name": "Thử"}', 'mark'],
  ['UTF-16', new Uint8Array(Buffer.from('\ufeff{"name": "Thử"}', 'utf16le')), '{"name": "Thử"}', 'utf8'],
  ['line ends of Windows', '{\r\n"name": "Thử"}\r\n', '{\n"name": "Thử"}\n', 'lineEnds'],
  ['line ends of old Macs', 'Một\rHai', 'Một\nHai', 'lineEnds', prose],
  ['decomposed letters', '{"name": "Hỗ trợ"}'.normalize('NFD'), '{"name": "Hỗ trợ"}', 'composed'],
  [
    'TCVN3',
    '{"name": "®µo t¹o nghÒ cho lao ®éng n«ng th«n"}',
    '{"name": "đào tạo nghề cho lao động nông thôn"}',
    'oldFont',
  ],
  [
    'TCVN3 with ư, which is a hidden hyphen elsewhere',
    '{"name": "C¬ së Tr\u00ADêng S¬n"}',
    '{"name": "Cơ sở Trường Sơn"}',
    'oldFont',
  ],
  ['VNI', '{"name": "Khuyeán coâng Ñaø Naüng"}', '{"name": "Khuyến công Đà Nẵng"}', 'oldFont'],
  ['VNI in a body', 'Hoã trôï cô sôû saûn xuaát.', 'Hỗ trợ cơ sở sản xuất.', 'oldFont', prose],
  ['a soft hyphen within a word', '{"name": "khuyến\u00adcông"}', '{"name": "khuyếncông"}', 'hidden'],
  ['text turned round', 'Một \u202ehai\u202c', 'Một hai', 'hidden', prose],
  ['a zero-width space beside a space', 'Một \u200bhai', 'Một hai', 'hidden', prose],
  ['a look-alike of Đ', '{"name": "Ðà Nẵng"}', '{"name": "Đà Nẵng"}', 'dStroke'],
  [
    'a day of a header',
    '---\nhappenedOn: 2017-09-01\n---\n\nBài.\n',
    '---\nhappenedOn: "2017-09-01"\n---\n\nBài.\n',
    'quotes',
    prose,
  ],
  [
    'tones in a body',
    'Hoà Vang, thuỷ sản, hoá đơn, quý, khoẻ.',
    'Hòa Vang, thủy sản, hóa đơn, quý, khỏe.',
    'tones',
    prose,
  ],
  [
    'tones in words of ours',
    '{"name": {"vi": "Thuỷ sản", "en": "Thuỷ"}}',
    '{"name": {"vi": "Thủy sản", "en": "Thuỷ"}}',
    'tones',
  ],
])('%s is mended, and mended once', (_, before, after, kind, path = json) => {
  const mended = mend(before, path);
  expect(mended).toEqual({ text: after, mends: [kind] });
  expect(mend(after, path)).toEqual({ text: after, mends: [] });
});

test.each([
  ['a zero-width space that may stand for a space', 'khuyến\u200bcông', prose],
  ['a day that is not', '---\nhappenedOn: 2017-02-31\n---\n', prose],
  ['a day in a body', 'Ngày\n2017-09-01\n', prose],
  ['French', '{"name": "Théâtre à Huế"}', json],
  ['German', '{"title": "Förderung für Handwerk und Gewerbe"}', json],
  ['two languages in one text', '{"name": "Đà Nẵng ®µo t¹o"}', json],
  ['a title as its publisher wrote it', '{"title": {"vi": "Thuỷ sản"}}', 'content/sources/s9001.json'],
  ['what people type', '{"say": {"vi": ["hoà vang"]}}', 'content/aliases/thu.json'],
  ['words with oa, oe, uy and a coda, and quý', 'hoàn toàn, khoán, thuyết, quỹ, quý, oản', prose],
  ['signs of ours', '50 °C, 20 m², ½, ± 3, «chữ»', prose],
])('what is not sure is left: %s', (_, text, path) => {
  expect(mend(text, path)).toEqual({ text, mends: [] });
});

test('bytes of another encoding are left to a person', () => {
  expect(mend(new Uint8Array(Buffer.from('{"name": "café"}', 'latin1')))).toBeUndefined();
});

test('syllables and tones', () => {
  const syllables =
    'khuyến công nghiệp nghề giếng quyết quý rượu ngoằn yêu uyên khuỷu gì thuở hươu xoong'.split(' ');
  expect(syllables.filter((each) => !isSyllable(each))).toEqual([]);
  expect(['khuyeán', 'coâng', 'nghÒ', 'théâtre', 'für', 'zoo', 'brn'].filter(isSyllable)).toEqual([]);
  expect(placeTones('HOÀ hoà Hoè tuỳ Uỷ thuỵ toả')).toBe('HÒA hòa Hòe tùy Ủy thụy tỏa');
  expect(fromOldFont('khuyến công')).toBeUndefined();
});

test('every real text of a line, written in either old font, comes back or is left', () => {
  // A text that the mender is sure of, and wrong about, would be a text destroyed.
  const texts = realPaths.flatMap((path) => textOf(path).match(/"(?:[^"\\\n]|\\.)*"/g) ?? []);
  expect(texts.filter((text) => fromOldFont(text) !== undefined)).toEqual([]);
  console.log(`${texts.length} texts read, none taken for an old font`);
  expect(texts.length).toBeGreaterThan(10_000);
});

test('what the check says npm run fix mends, it mends: rows B16, B21, B62 to B65', () => {
  let mended = 0;
  for (const { row, changes, file, code } of badInputs) {
    if (!['B16', 'B62', 'B63', 'B64'].includes(row)) continue;
    const content = changes[file];
    if (content === undefined || (row === 'B16' && file.endsWith('.json'))) continue;
    const { text = '' } = mend(content as string, file) ?? {};
    const left = checkWith({ ...changes, [file]: text }).problems.map((each) => each.code);
    expect(left, `${row} ${file}`).not.toContain(code);
    mended += 1;
  }
  console.log(`${mended} bad inputs mended`);
  expect(mended).toBeGreaterThanOrEqual(10);
});

test('a picture is turned, shrunk and stripped, once; one that is right is left byte for byte', async () => {
  const make = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#a63' } });
  const photo = await make(4000, 3000)
    .jpeg()
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '16/1 3/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const mended = await mendPicture(photo);
  expect(mended?.mends).toContain('turned');
  expect(mended?.mends).toContain('shrunk');
  const after = readPicture(mended?.bytes ?? new Uint8Array());
  expect(after).toMatchObject({
    kind: 'jpg',
    width: 1800,
    height: 2400,
    hasPlace: false,
    hasDetails: false,
    isTurned: false,
  });
  expect(await mendPicture(mended?.bytes ?? new Uint8Array())).toBeUndefined();
  for (const kind of ['jpeg', 'png', 'webp'] as const) {
    expect(await mendPicture(await make(900, 700).toFormat(kind).toBuffer()), kind).toBeUndefined();
    const placed = await make(900, 700)
      .toFormat(kind)
      .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
      .toBuffer();
    const { mends, bytes = new Uint8Array() } = (await mendPicture(placed)) ?? {};
    expect(mends, kind).toEqual(['stripped']);
    expect(readPicture(bytes), kind).toMatchObject({
      width: 900,
      height: 700,
      hasPlace: false,
      hasDetails: false,
    });
    expect(await mendPicture(bytes), kind).toBeUndefined();
  }
  expect(await mendPicture(photo.subarray(0, 2000))).toBeUndefined();
  expect(await mendPicture(encode('không phải ảnh'))).toBeUndefined();
});

test('a folder is mended in place, twice is once, and a link to elsewhere is never written through', async () => {
  const root = mkdtempSync(join(tmpdir(), 'fix-'));
  try {
    cpSync('content/searches', join(root, 'content/searches'), { recursive: true });
    mkdirSync(join(root, 'content/makers'));
    const broken = '\ufeff{\r\n  "name": "®µo t¹o",\r\n  "sources": ["S1"]\r\n}\r\n';
    writeFileSync(join(root, json), broken);
    writeFileSync(join(root, 'elsewhere.json'), broken);
    symlinkSync(join(root, 'elsewhere.json'), join(root, 'content/makers/link.json'));
    const first = await mendContent(root);
    expect(first.mended).toEqual([{ file: json, mends: ['mark', 'lineEnds', 'oldFont'] }]);
    expect(first.looked).toBeGreaterThan(5);
    expect(readFileSync(join(root, json), 'utf8')).toBe('{\n  "name": "đào tạo",\n  "sources": ["S1"]\n}\n');
    expect(readFileSync(join(root, 'elsewhere.json'), 'utf8')).toBe(broken);
    expect((await mendContent(root)).mended).toEqual([]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
