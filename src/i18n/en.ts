import { agencies } from './words/agencies.en.ts';
import { areas } from './words/areas.en.ts';
import { citing } from './words/citing.en.ts';
import { data } from './words/data.en.ts';
import { documents } from './words/documents.en.ts';
import { fairs } from './words/fairs.en.ts';
import { figures } from './words/figures.en.ts';
import { finder } from './words/finder.en.ts';
import { frame } from './words/frame.en.ts';
import { home } from './words/home.en.ts';
import { news } from './words/news.en.ts';
import { offline } from './words/offline.en.ts';
import { products } from './words/products.en.ts';
import { programmes } from './words/programmes.en.ts';
import { results } from './words/results.en.ts';
import { rounds } from './words/rounds.en.ts';
import { rules } from './words/rules.en.ts';
import { search } from './words/search.en.ts';
import { sheets } from './words/sheets.en.ts';
import { sources } from './words/sources.en.ts';
import { sums } from './words/sums.en.ts';
import { tools } from './words/tools.en.ts';
import { workshops } from './words/workshops.en.ts';
import type { Dictionary } from './vi.ts';

/** Every word of the interface in English. */
export const en: Dictionary = {
  ...agencies,
  ...areas,
  ...citing,
  ...data,
  ...documents,
  ...fairs,
  ...figures,
  ...finder,
  ...frame,
  ...home,
  ...news,
  ...offline,
  ...products,
  ...programmes,
  ...results,
  ...rounds,
  ...rules,
  ...search,
  ...sheets,
  ...sources,
  ...sums,
  ...tools,
  ...workshops,
};
