import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectionNames, folders } from '../../src/fields/folders.ts';
import { toCsv } from '../../src/outputs/data/csv.ts';
import { toWorkbook } from '../../src/outputs/data/workbook.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { Refusal } from '../../src/staff/refusal.ts';
import { applyRows } from '../../src/staff/sheet/apply-rows.ts';
import { readCell } from '../../src/staff/sheet/read-cell.ts';
import { readSheetFile } from '../../src/staff/sheet/read-file.ts';
import { readRows } from '../../src/staff/sheet/read-rows.ts';
import { tableOf, toCells } from '../../src/staff/sheet/table.ts';
import { textOf } from './on-a-copy.ts';

const real = readContentFolder(process.cwd());
type Cells = (string | number | boolean | undefined)[][];
const cellsOf = (dataset: 'figures' | 'makers' | 'sources'): Cells => toCells(tableOf(dataset, real));
const csvOf = ([head = [], ...rows]: Cells): string =>
  toCsv(
    head.map(String),
    rows.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index]]))),
  );
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** What a sheet would do. */
const look = (name: string, bytes: Uint8Array) => {
  const given = readRows(readSheetFile(name, bytes), real);
  return { faults: given.faults, ...applyRows(given, real, textOf) };
};
const refusalOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.said.vi;
    throw error;
  }
  return '';
};

test('every dataset goes out and comes back as it was, as a workbook and as CSV', async () => {
  let [sheets, rows] = [0, 0];
  for (const dataset of collectionNames.filter((name) => folders[name] !== 'prose')) {
    const cells = toCells(tableOf(dataset, real));
    const book = await toWorkbook([{ name: dataset, rows: cells }], new Date('2026-11-26'));
    for (const [name, bytes] of [
      ['x.xlsx', book],
      ['x.csv', bytesOf(csvOf(cells))],
      ['x.csv', bytesOf(csvOf(cells).replace(/^\ufeff/, ''))],
    ] as const) {
      const { faults, added, changed, deleted, files } = look(name, bytes);
      expect([faults, added, changed, deleted, [...files.keys()]], `${dataset} ${name}`).toEqual([
        [],
        [],
        [],
        [],
        [],
      ]);
      sheets += 1;
      rows += cells.length - 1;
    }
  }
  console.log(`${sheets} sheets of ${rows} rows`);
  expect(rows).toBeGreaterThan(1000);
});

test('what is added, changed and deleted is counted, and no other letter of a file is touched', () => {
  const cells = cellsOf('figures');
  const [head = []] = cells;
  const column = (name: string) => head.indexOf(name);
  const row = cells.findIndex(
    (each) => each[0] === 'support-projects' && each[column('quantity.value')] === 24,
  );
  const was = cells[row]?.[column('quantity.value')];
  const edited = cells.map((each) => [...each]);
  edited[row]![column('quantity.value')] = 25;
  const path = 'content/figures/support-projects.json';
  const one = look('x.csv', bytesOf(csvOf(edited)));
  expect([one.added.length, one.changed.length, one.deleted.length]).toEqual([0, 1, 0]);
  const text = one.files.get(path) ?? '';
  const lines = textOf(path).split('\n');
  const different = text.split('\n').filter((line, index) => line !== lines[index]);
  expect(was).toBe(24);
  expect(different.map((line) => line.trim())).toEqual(['"value": 25']);
  // Two new rows, and one that is gone.
  const fresh = head.map(
    (name) =>
      ({
        'figures:id': 'support-projects',
        kind: 'partial',
        from: 2026,
        to: 2026,
        'quantity.value': 3,
        sources: 'S1; S3',
      })[String(name)],
  );
  const more = [...cells.slice(0, row), ...cells.slice(row + 1), fresh, fresh];
  const two = look('x.csv', bytesOf(csvOf(more)));
  expect([two.added.length, two.changed.length, two.deleted.length]).toEqual([2, 0, 1]);
  const rows = (JSON.parse(two.files.get(path) ?? '{}') as { rows: object[] }).rows;
  expect(rows.at(-1)).toEqual({
    kind: 'partial',
    from: 2026,
    to: 2026,
    quantity: { value: 3 },
    sources: ['S1', 'S3'],
  });
});

