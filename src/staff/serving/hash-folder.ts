import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One hash over the names and bytes of all files of a folder, and how many there are; the same on every system. */
export const hashFolder = (folder: string): { hash: string; files: number } => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, name: relative(folder, file).split(sep).join('/') }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const hash = createHash('sha256');
  for (const { file, name } of files) {
    const bytes = readFileSync(file);
    // Names and lengths are said, so that no two folders read alike.
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return { hash: hash.digest('hex').slice(0, 32), files: files.length };
};
