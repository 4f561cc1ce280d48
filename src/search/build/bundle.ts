import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { folders, type Part } from '../folders.ts';
import { toIndex } from '../query/proxy-d.ts';
import { cutIndex, readIndexNames, removeUnused, whereKnown, type Warn } from './pagefind-format.ts';
import { squeeze, type Keep } from './squeeze.ts';

export interface Bundle {
  add(part: Part, url: string, html: string): Promise<void>;
  /** Writes both parts below `output`, and gives the name of each language's index in each. A part without pages is not written. */
  write(output: string): Promise<Record<Part, Record<string, string>>>;
}

/** Opens the making of the search index of the whole site. What Pagefind reports stops the build. */
export const openBundle = async (warn: Warn, keep?: Keep): Promise<Bundle> => {
  const stopAt = (errors: readonly string[], where: string) => {
    if (errors.length > 0) throw new Error(`${where}: ${errors.join('; ')}`);
  };
  const indexes = new Map<Part, PagefindIndex>();
  const indexOf = async (part: Part) => {
    const known = indexes.get(part);
    if (known) return known;
    const { index, errors } = await createIndex({ writePlayground: false });
    stopAt(errors, part);
    if (!index) throw new Error('Pagefind did not start.');
    indexes.set(part, index);
    return index;
  };
  return {
    add: async (part, url, html) =>
      stopAt((await (await indexOf(part)).addHTMLFile({ url, content: toIndex(html) })).errors, url),
    write: async (output) => {
      const names: Record<Part, Record<string, string>> = { main: {}, old: {} };
      for (const [part, index] of indexes) {
        const folder = join(output, folders[part]);
        stopAt((await index.writeFiles({ outputPath: folder })).errors, folder);
        removeUnused(folder, part);
        whereKnown(() => cutIndex(folder), undefined, warn);
        await squeeze(folder, keep);
        names[part] = whereKnown(() => readIndexNames(folder), {}, warn);
      }
      await close();
      return names;
    },
  };
};
