import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContentFile } from './content-file.ts';
import { nameOf } from './content-folder.ts';
import { sayFaults } from './loader.ts';
import { memoryFile, readOlder } from './memory.ts';
import { noteOlder } from './translations.ts';

/**
 * Lets the MDX compiler see of `content/` only bodies that our reader has let through, and no headers: those are read once, by
 * `loader.ts`. Stands before `mdx()` in the list of integrations.
 */
export const content = (): AstroIntegration => ({
  name: 'content',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const folder = join(fileURLToPath(config.root), 'content');
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'content-bodies',
              enforce: 'pre',
              transform: {
                filter: { id: /\.mdx$/ },
                handler(code, id) {
                  const name =
                    dirname(dirname(id)) === folder ? nameOf(basename(dirname(id)), basename(id)) : undefined;
                  if (!name) throw new Error(`${id} is not a body of content/.`);
                  const file = readContentFile(name, new TextEncoder().encode(code));
                  if (file.faults.length > 0) throw new Error(sayFaults(file));
                  if (name.locale !== 'en') return { code: file.body ?? '', map: null };
                  for (const beside of [memoryFile, `content/${name.folder}/${name.id}.vi.mdx`])
                    this.addWatchFile(join(folder, '..', beside));
                  const older = readOlder(join(folder, '..'), name.folder, name.id);
                  return { code: noteOlder(file.body ?? '', older), map: null };
                },
              },
            },
          ],
        },
      });
    },
  },
});
