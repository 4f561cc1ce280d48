import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { parse as parseHtml } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { addressedPages, dist } from './built-pages.ts';

type Value = string | number | boolean | null | undefined | Value[] | { [key: string]: Value };
interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; unique?: boolean };
}
interface DataPackage {
  resources: { name: string; path: string; schema: { fields: Field[]; primaryKey?: string[] } }[];
}
const data = join(dist, 'data');
const tables = readdirSync(data).filter((name) => name.endsWith('.csv'));
const charts = readdirSync(join(data, 'charts')).filter((name) => name.endsWith('.csv'));
const openSheet = (path: string): Record<string, string>[] => {
  const book = read(readFileSync(join(data, path)), { raw: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  return sheet ? utils.sheet_to_json<Record<string, string>>(sheet, { raw: false }) : [];
};

const descriptor = JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8')) as DataPackage;
/** Rows of a CSV file as a strict reader of RFC 4180 finds them, the head first. */
const readCsv = (path: string): string[][] => parse(readFileSync(join(data, path)), { bom: true });

/** What a thing of a JSON file says, by the columns of the CSV file that should say it too. */
const flatten = (thing: Value, name = ''): [string, string][] => {
  if (thing === undefined || thing === null) return [];
  if (Array.isArray(thing)) {
    // A list of nothing is an empty cell or an empty list of JSON.
    if (thing.length === 0) return [];
    if (thing.some((item) => typeof item !== 'string')) return [[name, JSON.stringify(thing)]];
    const texts = thing.map(String);
    return [[name, texts.join(texts.every((text) => /^[\w-]+$/.test(text)) ? ' ' : '; ')]];
  }
  if (typeof thing !== 'object') return [[name, String(thing)]];
  return Object.entries(thing).flatMap(([key, value]) => {
    const own = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return flatten(value, name === '' ? own : `${name}_${own}`);
  });
};

/** What each type of a Table Schema takes. */
const takes: Record<string, (cell: string) => boolean> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => cell.trim() === cell && Number.isFinite(Number(cell)),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(Date.parse(cell)),
  array: (cell) => Array.isArray(JSON.parse(cell)),
  object: (cell) => typeof JSON.parse(cell) === 'object',
};

describe('open data', () => {
  test('a spreadsheet reader opens every CSV with its accents whole', () => {
    let rows = 0;
    for (const name of [...tables, ...charts.map((chart) => `charts/${chart}`)]) {
      const text = JSON.stringify(openSheet(name));
      rows += openSheet(name).length;
      expect(openSheet(name).length, name).toBeGreaterThan(0);
      expect(text, name).not.toMatch(/Ã|áº|á»|�/);
      expect(text.normalize('NFC'), name).toBe(text);
    }
    console.log(`${tables.length} tables and ${charts.length} charts, ${rows} rows`);
    expect(tables.length).toBeGreaterThanOrEqual(16);
    expect(rows).toBeGreaterThan(700);
  });

  test('each row of figures carries its codes and both languages', () => {
    const rows = openSheet('figures.csv');
    const promised = rows.find(
      (row) => row['indicator'] === 'workers-trained' && row['programme'] === '2017-2020',
    );
    expect(promised).toMatchObject({
      indicator_vi: 'Lao động được đào tạo nghề',
      kind: 'target',
      kind_vi: 'Mục tiêu đề ra',
      kind_en: 'Target set',
      quantity_low: '400',
      quantity_high: '600',
      quantity_approximation: 'about',
      sources: 'S1',
    });
    for (const row of rows) {
      expect(row['indicator_en']?.length, JSON.stringify(row)).toBeGreaterThan(3);
      const reason = row['quantity_missing_reason'];
      const isAbsent = reason !== undefined;
      if (!isAbsent) expect(row['sources'], JSON.stringify(row)).toMatch(/^S\d+( S\d+)*$/);
      if (reason === 'not-found') expect(row['quantity_missing_search_vi']?.length).toBeGreaterThan(10);
      expect(
        row['quantity_value'] !== undefined || row['quantity_low'] !== undefined,
        JSON.stringify(row),
      ).toBe(!isAbsent);
      if (isAbsent) expect(row['quantity_missing_reason_vi']?.length, JSON.stringify(row)).toBeGreaterThan(5);
    }
  });

  test('the data package keeps the rules of its standard, and every cell those of its column', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    formats.default(ajv);
    const profile = JSON.parse(readFileSync('tests/site/profiles/data-package-2.0.json', 'utf8')) as object;
    const isValid = ajv.compile(profile);
    isValid(descriptor);
    expect(isValid.errors).toBeNull();
    let cells = 0;
    for (const { path, schema } of descriptor.resources) {
      const [head = [], ...rows] = readCsv(path);
      expect(head, path).toEqual(schema.fields.map(({ name }) => name));
      for (const [index, { name, type, constraints }] of schema.fields.entries()) {
        const column = rows.map((row) => row[index] ?? '');
        if (constraints?.required) expect(column, `${path} ${name}`).not.toContain('');
        if (constraints?.unique) expect(new Set(column).size, `${path} ${name}`).toBe(rows.length);
        for (const cell of column.filter((each) => each !== '')) {
          cells += 1;
          expect(takes[type]?.(cell), `${path} ${name}: ${cell} is no ${type}`).toBe(true);
        }
      }
    }
    console.log(`${descriptor.resources.length} resources, ${cells} cells held to their types`);
    expect(descriptor.resources.length).toBe(tables.length);
    expect(cells).toBeGreaterThan(5_000);
  });

  test('CSV and workbook say what JSON says, cell by cell', () => {
    let compared = 0;
    let typed = 0;
    for (const { name, path, schema } of descriptor.resources) {
      const [head = [], ...rows] = readCsv(path);
      const { rows: things } = JSON.parse(readFileSync(join(data, `${name}.json`), 'utf8')) as {
        rows: Record<string, Value>[];
      };
      // Two datasets have a row for each item of an inner list.
      const inner = { figures: 'rows', ceilings: 'clauses' }[name];
      const told = things.flatMap((thing) =>
        inner === undefined ? [thing] : (thing[inner] as Record<string, Value>[]),
      );
      expect(rows.length, name).toBe(told.length);
      const columns = new Set(head);
      for (const [index, thing] of told.entries()) {
        const row = Object.fromEntries(head.map((column, at) => [column, rows[index]?.[at]]));
        for (const [column, value] of flatten(thing)) {
          if (!columns.has(column)) continue;
          expect(row[column], `${name} ${index} ${column}`).toBe(value);
          compared += 1;
        }
      }
      const book = read(readFileSync(join(data, `${name}.xlsx`)));
      const sheet = book.Sheets[name] ?? {};
      expect(book.SheetNames, name).toHaveLength(2);
      const found = utils.sheet_to_json<Value[]>(sheet, { header: 1, defval: null });
      expect(found[0], name).toEqual(head);
      expect(found.length, name).toBe(rows.length + 1);
      for (const [index, row] of rows.entries())
        for (const [at, cell] of row.entries()) {
          const value = found[index + 1]?.[at] ?? '';
          expect(String(value), `${name}.xlsx ${index} ${head[at]}`).toBe(cell);
          if (cell === '') continue;
          const type = schema.fields[at]?.type;
          const kept =
            type === 'integer' || type === 'number' ? 'number' : type === 'boolean' ? 'boolean' : 'string';
          expect(typeof value, `${name}.xlsx ${index} ${head[at]}: ${cell}`).toBe(kept);
          typed += 1;
        }
    }
    console.log(`${compared} values of CSV against JSON, ${typed} cells of workbooks against CSV`);
    expect(compared).toBeGreaterThan(4_000);
    expect(typed).toBeGreaterThan(5_000);
  });

  test('the archive holds every file, byte for byte, what to know and what one may do, and the page counts it', async () => {
    const zip = await fromBufferPromise(readFileSync(join(data, 'khuyen-cong-da-nang.zip')));
    const names = new Set<string>();
    for await (const entry of zip.eachEntry()) {
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
      const content = Buffer.concat(chunks);
      expect(content.equals(readFileSync(join(data, entry.fileName))), entry.fileName).toBe(true);
      names.add(entry.fileName);
      if (entry.fileName === 'README.md')
        for (const name of tables) expect(content.toString('utf8')).toContain(name);
      if (entry.fileName === 'LICENSE.txt')
        expect(content.toString('utf8')).toContain('creativecommons.org/licenses/by/4.0');
    }
    console.log(`${names.size} files in the archive`);
    expect(names.size).toBeGreaterThan(100);
    for (const name of [...tables, 'README.md', 'LICENSE.txt', 'datapackage.json'])
      expect(names, name).toContain(name);
    for (const { url, root } of addressedPages().filter((page) => /^\/(du-lieu|en\/data)\/$/.test(page.url)))
      expect(root.querySelector('a.go')?.text, url).toMatch(new RegExp(`\\b${names.size} (tệp|files)`));
  });

  test('every indicator has an address for programs, with its figures and its pages', () => {
    const urls = new Set(addressedPages().map((page) => page.url));
    const names = readdirSync(join(data, 'indicators'));
    for (const name of names) {
      const indicator = JSON.parse(readFileSync(join(data, 'indicators', name), 'utf8')) as {
        id: string;
        name: { vi: string; en: string };
        rows: { sources: string[]; quantity: { missing?: object } }[];
        page: { vi: string; en: string };
      };
      expect(`${indicator.id}.json`).toBe(name);
      expect(indicator.rows.length, name).toBeGreaterThan(0);
      expect(
        indicator.rows.every(({ sources, quantity }) => sources.length > 0 || quantity.missing !== undefined),
        name,
      ).toBe(true);
      expect(urls.has(indicator.page.vi) && urls.has(indicator.page.en), name).toBe(true);
    }
    expect(names.length).toBeGreaterThanOrEqual(28);
  });

  test('each dataset’s page describes its files to catalogues, and they exist', () => {
    const described = addressedPages().flatMap((page) =>
      page.root.querySelectorAll('script[type="application/ld+json"]').map(
        (script) =>
          JSON.parse(script.text) as {
            '@type': string;
            license: string;
            distribution?: { contentUrl: string }[];
          },
      ),
    );
    const sets = described.filter((each) => each['@type'] === 'Dataset');
    for (const set of sets) {
      expect(set.license).toContain('creativecommons.org/licenses/by/4.0');
      expect(set.distribution).toHaveLength(3);
      for (const { contentUrl } of set.distribution ?? [])
        expect(readFileSync(join(dist, new URL(contentUrl).pathname)).length).toBeGreaterThan(100);
    }
    expect(sets.length).toBe(2 * tables.length);
    expect(described.filter((each) => each['@type'] === 'DataCatalog')).toHaveLength(2);
  });
});

