import { checkFolder } from '../../src/publishing/check-content.ts';
import type { ContentReport, Problem } from '../../src/publishing/report.ts';
import { readContentFile, type ContentFile } from '../../src/reading/content-file.ts';
import { nameOf, readContentFolder, type ContentFolder } from '../../src/reading/content-folder.ts';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

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

const keyOf = ({ file, field, code, severity }: Problem) => [severity, file, field, code].join('\n');
/** What real content is warned of already. */
const known = new Set(checkFolder(real).problems.map(keyOf));
const withoutKnown = ({ checked, problems }: ContentReport): ContentReport => ({
  checked,
  problems: problems.filter((problem) => !known.has(keyOf(problem))),
});

/** What the checker says of it, besides what it is warned of already. */
export const checkWith = (
  changed: Record<string, string | Uint8Array | undefined>,
  beside: Parameters<typeof checkFolder>[1] = {},
): ContentReport => withoutKnown(checkFolder(contentWith(changed), beside));

/** The same beside the real content as the last commit. */
export const checkAsChange = (changed: Record<string, string | Uint8Array | undefined>): ContentReport =>
  checkWith(changed, { earlier: earlierOf(changed) });

const earlierOf = (changed: object) =>
  new Map(real.files.flatMap((file) => (file.path in changed ? [[file.path, file] as const] : [])));

/**
 * What the checker says when exactly these files are written on a disk, added to the real ones or in their place, and when those that are
 * `undefined` are deleted; beside the real content as the last commit.
 */
export const checkOnDisk = (changed: Record<string, string | Uint8Array | undefined>): ContentReport => {
  const root = mkdtempSync(join(tmpdir(), 'bad-input-'));
  try {
    mkdirSync(join(root, 'content'));
    for (const [path, content] of Object.entries(changed)) {
      if (content === undefined) continue;
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    const written = readContentFolder(root);
    const folder: ContentFolder = {
      files: [...real.files.filter(({ path }) => !(path in changed)), ...written.files].toSorted((a, b) =>
        a.path < b.path ? -1 : 1,
      ),
      pictures: new Map([...real.pictures, ...written.pictures]),
      strangers: written.strangers,
    };
    return withoutKnown(checkFolder(folder, { earlier: earlierOf(changed) }));
  } finally {
    rmSync(root, { recursive: true });
  }
};

/** Paths of all real files. */
export const realPaths = real.files.map(({ path }) => path);
