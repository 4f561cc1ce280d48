import { folders, type CollectionName } from '../../fields/folders.ts';
import { valueAt } from '../../publishing/schema-walk.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';
import { questionsOf } from '../new/kinds.ts';
import type { Question } from '../new/questions.ts';

/** A column of a sheet: one field, however deep; a list of short things in one cell; a list of larger ones as JSON. */
export interface SheetColumn {
  name: string;
  path: readonly string[];
  form: 'text' | 'number' | 'yes-or-no' | 'list' | 'json';
}

/** One row: the file it is of, which of its rows (for figures), and its fields. */
export interface SheetRow {
  id: string;
  /** From 1; nothing for things that are a row each. */
  row?: number | undefined;
  values: readonly unknown[];
}

export interface Table {
  dataset: CollectionName;
  columns: readonly SheetColumn[];
  rows: readonly SheetRow[];
}

/** What a row is called. */
export const nameOf = ({ id, row }: Pick<SheetRow, 'id' | 'row'>): string =>
  row === undefined ? id : `${id} ${row}`;

/** What lies between the items of a list in a cell. */
const between = '; ';

const columnsIn = (questions: readonly Question[], path: readonly string[] = []): SheetColumn[] =>
  questions.flatMap(({ key, form, fields = [], item }): SheetColumn[] => {
    const here = [...path, key];
    if (form === 'object') return columnsIn(fields, here);
    const name = here.join('.');
    if (form === 'list')
      return [{ name, path: here, form: item?.form === 'text' || item?.form === 'choice' ? 'list' : 'json' }];
    return [{ name, path: here, form: form === 'choice' ? 'text' : form }];
  });

/** Whether a kind of thing can be a sheet: prose cannot. */
export const isSheet = (kind: CollectionName): boolean => folders[kind] !== 'prose';

export const columnsOf = (dataset: CollectionName): SheetColumn[] => columnsIn(questionsOf(dataset));

/** All things of a kind as rows; of figures, all numbers of all indicators. */
export const tableOf = (dataset: CollectionName, { files }: ContentFolder): Table => {
  const columns = columnsOf(dataset);
  const valuesOf = (data: unknown) => columns.map(({ path }) => valueAt(data, path));
  const rows = files
    .filter(({ folder, locale, data }) => folder === dataset && !locale && data !== undefined)
    .flatMap(({ id, data }): SheetRow[] =>
      dataset === 'figures'
        ? (data as { rows: unknown[] }).rows.map((row, index) => ({
            id,
            row: index + 1,
            values: valuesOf(row),
          }))
        : [{ id, values: valuesOf(data) }],
    );
  return { dataset, columns, rows };
};

/** A value as it stands in a cell. */
export const cellOf = (value: unknown, { form }: SheetColumn): string | number | boolean | undefined => {
  if (value === undefined) return undefined;
  if (form === 'json') return JSON.stringify(value);
  if (form === 'list') return (value as unknown[]).join(between);
  return value as string | number | boolean;
};

/** Names of the columns that say which thing a row is. */
export const keysOf = (dataset: CollectionName): string[] =>
  dataset === 'figures' ? [`${dataset}:id`, 'row'] : [`${dataset}:id`];

/** The table as rows of cells, its head first. */
export const toCells = ({ dataset, columns, rows }: Table): (string | number | boolean | undefined)[][] => [
  [...keysOf(dataset), ...columns.map(({ name }) => name)],
  ...rows.map(({ id, row, values }) => [
    id,
    ...(dataset === 'figures' ? [row] : []),
    ...columns.map((column, index) => cellOf(values[index], column)),
  ]),
];