test('numbers, days and truths are understood where they have one reading, and refused in words where they have two', () => {
  const number = { name: 'n', path: ['n'], form: 'number' } as const;
  const text = { name: 't', path: ['t'], form: 'text' } as const;
  const rows = [
    ['1234', number, 1234],
    ['1234,5', number, 1234.5],
    ['1.234,5', number, 1234.5],
    ['1,234.5', number, 1234.5],
    ['1.234.567', number, 1_234_567],
    ['1 234 567', number, 1_234_567],
    ['0,5', number, 0.5],
    [1234.5, number, 1234.5],
    ['31/12/2026', text, '2026-12-31'],
    ['12/31/2026', text, '2026-12-31'],
    ['05/05/2026', text, '2026-05-05'],
    [new Date('2026-12-01T00:00:00Z'), text, '2026-12-01'],
    ['  Chữ  ', text, 'Chữ'],
    ['Chữ'.normalize('NFD'), text, 'Chữ'],
    ['TRUE', { ...text, form: 'yes-or-no' }, true],
    ['S1;S2 ; S3', { ...text, form: 'list' }, ['S1', 'S2', 'S3']],
    ['', number, undefined],
  ] as const;
  for (const [value, column, meant] of rows)
    expect(readCell({ value }, column, undefined), String(value)).toEqual({ value: meant });
  const doubts = [
    ['1.234', number, 'hàng nghìn'],
    ['1,234', number, 'hàng nghìn'],
    ['12 triệu', number, 'không phải số'],
    ['01/12/2026', text, 'không rõ ngày hay tháng'],
    ['#REF!', text, 'báo lỗi'],
    ['=A1', text, 'công thức'],
    [new Date('2026-12-01T00:00:00Z'), number, 'đã đổi ô này thành ngày'],
    ['[', { ...text, form: 'json' }, 'JSON'],
  ] as const;
  for (const [value, column, sentence] of doubts) {
    const meaning = readCell({ value }, column, undefined);
    expect('fault' in meaning ? meaning.fault.vi : meaning, String(value)).toContain(sentence);
  }
  // A month that a spreadsheet turned into its first day is still that month.
  const turned = { value: new Date('2022-05-01T00:00:00Z') };
  expect(readCell(turned, text, '2022-05')).toEqual({ value: '2022-05' });
  console.log(`${rows.length} cells understood, ${doubts.length} refused`);
});

