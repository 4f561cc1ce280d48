import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { readPlace } from '../addresses/place.ts';
import { cacheControl, typeOf } from './headers.ts';

/** A file of a packed site, and what object storage is told of it. */
export interface StoredFile {
  /** its path in the packed site */
  file: string;
  /** the folder of the bucket that it lies below */
  under: string;
  headers: Readonly<Record<string, string>>;
}

/** What only servers and other hosts read. */
const isForHosts = /^_(headers|redirects|moved\.nginx)$/;
const encodings: Readonly<Record<string, string>> = { br: 'br', gz: 'gzip' };

/**
 * Where each file of a packed site goes in a bucket, and with what headers. What changes its name with its content lies in `kept`, which all
 * editions share, so that a page of the edition before still finds its styles; all else lies below the name of the edition.
 * @param base the path below which the site lives, "/" or "/khuyen-cong"
 */
export const listStored = (files: readonly string[], edition: string, base: string): StoredFile[] =>
  files
    .filter((file) => !isForHosts.test(file))
    .map((file) => {
      const [, plain = file, ending = ''] = /^(.*\.\w+)\.(br|gz)$/.exec(file) ?? [];
      const isKept = file.startsWith('_astro/');
      return {
        file,
        under: posix.join(isKept ? 'kept' : edition, base).replace(/\/$/, ''),
        headers: {
          'Content-Type': typeOf(plain),
          'Cache-Control': cacheControl(`/${plain}`),
          ...(ending && { 'Content-Encoding': encodings[ending] ?? '' }),
        },
      };
    });

/** What a CDN must forget when it is pointed at another edition: the first folder or file of every address that is not kept for ever. */
export const listPurged = (stored: readonly StoredFile[], base: string): string[] => {
  const tops = stored
    .filter(({ file }) => !file.startsWith('_astro/'))
    .map(({ file }) => file.replace(/\/.*/, '/*'))
    // What lies there compressed is not asked for by that name.
    .map((top) => top.replace(/\.(br|gz)$/, ''));
  return [...new Set(['', ...tops])].map((top) => posix.join('/', base, '/', top)).toSorted();
};

/**
 * Writes what uploads an edition with rclone: a list of files for each set of headers, `upload.sh` that goes through them, and `purge.txt`.
 * What is there already is left alone: an edition never changes, and an upload that was broken off goes on.
 * @param packed the packed site
 * @param out the folder that is written anew
 * @returns the files there are to upload
 */
export const writeUpload = (packed: string, out: string, edition: string, base: string): StoredFile[] => {
  if (!/^[\w-][\w.-]*$/.test(edition) || edition === 'kept')
    throw new Error(
      `${JSON.stringify(edition)}: tên bản chỉ có chữ không dấu, số, gạch ngang, ví dụ 2026-11-27. / The name of an edition is of letters, digits and hyphens, such as 2026-11-27.`,
    );
  const files = readdirSync(packed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(packed, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
  const stored = listStored(files, edition, base);
  const groups = Object.groupBy(stored, ({ under, headers }) => JSON.stringify([under, headers]));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const commands = Object.values(groups).map((group = [], index) => {
    const list = `${index}.files`;
    writeFileSync(join(out, list), group.map(({ file }) => `${file}\n`).join(''));
    const said = Object.entries(group[0]?.headers ?? {}).map(
      ([name, value]) => ` --header-upload '${name}: ${value}'`,
    );
    return `rclone copy "$packed" "$1/${group[0]?.under}" --files-from-raw ${list} --no-traverse --ignore-existing${said.join('')}\n`;
  });
  const way = relative(out, packed).replaceAll(sep, '/');
  writeFileSync(
    join(out, 'upload.sh'),
    `# sh upload.sh REMOTE:BUCKET, with a remote that rclone knows\nset -eu\ncd "$(dirname "$0")"\npacked='${way}'\n${commands.join('')}`,
  );
  writeFileSync(join(out, 'purge.txt'), listPurged(stored, base).join('\n') + '\n');
  return stored;
};

if (process.argv[1]?.endsWith('storage.ts')) {
  const out = join('.site', 'storage');
  const stored = writeUpload(
    join('.site', 'packed'),
    out,
    process.argv[2] ?? '',
    readPlace(process.env).base,
  );
  console.log(`${out}: ${stored.length} tệp / files. sh ${out}/upload.sh REMOTE:BUCKET`);
}
