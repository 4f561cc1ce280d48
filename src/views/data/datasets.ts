import { getCollection } from 'astro:content';
import { locales, type Locale } from '../../i18n/locales.ts';
import { dataPath, href, thingPath } from '../../i18n/routes.ts';
import { wordsOf } from '../../i18n/words.ts';
import { collections } from '../../subjects/collections.ts';
import type { CollectionName } from '../../subjects/fields.ts';
import { cellOf, columnsOf, type Column } from './columns.ts';

type Cell = string | number | boolean | undefined;
type Names = ReturnType<typeof wordsOf>['data']['names'];
export type DatasetId = keyof Names;

interface Plan {
  from: CollectionName;
  /** An inner list whose items are the rows, and what the thing that holds it is called. */
  each?: { list: string; parent: string; parents: CollectionName };
  /** Fields that have a dataset of their own. */
  without?: readonly string[];
  segment: Record<Locale, string>;
}

const plans = {
  figures: {
    from: 'figures',
    each: { list: 'rows', parent: 'indicator', parents: 'indicators' },
    segment: { vi: 'so-lieu-chi-tieu', en: 'figures' },
  },
  indicators: { from: 'indicators', segment: { vi: 'chi-tieu', en: 'indicators' } },
  programmes: { from: 'programmes', segment: { vi: 'giai-doan-chuong-trinh', en: 'programmes' } },
  areas: { from: 'areas', segment: { vi: 'noi-dung-ho-tro', en: 'areas' } },
  supports: { from: 'rules', without: ['clauses'], segment: { vi: 'loai-ho-tro', en: 'supports' } },
  ceilings: {
    from: 'rules',
    each: { list: 'clauses', parent: 'support', parents: 'rules' },
    segment: { vi: 'muc-ho-tro', en: 'ceilings' },
  },
  documents: { from: 'documents', segment: { vi: 'van-ban', en: 'documents' } },
  organisations: { from: 'organisations', segment: { vi: 'co-quan', en: 'organisations' } },
  rounds: { from: 'rounds', segment: { vi: 'dot-binh-chon', en: 'rounds' } },
  products: { from: 'products', segment: { vi: 'san-pham', en: 'products' } },
  makers: { from: 'makers', segment: { vi: 'co-so', en: 'makers' } },
  fairs: { from: 'fairs', segment: { vi: 'hoi-cho', en: 'fairs' } },
  projects: { from: 'projects', segment: { vi: 'de-an', en: 'projects' } },
  glossary: { from: 'glossary', segment: { vi: 'thuat-ngu', en: 'glossary' } },
  sources: { from: 'sources', segment: { vi: 'nguon', en: 'sources' } },
  changes: { from: 'changes', segment: { vi: 'thay-doi', en: 'changes' } },
} as const satisfies Record<DatasetId, Plan>;
const datasetIds = Object.keys(plans) as DatasetId[];

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
  files: { csv: string; json: string };
}

const loadThings = async (collection: CollectionName): Promise<{ id: string; data: object }[]> =>
  ((await getCollection(collection)) as { id: string; data: object }[]).toSorted((a, b) =>
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
    ...columnsOf(collections[from].schema, each?.list).filter(
      ({ path }) => !without.some((field) => field === path[0]),
    ),
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
    files: { csv: dataPath(`${id}.csv`), json: dataPath(`${id}.json`) },
  };
};

const kept: Partial<Record<DatasetId, Promise<Dataset>>> = {};

/** A dataset, worked out once a build. */
export const getDataset = (id: DatasetId): Promise<Dataset> => {
  const found = kept[id] ?? makeDataset(id);
  if (!import.meta.env.DEV) kept[id] = found;
  return found;
};
export const getDatasets = (): Promise<Dataset[]> => Promise.all(datasetIds.map(getDataset));

/** Every dataset with its name and address in one language. */
export const listDatasets = (
  locale: Locale,
): { id: DatasetId; title: string; path: string; href: string }[] =>
  datasetIds.map((id) => {
    const path = thingPath('dataset', locale, plans[id].segment[locale]);
    return { id, title: wordsOf(locale).data.names[id], path, href: href(path) };
  });