test('files as spreadsheets write them: semicolons, tabs, UTF-16, formulas, days, old encodings', () => {
  const cells = cellsOf('makers');
  const semicolons = (cells as unknown[][])
    .map((row) => row.map((value) => `"${String(value ?? '').replaceAll('"', '""')}"`).join(';'))
    .join('\r\n');
  expect(look('x.csv', bytesOf(semicolons)).files.size).toBe(0);
  expect(look('x.csv', bytesOf(`\ufeff${semicolons}`)).files.size).toBe(0);
  const tabs = cells
    .map((row) =>
      row
        .map((value) => String(value ?? '').replaceAll('"', '""'))
        .map((value) => `"${value}"`)
        .join('\t'),
    )
    .join('\r\n');
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${tabs}`, 'utf16le'));
  expect(look('x.csv', utf16).files.size).toBe(0);
  const old = new Uint8Array(Buffer.from('makers:id,name\nx,C\u00f4ng', 'latin1'));
  expect(refusalOf(() => look('x.csv', old))).toContain('CSV UTF-8');
  const workbook = (change: (sheet: WorkSheet) => void) => {
    const sheet = utils.aoa_to_sheet(cells);
    change(sheet);
    return new Uint8Array(
      write({ Sheets: { s: sheet }, SheetNames: ['s'] }, { type: 'buffer', bookType: 'xlsx' }) as Buffer,
    );
  };
  expect(
    look(
      'x.xlsx',
      workbook(() => undefined),
    ).files.size,
  ).toBe(0);
  const formula: CellObject = { t: 's', v: 'Cơ sở', f: 'CONCATENATE("Cơ"," sở")' };
  const { faults } = look(
    'x.xlsx',
    workbook((sheet) => Object.assign(sheet, { B3: formula })),
  );
  expect(faults.map(({ cell, said }) => `${cell} ${said.vi}`)).toEqual([
    expect.stringContaining('B3 là công thức'),
  ]);
});

test('a sheet that is not one of ours, lacks a column or names one wrongly is refused in words', () => {
  const [head = [], ...rows] = cellsOf('makers');
  const as = (names: unknown[]) =>
    bytesOf([names, ...rows.slice(0, 1)].map((row) => row.join(',')).join('\n'));
  expect(refusalOf(() => look('x.csv', as(['a', 'b'])))).toContain('ô A1');
  expect(refusalOf(() => look('x.csv', as(head.slice(0, -1))))).toContain('Thiếu cột');
  expect(refusalOf(() => look('x.csv', as(head.with(1, 'nmae'))))).toContain('name');
  expect(refusalOf(() => look('x.ods', as(head)))).toContain('.xlsx');
  expect(refusalOf(() => look('x.xlsx', bytesOf('PK\u0003\u0004 not one')))).toContain('bảng tính');
  const twice = look('x.csv', bytesOf(csvOf([head, ...rows, ...rows.slice(0, 1)])));
  expect(twice.faults.map(({ said }) => said.vi)).toEqual([expect.stringContaining('hai hàng')]);
});

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sheets thử '));
  cpSync('content', join(root, 'content'), { recursive: true });
  symlinkSync(join(process.cwd(), 'src'), join(root, 'src'));
});
afterAll(() => rmSync(root, { recursive: true }));

test('the command says what it would do before it does it, and deletes only when told to', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(process.cwd(), 'src/staff/sheet.ts'), ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  const file = join(root, 'nguồn.csv');
  expect(run('out', 'searches', file).stdout).toContain('hàng');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\r\n');
  const [, first = ''] = lines;
  const id = first.split(',')[0] ?? '';
  const added = 'lan-tim-thu,Thử,Trial,2026-11-26,Thử,Trial';
  writeFileSync(file, [lines[0], ...lines.slice(1), added].join('\r\n'));
  const told = run('in', file);
  expect(told.stdout).toContain('thêm 1, sửa 0, xóa 0');
  expect(told.stdout).toContain('--write');
  const made = join(root, 'content/searches/lan-tim-thu.json');
  expect(existsSync(made)).toBe(false);
  expect(run('in', file, '--write').status).toBe(0);
  expect(JSON.parse(readFileSync(made, 'utf8'))).toMatchObject({ what: { vi: 'Thử', en: 'Trial' } });
  // Without its row a file would go: refused unless it is asked for, and refused by the check where others need it.
  writeFileSync(file, lines.join('\r\n'));
  const refused = run('in', file, '--write', '--lang', 'en');
  expect(refused.stdout).toContain('adds 0, changes 0, deletes 1');
  expect(refused.stderr).toContain('--delete');
  expect(existsSync(made)).toBe(true);
  expect(run('in', file, '--write', '--delete').status).toBe(0);
  expect(existsSync(made)).toBe(false);
  writeFileSync(file, [lines[0], ...lines.slice(2)].join('\r\n'));
  const needed = run('in', file, '--write', '--delete');
  expect(needed.status).toBe(1);
  expect(needed.stderr).toContain(id);
  expect(existsSync(join(root, `content/searches/${id}.json`))).toBe(true);
});
