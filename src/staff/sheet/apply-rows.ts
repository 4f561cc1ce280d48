import type { CollectionName } from '../../fields/folders.ts';
import { valueAt } from '../../publishing/schema-walk.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';
import { figuresSchema } from '../../subjects/indicators/indicator.schema.ts';
import { schemas } from '../../subjects/collections.ts';
import { rowSchema } from '../new/kinds.ts';
import { inOrder } from '../new/questions.ts';
import { editInPlace, put, type Edit } from './edit-json.ts';
import type { GivenRows } from './read-rows.ts';
import { nameOf, type SheetColumn, type SheetRow } from './table.ts';

/** What a sheet would do to content. */
export interface Changes {
  added: string[];
  /** Each with the columns that read otherwise. */
  changed: string[];
  deleted: string[];
  /** Files as they would be; no text: the file would go. */
  files: Map<string, string | undefined>;
}

type Data = Record<string, unknown>;

const isSame = (a: unknown, b: unknown) =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null) ||
  (Array.isArray(a) && a.length === 0 && b === undefined);

/** Makes data what a row says. @returns the columns that read otherwise, and the edits that made them so */
const applyRow = (
  data: Data,
  { values }: SheetRow,
  columns: readonly SheetColumn[],
): { names: string[]; edits: Edit[] } => {
  const different = columns.flatMap((column, index) =>
    isSame(valueAt(data, column.path), values[index]) ? [] : [{ column, value: values[index] }],
  );
  for (const { column, value } of different) put(data, column.path, value);
  return {
    names: different.map(({ column }) => column.name),
    edits: different.map(({ column, value }) => [column.path, value]),
  };
};

const print = (dataset: CollectionName, data: Data) =>
  `${JSON.stringify(inOrder(dataset === 'figures' ? figuresSchema : schemas[dataset], data), null, 2)}\n`;

/** What the rows make of one file. */
const applyToFile = (
  { now: { dataset, columns, rows: old } }: GivenRows,
  given: readonly SheetRow[],
  id: string,
  before: Data | undefined,
): Omit<Changes, 'files'> & { data: Data | undefined; edits: Edit[] | undefined } => {
  const isFigures = dataset === 'figures';
  const data = structuredClone(before ?? (isFigures ? { rows: [] } : {}));
  const list = (isFigures ? data['rows'] : [data]) as Data[];
  const has = (row: SheetRow) => old.some((each) => nameOf(each) === nameOf(row));
  const [added, changed]: [string[], string[]] = [[], []];
  const edits: Edit[] = [];
  for (const row of given.filter(has)) {
    const index = (row.row ?? 1) - 1;
    const { names, edits: own } = applyRow(list[index] ?? {}, row, columns);
    if (names.length > 0) changed.push(`${nameOf(row)}: ${names.join(', ')}`);
    edits.push(...own.map(([path, value]): Edit => [isFigures ? ['rows', index, ...path] : path, value]));
  }
  const deleted = old.filter((row) => row.id === id && !given.some((each) => nameOf(each) === nameOf(row)));
  const gone = new Set(deleted.map(({ row }) => (row ?? 1) - 1));
  const left = list.filter((_, index) => !gone.has(index) && (isFigures || before !== undefined));
  for (const row of given.filter((each) => !has(each))) {
    const fresh: Data = {};
    applyRow(fresh, row, columns);
    added.push(id);
    left.push(isFigures ? (inOrder(rowSchema, fresh) as Data) : fresh);
  }
  const whole = isFigures ? { ...data, rows: left } : left[0];
  return {
    added,
    changed,
    deleted: deleted.map(nameOf),
    data: left.length > 0 ? whole : undefined,
    edits: added.length + deleted.length > 0 ? undefined : edits,
  };
};

/** What a sheet would do. @param textOf the text of a file as it is */
export const applyRows = (
  given: GivenRows,
  content: ContentFolder,
  textOf: (path: string) => string,
): Changes => {
  const { dataset, rows: old } = given.now;
  const changes: Changes = { added: [], changed: [], deleted: [], files: new Map() };
  for (const id of new Set([...old, ...given.rows].map((row) => row.id))) {
    const path = `content/${dataset}/${id}.json`;
    const file = content.files.find((each) => each.path === path);
    const own = given.rows.filter((row) => row.id === id);
    const { added, changed, deleted, data, edits } = applyToFile(
      given,
      own,
      id,
      file?.data as Data | undefined,
    );
    changes.added.push(...added);
    changes.changed.push(...changed);
    changes.deleted.push(...deleted);
    if (added.length + changed.length + deleted.length === 0) continue;
    const edited = edits && data && editInPlace(textOf(path), edits);
    changes.files.set(path, data && (edited ?? print(dataset, data)));
  }
  return changes;
};
