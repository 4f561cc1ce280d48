import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { errorsOf, type Problem } from '../../src/publishing/report.ts';
import type { Picture } from '../../src/reading/picture.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { checkContent, checkFolder } from '../../src/publishing/check-content.ts';
import { schemaOf } from '../../src/publishing/check-shape.ts';
import { sayIssue } from '../../src/publishing/say-issue.ts';
import { vi as publishing } from '../../src/publishing/sentences.vi.ts';
import { vi as reading } from '../../src/reading/sentences.vi.ts';
import { collectionNames } from '../../src/fields/folders.ts';
import { badInputs } from './bad-inputs.ts';
import { mistakes, newsTwin, rightNews, rightSource, type Mistake } from './mistakes.ts';
import { checkWith, contentWith, realPaths, textOf } from './on-a-copy.ts';

const changesOf = ({ file, content }: Mistake) => ({
  [file]: content,
  ...(file.includes('/news/') ? { [newsTwin.path]: newsTwin.content } : {}),
});

/** Line and column of the first place of some words in a text. */
const placeOf = (text: string, words: string): { line: number; column: number } => {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`${JSON.stringify(words)} is not in the file.`);
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
};

/** A sentence of ours: in its own language, with nothing of a library's. */
const expectOwnWords = ({ vi, en, code }: Problem) => {
  expect(vi, code).not.toBe(en);
  expect(vi.length, code).toBeGreaterThan(12);
  expect(en.length, code).toBeGreaterThan(12);
  expect(vi, code).toMatch(/[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i);
  expect(`${vi} ${en}`, code).not.toMatch(/unexpected|invalid|expected|ZodError|at line|mdx-jsx|undefined/i);
};

test('the trial files are right as they are', () => {
  for (const right of [rightNews, rightSource]) expect(checkWith(changesOf(right)).problems).toEqual([]);
});

describe('a mistake is told once, at its place, in words', () => {
  test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))('%s', (_, mistake) => {
    const { problems } = checkWith(changesOf(mistake));
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toContain(`${mistake.file} ${mistake.code}`);
    for (const problem of problems) {
      expect(problem.file).toBe(mistake.file);
      expect(problem.code).toBe(mistake.code);
      expect(problem.severity).toBe('error');
      expectOwnWords(problem);
    }
    const [first] = problems;
    if (mistake.at === undefined) return;
    // Bytes that are no UTF-8 are looked at one letter a byte.
    const { content } = mistake;
    const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
    expect({ line: first?.line, column: first?.column }).toEqual(placeOf(text, mistake.at));
  });
  test('each sentence is the one that was agreed on: mistakes.txt', async () => {
    // Places are compared above; lists of ids and of headings are content, which may change.
    const cut = (sentence: string) => sentence.replace(/(Mã hợp lệ|Ids are|Các mục|Parts are): .*/, '$1: …');
    const told = mistakes.map((mistake) => {
      const said = checkWith(changesOf(mistake)).problems.flatMap(({ vi, en }) => [vi, en]);
      return [mistake.name, ...said.map((sentence) => `  ${cut(sentence)}`)].join('\n');
    });
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('mistakes.txt');
  });
  test('the list is long', () => {
    console.log(`${mistakes.length} mistakes, ${new Set(mistakes.map(({ code }) => code)).size} kinds`);
    expect(mistakes.length).toBeGreaterThanOrEqual(190);
  });
});

/** Kinds of mistake that one changed file of the list cannot show: tried below, in `content.test.ts`, `warnings.test.ts` and `since.test.ts`; `report` and `writeLike` are no mistakes. */
const triedElsewhere =
  'badSlug badYearlyDay brokenPicture deepSection endedButNotFound endedWithoutDay hugePicture invalid link listedWithoutSection neededFile newsDay noContent noPicture noProse noThing noTwin pictureKind replacementCircle sameAddress sameTopic selfReference strangeFile strangeFolder strangeName strayPicture tooSmall twinsDiffer report writeLike detailsInPicture turnedPicture smallPicture oldDay beginsEarly yearsDiffer overdue nowDue stillAnnounced fraction partAboveWhole partOfPeriod earlySource sameName rowsDeleted itemsDeleted bodyShortened filesDeleted movedNowhere movedStillThere badPath newsToCome namesDiffer noBase'.split(
    ' ',
  );

