import { z } from 'astro/zod';
import type { FieldWords } from '../../fields/fields.ts';
import { href, hrefOf } from '../../addresses/routes.ts';
import { dataPath } from '../../addresses/paths.ts';
import { wordsOf } from '../../i18n/words.ts';
import { schemas } from '../../subjects/collections.ts';
import { getSite } from '../../subjects/site/site.ts';
import { plans } from '../../joins/datasets.ts';
import type { Dataset } from './datasets.ts';
import { licence } from './licence.ts';

type Shape = { [key: string]: unknown };

const both = z.object({ vi: z.string(), en: z.string() });
const citation = z.object({ link: z.url(), picture: z.url(), html: z.string() });

/** What stands in the JSON of a chart; its rows have the columns of the CSV beside it. */
const chartSchema = z.object({
  id: z.string(),
  title: both,
  finding: both,
  sources: z.array(z.string()),
  citation: z.object({ vi: citation, en: citation }),
  licence: z.string(),
  rows: z.array(
    z.looseObject({
      group: z.string(),
      lane: z.string(),
      kind: z.string(),
      unit: z.string(),
      value: z.number().optional(),
      low: z.number().optional(),
      high: z.number().optional(),
      missing: z.string().optional(),
      sources: z.string(),
      link_vi: z.url(),
      link_en: z.url(),
      citation_vi: z.string(),
      citation_en: z.string(),
    }),
  ),
});

/** A schema as OpenAPI 3.1 takes it: the words of fields become titles and descriptions, and what only our checker reads is left out. */
const clean = (given: unknown): unknown => {
  if (Array.isArray(given)) return given.map(clean);
  if (typeof given !== 'object' || given === null) return given;
  const {
    label,
    help: _help,
    refersTo: _refersTo,
    $schema: _schema,
    ...rest
  } = given as Shape & Partial<FieldWords>;
  return {
    ...(label && { title: label.en, description: `${label.vi} / ${label.en}` }),
    ...Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [
        key,
        // Names of fields are no keywords.
        key === 'properties'
          ? Object.fromEntries(Object.entries(value as Shape).map(([name, shape]) => [name, clean(shape)]))
          : clean(value),
      ]),
    ),
  };
};

const shapeOf = (schema: z.ZodType): Shape =>
  clean(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' })) as Shape;
/** A thing as it is published: what lies in its file, and its id. */
const thingOf = (schema: z.ZodType, more: Shape = {}): Shape => {
  const { properties, required = [], ...shape } = shapeOf(schema) as Shape & { required?: string[] };
  return {
    ...shape,
    properties: { id: { type: 'string' }, ...(properties as Shape), ...more },
    required: ['id', ...required],
  };
};

const named = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answer = (description: string, content: Shape) => ({ 200: { description, content } });
const json = (schema: Shape) => ({ 'application/json': { schema } });
const text = { type: 'string' };
const file = { contentEncoding: 'binary', type: 'string' };
/** A parameter of an address that takes these names and no other. */
const oneOf = (ids: readonly string[]) => [
  { name: 'id', in: 'path', required: true, schema: { type: 'string', enum: ids } },
];

/** Every address of open data that programs may lean on, as OpenAPI 3.1 describes them, made of the schemas of content. */
export const describeApi = async (
  datasets: readonly Dataset[],
  ids: { indicators: readonly string[]; charts: readonly string[] },
): Promise<object> => {
  const site = await getSite('en');
  const { data: words } = wordsOf('en');
  const at = (path: string) => `/${dataPath(path)}`;
  const pair = { type: 'object', properties: { vi: text, en: text }, required: ['vi', 'en'] };
  const get = (operationId: string, summary: string, responses: Shape, parameters?: Shape[]) => ({
    get: { operationId, summary, responses, ...(parameters && { parameters }) },
  });
  return {
    openapi: '3.1.1',
    info: {
      title: `${site.name}: ${words.sets}`,
      version: '1.0.0',
      description: `${words.lede} ${words.stableText.replace(/:$/, '.')}`,
      license: { name: licence.name, identifier: licence.name },
    },
    externalDocs: { url: new URL(hrefOf('data', 'en'), import.meta.env.SITE).href },
    servers: [{ url: new URL(href(''), import.meta.env.SITE).href.replace(/\/$/, '') }],
    paths: Object.fromEntries([
      ...datasets.flatMap(({ id }) => [
        [
          at(`${id}.json`),
          get(`${id}Json`, words.names[id], answer(words.names[id], json(named(`${id}Dataset`)))),
        ],
        [
          at(`${id}.csv`),
          get(
            `${id}Csv`,
            `${words.names[id]}, CSV`,
            answer('UTF-8 with a byte order mark', { 'text/csv': { schema: text } }),
          ),
        ],
        [
          at(`${id}.xlsx`),
          get(
            `${id}Xlsx`,
            `${words.names[id]}, XLSX`,
            answer('A workbook, text as text', {
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: file },
            }),
          ),
        ],
      ]),
      [
        at('indicators/{id}.json'),
        get(
          'indicator',
          words.perIndicator.replace(/, .*$/, ''),
          answer('An indicator with its figures', json(named('indicator'))),
          oneOf(ids.indicators),
        ),
      ],
      [
        at('charts/{id}.json'),
        get(
          'chart',
          words.charts,
          answer('What a chart draws, and how it and each figure is cited', json(named('chart'))),
          oneOf(ids.charts),
        ),
      ],
      [
        at('charts/{id}.csv'),
        get(
          'chartCsv',
          `${words.charts}, CSV`,
          answer('The same rows', { 'text/csv': { schema: text } }),
          oneOf(ids.charts),
        ),
      ],
      [
        at('datapackage.json'),
        get(
          'dataPackage',
          'Data Package 2.0',
          answer('A description of every CSV file', json({ type: 'object' })),
        ),
      ],
      [
        at('khuyen-cong-da-nang.zip'),
        get('archive', words.all, answer('Every file of open data', { 'application/zip': { schema: file } })),
      ],
    ]),
    components: {
      schemas: Object.fromEntries([
        ...datasets.map(({ id }) => [
          `${id}Dataset`,
          {
            type: 'object',
            title: words.names[id],
            properties: {
              id: { const: id },
              name: pair,
              licence: { const: licence.name },
              rows: { type: 'array', items: named(plans[id].from) },
            },
            required: ['id', 'name', 'licence', 'rows'],
          },
        ]),
        ...[...new Set(datasets.map(({ id }) => plans[id].from))].map((from) => [
          from,
          thingOf(schemas[from]),
        ]),
        [
          'indicator',
          {
            ...thingOf(z.strictObject({ ...schemas.indicators.shape, ...schemas.figures.shape }), {
              page: pair,
              licence: { const: licence.name },
            }),
          },
        ],
        ['chart', shapeOf(chartSchema)],
      ]),
    },
  };
};
