import { utils } from '@e965/xlsx';
import { collectionNames, type CollectionName } from '../../fields/folders.ts';
import { nearestField } from '../../publishing/nearest-field.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';
import type { Said } from '../../reading/fault.ts';
import { Refusal } from '../refusal.ts';
import { say } from '../say.ts';
import { readCell, type GivenCell } from './read-cell.ts';
import { isSheet, keysOf, nameOf, tableOf, type SheetRow, type Table } from './table.ts';

/** A doubt about one cell, by its place as spreadsheets name it. */
export interface CellFault {
  cell: string;
  said: Said;
}

/** What a sheet says, beside what content says now. */
export interface GivenRows {
  now: Table;
  /** A new row of figures has the number 0. */
  rows: SheetRow[];
  faults: CellFault[];
}

/** Which dataset a sheet is of, as its first cell says. */
const datasetOf = (first: string | undefined): CollectionName => {
  const dataset = collectionNames.find((name) => first === `${name}:id`);
  if (!dataset || !isSheet(dataset)) throw new Refusal(say('sheet.whose'));
  return dataset;
};

/** The head of a sheet, which must have every column and no other. */
const checkHead = (head: readonly string[], known: readonly string[]): void => {
  for (const name of head)
    if (name !== '' && !known.includes(name))
      throw new Refusal(say('sheet.noColumn', name, nearestField(name, known) ?? known.join(', ')));
  for (const name of known) if (!head.includes(name)) throw new Refusal(say('sheet.lacksColumn', name));
};

/** Reads the cells of a sheet. @throws a refusal if its head is not that of a dataset */
export const readRows = (cells: readonly (readonly GivenCell[])[], content: ContentFolder): GivenRows => {
  const [first = [], ...rest] = cells;
  const head = first.map(({ value }) => String(value ?? '').trim());
  const now = tableOf(datasetOf(head[0]), content);
  const [idKey = '', rowKey] = keysOf(now.dataset);
  checkHead(head, [...keysOf(now.dataset), ...now.columns.map(({ name }) => name)]);
  const byName = new Map(now.rows.map((row) => [nameOf(row), row]));
  const faults: CellFault[] = [];
  const seen = new Set<string>();
  const rows: SheetRow[] = [];
  for (const [index, given] of rest.entries()) {
    if (given.every(({ value }) => value === undefined || value === '')) continue;
    const at = (name: string) => given[head.indexOf(name)] ?? { value: undefined };
    const refuse = (name: string, said: Said) =>
      faults.push({ cell: utils.encode_cell({ r: index + 1, c: head.indexOf(name) }), said });
    const id = String(at(idKey).value ?? '').trim();
    const row = rowKey === undefined ? undefined : Number(at(rowKey).value ?? 0) || 0;
    const name = nameOf({ id, row });
    const was = byName.get(name);
    if (id === '') refuse(idKey, say('cell.noId'));
    if (seen.has(name) && row !== 0) refuse(idKey, say('cell.twice', name));
    if (row && !was) refuse(rowKey ?? '', say('cell.noRow', row));
    seen.add(name);
    const values = now.columns.map((column, position) => {
      const meaning = readCell(at(column.name), column, was?.values[position]);
      if (!('fault' in meaning)) return meaning.value;
      refuse(column.name, meaning.fault);
      return undefined;
    });
    rows.push({ id, row, values });
  }
  return { now, rows, faults };
};