test('no kind of mistake that has a sentence is left untried', () => {
  const codes = new Set([reading, publishing].flatMap(Object.keys).map((key) => key.replace(/\..*/, '')));
  const tried = new Set([...mistakes, ...badInputs].map(({ code }) => code).concat(triedElsewhere));
  console.log(`${codes.size} kinds have sentences`);
  expect([...codes].filter((code) => !tried.has(code))).toEqual([]);
  expect(triedElsewhere.filter((code) => !codes.has(code))).toEqual([]);
  expect(codes.size).toBeGreaterThan(110);
});

test('every complaint that a schema makes has a sentence; one without would still be told', () => {
  const rooms = ['src/subjects', 'src/fields', 'src/figures', 'src/addresses'];
  const codes = rooms
    .flatMap((room) => readdirSync(room, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap((entry) => [
      ...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/\b(?:error|message): '([^']+)'/g),
    ])
    .map(([, code = '']) => code);
  expect(codes.filter((code) => typeof publishing[code as 'badDay'] !== 'string')).toEqual([]);
  expect(codes.length).toBeGreaterThan(30);
  expect(sayIssue({ code: 'custom', message: 'unheard of', path: [] }, 5, [])).toMatchObject({
    code: 'invalid',
    en: 'Not valid (it is 5).',
  });
});

/** What the build does with content before it draws: our reader, then the schema, then the MDX compiler. @throws at what it refuses */
const contentStep = (changes: Record<string, string | Uint8Array | undefined>, all = false) => {
  for (const file of contentWith(changes).files) {
    if (!all && !(file.path in changes)) continue;
    if (file.faults.length > 0) throw new Error(file.path);
    schemaOf(file).parse(file.data);
    if (file.body !== undefined) mdxToJs(file.body, { jsxImportSource: 'astro' });
  }
};

test('what the build refuses, the check has named; what the check lets through, the build accepts', () => {
  let refused = 0;
  for (const mistake of mistakes) {
    const named = checkWith(changesOf(mistake)).problems.length > 0;
    try {
      contentStep(changesOf(mistake));
    } catch {
      refused += 1;
      expect(named, mistake.name).toBe(true);
    }
  }
  console.log(
    `${refused} of ${mistakes.length} refused by the build's own content step, the rest by what files say together`,
  );
  expect(refused).toBeGreaterThan(100);
  contentStep({}, true);
});

/** One file of each form of each folder. */
const oneOfEach = [
  ...new Set(realPaths.map((path) => path.replace(/\/[^/]*?(\.(vi|en)\.mdx|\.json)$/, '/*$1'))),
].map((pattern) => {
  const [folder = '', ending = ''] = pattern.split('*');
  const found = realPaths.find(
    (path) =>
      path.startsWith(folder) &&
      path.endsWith(ending) &&
      (ending !== '.json' || !/\.(vi|en)\.mdx$/.test(path)),
  );
  if (!found) throw new Error(pattern);
  return found;
});

