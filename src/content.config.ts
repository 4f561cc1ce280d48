import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { collections as folders } from './subjects/collections.ts';

/** JSON files of one folder; the id is the file name. */
const things = <Schema extends z.ZodType>(folder: string, schema: Schema) =>
  defineCollection({ loader: glob({ base: `./content/${folder}`, pattern: '*.json' }), schema });

/** MDX files of one folder; the id is `name.vi` or `name.en`. */
const prose = <Schema extends z.ZodType>(folder: string, schema: Schema) =>
  defineCollection({
    loader: glob({
      base: `./content/${folder}`,
      pattern: '*.{vi,en}.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
      retainBody: false,
    }),
    schema,
  });

const noHeader = z.strictObject({});

export const collections = {
  aliases: things('aliases', folders.aliases.schema),
  areas: things('areas', folders.areas.schema),
  areaProse: prose('areas', noHeader),
  checklists: things('checklists', folders.checklists.schema),
  changes: things('changes', folders.changes.schema),
  documents: things('documents', folders.documents.schema),
  fairs: things('fairs', folders.fairs.schema),
  figures: things('figures', folders.figures.schema),
  glossary: things('glossary', folders.glossary.schema),
  indicators: things('indicators', folders.indicators.schema),
  makers: things('makers', folders.makers.schema),
  needs: things('needs', folders.needs.schema),
  news: prose('news', folders.news.schema),
  organisations: things('organisations', folders.organisations.schema),
  pages: prose('pages', folders.pages.schema),
  products: things('products', folders.products.schema),
  programmes: things('programmes', folders.programmes.schema),
  programmeProse: prose('programmes', noHeader),
  projects: things('projects', folders.projects.schema),
  rounds: things('rounds', folders.rounds.schema),
  rules: things('rules', folders.rules.schema),
  site: things('site', folders.site.schema),
  sources: things('sources', folders.sources.schema),
};
