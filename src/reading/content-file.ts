import type { CollectionName } from '../fields/folders.ts';
import { isDrawn } from '../addresses/pages.ts';
import { readBody, type Named } from './body.ts';
import { readBytes } from './bytes.ts';
import { fieldName, fileStart, positionAt, type Fault, type Position, type Said } from './fault.ts';
import { readHeader } from './header.ts';
import { readJson } from './json.ts';
import { findBadLetter } from './letters.ts';
import type { ReadData } from './read-data.ts';

/** One file of `content/` as both the checker and the build see it. */
export interface ContentFile {
  folder: CollectionName;
  /** Relative to the project, with forward slashes: `content/areas/training.json`. */
  path: string;
  /** File name without endings: `training`. */
  id: string;
  locale?: 'vi' | 'en';
  data: unknown;
  /** Prose with its header blanked out line by line, so that its places are those of the file; only for MDX. */
  body?: string;
  /** What the body names and must exist elsewhere. */
  names: readonly Named[];
  /** Anchors of the body's headings. */
  headings: readonly string[];
  /** What is wrong within this file alone. With any, the file is not built. */
  faults: readonly Fault[];
  /** It could not be read as what its ending says; then `data` is undefined. */
  isBroken: boolean;
  positionOf(path: readonly PropertyKey[]): Position;
}

export type FileName = Pick<ContentFile, 'folder' | 'path' | 'id'> & { locale?: 'vi' | 'en' };

/** Header and body of an MDX file; without a first line of `---` there is no header. */
const splitProse = (text: string): { header?: string; body: string; fault?: Fault } => {
  if (!/^---[ \t]*(\n|$)/.test(text)) {
    const late = /^\s+---[ \t]*\n/.exec(text);
    return late
      ? {
          body: text,
          fault: {
            ...fileStart,
            field: '',
            code: 'headerLate',
            vi: 'Dòng --- phải là dòng đầu tiên của tệp. Xóa dòng trống phía trên.',
            en: 'The line --- must be the first of the file. Delete the empty lines above it.',
          },
        }
      : { body: text };
  }
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
  if (end < 0 || !/^---[ \t]*$/.test(lines[end] ?? ''))
    return {
      body: '',
      fault: {
        line: end < 0 ? 1 : end + 1,
        column: 1,
        field: '',
        code: 'headerOpen',
        vi: 'Thiếu một dòng --- ở cuối phần đầu bài.',
        en: 'The line --- that closes the header is missing.',
      },
    };
  return {
    header: lines.slice(1, end).join('\n'),
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
};

const conflict = /^(<{7}( |$)|={7}$|>{7}( |$)|\|{7}( |$))/m;

/** Text that no parser was asked about: strings that escapes or references wrote. */
function* stringsOf(
  data: unknown,
  path: PropertyKey[] = [],
): Generator<{ path: PropertyKey[]; text: string }> {
  if (typeof data === 'string') yield { path, text: data };
  else if (Array.isArray(data))
    for (const [index, item] of data.entries()) yield* stringsOf(item, [...path, index]);
  else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data)) yield* stringsOf(value, [...path, key]);
}

/** Reads one file of `content/`: bytes, letters, form. Its schema and what it refers to are looked at elsewhere. */
export const readContentFile = (name: FileName, bytes: Uint8Array): ContentFile => {
  const { text, faults: byteFaults, isBroken } = readBytes(bytes);
  const nothing = { data: undefined, names: [], headings: [], positionOf: () => fileStart };
  const stop = (fault?: Fault): ContentFile => ({
    ...name,
    ...nothing,
    faults: fault ? [...byteFaults, fault] : byteFaults,
    isBroken: true,
  });
  if (isBroken) return stop();
  const at = (offset: number, said: Said): Fault => ({ ...positionAt(text, offset), field: '', ...said });
  if (text.trim() === '')
    return stop(
      at(0, {
        code: 'empty',
        vi: 'Tệp trống. Viết nội dung, hoặc xóa tệp.',
        en: 'The file is empty. Fill it in, or delete it.',
      }),
    );
  const clash = conflict.exec(text);
  if (clash)
    return stop(
      at(clash.index, {
        code: 'conflict',
        vi: 'Còn dấu xung đột của git (<<<<<<<, =======, >>>>>>>). Giữ một bản, xóa các dòng dấu này.',
        en: 'Marks of a git conflict are left (<<<<<<<, =======, >>>>>>>). Keep one version and delete these lines.',
      }),
    );
  const faults: Fault[] = [...byteFaults];
  const badLetter = findBadLetter(text, 'file');
  const isProse = name.locale !== undefined;
  const { header, body, fault } = isProse
    ? splitProse(text)
    : { header: undefined, body: undefined, fault: undefined };
  if (fault) return stop(fault);
  const read: ReadData = isProse
    ? header === undefined
      ? { data: {}, faults: [], isBroken: false, positionOf: () => fileStart }
      : readHeader(header, 2)
    : readJson(text);
  faults.push(...read.faults);
  if (badLetter && !read.faults.some(({ code }) => code === 'brokenString'))
    faults.push(at(badLetter.at, { code: badLetter.code, vi: badLetter.vi, en: badLetter.en }));
  // Letters that are written as escapes are seen only now.
  if (!badLetter)
    for (const { path, text: value } of stringsOf(read.data)) {
      const bad = findBadLetter(value, 'line');
      if (bad)
        faults.push({
          ...read.positionOf(path),
          field: fieldName(path),
          code: bad.code,
          vi: bad.vi,
          en: bad.en,
        });
    }
  // A page that a view draws needs no words of its own.
  const prose =
    body === undefined || (body.trim() === '' && name.folder === 'pages' && isDrawn(name.id))
      ? undefined
      : readBody(body);
  if (prose)
    faults.push(...(badLetter ? prose.faults.filter(({ code }) => code !== badLetter.code) : prose.faults));
  return {
    ...name,
    data: read.data,
    ...(body === undefined ? {} : { body }),
    names: prose?.names ?? [],
    headings: prose?.headings ?? [],
    faults,
    isBroken: read.isBroken,
    positionOf: read.positionOf,
  };
};
