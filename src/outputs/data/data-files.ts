import { strToU8, zipSync } from 'fflate';
import { locales } from '../../i18n/locales.ts';
import { href, hrefOf } from '../../addresses/routes.ts';
import { dataPath, pathOf } from '../../addresses/paths.ts';
import { wordsOf } from '../../i18n/words.ts';
import { getIndicators } from '../../subjects/indicators/indicators.ts';
import { pick } from '../../fields/load.ts';
import { once } from '../../fields/once.ts';
import { getSite } from '../../subjects/site/site.ts';
import { getCharts } from '../../joins/charts/charts.ts';
import { chartFiles, toJson } from './chart-files.ts';
import { toCsv } from './csv.ts';
import { getDatasets, type Dataset } from './datasets.ts';
import { licence } from './licence.ts';
import { describeApi } from './openapi.ts';
import { toWorkbook } from './workbook.ts';

/** One JSON a indicator, at an address that stays. */
const indicatorFiles = async (datasets: readonly Dataset[]): Promise<[string, string][]> => {
  const indicators = pick(datasets, 'indicators').things as { id: string }[];
  const figures = pick(datasets, 'figures').things as { id: string }[];
  const [vi, en] = await Promise.all([getIndicators('vi'), getIndicators('en')]);
  return indicators.map(({ id, ...indicator }) => {
    const { id: _, ...numbers } = pick(figures, id);
    const page = { vi: pick(vi, id).href, en: pick(en, id).href };
    return [
      dataPath(`indicators/${id}.json`),
      toJson({ id, ...indicator, ...numbers, page, licence: licence.name }),
    ];
  });
};

/** The description of all CSV files in the Data Package standard, version 2. */
const describePackage = async (datasets: readonly Dataset[]): Promise<object> => {
  const words = { vi: wordsOf('vi').data, en: wordsOf('en').data };
  const site = await getSite('en');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'khuyen-cong-da-nang',
    id: new URL(hrefOf('data', 'en'), import.meta.env.SITE).href,
    title: `${site.name}: ${words.en.sets}`,
    description: words.en.lede,
    homepage: new URL(href(pathOf('data', 'en')), import.meta.env.SITE).href,
    licenses: [licence],
    resources: datasets.map(({ id, columns }) => ({
      name: id,
      type: 'table',
      path: `${id}.csv`,
      title: `${words.vi.names[id]} / ${words.en.names[id]}`,
      format: 'csv',
      mediatype: 'text/csv',
      // With the mark at its head that spreadsheets need.
      encoding: 'utf-8-sig',
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
      schema: {
        fields: columns.map(({ name, type, label, isKey }) => ({
          name,
          type,
          title: label.en,
          description: `${label.vi} / ${label.en}`,
          ...(isKey && { constraints: { required: true, unique: true } }),
        })),
        ...(columns.some(({ isKey }) => isKey) && { primaryKey: ['id'] }),
        missingValues: [''],
      },
    })),
  };
};

/** A dataset as a workbook: its rows, what each column means in both languages, and whose it is. */
const workbookOf = async ({ id, columns, records }: Dataset, day: Date) => {
  const words = { vi: wordsOf('vi').data, en: wordsOf('en').data };
  const [vi, en] = await Promise.all([getSite('vi'), getSite('en')]);
  return toWorkbook(
    [
      {
        name: id,
        rows: [
          columns.map(({ name }) => name),
          ...records.map((record) => columns.map(({ name }) => record[name])),
        ],
      },
      {
        name: `${words.vi.columns} - ${words.en.columns}`,
        rows: [
          [words.en.column, words.en.type, 'vi', 'en'],
          ...columns.map(({ name, type, label }) => [name, type, label.vi, label.en]),
          [],
          ['', '', `${vi.name}: ${words.vi.names[id]}`, `${en.name}: ${words.en.names[id]}`],
          ['', '', words.vi.separators, words.en.separators],
          ['', '', vi.licence, en.licence],
          ['', '', ...locales.map((locale) => new URL(hrefOf('data', locale), import.meta.env.SITE).href)],
        ],
      },
    ],
    day,
  );
};

