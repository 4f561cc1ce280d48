import { lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What stands at a path: a link (with its target), a real folder, or nothing. */
export const lookAt = (path: string): { kind: 'link'; target: string } | { kind: 'folder' } | undefined => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  return found.isSymbolicLink() ? { kind: 'link', target: readlinkSync(path) } : { kind: 'folder' };
};

/**
 * Points a link at a folder in one step: whoever follows it sees the old or the new, never neither. On Windows a link to a folder is a
 * junction, which is absolute and cannot be replaced in one step.
 * @param place the link, or where it will be
 * @param target the folder, relative to where the link stands
 * @param spare a path beside it, of this process alone, where the new link is made
 */
export const switchLink = (place: string, target: string, spare: string): void => {
  const onWindows = process.platform === 'win32';
  rmSync(spare, { force: true });
  symlinkSync(onWindows ? resolve(dirname(place), target) : target, spare, 'junction');
  if (onWindows && lookAt(place)?.kind === 'link') rmSync(place);
  renameSync(spare, place);
};
