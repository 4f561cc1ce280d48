import { expect, test } from 'vitest';
import { isRefused } from '../../src/publishing/report.ts';
import { badInputs, type BadInput } from './bad-inputs.ts';
import { checkOnDisk, textOf } from './on-a-copy.ts';

/** Line and column of words in a file as it is written; bytes that are no UTF-8 are looked at one letter a byte. */
const placeOf = (content: string | Uint8Array | undefined, words: string | undefined) => {
  if (words === undefined || content === undefined) return undefined;
  const text = typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`${JSON.stringify(words)} is not in the file.`);
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
};

const rows = [...new Set(badInputs.map(({ row }) => row))];
const folderOf = (path: string) => path.split('/')[1] ?? '';
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

const expectTold = (input: BadInput) => {
  const { file, code, severity, field, at, changes } = input;
  const report = checkOnDisk(changes);
  const all = report.problems.map(
    (each) => `${each.severity} ${each.file}:${each.line} ${each.field} ${each.code}`,
  );
  const told = report.problems.filter((each) => each.file === file && each.code === code);
  expect(all, `${input.row} ${file}`).toContainEqual(expect.stringContaining(`${severity} ${file}:`));
  expect(
    told.map((each) => each.code),
    all.join('\n'),
  ).toContain(code);
  const [first] = told;
  expect({ field: first?.field, severity: first?.severity }, all.join('\n')).toEqual({ field, severity });
  expect(isRefused(report), all.join('\n')).toBe(severity === 'error');
  const place = placeOf(changes[file] ?? undefined, at);
  if (place) expect({ line: first?.line, column: first?.column }, all.join('\n')).toEqual(place);
  else expect(first?.line).toBeGreaterThan(0);
  for (const each of report.problems) {
    expect(each.vi).toMatch(vietnamese);
    expect(each.en).not.toBe(each.vi);
    expect(`${each.vi} ${each.en}`).not.toMatch(
      /unexpected|invalid|expected|ZodError|mdx-jsx|undefined|\[object/i,
    );
  }
  // One message for one fault: nothing else is told of this file at this place, or of this field.
  const here = report.problems.filter((each) => each.file === file && each.line === first?.line);
  expect(here.length, all.join('\n')).toBe(1);
};

test.each(rows)('%s: told in every folder, at its place, with its field, in both languages', (row) => {
  for (const input of badInputs.filter((each) => each.row === row)) expectTold(input);
});

test('each sentence is the one that was agreed on: bad-inputs.txt', async () => {
  // Lists of ids are content, which may change.
  const cut = (sentence: string) =>
    sentence.replace(/(Mã hợp lệ|Ids are|Các mục|Parts are|Chỉ dùng|Use only|Fields are): .*/, '$1: …');
  const told = badInputs.map(({ row, file, changes }) => {
    const said = checkOnDisk(changes).problems.filter((each) => each.file === file);
    return [`${row} ${file}`, ...said.flatMap(({ vi, en }) => [vi, en]).map((each) => `  ${cut(each)}`)].join(
      '\n',
    );
  });
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('bad-inputs.txt');
});

test('B80: mistakes in two files are both told', () => {
  const broken = badInputs.filter(({ row, file }) => row === 'B26' && file.startsWith('content/sources/'));
  const other = badInputs.filter(({ row, file }) => row === 'B34' && file.startsWith('content/pages/'));
  const third = badInputs.filter(({ row, file }) => row === 'B70' && file.startsWith('content/figures/'));
  const all = [...broken, ...other, ...third];
  const { problems } = checkOnDisk(
    Object.assign({}, ...all.map(({ changes }) => changes)) as BadInput['changes'],
  );
  expect(problems.map(({ file }) => file).toSorted()).toEqual(all.map(({ file }) => file).toSorted());
  expect(all.length).toBe(3);
});

/** Rows of which no three folders can hold the kind: headers are in two of them, and so are photos. */
const inFewer = ['B1', 'B25', 'B30', 'B34', 'B35', 'B36', 'B52', 'B55', 'B56', 'B58', 'B59', 'B68', 'B74'];
/** Accepted as they are: Windows line ends. Two files: above. */
const elsewhere = ['B66', 'B80'];

test('Windows line ends are no mistake, in any folder', () => {
  let looked = 0;
  for (const path of [
    'content/sources/s1.json',
    'content/figures/workers-trained.json',
    'content/pages/apply.vi.mdx',
  ] as const) {
    const { problems } = checkOnDisk({ [path]: textOf(path).replaceAll('\n', '\r\n') });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    looked += 1;
  }
  expect(looked).toBe(3);
});

test('every row of the list of bad input is tried, and its kind in other folders', () => {
  const wanted = Array.from({ length: 80 }, (_, index) => `B${index + 1}`).filter(
    (row) => !elsewhere.includes(row),
  );
  expect(rows.toSorted()).toEqual(wanted.toSorted());
  for (const row of rows) {
    const folders = new Set(badInputs.filter((each) => each.row === row).map(({ file }) => folderOf(file)));
    expect(folders.size, row).toBeGreaterThanOrEqual(inFewer.includes(row) ? 2 : 3);
  }
  const codes = new Set(badInputs.map(({ code }) => code));
  console.log(`${badInputs.length} bad inputs of ${rows.length} rows, ${codes.size} kinds of sentence`);
  expect(badInputs.length).toBeGreaterThanOrEqual(250);
});
