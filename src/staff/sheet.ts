import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { collectionNames, type CollectionName } from '../fields/folders.ts';
import { toCsv } from '../outputs/data/csv.ts';
import { toWorkbook } from '../outputs/data/workbook.ts';
import { errorsOf } from '../publishing/report.ts';
import { readContentFolder } from '../reading/content-folder.ts';
import { printFault } from '../reading/fault.ts';
import { refuseUsage, runCommand } from './command.ts';
import { faultsOf } from './new/draft.ts';
import { Refusal } from './refusal.ts';
import { say } from './say.ts';
import { writeWhole } from './serving/files.ts';
import { orRefuse } from './serving/trouble.ts';
import { applyRows } from './sheet/apply-rows.ts';
import { readSheetFile } from './sheet/read-file.ts';
import { readRows } from './sheet/read-rows.ts';
import { isSheet, tableOf, toCells } from './sheet/table.ts';

const usage = say('usage.sheet');
const root = process.cwd();
const content = readContentFolder(root);

/** A dataset as the bytes of a file; its ending says which. */
const bytesOf = async (dataset: CollectionName, file: string): Promise<string | Uint8Array> => {
  const [head = [], ...rows] = toCells(tableOf(dataset, content));
  const names = head.map(String);
  if (extname(file) === '.xlsx') return toWorkbook([{ name: dataset, rows: [head, ...rows] }], new Date());
  return toCsv(
    names,
    rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]]))),
  );
};

/** The bytes of a file that somebody edited. */
const readGiven = (file: string): Uint8Array => {
  try {
    return readFileSync(file);
  } catch {
    throw new Refusal(say('sheet.notThere', file));
  }
};

const options = {
  write: { type: 'boolean' },
  delete: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

await runCommand(usage, options, async ({ values, words, lang, tell }) => {
  const [way, ...rest] = words;
  if (way === 'out' && rest.length === 2) {
    const [name = '', file = ''] = rest;
    const dataset = collectionNames.find((each) => each === name);
    if (!dataset || !isSheet(dataset))
      throw new Refusal(say('sheet.noDataset', name, collectionNames.filter(isSheet).join(', ')));
    if (!/\.(xlsx|csv)$/.test(file)) throw new Refusal(say('sheet.otherFile', file));
    const bytes = await bytesOf(dataset, file);
    orRefuse(file, () => writeFileSync(file, bytes));
    return tell(say('sheet.out', tableOf(dataset, content).rows.length, file));
  }
  const [file] = rest;
  if (way !== 'in' || rest.length !== 1 || file === undefined) return refuseUsage(usage, lang);

  const cells = readSheetFile(basename(file), readGiven(file));
  const given = readRows(cells, content);
  const { faults } = given;
  for (const { cell, said } of faults) console.error(say('sheet.cell', cell, said[lang])[lang]);
  if (faults.length > 0) throw new Refusal(say('sheet.doubts', faults.length));
  const { added, changed, deleted, files } = applyRows(given, content, (path) =>
    readFileSync(join(root, path), 'utf8'),
  );
  const drafts = [...files].flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text, isNew: false }],
  );
  const gone = [...files].flatMap(([path, text]) => (text === undefined ? [path] : []));
  const problems = faultsOf(drafts, content, gone);
  const errors = errorsOf({ checked: files.size, problems });
  if (values.json) console.log(JSON.stringify({ added, changed, deleted, problems }, null, 2));
  else {
    for (const [key, names] of [
      ['sheet.adds', added],
      ['sheet.changes', changed],
      ['sheet.deletes', deleted],
    ] as const)
      for (const name of names) console.log(`  ${say(key, name)[lang]}`);
    for (const each of problems) console.error(printFault(each.file, each, lang));
    tell(say('sheet.sum', added.length, changed.length, deleted.length));
  }
  if (errors.length > 0) throw new Refusal(say('sheet.notWritten', errors.length));
  if (!values.write) return tell(say('sheet.toWrite'));
  if (deleted.length > 0 && !values.delete) throw new Refusal(say('sheet.wouldDelete', deleted.length));
  for (const { path, text } of drafts) writeWhole(join(root, path), text);
  for (const path of gone) rmSync(join(root, path));
  tell(say('sheet.written', files.size));
});
