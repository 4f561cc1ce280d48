import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFile } from '../../reading/content-file.ts';
import { nameOf } from '../../reading/content-folder.ts';
import { mendPicture, type PictureMend } from './mend-picture.ts';
import { mendText, type Mend } from './mend-text.ts';

/** A file that was mended, and how. */
export interface MendedFile {
  file: string;
  mends: (Mend | PictureMend)[];
}

/** Writes beside the file and then in its place: a machine that stops half-way leaves the old one whole. */
const write = (path: string, content: string | Uint8Array) => {
  writeFileSync(`${path}.tmp`, content);
  renameSync(`${path}.tmp`, path);
};

const mendWords = (bytes: Uint8Array, path: string): { text: string; mends: Mend[] } | undefined => {
  const [, folder = '', file = ''] = path.split('/');
  const name = nameOf(folder, file);
  const mended = name && mendText(bytes, path);
  if (!name || !mended || mended.mends.length === 0) return undefined;
  // What is mended is no worse than it was, whatever it was.
  const [before, after] = [bytes, new TextEncoder().encode(mended.text)].map((each) =>
    readContentFile(name, each),
  );
  const isWorse =
    (before?.data !== undefined && after?.data === undefined) ||
    (after?.faults.length ?? 0) > (before?.faults.length ?? 0);
  return isWorse ? undefined : mended;
};

/**
 * Mends every file of `content/` that can be mended without asking, in place.
 * @returns how many files were looked at, and those that were changed
 */
export const mendContent = async (root: string): Promise<{ looked: number; mended: MendedFile[] }> => {
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const mended: MendedFile[] = [];
  let looked = 0;
  for (const path of files) {
    const file = path.slice(root.length).replaceAll('\\', '/').replace(/^\//, '');
    const isPicture = /\.(jpe?g|png|webp)$/.test(file);
    if (!isPicture && !/\.(json|mdx)$/.test(file)) continue;
    looked += 1;
    const bytes = readFileSync(path);
    const words = isPicture ? undefined : mendWords(bytes, file);
    const picture = isPicture ? await mendPicture(bytes) : undefined;
    if (words) write(path, words.text);
    if (picture) write(path, picture.bytes);
    const found = words ?? picture;
    if (found) mended.push({ file, mends: found.mends });
  }
  return { looked, mended };
};
