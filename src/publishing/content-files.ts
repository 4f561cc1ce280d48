import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import {
  evaluate,
  parse as parseJson,
  type AnyNode,
  type DocumentNode,
  type MemberNode,
} from '@humanwhocodes/momoa';
import { LineCounter, parseDocument } from 'yaml';
import type { CollectionName } from '../subjects/fields.ts';

export interface Position {
  line: number;
  column: number;
}

/** One file of `content/`: its data, its prose, and where each field stands in it. */
export interface ContentFile {
  folder: CollectionName;
  /** Relative to the project, with forward slashes: `content/areas/training.json`. */
  path: string;
  /** File name without endings: `training`. */
  id: string;
  locale?: 'vi' | 'en';
  raw: string;
  data: unknown;
  body?: string;
  /** Set when the file could not be read as what its ending says; then `data` is undefined. */
  broken?: Position & { reason: string };
  positionOf(path: readonly PropertyKey[]): Position;
}

/** Folders whose things may have pictures beside them. */
const pictured = ['products', 'fairs'];
const picture = /^[a-z0-9-]+\.(jpg|jpeg|png|webp)$/;

/** The staff guide: where staff look, and the only file of `content/` that is not content. */
const guide = 'content/README.md';

const start: Position = { line: 1, column: 1 };

/** Finds the node of a JSON document at a path, or its nearest parent that is there. */
const findNode = (document: DocumentNode, path: readonly PropertyKey[]): AnyNode => {
  let node: AnyNode = document.body;
  let named: AnyNode = node;
  for (const key of path) {
    if (node.type === 'Object') {
      const member: MemberNode | undefined = node.members.find(
        (each) => each.name.type === 'String' && each.name.value === key,
      );
      if (!member) return named;
      node = member.value;
      named = member;
    } else if (node.type === 'Array' && typeof key === 'number' && node.elements[key]) {
      node = node.elements[key].value;
      named = node;
    } else return named;
  }
  return named;
};

const readJson = (raw: string): Pick<ContentFile, 'data' | 'broken' | 'positionOf'> => {
  try {
    const document = parseJson(raw, { mode: 'json', ranges: true });
    return {
      data: evaluate(document),
      positionOf: (path) => findNode(document, path).loc.start,
    };
  } catch (error) {
    const { line = 1, column = 1 } = error as { line?: number; column?: number };
    return {
      data: undefined,
      broken: { line, column, reason: (error as Error).message },
      positionOf: () => start,
    };
  }
};

const readProse = (raw: string): Pick<ContentFile, 'data' | 'body' | 'broken' | 'positionOf'> => {
  const header = /^---\r?\n([\s\S]*?)^---[ \t]*$/m.exec(raw);
  if (!header || header.index !== 0) return { data: {}, body: raw, positionOf: () => start };
  const counter = new LineCounter();
  const document = parseDocument(header[1] ?? '', { lineCounter: counter });
  const [firstError] = document.errors;
  if (firstError) {
    const at = counter.linePos(firstError.pos[0]);
    return {
      data: undefined,
      broken: { line: at.line + 1, column: at.col, reason: firstError.message.split('\n')[0] ?? '' },
      positionOf: () => start,
    };
  }
  return {
    data: document.toJS() ?? {},
    body: raw.slice(header[0].length),
    positionOf: (path) => {
      const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
      if (!node?.range) return start;
      const at = counter.linePos(node.range[0]);
      return { line: at.line + 1, column: at.col };
    },
  };
};

/** Reads every file of `content/`. Pictures are listed with their size in bytes; files of an unknown kind in `strangers`. @throws if the folder is not there. */
export const readContent = (
  root: string,
  folders: readonly CollectionName[],
): { files: ContentFile[]; pictures: Map<string, number>; strangers: string[] } => {
  const files: ContentFile[] = [];
  const pictures = new Map<string, number>();
  const strangers: string[] = [];
  for (const entry of readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/');
    if (path === guide) continue;
    const [, folderName = '', ...rest] = path.split('/');
    const folder = folders.find((each) => each === folderName);
    if (pictured.includes(folderName) && rest.length === 1 && picture.test(entry.name)) {
      pictures.set(path, statSync(join(root, path)).size);
      continue;
    }
    const name = /^(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(?<locale>vi|en))?$/.exec(
      basename(entry.name, extname(entry.name)),
    )?.groups;
    const isJson = entry.name.endsWith('.json');
    const isProse = entry.name.endsWith('.mdx');
    if (
      !folder ||
      rest.length !== 1 ||
      !name?.['id'] ||
      !(isJson || isProse) ||
      isProse !== (name['locale'] !== undefined)
    ) {
      strangers.push(path);
      continue;
    }
    const raw = readFileSync(join(root, path), 'utf8');
    files.push({
      folder,
      path,
      id: name['id'],
      ...(name['locale'] ? { locale: name['locale'] as 'vi' | 'en' } : {}),
      raw,
      ...(isJson ? readJson(raw) : readProse(raw)),
    });
  }
  return {
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    pictures,
    strangers: strangers.toSorted(),
  };
};
