import { headerOf, titleOf } from '../../addresses/pages.ts';
import type { DataCatalog, DataDownload, Dataset, WithContext } from 'schema-dts';
import type { Locale } from '../../i18n/locales.ts';
import { fileHref, hrefOf } from '../../addresses/routes.ts';
import { dataPath, pathOf } from '../../addresses/paths.ts';
import { wordsOf } from '../../i18n/words.ts';
import { getSite } from '../../subjects/site/site.ts';
import { pick } from '../../fields/load.ts';
import { editionOf } from '../../joins/editions.ts';
import { licence } from './licence.ts';
import { listDatasets, type DatasetId } from '../../joins/datasets.ts';

const absolute = (path: string) => new URL(path, import.meta.env.SITE).href;

const types = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const download = (id: DatasetId, ending: keyof typeof types): DataDownload => ({
  '@type': 'DataDownload',
  encodingFormat: types[ending],
  contentUrl: absolute(fileHref(dataPath(`${id}.${ending}`))),
});

/** A dataset in the words of schema.org, for search engines and catalogues. */
export const describeDataset = async (id: DatasetId, locale: Locale): Promise<WithContext<Dataset>> => {
  const { name } = await getSite(locale);
  const words = wordsOf(locale).data;
  const { title, href } = pick(listDatasets(locale), id);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${name}: ${title}`,
    description: words.description(title),
    url: absolute(href),
    license: licence.path,
    isAccessibleForFree: true,
    inLanguage: ['vi', 'en'],
    spatialCoverage: 'Đà Nẵng, Việt Nam',
    dateModified: (await editionOf(pathOf('home', locale), locale)).day,
    creator: { '@type': 'Organization', name },
    includedInDataCatalog: { '@type': 'DataCatalog', url: absolute(hrefOf('data', locale)) },
    distribution: [download(id, 'csv'), download(id, 'json'), download(id, 'xlsx')],
  };
};

/** All of them as one catalogue. */
export const describeCatalogue = async (locale: Locale): Promise<WithContext<DataCatalog>> => {
  const { name } = await getSite(locale);
  const words = wordsOf(locale);
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: `${name}: ${titleOf('data', locale)}`,
    description: headerOf('data', locale).summary,
    url: absolute(hrefOf('data', locale)),
    license: licence.path,
    dataset: listDatasets(locale).map(({ title, href }) => ({
      '@type': 'Dataset',
      name: title,
      description: words.data.description(title),
      url: absolute(href),
      license: licence.path,
    })),
  };
};
