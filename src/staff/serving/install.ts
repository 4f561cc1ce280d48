import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../../publishing/is-alive.ts';
import { switchLink } from '../../publishing/switch-link.ts';
import type { Said } from '../../reading/fault.ts';
import { Refusal } from '../refusal.ts';
import { say } from '../say.ts';
import { compareSites } from './compare-sites.ts';
import { hashFolder } from './hash-folder.ts';
import { announce, readHistory, replay, settle, type Moment } from './history.ts';
import { writeLivePage } from './live-page.ts';
import { partsOf, servedIn } from './served-folder.ts';
import { orRefuse } from './trouble.ts';

/** As many generations stay, the one that is served among them. */
const kept = 10;
const keptOfPreview = 2;

/** What came of an installation or a rollback. */
export interface Outcome extends Moment {
  files: number;
  /** Whether what is served is other bytes than before. */
  isNew: boolean;
  /** What went wrong after the switch: it is served all the same. */
  warnings: Said[];
}

interface About {
  commit?: string | undefined;
  /** Subjects of the commits since what was served. */
  subjects?: readonly string[];
  at?: Date;
}

interface Ways {
  /** A preview keeps fewer and tells machines not to list it. */
  isPreview?: boolean;
  /** A commit that a rollback took away is refused, unless it is asked for again. */
  again?: boolean;
  /** How a folder is copied; tests give a disk that fills up. */
  copy?: (from: string, to: string) => void;
}

const copyFolder = (from: string, to: string) => cpSync(from, to, { recursive: true });

/** Whether a generation still is what its name says. */
const isIntact = (folder: string, name: string): boolean => {
  const place = join(partsOf(folder).generations, name);
  return existsSync(place) && hashFolder(place).hash === name.replace(/-\d+$/, '');
};

/** Throws a folder away: out of sight in one step, then deleted. */
const discard = (folder: string, place: string): void => {
  const aside = join(partsOf(folder).incoming, `old-${process.pid}-${Math.round(performance.now() * 1000)}`);
  renameSync(place, aside);
  rmSync(aside, { recursive: true, force: true });
};

/** Deletes what was never finished, and all generations but the last. */
const tidy = (folder: string, most: number): void => {
  const { generations, incoming } = partsOf(folder);
  const recent = readHistory(folder)
    .map(({ generation }) => generation)
    .toReversed();
  const last = new Set([...new Set([servedIn(folder), ...recent])].slice(0, most));
  for (const name of readdirSync(generations)) if (!last.has(name)) discard(folder, join(generations, name));
  for (const name of readdirSync(incoming)) rmSync(join(incoming, name), { recursive: true, force: true });
};

/** Serves a generation and writes down that it is; what follows the switch can only be warned of. */
const serve = (folder: string, moment: Moment, most: number): Said[] => {
  const { current } = partsOf(folder);
  announce(folder, moment);
  switchLink(current, `generations/${moment.generation}`, join(folder, `link-${process.pid}`));
  try {
    settle(folder, moment.generation);
    writeLivePage(folder);
    tidy(folder, most);
    return [];
  } catch (error) {
    return [say('afterwards', (error as Error).message)];
  }
};

/** Brings a folder that a killed command left into order. Whoever calls holds the lock. */
const recover = (folder: string): void => {
  orRefuse(folder, () => {
    settle(folder, servedIn(folder));
    for (const name of readdirSync(folder)) {
      const [, pid] = /^(?:link-|lock-|lock-stale-|\.)(\d+)(?:\.part)?$/.exec(name) ?? [];
      if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
    }
    const { incoming } = partsOf(folder);
    mkdirSync(incoming, { recursive: true });
    for (const name of readdirSync(incoming)) rmSync(join(incoming, name), { recursive: true, force: true });
  });
};

/**
 * Puts a built site into a served folder: copied beside what is served, compared with what was built, then switched in at one stroke.
 * Whoever calls holds the lock. Until the switch nothing that is served is touched; the same bytes make no new generation.
 * @throws a refusal, with what is served as it was
 */
export const install = (folder: string, built: string, about: About = {}, ways: Ways = {}): Outcome => {
  const { copy = copyFolder, isPreview = false, again = false } = ways;
  const { generations, incoming } = partsOf(folder);
  recover(folder);
  const before = servedIn(folder);
  if (about.commit && !again && replay(readHistory(folder)).takenBack.has(about.commit))
    throw new Refusal(say('takenBack', about.commit.slice(0, 7)));
  return orRefuse(folder, () => {
    if (!existsSync(join(built, 'index.html'))) throw new Refusal(say('nothingBuilt', built));
    const from = realpathSync(built);
    const fresh = join(incoming, String(process.pid));
    const wanted = hashFolder(from);
    copy(from, fresh);
    if (hashFolder(fresh).hash !== wanted.hash) throw new Refusal(say('copyDiffers', folder));
    if (isPreview) writeFileSync(join(fresh, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
    const { hash, files } = isPreview ? hashFolder(fresh) : wanted;
    // A kept generation that somebody changed by hand is left where it is, for it may be the one that is served.
    let name = hash;
    for (let copies = 2; existsSync(join(generations, name)) && !isIntact(folder, name); copies += 1)
      name = `${hash}-${copies}`;
    const changes = compareSites(before && join(generations, before), fresh, about.subjects ?? []);
    if (!existsSync(join(generations, name))) renameSync(fresh, join(generations, name));
    const moment: Moment = {
      at: (about.at ?? new Date()).toISOString(),
      what: 'published',
      generation: name,
      commit: about.commit,
      changes,
    };
    const warnings = serve(folder, moment, isPreview ? keptOfPreview : kept);
    return { ...moment, files, isNew: before !== name, warnings };
  });
};

/**
 * Serves again what was served before: the last generation of another commit, or, where all are of one, the last.
 * Whoever calls holds the lock.
 * @throws a refusal if there is none, with what is served as it was
 */
export const rollBack = (folder: string, at = new Date()): Outcome => {
  recover(folder);
  const served = servedIn(folder);
  const { stack } = replay(readHistory(folder));
  const now = stack.findLast(({ generation }) => generation === served);
  const earlier = stack
    .slice(0, now ? stack.lastIndexOf(now) : undefined)
    .filter(({ generation }) => generation !== served && isIntact(folder, generation));
  const target =
    earlier.findLast(({ commit }) => commit === undefined || commit !== now?.commit) ?? earlier.at(-1);
  if (!target) throw new Refusal(say('nothingBefore', folder));
  return orRefuse(folder, () => {
    const { generations } = partsOf(folder);
    const place = join(generations, target.generation);
    const changes = compareSites(served && join(generations, served), place, []);
    const { generation, commit } = target;
    const moment: Moment = { at: at.toISOString(), what: 'rolled-back', generation, commit, changes };
    return { ...moment, files: hashFolder(place).files, isNew: true, warnings: serve(folder, moment, kept) };
  });
};

/** Takes a branch’s preview away. @returns whether there was one */
export const removePreview = (folder: string, place: string): boolean => {
  if (!existsSync(place)) return false;
  orRefuse(folder, () => discard(folder, place));
  return true;
};
