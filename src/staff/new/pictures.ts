import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { CollectionName } from '../../fields/folders.ts';
import { readPicture } from '../../reading/picture.ts';
import type { Said } from '../../reading/fault.ts';
import { mendPicture, type PictureMend } from '../fix/mend-picture.ts';
import { say } from '../say.ts';
import { slugOf } from '../slug.ts';

/** A picture from somebody's machine, as it will lie in `content/`. */
export interface Taken {
  /** Where it lies on that machine. */
  from: string;
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
    : { from: resolve(path), bytes: kept, ending: kind, mends: mended?.mends ?? [], width, height };
};

/** A name for a picture until its thing has one. @example nameFor('/tmp/IMG 2034.JPG', 'jpg') // => 'img-2034.jpg' */
export const nameFor = (path: string, ending: Taken['ending']): string =>
  `${slugOf(basename(path).replace(/\.\w+$/, '')) || 'anh'}.${ending}`;

type Data = Record<string, unknown>;
/** Data whose pictures have other names. */
const renamePictures = (data: Data, rename: (file: string, index: number) => string): Data =>
  Array.isArray(data['photos'])
    ? {
        ...data,
        photos: (data['photos'] as (Data | undefined)[]).map((photo, index) =>
          typeof photo?.['file'] === 'string' ? { ...photo, file: rename(photo['file'], index) } : photo,
        ),
      }
    : data;

/**
 * Gives the pictures of a thing names made of its own: `id-1.jpg`.
 * @param taken pictures by the names that the data has for them
 * @returns the data with these names, and the pictures by the path each will have
 */
export const namePictures = (
  { kind, id, data }: { kind: CollectionName; id: string; data: Data },
  taken: ReadonlyMap<string, Taken>,
): { data: Data; pictures: Map<string, Uint8Array> } => {
  const pictures = new Map<string, Uint8Array>();
  const named = renamePictures(data, (file, index) => {
    const picture = taken.get(file);
    if (!picture) return file;
    const name = `${id}-${index + 1}.${picture.ending}`;
    pictures.set(`content/${kind}/${name}`, picture.bytes);
    return name;
  });
  return { data: named, pictures };
};

/** Data that names its pictures where they lie on this machine, so that they can be taken once more. */
export const nameWhereTaken = (data: Data, taken: ReadonlyMap<string, Taken>): Data =>
  renamePictures(data, (file) => taken.get(file)?.from ?? file);

/** Paths of pictures that a script's answers name: those that lead out of the thing's own folder. */
export const picturePaths = (data: Data): string[] => {
  const paths: string[] = [];
  renamePictures(data, (file) => {
    if (/[/\\]/.test(file)) paths.push(file);
    return file;
  });
  return paths;
};
