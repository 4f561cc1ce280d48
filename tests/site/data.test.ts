import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { addressedPages, dist } from './built-pages.ts';

interface Resource {
  descriptor: { path: string; schema: object; dialect: { delimiter: string } };
}
const load = createRequire(import.meta.url);
/** The Frictionless readers of data packages and of tables, which come without types. */
const { Package } = load('datapackage') as {
  Package: {
    load: (
      descriptor: object,
      options: { basePath: string },
    ) => Promise<{ valid: boolean; errors: Error[]; resources: Resource[] }>;
  };
};
const { Table } = load('tableschema') as {
  Table: {
    load: (
      path: string,
      options: { schema: object; delimiter: string; bom: boolean },
    ) => Promise<{ read: (options: { cast: boolean }) => Promise<unknown[]> }>;
  };
};
const data = join(dist, 'data');
const tables = readdirSync(data).filter((name) => name.endsWith('.csv'));
const charts = readdirSync(join(data, 'charts')).filter((name) => name.endsWith('.csv'));
const openSheet = (path: string): Record<string, string>[] => {
  const book = read(readFileSync(join(data, path)), { raw: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  return sheet ? utils.sheet_to_json<Record<string, string>>(sheet, { raw: false }) : [];
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

  test('an off-the-shelf validator accepts the data package and every row of it', async () => {
    const descriptor = JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8')) as object;
    const opened = await Package.load(descriptor, { basePath: data });
    expect(opened.errors.map(String)).toEqual([]);
    expect(opened.valid).toBe(true);
    let rows = 0;
    for (const { descriptor } of opened.resources) {
      // The mark at the head of the file is for spreadsheets; this reader must be told of it.
      const table = await Table.load(join(data, descriptor.path), {
        schema: descriptor.schema,
        delimiter: descriptor.dialect.delimiter,
        bom: true,
      });
      rows += (await table.read({ cast: true })).length;
    }
    console.log(`${opened.resources.length} resources, ${rows} rows read by their schema`);
    expect(opened.resources.length).toBe(tables.length);
    expect(rows).toBeGreaterThan(400);
  });

  test('the archive holds every file, byte for byte', async () => {
    const zip = await fromBufferPromise(readFileSync(join(data, 'khuyen-cong-da-nang.zip')));
    let files = 0;
    for await (const entry of zip.eachEntry()) {
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).equals(readFileSync(join(data, entry.fileName))), entry.fileName).toBe(
        true,
      );
      files += 1;
    }
    console.log(`${files} files in the archive`);
    expect(files).toBeGreaterThan(100);
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
      expect(set.distribution).toHaveLength(2);
      for (const { contentUrl } of set.distribution ?? [])
        expect(readFileSync(join(dist, new URL(contentUrl).pathname)).length).toBeGreaterThan(100);
    }
    expect(sets.length).toBe(2 * tables.length);
    expect(described.filter((each) => each['@type'] === 'DataCatalog')).toHaveLength(2);
  });
});
