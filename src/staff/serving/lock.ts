import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../../publishing/is-alive.ts';
import { Refusal } from '../refusal.ts';
import { say } from '../say.ts';
import { readIfThere } from './files.ts';

interface Holder {
  pid: number;
  host: string;
  since: string;
}

const fileOf = (folder: string) => join(folder, 'lock');

const readHolder = (folder: string): Partial<Holder> => {
  try {
    return JSON.parse(readIfThere(fileOf(folder)) ?? '{}') as Partial<Holder>;
  } catch {
    return {};
  }
};

/** Whether whoever took the lock was killed: its process is gone from this machine. Of another machine nothing can be known. */
const isStale = ({ pid, host }: Partial<Holder>): boolean =>
  pid === undefined || (host === hostname() && !isAlive(pid));

/** Takes the lock, whole with its words, unless somebody has it. */
const take = (folder: string): boolean => {
  const spare = join(folder, `lock-${process.pid}`);
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  writeFileSync(spare, `${JSON.stringify(holder)}\n`);
  try {
    linkSync(spare, fileOf(folder));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(spare, { force: true });
  }
};

/**
 * Keeps others out of a served folder while something is done with it. A lock left by a process that was killed is taken over.
 * @returns what gives it back
 * @throws a refusal if somebody else has it
 */
export const lockFolder = (folder: string): (() => void) => {
  if (!take(folder)) {
    const holder = readHolder(folder);
    const refuse = () => {
      const { pid = 0, host = '?', since = '' } = readHolder(folder);
      const at = Number.isNaN(Date.parse(since)) ? undefined : new Date(since);
      return new Refusal(say('underWay', folder, pid, host, at));
    };
    if (!isStale(holder)) throw refuse();
    // Renamed first, so that of two who see a stale lock only one takes it away.
    const aside = join(folder, `lock-stale-${process.pid}`);
    try {
      renameSync(fileOf(folder), aside);
    } catch {
      // The other was quicker.
    }
    rmSync(aside, { force: true });
    if (!take(folder)) throw refuse();
  }
  const release = () => rmSync(fileOf(folder), { force: true });
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
};
