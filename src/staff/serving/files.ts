import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a small file in one step: it is there whole, or as it was. */
export const writeWhole = (path: string, text: string): void => {
  const spare = join(dirname(path), `.${process.pid}.part`);
  writeFileSync(spare, text);
  renameSync(spare, path);
};

/** A small file’s text; undefined where there is none. */
export const readIfThere = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;
