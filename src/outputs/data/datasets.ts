import { getEntries } from '../../fields/load.ts';
import { once } from '../../fields/once.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { dataPath } from '../../addresses/paths.ts';
import { wordsOf } from '../../i18n/words.ts';
import { schemas } from '../../subjects/collections.ts';
import type { CollectionName } from '../../fields/folders.ts';
import { datasetIds, plans, type DatasetId, type Plan } from '../../joins/datasets.ts';
import { cellOf, columnsOf, type Column } from './columns.ts';

type Cell = string | number | boolean | undefined;
/** Codes that the dictionaries name, by the last part of their path. */
const named = (name: string, id: DatasetId, locale: Locale): Record<string, string> | undefined => {
  const words = wordsOf(locale);
  const dictionaries: Record<string, Record<string, string>> = {
    unit: Object.fromEntries(Object.entries(words.units).map(([unit, { other }]) => [unit, other])),
    reason: words.missing,
    approximation: words.approximations,
    ...(id === 'figures' && { kind: words.results.kinds }),
  };
  return dictionaries[name];
};

export interface Dataset {
  id: DatasetId;
  columns: (Column & { isKey?: boolean })[];
  /** One record a row, by column name. */
  records: Record<string, Cell>[];
  /** The things as they lie in `content/`, with their ids. */
  things: object[];
  files: { csv: string; json: string; xlsx: string };
}

const loadThings = async (collection: CollectionName): Promise<{ id: string; data: object }[]> =>
  ((await getEntries(collection)) as { id: string; data: object }[]).toSorted((a, b) =>
    a.id.localeCompare(b.id, 'en', { numeric: true }),
  );

/** The name of each thing of a folder in both languages, for labels beside codes. */
const loadNames = async (collection: string): Promise<Map<string, Record<Locale, string>>> => {
  const names = new Map<string, Record<Locale, string>>();
  for (const { id, data } of await loadThings(collection as CollectionName)) {
    const { name, citation, shortName, title, term, what } = data as Record<string, unknown>;
    const found = name ?? shortName ?? citation ?? title ?? term ?? what;
    if (typeof found === 'string') names.set(id, { vi: found, en: found });
    else if (found) names.set(id, found as Record<Locale, string>);
  }
  return names;
};

const makeDataset = async (id: DatasetId): Promise<Dataset> => {
  const { from, each, without = [] }: Plan = plans[id];
  const things = await loadThings(from);
  const key = each?.parent ?? 'id';
  const words = { vi: wordsOf('vi').data, en: wordsOf('en').data };
  const text = each ? 'parent' : 'id';
  const keyColumn: Column = {
    name: key,
    type: 'string',
    label: { vi: words.vi[text], en: words.en[text] },
    path: [key],
    ...(each && { refersTo: each.parents }),
  };
  const plain = [
    keyColumn,
    ...columnsOf(schemas[from], each?.list).filter(({ path }) => !without.some((field) => field === path[0])),
  ];
  const rows: Record<string, unknown>[] = things.flatMap(({ id, data }) =>
    each
      ? ((data as Record<string, object[]>)[each.list] ?? []).map((row) => ({ ...row, [key]: id }))
      : [{ ...data, id }],
  );
  // Beside a code stand its words in both languages.
  const columns: Dataset['columns'] = [];
  const labels = new Map<string, (code: string) => string | undefined>();
  for (const column of plain) {
    columns.push({ ...column, ...(column === keyColumn && !each && { isKey: true }) });
    const names = column.refersTo && column.type === 'string' ? await loadNames(column.refersTo) : undefined;
    const last = column.path[column.path.length - 1] ?? '';
    for (const locale of locales) {
      const dictionary = named(last, id, locale);
      if (!dictionary && !names?.size) continue;
      const name = `${column.name}_${locale}`;
      columns.push({
        name,
        type: 'string',
        label: { vi: `${column.label.vi}: tên (${locale})`, en: `${column.label.en}: name (${locale})` },
        path: column.path,
      });
      labels.set(name, (code) => dictionary?.[code] ?? names?.get(code)?.[locale]);
    }
  }
  return {
    id,
    columns,
    records: rows.map((row) =>
      Object.fromEntries(
        columns.map((column) => {
          const cell = cellOf(row, column);
          const label = labels.get(column.name);
          return [column.name, label && cell !== undefined ? label(String(cell)) : cell];
        }),
      ),
    ),
    things: things.map(({ id, data }) => ({ id, ...data })),
    files: {
      csv: dataPath(`${id}.csv`),
      json: dataPath(`${id}.json`),
      xlsx: dataPath(`${id}.xlsx`),
    },
  };
};

/** A dataset, worked out once a build. */
export const getDataset = once(makeDataset);
export const getDatasets = (): Promise<Dataset[]> => Promise.all(datasetIds.map(getDataset));
