import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Page } from 'playwright-core';

/** Every file of `content/` of a project, as text. */
export const filesOf = (root: string): Map<string, string> =>
  new Map(
    readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(root, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]),
  );

/** Gives the page a folder of its own with a clone in it, in the place of one that is chosen from the disk. */
export const giveClone = async (page: Page, files: ReadonlyMap<string, string>): Promise<void> => {
  await page.evaluate(
    async (given) => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      const content = await root.getDirectoryHandle('content', { create: true });
      const write = async ([path, text]: [string, string]) => {
        const parts = path.split('/').slice(1);
        const folder =
          parts.length > 1 ? await content.getDirectoryHandle(parts[0] ?? '', { create: true }) : content;
        const file = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      };
      for (let at = 0; at < given.length; at += 50) await Promise.all(given.slice(at, at + 50).map(write));
    },
    [...files],
  );
  await page.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
};
