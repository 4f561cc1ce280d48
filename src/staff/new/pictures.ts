import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { CollectionName } from '../../fields/folders.ts';
import { readPicture } from '../../reading/picture.ts';
import type { Said } from '../../reading/fault.ts';
import { mendPicture, type PictureMend } from '../fix/mend-picture.ts';
import { say } from '../say.ts';
import { slugOf } from '../slug.ts';

/** A picture from somebody's machine, as it will lie in `content/`. */
export interface Taken {
  bytes: Uint8Array;
  ending: 'jpg' | 'png' | 'webp';
  mends: readonly PictureMend[];
  width: number;
  height: number;
}

/** What was typed or dropped into a terminal as the path of a file. @example pathIn("'/ảnh/a b.jpg' ") // => '/ảnh/a b.jpg' */
export const pathIn = (typed: string): string => {
  const bare = typed.trim();
  const [, quoted] = /^(?:'(.*)'|"(.*)")$/.exec(bare)?.filter((part) => part !== undefined) ?? [];
  // Terminals put a backslash before a space; on Windows it stands between folders.
  return (
    quoted ??
    (process.platform === 'win32' ? bare : bare.replaceAll(/\\(.)/g, '$1')).replace(/^file:\/\//, '')
  );
};

/** Reads a picture and mends it: turned, no larger than a screen, without its place and camera. @returns why not, if it cannot be used */
export const takePicture = async (path: string): Promise<Taken | Said> => {
  let bytes: Uint8Array;
  try {
    if (!statSync(path).isFile()) return say('new.noPicture', path);
    bytes = readFileSync(path);
  } catch {
    return say('new.noPicture', path);
  }
  const { kind, isWhole } = readPicture(bytes);
  if (kind === 'heic') return say('new.heicPicture');
  if (kind === undefined || !isWhole) return say('new.brokenPicture', path);
  if (kind !== 'jpg' && kind !== 'png' && kind !== 'webp') return say('new.pictureKind', kind);
  const mended = await mendPicture(bytes);
  const kept = mended?.bytes ?? bytes;
  const { width = 0, height = 0, hasPlace } = readPicture(kept);
  return hasPlace
    ? say('new.brokenPicture', path)
    : { bytes: kept, ending: kind, mends: mended?.mends ?? [], width, height };
};

/** A name for a picture until its thing has one. @example nameFor('/tmp/IMG 2034.JPG', 'jpg') // => 'img-2034.jpg' */
export const nameFor = (path: string, ending: Taken['ending']): string =>
  `${slugOf(basename(path).replace(/\.\w+$/, '')) || 'anh'}.${ending}`;

interface PhotoAnswer {
  file?: unknown;
}
const photosIn = (data: Record<string, unknown>): PhotoAnswer[] =>
  (Array.isArray(data['photos']) ? (data['photos'] as unknown[]) : []).filter(
    (photo): photo is PhotoAnswer => typeof photo === 'object' && photo !== null,
  );

/**
 * Gives the pictures of a thing names made of its own: `id-1.jpg`, in the data too.
 * @param taken pictures by the names that the data has for them
 * @returns the pictures by the path each will have
 */
export const namePictures = (
  { kind, id, data }: { kind: CollectionName; id: string; data: Record<string, unknown> },
  taken: ReadonlyMap<string, Taken>,
): Map<string, Uint8Array> => {
  const named = new Map<string, Uint8Array>();
  for (const [index, photo] of photosIn(data).entries()) {
    const picture = typeof photo.file === 'string' ? taken.get(photo.file) : undefined;
    if (!picture) continue;
    photo.file = `${id}-${index + 1}.${picture.ending}`;
    named.set(`content/${kind}/${String(photo.file)}`, picture.bytes);
  }
  return named;
};

/** Paths of pictures that a script's answers name: those that lead out of the thing's own folder. */
export const picturePaths = (data: Record<string, unknown>): string[] =>
  photosIn(data).flatMap(({ file }) => (typeof file === 'string' && /[/\\]/.test(file) ? [file] : []));
