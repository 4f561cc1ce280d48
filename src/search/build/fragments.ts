import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageMeta } from '../card.ts';
import { folders, type Part } from '../folders.ts';
import { readPacked } from './pagefind-format.ts';

/** What the index of the built site says of one page. */
export interface PageFragment {
  /** Pagefind's id: the name of its file. */
  id: string;
  url: string;
  /** All its text, with ḏ for đ. */
  content: string;
  meta: PageMeta;
}

/** The pages of one language in one part of the index that stands below `output`. */
export const readFragments = (output: string, part: Part, locale: string): PageFragment[] => {
  const folder = join(output, folders[part], 'fragment');
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.startsWith(`${locale}_`))
    .map((name) => ({
      ...(JSON.parse(readPacked(join(folder, name)).toString('utf8')) as Omit<PageFragment, 'id'>),
      id: name.replace('.pf_fragment', ''),
    }));
};