describe('the same kinds in every folder', () => {
  const kinds: [string, (text: string) => string | Uint8Array, string, ('.json' | '.mdx')?][] = [
    ['nothing in it', () => '\n', 'empty'],
    ['a mark of byte order', (text) => `\ufeff${text}`, 'byteOrderMark'],
    ['UTF-16', (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')), 'utf16'],
    ['another encoding', (text) => new Uint8Array(Buffer.from(`${text}é`, 'latin1')), 'notUtf8'],
    ['a conflict of git', (text) => `<<<<<<< HEAD\n${text}`, 'conflict'],
    ['half of it', (text) => text.slice(0, Math.floor(text.length / 2)).replace(/[\s,:]+$/, ''), '', '.json'],
    ['a field that is not', (text) => text.replace('{', '{\n"ghi_chu": "x",'), 'unknownField', '.json'],
    [
      'a key that no object should have',
      (text) => text.replace('{', '{\n"__proto__": {},'),
      'unknownField',
      '.json',
    ],
    ['an invisible letter', (text) => text.replace(/"(\p{L}\p{L})/u, '"$1\u200b'), 'hiddenLetter', '.json'],
    ['an expression', (text) => `${text}\n\n{process.exit(1)}\n`, 'braces', '.mdx'],
    ['a script', (text) => `${text}\n\n<script src="/x.js"></script>\n`, 'script', '.mdx'],
    ['an import', (text) => `${text}\n\nimport x from "./x.ts"\n`, 'code', '.mdx'],
    [
      'a field in the header',
      (text) =>
        text.startsWith('---')
          ? text.replace('---\n', '---\nlayout: "x"\n')
          : `---\nlayout: "x"\n---\n${text}`,
      'unknownField',
      '.mdx',
    ],
  ];
  test.each(kinds)('%s', (_, change, code, ending) => {
    let looked = 0;
    for (const path of oneOfEach) {
      if (ending && !path.endsWith(ending)) continue;
      looked += 1;
      const { problems } = checkWith({ [path]: change(textOf(path)) });
      const own = problems.filter(({ file }) => file === path);
      if (code === '') expect(own.length, path).toBeGreaterThan(0);
      else
        expect(
          own.map((problem) => problem.code),
          path,
        ).toContain(code);
      for (const problem of own) {
        expect(problem.line).toBeGreaterThan(0);
        expect(problem.column).toBeGreaterThan(0);
        expectOwnWords(problem);
      }
    }
    console.log(`${looked} files`);
    expect(looked).toBeGreaterThanOrEqual(ending === '.mdx' ? 8 : ending === '.json' ? 18 : 25);
  });
  test('every folder is tried', () => {
    for (const folder of collectionNames)
      expect(
        oneOfEach.some((path) => path.startsWith(`content/${folder}/`)),
        folder,
      ).toBe(true);
  });
});

describe('what files say together', () => {
  const change = (path: string, ...pairs: [string | RegExp, string][]) => {
    const before = textOf(path);
    const after = pairs.reduce((text, [from, to]) => text.replace(from, to), before);
    expect(after, path).not.toBe(before);
    return { [path]: after };
  };
  const codes = (changes: Record<string, string | undefined>) =>
    errorsOf(checkWith(changes)).map(({ file, code }) => `${file} ${code}`);
  const slugOf = (path: string) => /"urlSlug":\s*\{\s*"vi":\s*"([^"]+)"/.exec(textOf(path))?.[1] ?? '';

  test('two things at one address: both files are named', () => {
    const training = 'content/areas/training.json';
    const { problems } = checkWith(
      change(training, [slugOf(training), slugOf('content/areas/consulting.json')]),
    );
    expect(problems.map(({ code }) => code)).toEqual(['sameAddress']);
    expect(`${problems[0]?.file} ${problems[0]?.vi}`).toMatch(
      /training\.json.*consulting\.json|consulting\.json.*training\.json/,
    );
    expect(problems[0]?.line).toBeGreaterThan(1);
  });
  test('a thing at the address of a fixed page, or of a thing of another kind', () => {
    const training = 'content/areas/training.json';
    expect(codes(change(training, [slugOf(training), 'muc-ho-tro']))).toEqual([`${training} sameAddress`]);
    const needs = realPaths.filter((path) => path.startsWith('content/needs/'));
    const need = needs[0] ?? '';
    expect(codes(change(need, [slugOf(need), slugOf(training)]))).toEqual([`${need} sameAddress`]);
    const indicator = 'content/indicators/workers-trained.json';
    expect(codes(change(indicator, [slugOf(indicator), 'ba-giai-doan']))).toEqual([
      `${indicator} sameAddress`,
    ]);
  });
  test('two things whose calendars are one file', () => {
    const fair = realPaths.find((path) => path.startsWith('content/fairs/')) ?? '';
    const round = realPaths.find((path) => path.startsWith('content/rounds/')) ?? '';
    const twin = `content/rounds/${fair.split('/')[2]}`;
    expect(codes({ [twin]: textOf(round) })).toContain(`${twin} sameAddress`);
  });
  test('one topic of two pages', () => {
    const training = 'content/areas/training.json';
    expect(codes(change(training, ['"activity.training"', '"activity.consulting"']))).toEqual([
      `${training} sameTopic`,
    ]);
  });
  test('a document that replaces itself, and a circle; a chain is right', () => {
    const [a = '', b = '', c = ''] = realPaths.filter((path) => path.startsWith('content/documents/'));
    const idOf = (path: string) => (path.split('/')[2] ?? '').replace('.json', '');
    const replacing = (path: string, by: string) => ({
      [path]: JSON.stringify({ ...(JSON.parse(textOf(path)) as object), replacedBy: [by] }),
    });
    expect(codes(replacing(a, idOf(a)))).toEqual([`${a} selfReference`]);
    expect(codes({ ...replacing(a, idOf(b)), ...replacing(b, idOf(a)) })).toEqual([`${a} replacementCircle`]);
    expect(codes({ ...replacing(a, idOf(b)), ...replacing(b, idOf(c)), ...replacing(c, idOf(a)) })).toEqual([
      `${a} replacementCircle`,
    ]);
    expect(codes({ ...replacing(a, idOf(b)), ...replacing(b, idOf(c)) })).toEqual([]);
  });
  test('a document that has ended says when, or why that is not known', () => {
    const file = 'content/documents/thong-tu-28-2018-btc.json';
    const { search, stateNote, ...rest } = JSON.parse(textOf(file)) as Record<string, unknown>;
    expect([search, stateNote]).not.toContain(undefined);
    expect(codes({ [file]: JSON.stringify({ ...rest, state: 'ended' }) })).toEqual([
      `${file} endedWithoutDay`,
    ]);
    expect(codes({ [file]: JSON.stringify({ ...rest, state: 'ended', stateNote }) })).toEqual([]);
  });
  test('a document with the day of its end is no longer of unknown state', () => {
    const file = 'content/documents/nghi-quyet-324-2020.json';
    const resolution = JSON.parse(textOf(file)) as Record<string, unknown>;
    expect(resolution['state']).toBe('not-found');
    expect(codes({ [file]: JSON.stringify({ ...resolution, endedOn: '2026-11-20' }) })).toEqual([
      `${file} endedButNotFound`,
    ]);
  });
  test('a count below zero; a yearly day that is not in every year', () => {
    const figures = 'content/figures/workers-trained.json';
    expect(codes(change(figures, ['400', '-5']))).toEqual([`${figures} tooSmall`]);
    const site = JSON.parse(textOf('content/site/site.json')) as {
      yearlyDates: { month: number; day: number }[];
    };
    for (const day of [29, 31]) {
      const [first, ...rest] = site.yearlyDates;
      const wrong = { ...site, yearlyDates: [{ ...first, month: 2, day }, ...rest] };
      expect(codes({ 'content/site/site.json': JSON.stringify(wrong) })).toEqual([
        'content/site/site.json badYearlyDay',
      ]);
    }
  });
  test('a key twice within a list is told by the field as people count it', () => {
    const figures = 'content/figures/workers-trained.json';
    const { problems } = checkWith(change(figures, ['"kind"', '"kind": "target", "kind"']));
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual(['doubledKey rows[1].kind']);
  });
  test('what code or a page needs may not be deleted', () => {
    expect(codes({ 'content/site/site.json': undefined })).toContain('content/site/site.json neededFile');
    expect(codes({ 'content/programmes/2017-2020.json': undefined })).toContain(
      'content/programmes/2017-2020.json neededFile',
    );
    expect(codes({ 'content/pages/who.vi.mdx': undefined, 'content/pages/who.en.mdx': undefined })).toContain(
      'content/pages/who.vi.mdx neededFile',
    );
    expect(codes({ 'content/figures/workers-trained.json': undefined })).toContain(
      'content/indicators/workers-trained.json unknownId',
    );
  });
  test('prose and its facts, and each language of it, belong together', () => {
    const training = 'content/areas/training';
    expect(codes({ [`${training}.vi.mdx`]: undefined })).toEqual([
      `${training}.en.mdx noTwin`,
      `${training}.json noProse`,
    ]);
    const untranslated = checkWith({ [`${training}.en.mdx`]: undefined }).problems;
    expect(untranslated).toContainEqual(
      expect.objectContaining({ file: `${training}.vi.mdx`, code: 'untranslated', severity: 'warning' }),
    );
    expect(codes({ [`${training}.json`]: undefined })).toContain(`${training}.vi.mdx noThing`);
    const page = 'content/pages/thu.vi.mdx';
    expect(codes({ [page]: rightNews.content as string })).toEqual(
      expect.arrayContaining([`${page} required`, `${page} noTwin`]),
    );
    expect(codes({ 'content/sources/s1.vi.mdx': rightNews.content as string })).toEqual([
      'content/sources/s1.vi.mdx strangeFile',
    ]);
  });
  test('a picture is what its name says, whole and not too heavy', () => {
    const fair = 'content/fairs/hoi-cho-xuan-2026.json';
    const photo = (file: string) => ({
      file,
      alt: { vi: 'Gian hàng', en: 'A booth' },
      credit: { vi: 'Sở', en: 'DOIT' },
      consent: '2026-01-22',
    });
    const names = ['that.jpg', 'png.jpg', 'hong.png', 'nang.jpeg'];
    const changed = contentWith({
      [fair]: JSON.stringify({ ...(JSON.parse(textOf(fair)) as object), photos: names.map(photo) }),
    });
    const picture = {
      bytes: 1_000,
      width: 800,
      height: 600,
      isWhole: true,
      hasPlace: false,
      hasDetails: false,
      isTurned: false,
    };
    const pictures = new Map<string, Picture>([
      ['content/fairs/that.jpg', { ...picture, kind: 'jpg' }],
      ['content/fairs/png.jpg', { ...picture, kind: 'png' }],
      ['content/fairs/hong.png', picture],
      ['content/fairs/nang.jpeg', { ...picture, kind: 'jpg', bytes: 8_100_000 }],
    ]);
    const told = errorsOf(checkFolder({ ...changed, pictures }));
    expect(told.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'content/fairs/hong.png brokenPicture',
      'content/fairs/nang.jpeg hugePicture',
      'content/fairs/png.jpg pictureKind',
    ]);
    expect(told[1]?.vi).toContain('8,1 MB');
  });
  test('a deleted thing is told wherever it is named', () => {
    const document = 'content/documents/nghi-dinh-45-2012.json';
    const named = codes({ [document]: undefined });
    console.log(`${named.length} places name the decree`);
    expect(named.length).toBeGreaterThan(10);
    expect(new Set(named.map((each) => each.split(' ')[1]))).toEqual(new Set(['unknownId']));
  });
  test('a news item whose name begins with no day of the calendar', () => {
    for (const day of ['2026-02-31', '31-12-2026', 'tin-moi-dang']) {
      const file = `content/news/${day}-thu.vi.mdx`;
      const found = codes({
        [file]: rightNews.content as string,
        [file.replace('.vi.', '.en.')]: newsTwin.content,
      });
      expect(found).toContain(`${file} newsDay`);
    }
  });
  test('a file that cannot be read causes no other complaint', () => {
    expect(codes({ 'content/sources/s1.json': '{' })).toEqual(['content/sources/s1.json unclosed']);
    expect(codes({ 'content/documents/nghi-dinh-45-2012.json': '{"a" 1}' })).toHaveLength(1);
  });
  test('mistakes in two files are both told', () => {
    expect(codes({ 'content/sources/s1.json': '{', 'content/sources/s2.json': '[' })).toHaveLength(2);
  });
});

test('files that are no content are told; leftovers of systems are passed over; links are never followed', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    const put = (path: string, text = 'x') => {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    const leftovers = [
      '.DS_Store',
      'Thumbs.db',
      'desktop.ini',
      '.~lock.bang.xlsx#',
      '~$bao-cao.docx',
      'tin.json.swp',
      '.tin.swp',
      'tin.json~',
      '._tin.json',
    ];
    for (const name of leftovers) put(`content/sources/${name}`);
    const strange = {
      'content/sources/S1.json': 'strangeName',
      'content/sources/nguồn.json': 'strangeName',
      'content/sources/hai nguon.json': 'strangeName',
      'content/sources/con.json': 'strangeName',
      'content/sources/bang.xlsx': 'strangeFile',
      'content/sources/anh.jpg': 'strangeFile',
      'content/news/thong-bao.docx': 'strangeFile',
      'content/news/2026-01-01-tin.md': 'strangeFile',
      'content/news/2026-01-01-tin.mdx': 'strangeName',
      'content/news/2026-01-01-tin.fr.mdx': 'strangeName',
      'content/news/nam-2026/2026-01-01-tin.vi.mdx': 'strangeFolder',
      'content/products/anh.heic': 'strangeFile',
      'content/products/Ảnh.JPG': 'strangeName',
      'content/tin-tuc/tin.json': 'strangeFolder',
      'content/ghi-chu.txt': 'strangeFile',
    };
    for (const path of Object.keys(strange)) put(path);
    put('elsewhere/secret.json', '{}');
    symlinkSync(join(root, 'elsewhere/secret.json'), join(root, 'content/sources/s1.json'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'content/makers'));
    const { files, strangers } = readContentFolder(root);
    expect(files).toEqual([]);
    expect(Object.fromEntries(strangers.map(({ file, code }) => [file, code]))).toEqual({
      ...strange,
      'content/sources/s1.json': 'link',
      'content/makers': 'link',
    });
    expect(strangers).toHaveLength(Object.keys(strange).length + 2);
    for (const stranger of strangers) expectOwnWords({ severity: 'error', ...stranger });
    console.log(`${leftovers.length} leftovers passed over, ${strangers.length} strangers told`);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a project without content says so', () => {
  const { checked, problems } = checkContent(join(tmpdir(), 'nothing-here'));
  expect(checked).toBe(0);
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual(['content noContent']);
});
