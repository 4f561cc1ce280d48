import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../fields/folders.ts';
import type { ContentFile } from './content-file.ts';
import { readContentFolder } from './content-folder.ts';
import { printFault } from './fault.ts';

/** What is wrong with a file as the checker prints it, in English: the build is read by developers. */
export const sayFaults = ({ path, faults }: ContentFile): string =>
  faults.map((fault) => printFault(path, fault, 'en')).join('\n');

/**
 * Loads one folder of `content/` with the reader that the checker uses, so that both see the same data.
 * @param part `things`: its JSON files, by name. `prose`: its MDX files, by `name.vi` and `name.en`.
 */
export const contentLoader = (folder: CollectionName, part: 'things' | 'prose'): Loader => ({
  name: `content-${part}`,
  load: async ({ store, parseData, generateDigest, config, watcher, logger }) => {
    const root = fileURLToPath(config.root);
    const load = async () => {
      const seen = new Set<string>();
      for (const file of readContentFolder(root, folder).files) {
        if ((file.locale !== undefined) !== (part === 'prose')) continue;
        if (file.faults.length > 0) throw new Error(sayFaults(file));
        const id = file.locale ? `${file.id}.${file.locale}` : file.id;
        const given = (file.data ?? {}) as Record<string, unknown>;
        const data = await parseData({ id, data: given, filePath: join(root, file.path) });
        // The digest is of what was parsed, so that a new default of a schema reaches entries that did not change.
        const digest = generateDigest(JSON.stringify([data, file.body]));
        store.set({
          id,
          data,
          filePath: file.path,
          digest,
          ...(part === 'prose' ? { deferredRender: true } : {}),
        });
        seen.add(id);
      }
      for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
    };
    await load();
    const isOurs = (path: string) => path.startsWith(join(root, 'content', folder));
    for (const event of ['add', 'change', 'unlink'] as const)
      watcher?.on(event, (path) => {
        if (isOurs(path)) load().catch((error: Error) => logger.error(error.message));
      });
    watcher?.add(join(root, 'content', folder));
  },
});
