import { agencies } from './words/agencies.vi.ts';
import { areas } from './words/areas.vi.ts';
import { citing } from './words/citing.vi.ts';
import { data } from './words/data.vi.ts';
import { documents } from './words/documents.vi.ts';
import { fairs } from './words/fairs.vi.ts';
import { figures } from './words/figures.vi.ts';
import { finder } from './words/finder.vi.ts';
import { frame } from './words/frame.vi.ts';
import { home } from './words/home.vi.ts';
import { news } from './words/news.vi.ts';
import { offline } from './words/offline.vi.ts';
import { products } from './words/products.vi.ts';
import { programmes } from './words/programmes.vi.ts';
import { results } from './words/results.vi.ts';
import { rounds } from './words/rounds.vi.ts';
import { rules } from './words/rules.vi.ts';
import { search } from './words/search.vi.ts';
import { sheets } from './words/sheets.vi.ts';
import { sources } from './words/sources.vi.ts';
import { sums } from './words/sums.vi.ts';
import { tools } from './words/tools.vi.ts';
import { workshops } from './words/workshops.vi.ts';

/** Every word of the interface in Vietnamese, a file a room. The English dictionary is typed by this one. */
export const vi = {
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
export type Dictionary = typeof vi;
