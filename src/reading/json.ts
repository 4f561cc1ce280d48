import { parse, type AnyNode, type DocumentNode, type MemberNode } from '@humanwhocodes/momoa';
import { faultAt, fieldName, positionAt, type Fault, type Said } from './fault.ts';
import { findJsonError } from './json-errors.ts';
import { unreadable, type ReadData } from './read-data.ts';
import { say } from './say.ts';

/** Finds the node at a path, or its nearest parent that is there; a member stands for its value's name. */
const findNode = (document: DocumentNode, path: readonly PropertyKey[]): AnyNode => {
  let node: AnyNode = document.body;
  let named: AnyNode = node;
  for (const key of path) {
    if (node.type === 'Object') {
      const member: MemberNode | undefined = node.members.findLast(
        ({ name }) => name.type === 'String' && name.value === key,
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
function* findBadKeys(node: AnyNode, path: readonly PropertyKey[] = []): Generator<Fault> {
  if (node.type === 'Array')
    for (const [index, { value }] of node.elements.entries()) yield* findBadKeys(value, [...path, index]);
  if (node.type !== 'Object') return;
  const firstLines = new Map<string, number>();
  for (const { name, value } of node.members) {
    if (name.type !== 'String') continue;
    const { start } = name.loc;
    const here = [...path, name.value];
    const first = firstLines.get(name.value);
    if (first === undefined) firstLines.set(name.value, start.line);
    else yield faultAt(start, say('doubledKey', name.value, first), fieldName(here));
    if (name.value === '__proto__') yield faultAt(start, say('unknownField', name.value), fieldName(here));
    yield* findBadKeys(value, here);
  }
}

/** The data as the language's own parser reads it, or where it stops. */
const readValues = (raw: string): { data?: unknown; stopsAt?: number } => {
  try {
    return { data: JSON.parse(raw) as unknown };
  } catch (error) {
    const { message } = error as Error;
    const place = /position (\d+)/.exec(message)?.[1] ?? 0;
    return { stopsAt: message.includes('end of JSON input') ? raw.length : Number(place) };
  }
};

/** Whether an offset stands within quotation marks of its line. */
const isQuoted = (raw: string, at: number): boolean =>
  (raw.slice(raw.lastIndexOf('\n', at) + 1, at).match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;

/** How many keys a text of JSON writes: what stands in quotation marks with a colon behind. */
const countWritten = (raw: string): number => {
  let count = 0;
  for (const [string] of raw.matchAll(/"(?:[^"\\]|\\.)*"\s*:?/g)) if (string.endsWith(':')) count += 1;
  return count;
};

/** How many keys the data has, or nothing when it is nested deeper than content ever is, or holds a number beyond all. */
const countKept = (data: unknown, depth = 0): number => {
  if (depth > 50 || data === Infinity || data === -Infinity) return Number.NaN;
  if (typeof data !== 'object' || data === null) return 0;
  let count = 0;
  if (Array.isArray(data)) for (const value of data) count += countKept(value, depth + 1);
  else
    for (const key of Object.keys(data)) {
      if (key === '__proto__') return Number.NaN;
      count += 1 + countKept((data as Record<string, unknown>)[key], depth + 1);
    }
  return count;
};

/** Where things stand in a text; the slow parser looks only when it is asked. */
const placesIn = (parseRaw: () => DocumentNode, raw: string): Pick<ReadData, 'positionOf' | 'writtenAt'> => {
  let parsed: DocumentNode | undefined;
  const documentOf = () => (parsed ??= parseRaw());
  return {
    positionOf: (path) => {
      const { line, column } = findNode(documentOf(), path).loc.start;
      return { line, column };
    },
    // Only a number with a point can look otherwise than its value.
    ...(/(?<=[\s:,[])-?\d+\.\d/.test(raw) && {
      writtenAt: (path: readonly PropertyKey[]) => {
        const named = findNode(documentOf(), path);
        const [start, end] = (named.type === 'Member' ? named.value : named).range ?? [0, 0];
        return raw.slice(start, end);
      },
    }),
  };
};

/** Reads a JSON file. Values are those of the language's own parser; another one adds the places. */
export const readJson = (raw: string): ReadData => {
  const broken = (at: number, said: Said) => unreadable(positionAt(raw, at), said);
  const { data, stopsAt } = readValues(raw);
  const parseRaw = () => parse(raw, { mode: 'json', ranges: true });
  // As many keys as are written: none twice. That is most files.
  if (stopsAt === undefined && countKept(data) === countWritten(raw))
    return { data, faults: [], ...placesIn(parseRaw, raw) };
  let document: DocumentNode;
  try {
    document = parseRaw();
  } catch (error) {
    if (error instanceof RangeError) return broken(0, say('tooDeep'));
    const { offset = 0, message } = error as Error & { offset?: number };
    // Where the text ends too early, this parser names the last token instead.
    const endsEarly = message.includes('end of input') || (stopsAt ?? 0) >= raw.trimEnd().length;
    const { at, said } = findJsonError(raw, endsEarly ? raw.length : offset);
    return broken(at, said);
  }
  // The parser that gives places lets line breaks and tabs within quotation marks pass; the build's does not.
  if (stopsAt !== undefined) return broken(stopsAt, say('brokenString'));
  // 1e999 is a number by its form, and larger than any that is kept.
  const tooLarge = /(?<=[\s,:[])-?\d[\d.]*[eE]\+?\d{3,}/.exec(raw);
  if (tooLarge && !Number.isFinite(Number(tooLarge[0])) && !isQuoted(raw, tooLarge.index))
    return broken(tooLarge.index, say('numberFormat', tooLarge[0]));
  return {
    data,
    faults: [...findBadKeys(document.body)],
    ...placesIn(() => document, raw),
  };
};