describe('the API', () => {
  const api = JSON.parse(readFileSync(join(data, 'openapi.json'), 'utf8')) as {
    servers: { url: string }[];
    paths: Record<
      string,
      {
        get: {
          operationId: string;
          parameters?: { schema: { enum: string[] } }[];
          responses: { 200: { content: Record<string, { schema: { $ref?: string } }> } };
        };
      }
    >;
    components: { schemas: Record<string, object> };
  };
  /** Every address that it describes, with the schema of what is there. */
  const addresses = Object.entries(api.paths).flatMap(([path, { get }]) =>
    (get.parameters?.[0]?.schema.enum ?? ['']).map((id) => ({
      path: path.replace('{id}', id),
      ref: get.responses[200].content['application/json']?.schema.$ref,
    })),
  );

  test('is described as OpenAPI wants it, by someone else’s reading of OpenAPI', async () => {
    const read = await new Validator().validate(structuredClone(api));
    expect(read.errors).toBeUndefined();
    expect(read.valid).toBe(true);
    expect(new Set(Object.values(api.paths).map(({ get }) => get.operationId)).size).toBe(
      Object.keys(api.paths).length,
    );
  });

  test('every file at its addresses is there, and is what the schema says', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
    formats.default(ajv);
    ajv.addSchema({ $id: 'api', components: api.components });
    let held = 0;
    for (const { path, ref } of addresses) {
      const content = readFileSync(join(dist, path));
      expect(content.length, path).toBeGreaterThan(20);
      if (ref === undefined) continue;
      const isValid = ajv.getSchema(`api${ref}`);
      expect(isValid?.(JSON.parse(content.toString('utf8'))), path).toBe(true);
      held += 1;
    }
    console.log(`${addresses.length} addresses, ${held} held to their schemas`);
    expect(held).toBeGreaterThan(70);
  });

  test('every file of open data is described', () => {
    const described = new Set(addresses.map(({ path }) => path));
    const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.\w+$/.test(name) && !/\.spec\.json$|^(openapi\.json|README\.md|LICENSE\.txt)$/.test(name),
    );
    expect(files.filter((name) => !described.has(`/data/${name}`))).toEqual([]);
    expect(files.length).toBeGreaterThan(140);
  });
});

