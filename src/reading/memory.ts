import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf } from './content-folder.ts';
import { readContentFile } from './content-file.ts';
import { findOlder, type Memory, type Older } from './translations.ts';

/** Where it is written down what each English text was made from. */
export const memoryFile = 'content/translations.json';

/** What each English text was made from. */
export const readMemory = (root: string): Memory =>
  existsSync(join(root, memoryFile))
    ? (JSON.parse(readFileSync(join(root, memoryFile), 'utf8')) as Memory)
    : {};

const read = (root: string, folder: string, file: string) => {
  const name = nameOf(folder, file);
  const path = join(root, 'content', folder, file);
  return name && existsSync(path) ? readContentFile(name, readFileSync(path)) : undefined;
};

/** Where an English text is older than the Vietnamese beside it, as both lie on the disk. */
export const readOlder = (root: string, folder: string, id: string): Older | undefined => {
  const [vi, en] = [read(root, folder, `${id}.vi.mdx`), read(root, folder, `${id}.en.mdx`)];
  return vi && en && findOlder(vi, en, readMemory(root));
};
