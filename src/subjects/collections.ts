import { z } from 'astro/zod';
import { aliasSchema } from './aliases/alias.schema.ts';
import { areaSchema } from './areas/area.schema.ts';
import { changeSchema } from './changes/change.schema.ts';
import { checklistSchema } from './checklists/checklist.schema.ts';
import { documentSchema } from './documents/document.schema.ts';
import { fairSchema } from './fairs/fair.schema.ts';
import type { CollectionName } from '../fields/fields.ts';
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
import { roundSchema } from './rounds/round.schema.ts';
import { ruleSchema } from './rules/rule.schema.ts';
import { searchSchema } from './searches/search.schema.ts';
import { siteSchema } from './site/site.schema.ts';
import { sourceSchema } from './sources/source.schema.ts';

/** The header of prose that stands beside a thing: none, for its facts are in the thing. */
export const noHeader = z.strictObject({});

/**
 * Every folder of `content/` and the shape of what lies in it. `things` are JSON files, one a thing, with both languages inside.
 * `prose` is a pair of MDX files, one a language; `withProse` is a thing that has such a pair beside it.
 */
export const collections = {
  aliases: { form: 'things', schema: aliasSchema },
  areas: { form: 'withProse', schema: areaSchema },
  checklists: { form: 'things', schema: checklistSchema },
  changes: { form: 'things', schema: changeSchema },
  documents: { form: 'things', schema: documentSchema },
  fairs: { form: 'things', schema: fairSchema },
  figures: { form: 'things', schema: figuresSchema },
  glossary: { form: 'things', schema: termSchema },
  indicators: { form: 'things', schema: indicatorSchema },
  makers: { form: 'things', schema: makerSchema },
  needs: { form: 'things', schema: needSchema },
  news: { form: 'prose', schema: newsSchema },
  organisations: { form: 'things', schema: organisationSchema },
  pages: { form: 'prose', schema: pageSchema },
  products: { form: 'things', schema: productSchema },
  programmes: { form: 'withProse', schema: programmeSchema },
  projects: { form: 'things', schema: projectSchema },
  rounds: { form: 'things', schema: roundSchema },
  rules: { form: 'things', schema: ruleSchema },
  searches: { form: 'things', schema: searchSchema },
  site: { form: 'things', schema: siteSchema },
  sources: { form: 'things', schema: sourceSchema },
} as const satisfies Record<CollectionName, { form: 'things' | 'prose' | 'withProse'; schema: z.ZodType }>;
