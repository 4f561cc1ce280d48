import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { contentLoader } from './reading/loader.ts';
import { collections as folders, noHeader } from './subjects/collections.ts';
import type { CollectionName } from './fields/fields.ts';

/** JSON files of one folder; the id is the file name. */
const things = <Schema extends z.ZodType>(folder: CollectionName, schema: Schema) =>
  defineCollection({ loader: contentLoader(folder, 'things'), schema });

/** MDX files of one folder; the id is `name.vi` or `name.en`. */
const prose = <Schema extends z.ZodType>(folder: CollectionName, schema: Schema) =>
  defineCollection({ loader: contentLoader(folder, 'prose'), schema });

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
  searches: things('searches', folders.searches.schema),
  site: things('site', folders.site.schema),
  sources: things('sources', folders.sources.schema),
};
