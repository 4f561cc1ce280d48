import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lookAt } from '../../publishing/switch-link.ts';
import { Refusal } from '../refusal.ts';
import { say } from '../say.ts';
import { branchSlug } from './branch-slug.ts';
import { readIfThere, writeWhole } from './files.ts';
import { orRefuse } from './trouble.ts';

/** What a folder made by `npm run publish` has, so that no other folder is ever written to. */
const mark = 'made-by-publish.json';
const format = 1;

/** The parts of a folder that is published to. A server serves `current`. */
export const partsOf = (folder: string) => ({
  current: join(folder, 'current'),
  generations: join(folder, 'generations'),
  incoming: join(folder, 'incoming'),
  previews: join(folder, 'previews'),
  page: join(folder, 'live.html'),
});

/** The name of the generation that is served, if one is. */
export const servedIn = (folder: string): string | undefined => {
  const { current } = partsOf(folder);
  const now = lookAt(current);
  return now?.kind === 'link' && existsSync(current) ? basename(now.target) : undefined;
};

/** Refuses a folder that `npm run publish` did not make. */
export const mustBeOurs = (folder: string): void => {
  const text = readIfThere(join(folder, mark));
  if (text === undefined) throw new Refusal(say(existsSync(folder) ? 'notOurs' : 'notThere', folder));
  const { format: found } = JSON.parse(text) as { format?: unknown };
  if (found !== format) throw new Refusal(say('otherFormat', folder, String(found)));
};

/** Makes sure that a folder can be published to: a new or empty one is made ready; one with other things in it is refused. */
export const prepareFolder = (folder: string): void =>
  orRefuse(folder, () => {
    mkdirSync(folder, { recursive: true });
    const { generations, incoming } = partsOf(folder);
    // What a first publication that was killed may have left is no stranger.
    const isNew = readdirSync(folder).every((name) => /^\.\d+\.part$/.test(name));
    if (isNew) writeWhole(join(folder, mark), `${JSON.stringify({ format })}\n`);
    mustBeOurs(folder);
    mkdirSync(generations, { recursive: true });
    mkdirSync(incoming, { recursive: true });
  });

/** The folder of a branch’s preview, which is a served folder of its own. */
export const previewFolder = (folder: string, branch: string): string =>
  join(partsOf(folder).previews, branchSlug(branch));
