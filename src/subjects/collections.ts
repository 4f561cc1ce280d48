import { z } from 'astro/zod';
import { aliasSchema } from './aliases/alias.schema.ts';
import { areaSchema } from './areas/area.schema.ts';
import { changeSchema } from './changes/change.schema.ts';
import { checklistSchema } from './checklists/checklist.schema.ts';
import { conditionSchema } from './conditions/condition.schema.ts';
import { documentSchema } from './documents/document.schema.ts';
import { fairSchema } from './fairs/fair.schema.ts';
import { formSchema } from './forms/form.schema.ts';
import type { CollectionName } from '../fields/folders.ts';
import { termSchema } from './glossary/term.schema.ts';
import { figuresSchema, indicatorSchema } from './indicators/indicator.schema.ts';
import { makerSchema } from './makers/maker.schema.ts';
import { needSchema } from './needs/need.schema.ts';
import { newsSchema } from './news/news.schema.ts';
import { organisationSchema } from './organisations/organisation.schema.ts';
import { pageSchema } from '../addresses/page.schema.ts';
import { productSchema } from './products/product.schema.ts';
import { programmeSchema } from './programmes/programme.schema.ts';
import { projectSchema } from './projects/project.schema.ts';
import { questionSchema } from './questions/question.schema.ts';
import { roundSchema } from './rounds/round.schema.ts';
import { ruleSchema } from './rules/rule.schema.ts';
import { searchSchema } from './searches/search.schema.ts';
import { siteSchema } from './site/site.schema.ts';
import { sourceSchema } from './sources/source.schema.ts';

/** The header of prose that stands beside a thing: none, for its facts are in the thing. */
export const noHeader = z.strictObject({});

/** The shape of what lies in each folder of `content/`: of a thing, or of the header of prose. */
export const schemas = {
  aliases: aliasSchema,
  areas: areaSchema,
  changes: changeSchema,
  checklists: checklistSchema,
  conditions: conditionSchema,
  documents: documentSchema,
  fairs: fairSchema,
  figures: figuresSchema,
  forms: formSchema,
  glossary: termSchema,
  indicators: indicatorSchema,
  makers: makerSchema,
  needs: needSchema,
  news: newsSchema,
  organisations: organisationSchema,
  pages: pageSchema,
  products: productSchema,
  programmes: programmeSchema,
  projects: projectSchema,
  questions: questionSchema,
  rounds: roundSchema,
  rules: ruleSchema,
  searches: searchSchema,
  site: siteSchema,
  sources: sourceSchema,
} as const satisfies Record<CollectionName, z.ZodType>;
