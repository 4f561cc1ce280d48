import { existsSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type MemberNode } from '@humanwhocodes/momoa';
import { folders, type CollectionName } from '../../fields/folders.ts';
import { checkFolder } from '../../publishing/check-content.ts';
import type { Problem } from '../../publishing/report.ts';
import { readContentFile } from '../../reading/content-file.ts';
import { nameOf, type ContentFolder } from '../../reading/content-folder.ts';
import { figuresSchema } from '../../subjects/indicators/indicator.schema.ts';
import { schemas } from '../../subjects/collections.ts';
import { Refusal } from '../refusal.ts';
import { say } from '../say.ts';
import { writeWhole } from '../serving/files.ts';
import { perLanguage, rowSchema } from './kinds.ts';
import { inOrder } from './questions.ts';

/** Answers for one thing. In the data of prose, what each language says for itself is `{vi, en}`. */
export interface Answers {
  kind: CollectionName;
  id: string;
  data: Record<string, unknown>;
  body?: { vi: string; en: string } | undefined;
  /** The numbers of a new indicator, which has none without. */
  figures?: unknown;
}

/** A file that answers make: a new one, or one that is there with something added. */
export interface DraftFile {
  path: string;
  text: string;
  isNew: boolean;
}

const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

/** The key of the next source: one more than the largest; gaps stay gaps. */
export const nextSource = ({ files }: ContentFolder): string => {
  const numbers = files.filter(({ folder }) => folder === 'sources').map(({ id }) => Number(id.slice(1)));
  return `s${Math.max(0, ...numbers) + 1}`;
};

/** A file of prose in one language. */
const proseOf = (
  header: Record<string, unknown>,
  body: { vi: string; en: string } | undefined,
  locale: 'vi' | 'en',
): string => {
  const lines = Object.entries(header).flatMap(([key, value]) => {
    const own = perLanguage.includes(key) ? (value as Record<string, unknown> | undefined)?.[locale] : value;
    // JSON within a line is YAML, and its quotation marks leave no doubt about days.
    return own === undefined ? [] : [`${key}: ${JSON.stringify(own)}`];
  });
  const head = lines.length > 0 ? `---\n${lines.join('\n')}\n---\n\n` : '';
  return `${head}${(body?.[locale] ?? '').trim()}\n`;
};

/** A file of figures with one more row at its end, every other letter of it as it was. */
const withRow = (text: string, row: unknown): string => {
  const { body } = parse(text, { mode: 'json', ranges: true });
  const rows =
    body.type === 'Object'
      ? body.members.find(
          (member): member is MemberNode => member.name.type === 'String' && member.name.value === 'rows',
        )?.value
      : undefined;
  const last = rows?.type === 'Array' ? rows.elements.at(-1) : undefined;
  const end = last?.value.range?.[1];
  if (end === undefined) return text;
  const lines = JSON.stringify(row, null, 2).replaceAll('\n', '\n    ');
  return `${text.slice(0, end)},\n    ${lines}${text.slice(end)}`;
};

/** The files that answers make. @param textOf the text of a file that is there */
export const draft = (
  { kind, id, data, body, figures }: Answers,
  textOf: (path: string) => string,
): DraftFile[] => {
  const file = (folder: CollectionName, ending: string, text: string): DraftFile => ({
    path: `content/${folder}/${id}.${ending}`,
    text,
    isNew: true,
  });
  if (kind === 'figures') {
    const path = `content/figures/${id}.json`;
    return [{ path, text: withRow(textOf(path), inOrder(rowSchema, data)), isNew: false }];
  }
  const ordered = inOrder(schemas[kind], data) as Record<string, unknown>;
  const prose = (header: Record<string, unknown>) =>
    (['vi', 'en'] as const).map((locale) => file(kind, `${locale}.mdx`, proseOf(header, body, locale)));
  if (folders[kind] === 'prose') return prose(ordered);
  return [
    file(kind, 'json', json(ordered)),
    ...(folders[kind] === 'withProse' ? prose({}) : []),
    ...(kind === 'indicators' && figures !== undefined
      ? [file('figures', 'json', json(inOrder(figuresSchema, figures)))]
      : []),
  ];
};

const keyOf = ({ file, field, code, vi }: Problem) => `${file} ${field} ${code} ${vi}`;
/** What the check says of content now, to be told apart from what a change adds to it. */
export const knownIn = (content: ContentFolder): ReadonlySet<string> =>
  new Set(checkFolder(content).problems.map(keyOf));

/**
 * What the check would say of content with these files that it does not say now.
 * @param gone paths of files that would be deleted
 * @param known what it says now, where that has been asked before
 */
export const faultsOf = (
  files: readonly Pick<DraftFile, 'path' | 'text'>[],
  content: ContentFolder,
  gone: readonly string[] = [],
  known = knownIn(content),
): Problem[] => {
  const paths = new Set([...files.map(({ path }) => path), ...gone]);
  const read = files.map(({ path, text }) => {
    const [, folder = '', name = ''] = path.split('/');
    const named = nameOf(folder, name);
    if (!named) throw new Refusal(say('new.badId', name.replace(/\..*/, '')));
    return readContentFile(named, new TextEncoder().encode(text));
  });
  const after = [...content.files.filter(({ path }) => !paths.has(path)), ...read];
  return checkFolder({
    ...content,
    files: after.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  }).problems.filter((problem) => !known.has(keyOf(problem)));
};

/** Writes the files and pictures, all or none, and none over one that is there. @throws a refusal that names the file */
export const writeDraft = (
  root: string,
  files: readonly DraftFile[],
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): void => {
  const all = [...files, ...[...pictures].map(([path, bytes]) => ({ path, text: bytes, isNew: true }))];
  const taken = all.find(({ path, isNew }) => isNew && existsSync(join(root, path)));
  if (taken) throw new Refusal(say('new.taken', taken.path));
  const written: string[] = [];
  try {
    for (const { path, text, isNew } of all) {
      if (isNew) {
        writeFileSync(join(root, path), text, { flag: 'wx' });
        written.push(path);
      } else writeWhole(join(root, path), String(text));
    }
  } catch (error) {
    for (const path of written) rmSync(join(root, path), { force: true });
    throw error;
  }
};
