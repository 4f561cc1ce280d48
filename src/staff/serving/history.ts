import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere, writeWhole } from './files.ts';

/** One moment at which what is served was chosen. */
export interface Moment {
  at: string;
  what: 'published' | 'rolled-back';
  /** The name of the generation in `generations/`. */
  generation: string;
  /** The commit it was built from; `+` at its end: with changes that were in no commit. */
  commit?: string | undefined;
  /** What changed, in words, beside what was served before. */
  changes: { vi: string[]; en: string[] };
}

const fileOf = (folder: string) => join(folder, 'history.jsonl');
const pendingOf = (folder: string) => join(folder, 'next.json');

/** All moments, the oldest first. */
export const readHistory = (folder: string): Moment[] =>
  (readIfThere(fileOf(folder)) ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Moment);

const append = (folder: string, moment: Moment): void =>
  writeWhole(fileOf(folder), `${readIfThere(fileOf(folder)) ?? ''}${JSON.stringify(moment)}\n`);

/** Says what is about to be served, before it is. */
export const announce = (folder: string, moment: Moment): void =>
  writeWhole(pendingOf(folder), `${JSON.stringify(moment)}\n`);

/**
 * Writes into the history what was announced, if it came to be; else forgets it. Called after the switch, and at the start of every
 * command for one that was killed between.
 * @param served the generation that is served
 */
export const settle = (folder: string, served: string | undefined): void => {
  if (!existsSync(pendingOf(folder))) return;
  const moment = JSON.parse(readIfThere(pendingOf(folder)) ?? '{}') as Moment;
  const isTold = readHistory(folder).some(
    ({ at, generation }) => at === moment.at && generation === moment.generation,
  );
  if (moment.generation === served && !isTold) append(folder, moment);
  rmSync(pendingOf(folder), { force: true });
};

/**
 * What the history leads to. `stack` is what was served, one on top of the other: a publication lies on what it replaced, a rollback takes
 * away down to what it went back to. `takenBack` are commits that a rollback took away: a rebuild of one would undo the undoing.
 */
export const replay = (history: readonly Moment[]): { stack: Moment[]; takenBack: Set<string> } => {
  let stack: Moment[] = [];
  const takenBack = new Set<string>();
  for (const moment of history) {
    const at = stack.findLastIndex(({ generation }) => generation === moment.generation);
    if (moment.what === 'rolled-back' && at >= 0) {
      for (const { commit } of stack.slice(at + 1))
        // What was in no commit has no name that could come again.
        if (commit && !commit.endsWith('+') && commit !== moment.commit) takenBack.add(commit);
      stack = stack.slice(0, at + 1);
    } else {
      if (moment.commit) takenBack.delete(moment.commit);
      // The same bytes again, perhaps of a newer commit, lie on nothing.
      const below = at >= 0 && at === stack.length - 1 ? stack.slice(0, -1) : stack;
      stack = [...below, moment];
    }
  }
  return { stack, takenBack };
};
