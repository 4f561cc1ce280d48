import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { folders, type Part } from '../folders.ts';
import { toIndex } from '../query/proxy-d.ts';
import { makeChunksSmall } from './pagefind-format.ts';

export interface Bundle {
  add(part: Part, url: string, html: string): Promise<void>;
  /** Writes both parts below `output`, and gives the name of each language's index in each. A part without pages is not written. */
  write(output: string): Promise<Record<Part, Record<string, string>>>;
}

/** Opens the making of the search index of the whole site. What Pagefind reports stops the build. */
export const openBundle = async (): Promise<Bundle> => {
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
        // Pagefind's own interfaces, and the worker that we do without; old news needs no engine of its own.
        const unused = part === 'old' ? /\.(?:js|css|pagefind)$/ : /^pagefind-.*\.(?:js|css)$/;
        for (const file of readdirSync(folder)) if (unused.test(file)) rmSync(join(folder, file));
        names[part] = makeChunksSmall(folder);
      }
      await close();
      return names;
    },
  };
};
