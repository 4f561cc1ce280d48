import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isAlive } from './is-alive.ts';
import { lookAt, switchLink } from './switch-link.ts';

/**
 * What is served is never written to. `dist` is a link to one generation in `.site/`; a build writes the next one beside it, and the link is
 * switched in one step when all of it is there. `.site/live` names the generation that is, or is about to be, served.
 */
const store = '.site';
const served = 'dist';
/** The one before stays too: a page that was opened before the switch can still fetch its parts by `dist`’s old target. */
const kept = 2;

/** Points `dist` at a generation. */
const point = (root: string, generation: string): void => {
  const place = join(root, served);
  if (lookAt(place)?.kind === 'folder') renameSync(place, join(root, store, `0-before-${process.pid}`));
  switchLink(place, `${store}/${generation}`, join(root, store, `link-${process.pid}`));
};

/** The generation that `.site/live` names, if it is there. */
const liveOf = (root: string): string | undefined => {
  const file = join(root, store, 'live');
  if (!existsSync(file)) return undefined;
  const name = readFileSync(file, 'utf8').trim();
  return /^[\w-]+$/.test(name) && existsSync(join(root, store, name)) ? name : undefined;
};

/** Finishes a switch that was cut off between its steps, so that `dist` is what was last said to be live. */
export const finishSwitch = (root: string): void => {
  const live = liveOf(root);
  if (live === undefined) return;
  const now = lookAt(join(root, served));
  if (now?.kind === 'folder') return;
  if (now?.kind !== 'link' || basename(now.target) !== live) point(root, live);
};

/** Deletes what no one serves and no running build writes. */
const cleanUp = (root: string): void => {
  const folder = join(root, store);
  const now = lookAt(join(root, served));
  const current = now?.kind === 'link' ? basename(now.target) : undefined;
  const generations = readdirSync(folder)
    .filter((name) => /^\d+-(done|before)-\d+$/.test(name))
    .toSorted()
    .toReversed();
  const keep = new Set([current, ...generations.filter((name) => name !== current).slice(0, kept - 1)]);
  for (const name of readdirSync(folder)) {
    const [, pid] = /^(?:\d+-next|link)-(\d+)$/.exec(name) ?? [];
    const isWritten = pid !== undefined && Number(pid) !== process.pid && isAlive(Number(pid));
    if (name !== 'live' && !keep.has(name) && !isWritten)
      rmSync(join(folder, name), { recursive: true, force: true });
  }
};

/** A folder for the next generation. Leftovers of builds that were killed are cleaned up. */
export const openGeneration = (root: string): string => {
  mkdirSync(join(root, store), { recursive: true });
  finishSwitch(root);
  cleanUp(root);
  // Microseconds: two generations of one process never share a name, and names sort by age.
  return join(
    root,
    store,
    `${Math.round((performance.timeOrigin + performance.now()) * 1000)}-next-${process.pid}`,
  );
};

/** Makes a whole generation the one that is served. */
export const serveGeneration = (root: string, folder: string): void => {
  const name = basename(folder).replace('-next-', '-done-');
  renameSync(folder, join(root, store, name));
  const note = join(root, store, `live-${process.pid}`);
  writeFileSync(note, `${name}\n`);
  renameSync(note, join(root, store, 'live'));
  point(root, name);
  cleanUp(root);
};
