/**
 * All that we know of the files that Pagefind writes, and may change without notice: how they are packed, the chunks of an index and
 * their order, the entry file, the pages' fragments. Read from Pagefind 1.6 (`pagefind/src/index`, `pagefind_web`). Whoever uses it
 * must do without when a file looks otherwise. A site test compares the answers of a cut index with those of an uncut one.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { PageMeta } from '../card.ts';
import type { Part } from '../folders.ts';

const knownVersion = /^1\.6\./;
const signature = 'pagefind_dcd';
/** Bytes of a chunk before compression; a commoner word makes a larger one of its own. */
const wantedBytes = 1500;

/** A word of the index, without marks, and where it stands. */
type Word = [word: string, ...rest: unknown[]];
/** What the metadata says of a chunk of the index: beginnings of its first and last word, and its name. */
type Chunk = [from: string, to: string, name: string];
interface Entry {
  version: string;
  languages: Record<string, { hash: string }>;
}
/** What the index says of one page. */
export interface PageFragment {
  /** Pagefind's id: the name of its file. */
  id: string;
  url: string;
  /** All its text, with ḏ for đ. */
  content: string;
  meta: PageMeta;
}

const expect: (isSo: boolean, what: string) => asserts isSo = (isSo, what) => {
  if (!isSo) throw new Error(what);
};
const read = (file: string): Buffer => {
  const unpacked = gunzipSync(readFileSync(file));
  expect(unpacked.toString('latin1', 0, signature.length) === signature, `${file}: no signature`);
  return unpacked.subarray(signature.length);
};
const pack = (content: Uint8Array) =>
  gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 });
const nameOf = (language: string, content: Uint8Array) =>
  `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 7)}`;
const entryFile = (bundle: string) => join(bundle, 'pagefind-entry.json');
const metaFile = (bundle: string, name: string) => join(bundle, `pagefind.${name}.pf_meta`);
const chunkFile = (bundle: string, name: string) => join(bundle, 'index', `${name}.pf_index`);
const readEntry = (bundle: string) => JSON.parse(readFileSync(entryFile(bundle), 'utf8')) as Entry;

/** Says that something is otherwise than planned, in both languages, without stopping the build. */
export type Warn = (message: string) => void;

/** Does what needs the known format; where Pagefind's files look otherwise, says so and gives `without`. It never stops publishing. */
export const whereKnown = <T>(task: () => T, without: T, warn: Warn): T => {
  try {
    return task();
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    warn(
      `Tệp của Pagefind có dạng chưa biết (${found}). Tìm kiếm vẫn chạy, nhưng tải nhiều hơn hoặc xếp kém hơn. / Pagefind's files have an unknown format (${found}). Search works, but loads more or ranks worse.`,
    );
    return without;
  }
};

/** The name of each language's index, by which a page asks for it. */
export const readIndexNames = (bundle: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readEntry(bundle).languages).map(([language, { hash }]) => [language, hash]),
  );

/** The pages of one language. */
export const readFragments = (bundle: string, locale: string): PageFragment[] =>
  readdirSync(join(bundle, 'fragment'))
    .filter((file) => file.startsWith(`${locale}_`))
    .map((file) => ({
      ...(JSON.parse(read(join(bundle, 'fragment', file)).toString('utf8')) as Omit<PageFragment, 'id'>),
      id: file.replace('.pf_fragment', ''),
    }));

/** Takes out Pagefind's own interfaces, and the worker that we do without; old news needs no engine of its own. */
export const removeUnused = (bundle: string, part: Part): void => {
  const unused = part === 'old' ? /\.(?:js|css|pagefind)$/ : /^pagefind-.*\.(?:js|css)$/;
  for (const file of readdirSync(bundle)) if (unused.test(file)) rmSync(join(bundle, file));
};

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

const readWords = (bundle: string, chunks: readonly Chunk[]): Word[] => {
  const words = chunks.flatMap(([, , name]) => {
    const chunk = decode(read(chunkFile(bundle, name))) as [Word[]];
    expect(
      chunk.length === 1 && chunk[0].every(([word]) => typeof word === 'string'),
      `${name}: another shape`,
    );
    return chunk[0];
  });
  expect(
    words.every(([word], at) => at === 0 || (words[at - 1]?.[0] ?? '') < word),
    'words in another order',
  );
  return words;
};

/**
 * Cuts the index of each language into small chunks. Pagefind makes them of some 24 KB and has no option for less; a question of
 * three words then brings 72 KB. They are cut at the same kind of place, between two words.
 * @throws if the format is not the known one; the index is then left as it was
 */
export const cutIndex = (bundle: string): void => {
  const entry = readEntry(bundle);
  expect(knownVersion.test(entry.version), `version ${entry.version}`);
  const [made, replaced] = [new Map<string, Buffer>(), new Set<string>()];
  for (const [language, about] of Object.entries(entry.languages)) {
    const meta = decode(read(metaFile(bundle, about.hash))) as unknown[];
    const chunks = meta[2] as Chunk[];
    const smaller = cutWords(readWords(bundle, chunks)).map((words): Chunk => {
      const content = encode([words]);
      const name = nameOf(language, content);
      made.set(chunkFile(bundle, name), pack(content));
      return [words[0]?.[0] ?? '', words.at(-1)?.[0] ?? '', name];
    });
    for (const [at, chunk] of smaller.entries()) {
      const next = smaller[at + 1];
      if (next) [chunk[1], next[0]] = tellApart(chunk[1], next[0]);
    }
    for (const [, , name] of chunks) replaced.add(chunkFile(bundle, name));
    replaced.add(metaFile(bundle, about.hash));
    const content = encode(meta.with(2, smaller));
    about.hash = nameOf(language, content);
    made.set(metaFile(bundle, about.hash), pack(content));
  }
  // Nothing is written before all has been read.
  for (const [file, content] of made) writeFileSync(file, content);
  for (const file of replaced) if (!made.has(file)) rmSync(file);
  writeFileSync(entryFile(bundle), JSON.stringify(entry));
};
