import { checkFolder } from '../../src/publishing/check-content.ts';
import type { ContentReport } from '../../src/publishing/report.ts';
import { readContentFile, type ContentFile } from '../../src/reading/content-file.ts';
import { nameOf, readContentFolder, type ContentFolder } from '../../src/reading/content-folder.ts';
import { readFileSync } from 'node:fs';

const real = readContentFolder(process.cwd());

/** The text of a file of `content/` as it is. */
export const textOf = (path: string): string => readFileSync(path, 'utf8');

const read = (path: string, content: string | Uint8Array): ContentFile => {
  const [, folder = '', file = ''] = path.split('/');
  const name = nameOf(folder, file);
  if (!name) throw new Error(`${path} is not a name of content.`);
  return readContentFile(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
};

/** The real content with some files written otherwise, added, or taken away (`undefined`), as read. Nothing is written to disk. */
export const contentWith = (changed: Record<string, string | Uint8Array | undefined>): ContentFolder => ({
  ...real,
  files: [
    ...real.files.filter(({ path }) => !(path in changed)),
    ...Object.entries(changed).flatMap(([path, content]) =>
      content === undefined ? [] : [read(path, content)],
    ),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
});

/** What the checker says of it. */
export const checkWith = (changed: Record<string, string | Uint8Array | undefined>): ContentReport =>
  checkFolder(contentWith(changed));

/** Paths of all real files. */
export const realPaths = real.files.map(({ path }) => path);