/** What whoever opens the archive reads first, and what they may do with it; in both languages. */
const readMe = async (datasets: readonly Dataset[]): Promise<[string, string][]> => {
  const parts = await Promise.all(
    locales.map(async (locale) => {
      const { data: words } = wordsOf(locale);
      const site = await getSite(locale);
      return {
        about: [
          `# ${site.name}: ${words.sets}`,
          words.lede,
          words.stableText.replace(/:$/, ': datapackage.json.'),
          words.separators,
          words.formats,
          datasets.map(({ id }) => `- ${id}.csv, ${id}.xlsx, ${id}.json: ${words.names[id]}`).join('\n'),
          words.readMe,
          `${site.licence} LICENSE.txt`,
          new URL(hrefOf('data', locale), import.meta.env.SITE).href,
        ].join('\n\n'),
        licence: site.licence,
      };
    }),
  );
  return [
    [dataPath('README.md'), `${parts.map(({ about }) => about).join('\n\n')}\n`],
    [
      dataPath('LICENSE.txt'),
      `${[licence.title, licence.path, ...parts.map((part) => part.licence)].join('\n')}\n`,
    ],
  ];
};

/** What the addresses of single things in the API end in. */
const listApiNames = async (datasets: readonly Dataset[]) => ({
  indicators: (pick(datasets, 'indicators').things as { id: string }[]).map(({ id }) => id),
  charts: (await getCharts('vi')).map(({ id }) => id),
});

type Content = string | Uint8Array<ArrayBuffer>;
const bytesOf = (content: Content) => (typeof content === 'string' ? strToU8(content) : content);

const makeFiles = async (): Promise<Map<string, Content>> => {
  const datasets = await getDatasets();
  const { startedOn } = await getSite('vi');
  const [year = 2026, month = 1, day = 1] = startedOn.split('-').map(Number);
  // One day for every part, so that the same content packs into the same bytes.
  const mtime = new Date(year, month - 1, day);
  const ofDatasets = datasets.map(async (dataset): Promise<[string, Content][]> => {
    const { columns, records, things, files, id } = dataset;
    const names = columns.map(({ name }) => name);
    return [
      [files.csv, toCsv(names, records)],
      [
        files.json,
        toJson({
          id,
          name: Object.fromEntries(locales.map((locale) => [locale, wordsOf(locale).data.names[id]])),
          licence: licence.name,
          rows: things,
        }),
      ],
      [files.xlsx, await workbookOf(dataset, mtime)],
    ];
  });
  const open = new Map<string, Content>([
    ...(await Promise.all(ofDatasets)).flat(),
    ...(await indicatorFiles(datasets)),
    ...(await chartFiles()),
    [dataPath('datapackage.json'), toJson(await describePackage(datasets))],
    [dataPath('openapi.json'), toJson(await describeApi(datasets, await listApiNames(datasets)))],
    ...(await readMe(datasets)),
  ]);
  const packed = zipSync(
    Object.fromEntries(
      listArchived(open.keys()).map((path) => [
        path.replace(/^data\//, ''),
        [bytesOf(open.get(path) ?? ''), { mtime }],
      ]),
    ),
    { level: 9 },
  );
  return new Map<string, Content>([...open, [archive, Uint8Array.from(packed)]]);
};

/** Everything in one file. */
export const archive = dataPath('khuyen-cong-da-nang.zip');

/** Which of the files of open data are in it: all but itself, and the drawings of live charts. */
export const listArchived = (paths: Iterable<string>): string[] =>
  [...paths].filter((path) => path !== archive && !path.endsWith('.spec.json'));

/** Every file of open data by its path in the site. */
export const getDataFiles = once(makeFiles);
