import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/**
 * Pagefind cuts its index into chunks of some 24 KB and has no option for less; a question of three words then brings 72 KB.
 * Here the chunks are cut at the same kind of place, between two words, into smaller ones. The format is that of Pagefind 1.6
 * (`pagefind/src/index`): gzip of a signature and CBOR. Whatever looks different stops the build.
 */
const signature = 'pagefind_dcd';
/** Bytes of a chunk before compression; a commoner word makes a larger one of its own. */
const wantedBytes = 1500;

type Word = [word: string, ...rest: unknown[]];
type Chunk = [from: string, to: string, name: string];

export const readPacked = (file: string): Buffer => {
  const unpacked = gunzipSync(readFileSync(file));
  if (unpacked.toString('latin1', 0, signature.length) !== signature)
    throw new Error(`${file}: no signature`);
  return unpacked.subarray(signature.length);
};
const pack = (content: Uint8Array) =>
  gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 });
const nameOf = (language: string, content: Uint8Array) =>
  `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 7)}`;

/** The shortest beginnings of two neighbouring words that tell them apart. @example tellApart('apple', 'apricot') // => ['app', 'apr'] */
export const tellApart = (before: string, after: string): [string, string] => {
  const [a, b] = [[...before], [...after]];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return [a.slice(0, shared + 1).join(''), b.slice(0, shared + 1).join('')];
};

/** Cuts the words of an index, in order, into lists of about the wanted size. */
export const cutWords = (words: readonly Word[], most = wantedBytes): Word[][] => {
  const lists: Word[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const size = encode(word).length;
    if (bytes + size > most) {
      lists.push([]);
      bytes = 0;
    }
    lists.at(-1)?.push(word);
    bytes += size;
  }
  return lists;
};

/**
 * Makes the index of each language smaller by the piece. Rewrites `bundle`'s chunks, metadata and entry file.
 * @returns the name of each language's index
 */
export const makeChunksSmall = (bundle: string): Record<string, string> => {
  const entryFile = join(bundle, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  const kept = new Set<string>();
  for (const [language, about] of Object.entries(entry.languages)) {
    const metaFile = join(bundle, `pagefind.${about.hash}.pf_meta`);
    const meta = decode(readPacked(metaFile)) as unknown[];
    const chunks = meta[2] as Chunk[];
    const words = chunks.flatMap(([, , name]) => {
      const chunk = decode(readPacked(join(bundle, 'index', `${name}.pf_index`))) as [Word[]];
      if (chunk.length !== 1 || typeof chunk[0][0]?.[0] !== 'string')
        throw new Error(`${name}: another format`);
      return chunk[0];
    });
    const smaller = cutWords(words).map((list) => {
      const content = encode([list]);
      const name = nameOf(language, content);
      writeFileSync(join(bundle, 'index', `${name}.pf_index`), pack(content));
      kept.add(`${name}.pf_index`);
      return [list[0]?.[0] ?? '', list.at(-1)?.[0] ?? '', name] as Chunk;
    });
    for (const [at, chunk] of smaller.entries()) {
      const next = smaller[at + 1];
      if (next) [chunk[1], next[0]] = tellApart(chunk[1], next[0]);
    }
    meta[2] = smaller;
    const content = encode(meta);
    rmSync(metaFile);
    about.hash = nameOf(language, content);
    writeFileSync(join(bundle, `pagefind.${about.hash}.pf_meta`), pack(content));
  }
  for (const file of readdirSync(join(bundle, 'index')))
    if (!kept.has(file)) rmSync(join(bundle, 'index', file));
  writeFileSync(entryFile, JSON.stringify(entry));
  return Object.fromEntries(Object.entries(entry.languages).map(([language, { hash }]) => [language, hash]));
};
