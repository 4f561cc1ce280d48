import { parse, type AnyNode, type DocumentNode, type MemberNode } from '@humanwhocodes/momoa';
import { fieldName, positionAt, type Fault, type Position, type Said } from './fault.ts';
import { sayJsonError } from './json-words.ts';
import type { ReadData } from './read-data.ts';

/** Finds the node at a path, or its nearest parent that is there; a member stands for its value's name. */
const findNode = (document: DocumentNode, path: readonly PropertyKey[]): AnyNode => {
  let node: AnyNode = document.body;
  let named: AnyNode = node;
  for (const key of path) {
    if (node.type === 'Object') {
      const member: MemberNode | undefined = node.members.findLast(
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

/** Keys written twice, and keys that JavaScript keeps for itself, however deep. */
function* findBadKeys(
  node: AnyNode,
  path: PropertyKey[] = [],
): Generator<{ path: PropertyKey[]; at: Position; said: Said }> {
  if (node.type === 'Array')
    for (const [index, { value }] of node.elements.entries()) yield* findBadKeys(value, [...path, index]);
  if (node.type !== 'Object') return;
  const first = new Map<string, number>();
  for (const { name, value } of node.members) {
    if (name.type !== 'String') continue;
    const here = [...path, name.value];
    const line = first.get(name.value);
    if (line !== undefined)
      yield {
        path: here,
        at: name.loc.start,
        said: {
          code: 'doubledKey',
          vi: `Mục "${name.value}" bị viết hai lần (lần đầu ở dòng ${line}). Giữ một.`,
          en: `The field "${name.value}" is written twice (first on line ${line}). Keep one.`,
        },
      };
    else first.set(name.value, name.loc.start.line);
    if (name.value === '__proto__')
      yield {
        path: here,
        at: name.loc.start,
        said: { code: 'unknownField', vi: 'Không có mục "__proto__".', en: 'There is no field "__proto__".' },
      };
    yield* findBadKeys(value, here);
  }
}

/** A line break or a tab within quotation marks: the parser that gives positions lets it pass, the build's does not. */
const rawBreak = (raw: string): number => {
  let inside = false;
  for (let at = 0; at < raw.length; at += 1) {
    const letter = raw[at];
    if (letter === '"') inside = !inside;
    else if (inside && letter === '\\') at += 1;
    else if (inside && (letter ?? '') < ' ') return at;
  }
  return -1;
};

/** Whether the language's own parser says that the text ends before the JSON does; the other names the last token instead. */
const endsEarly = (raw: string): boolean => {
  try {
    JSON.parse(raw);
    return false;
  } catch (error) {
    const { message } = error as Error;
    return (
      message.includes('end of JSON input') ||
      Number(/position (\d+)/.exec(message)?.[1] ?? 0) >= raw.trimEnd().length
    );
  }
};

/** Reads a JSON file. Values are those of the language's own parser; another one adds the places. */
export const readJson = (raw: string): ReadData => {
  const broken = (said: Said & { at: number }): ReadData => {
    const { at, ...words } = said;
    const fault: Fault = { ...positionAt(raw, at), field: '', ...words };
    return { data: undefined, faults: [fault], isBroken: true, positionOf: () => positionAt(raw, at) };
  };
  let document: DocumentNode;
  try {
    document = parse(raw, { mode: 'json', ranges: true });
  } catch (error) {
    if (error instanceof RangeError)
      return broken({
        at: 0,
        code: 'tooDeep',
        vi: 'Quá nhiều dấu ngoặc lồng nhau.',
        en: 'Too many brackets within brackets.',
      });
    const { offset = 0, message } = error as Error & { offset?: number };
    return broken(
      sayJsonError(raw, message.includes('end of input') || endsEarly(raw) ? raw.length : offset),
    );
  }
  const breakAt = rawBreak(raw);
  if (breakAt >= 0)
    return broken({
      at: breakAt,
      code: 'brokenString',
      vi: 'Chữ trong dấu ngoặc kép bị xuống dòng hoặc có phím Tab. Viết trên một dòng.',
      en: 'A line break or a tab within quotation marks. Write it on one line.',
    });
  const faults = [...findBadKeys(document.body)].map(({ path, at, said }) => ({
    line: at.line,
    column: at.column,
    field: fieldName(path),
    ...said,
  }));
  return {
    data: JSON.parse(raw) as unknown,
    faults,
    isBroken: false,
    positionOf: (path) => {
      const { line, column } = findNode(document, path).loc.start;
      return { line, column };
    },
  };
};