test('every chart and every figure can be cited: an address that leads to it, and words with source and date', () => {
  const pages = new Map(addressedPages().map((page) => [page.url, page]));
  const targetOf = (link: string) => {
    const { pathname, hash } = new URL(link);
    return pages.get(pathname)?.root.querySelector(`[id="${decodeURIComponent(hash.slice(1))}"]`);
  };
  let figures = 0;
  const names = readdirSync(join(data, 'charts')).filter((name) => /^[\w-]+\.json$/.test(name));
  for (const name of names) {
    const chart = JSON.parse(readFileSync(join(data, 'charts', name), 'utf8')) as {
      sources: string[];
      citation: Record<'vi' | 'en', { link: string; picture: string; html: string }>;
      rows: (Record<string, string> & { value?: number })[];
    };
    for (const locale of ['vi', 'en'] as const) {
      const { link, picture, html } = chart.citation[locale];
      const root = parseHtml(html);
      expect(targetOf(link)?.tagName, link).toBe('FIGURE');
      expect(new URL(link).pathname.startsWith('/en/')).toBe(locale === 'en');
      expect(
        readFileSync(join(dist, new URL(picture).pathname))
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
      expect(root.querySelector('img')?.getAttribute('src')).toBe(picture);
      expect(root.querySelector('img')?.getAttribute('alt')?.length).toBeGreaterThan(5);
      expect(root.querySelectorAll('a').map((each) => each.getAttribute('href'))).toEqual([link, link]);
      expect(root.text).toMatch(/20\d\d/);
      if (chart.sources.length > 0) expect(root.text).toMatch(/(Nguồn|Sources): \S/);
      // The page offers the same to copy.
      const shown = targetOf(link)?.querySelector('.cite textarea')?.text;
      if (shown !== undefined) expect(shown).toBe(html);
      for (const row of chart.rows) {
        const target = targetOf(row[`link_${locale}`] ?? '');
        expect(target?.tagName, row[`link_${locale}`]).toBe('TR');
        expect(row[`citation_${locale}`]).toContain(row[`link_${locale}`]);
        if (row['sources']) expect(row[`citation_${locale}`]).toMatch(/(Nguồn|Sources): /);
        figures += 1;
      }
    }
  }
  console.log(`${names.length} charts and ${figures} figures cited, in two languages`);
  expect(figures).toBeGreaterThan(300);
});
