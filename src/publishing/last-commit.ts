import { execFileSync } from 'node:child_process';
import { readContentFile, type ContentFile } from '../reading/content-file.ts';
import { nameOf } from '../reading/content-folder.ts';

/** Files of `content/` that are no longer as they were, as they were then: by path. */
export type Earlier = ReadonlyMap<string, ContentFile>;

const git = (root: string, ...words: string[]): Buffer =>
  execFileSync('git', words, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 });

/**
 * The commit at which this work left another branch: what others have since put into that one is no deletion of ours.
 * @returns nothing where there is no git, no such branch, or too little history to tell
 */
export const findBase = (root: string, since: string): string | undefined => {
  try {
    return git(root, 'merge-base', since, 'HEAD').toString().trim() || undefined;
  } catch {
    return undefined;
  }
};

/**
 * What has changed or gone since a commit, as it was in it. Nothing where there is no git, or no such commit: a copy of the files alone is checked as well.
 * @param since the commit to set today's files beside; of another branch, `findBase`
 */
export const readEarlier = (root: string, since = 'HEAD'): Earlier => {
  try {
    const changed = git(
      root,
      'diff',
      '--name-only',
      '--no-renames',
      '--relative',
      '--diff-filter=MD',
      '-z',
      since,
      '--',
      'content',
    );
    const paths = changed.toString().split('\0').filter(Boolean);
    return new Map(
      paths.flatMap((path) => {
        const [, folder = '', ...rest] = path.split('/');
        const name = rest.length === 1 ? nameOf(folder, rest[0] ?? '') : undefined;
        return name ? [[path, readContentFile(name, git(root, 'show', `${since}:./${path}`))] as const] : [];
      }),
    );
  } catch {
    return new Map();
  }
};
