import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Answers } from './draft.ts';
import { nameWhereTaken, type Taken } from './pictures.ts';

/**
 * Keeps answers that the check refused, as `--json` takes them, where git does not look.
 * @returns the file’s path in the project
 */
export const keepAnswers = (root: string, answers: Answers, taken: ReadonlyMap<string, Taken>): string => {
  const path = `.staff/tra-loi-${answers.kind}-${answers.id}.json`;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  const data = nameWhereTaken(answers.data, taken);
  writeFileSync(join(root, path), `${JSON.stringify({ ...answers, data }, null, 2)}\n`);
  return path;
};

/** Answers that were written into content are kept no longer. */
export const forgetAnswers = (root: string, path: string): void => rmSync(join(root, path), { force: true });
