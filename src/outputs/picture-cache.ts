import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

const day = 24 * 60 * 60 * 1000;

/** Pictures that were drawn before, kept from one build to the next. Its folder can be thrown away at any time. */
export interface PictureCache {
  /**
   * The picture of what it shows: as it was drawn before, or drawn now and kept.
   * @param shown everything that decides how it looks, as data.
   */
  keep: (shown: unknown, draw: () => Promise<Uint8Array>) => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Opens a cache of pictures. A name is the hash of what is shown and of how it is drawn; a file begins with the hash of its picture, so
 * one that was cut off or changed is drawn again. What no build asked for in thirty days goes.
 * @param drawnBy what else decides how pictures look: the code that draws.
 */
export const openPictureCache = (folder: string, drawnBy: Uint8Array): PictureCache => {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (Date.now() - statSync(join(folder, name)).mtimeMs > 30 * day) rmSync(join(folder, name));
  return {
    keep: async (shown, draw) => {
      const file = join(folder, sha256(drawnBy, JSON.stringify(shown)).toString('hex'));
      const kept = read(file);
      if (kept) return kept;
      const picture = Uint8Array.from(await draw());
      const part = `${file}.${randomUUID()}`;
      writeFileSync(part, Buffer.concat([sha256(picture), picture]));
      renameSync(part, file);
      return picture;
    },
  };
};

/** A kept picture, if it is there and whole. */
const read = (file: string): Uint8Array<ArrayBuffer> | undefined => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
    utimesSync(file, new Date(), new Date());
  } catch {
    return undefined;
  }
  const picture = Uint8Array.from(bytes.subarray(32));
  return sha256(picture).equals(bytes.subarray(0, 32)) ? picture : undefined;
};

/** All our code, and the packages it stands on: who edits content draws only what changed, who edits code draws everything anew. */
const code = (root: string): Uint8Array =>
  sha256(
    ...readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|svg)$/.test(file))
      .toSorted()
      .flatMap((file) => [file, readFileSync(join(root, 'src', file))]),
    readFileSync(join(root, 'package-lock.json')),
  );

let opened: PictureCache | undefined;

/** The cache of this project, in the folder where Astro keeps what can be thrown away. */
export const keptPictures = (root = process.cwd()): PictureCache =>
  (opened ??= openPictureCache(join(root, 'node_modules', '.astro', 'pictures'), code(root)));
