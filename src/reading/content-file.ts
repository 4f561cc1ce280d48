import type { CollectionName } from '../fields/folders.ts';
import { isDrawn } from '../addresses/pages.ts';
import { runsInSpreadsheets } from '../fields/formula.ts';
import { readBody, type Named } from './body.ts';
import { readBytes } from './bytes.ts';
import { faultAt, fieldName, fileStart, positionAt, type Fault, type Position, type Said } from './fault.ts';
import { readHeader } from './header.ts';
import { readJson } from './json.ts';
import { findBadLetter } from './letters.ts';
import { say } from './say.ts';
import { walkData } from './walk-data.ts';

/** One file of `content/` as both the checker and the build see it. */
export interface ContentFile {
  folder: CollectionName;
  /** Relative to the project, with forward slashes: `content/areas/training.json`. */
  path: string;
  /** File name without endings: `training`. */
  id: string;
  locale?: 'vi' | 'en';
  /** Undefined when the file could not be read as what its ending says. */
  data: unknown;
  /** Prose with its header blanked out line by line, so that its places are those of the file; only for MDX. */
  body?: string;
  /** What the body names and must exist elsewhere. */
  names: readonly Named[];
  /** Anchors of the body's headings. */
  headings: readonly string[];
  /** What is wrong within this file alone. With any, the file is not built. */
  faults: readonly Fault[];
  positionOf(path: readonly PropertyKey[]): Position;
  /** A value as it is written, where that can be told. */
  writtenAt?(path: readonly PropertyKey[]): string;
}

export type FileName = Pick<ContentFile, 'folder' | 'path' | 'id'> & { locale?: 'vi' | 'en' };

/** Header and body of an MDX file; without a first line of `---` there is no header. */
const splitProse = (text: string): { header?: string; body?: string; fault?: Fault } => {
  if (/^\s+---[ \t]*\n/.test(text)) return { fault: faultAt(fileStart, say('headerLate')) };
  if (!/^---[ \t]*(\n|$)/.test(text)) return { body: text };
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
  if (!/^---[ \t]*$/.test(lines[end] ?? ''))
    return { fault: faultAt({ line: Math.max(1, end + 1), column: 1 }, say('headerOpen')) };
  return {
    header: lines.slice(1, end).join('\n'),
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
};

const conflict = /^(<{7}( |$)|={7}$|>{7}( |$)|\|{7}( |$))/m;

/** Reads one file of `content/`: bytes, letters, form. Its schema and what it refers to are looked at elsewhere. */
export const readContentFile = (name: FileName, bytes: Uint8Array): ContentFile => {
  const { text, faults } = readBytes(bytes);
  const stop = (fault?: Fault): ContentFile => ({
    ...name,
    data: undefined,
    names: [],
    headings: [],
    faults: fault ? [...faults, fault] : faults,
    positionOf: () => fileStart,
  });
  if (text === undefined) return stop();
  const at = (offset: number, said: Said) => faultAt(positionAt(text, offset), said);
  if (text.trim() === '') return stop(at(0, say('empty')));
  const clash = conflict.exec(text);
  if (clash) return stop(at(clash.index, say('conflict')));
  const { header, body, fault }: ReturnType<typeof splitProse> = name.locale ? splitProse(text) : {};
  if (fault) return stop(fault);
  const read = body === undefined ? readJson(text) : readHeader(header ?? '', 2);
  faults.push(...read.faults);
  const badLetter = findBadLetter(text, 'file');
  if (!badLetter)
    // Letters that are written as escapes are seen only now.
    for (const { path, value } of walkData(read.data)) {
      if (typeof value !== 'string') continue;
      const said =
        findBadLetter(value, 'line')?.said ?? (runsInSpreadsheets(value) ? say('formula') : undefined);
      if (said) faults.push(faultAt(read.positionOf(path), said, fieldName(path)));
    }
  else if (!read.faults.some(({ code }) => code === 'brokenString'))
    faults.push(at(badLetter.at, badLetter.said));
  if (body === undefined) return { ...name, ...read, names: [], headings: [], faults };
  // A page that a view draws needs no words of its own.
  if (body.trim() === '' && name.folder === 'pages' && isDrawn(name.id))
    return { ...name, ...read, body, names: [], headings: [], faults };
  const { names, headings, faults: bodyFaults } = readBody(body);
  // A letter that the whole file was told of is not told again of its body.
  faults.push(...bodyFaults.filter(({ code }) => code !== badLetter?.said.code));
  return { ...name, ...read, body, names, headings, faults };
};
