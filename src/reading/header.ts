import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { faultAt, fileStart, type Said } from './fault.ts';
import { unreadable, type ReadData } from './read-data.ts';
import { say } from './say.ts';

const errors: Partial<Record<string, Said>> = {
  DUPLICATE_KEY: say('doubledKey.inHeader'),
  TAB_AS_INDENT: say('tab'),
  BLOCK_AS_IMPLICIT_KEY: say('needsQuotes'),
  MULTILINE_IMPLICIT_KEY: say('needsQuotes'),
  BAD_SCALAR_START: say('needsQuotes'),
  MISSING_CHAR: say('unclosed.inHeader'),
  BAD_INDENT: say('indent'),
};

const sayError = (error: YAMLError, line: string): Said => {
  if (/^\s*([\w-]+:\s*)?[“”„‘’«»]/.test(line)) return say('curlyQuotes');
  if (/^\s*\t/.test(line)) return say('tab');
  return errors[error.code] ?? say('syntax.ofHeaderLine');
};

/** The first thing that is valid YAML but no header of ours: it would be read in two ways (YAML 1.1 is the other), or hide what is meant. */
const findStrange = (header: string, document: Document) => {
  let found: { at: number; said: Said } | undefined;
  const refuse = (at: number | undefined, said: Said) => {
    found = { at: at ?? 0, said };
    return visit.BREAK;
  };
  let olderValues: Map<number | undefined, unknown> | undefined;
  const olderValue = (at: number | undefined) => {
    if (!olderValues) {
      const values = (olderValues = new Map());
      const older = parseDocument(header, { version: '1.1', strict: false });
      visit(older, { Scalar: (_, { range, value }) => void values.set(range?.[0], value) });
    }
    return olderValues.get(at);
  };
  visit(document, {
    Alias: (_, { range }) => refuse(range?.[0], say('yamlSign')),
    Value: (key, node) => {
      const [at, end] = node.range ?? [0, 0];
      if (node.anchor || node.tag) return refuse(at, say('yamlSign'));
      if (!isScalar(node)) return undefined;
      if (key === 'key' || node.type !== 'PLAIN')
        return node.type?.startsWith('BLOCK') || header.slice(at, end).includes('\n')
          ? refuse(at, say('needsQuotes'))
          : undefined;
      const source = node.source ?? '';
      if (/^[“”„‘’«»]/.test(source)) return refuse(at, say('curlyQuotes'));
      if (/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(source)) return refuse(at, say('unquotedDay', source));
      // Small numbers, true and false are the same to both.
      const isSame = /^([1-9]\d{0,8}|true|false)$/.test(source) || Object.is(olderValue(at), node.value);
      return source.includes('\n') || !isSame ? refuse(at, say('needsQuotes')) : undefined;
    },
    Pair: (_, pair) =>
      isPair(pair) && !(isScalar(pair.key) && typeof pair.key.value === 'string')
        ? refuse(0, say('needsQuotes'))
        : undefined,
  });
  return found;
};

/** Where what a path leads to stands: an item, or the key of a field, or the nearest parent that is there. */
const offsetOf = (document: Document, path: readonly PropertyKey[]): number | undefined => {
  let node: unknown = document.contents;
  let at: number | undefined;
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find((each) => isScalar(each.key) && each.key.value === key)
      : undefined;
    const named = pair ? pair.key : isSeq(node) ? node.items[Number(key)] : undefined;
    if (!isNode(named)) return at;
    at = named.range?.[0];
    node = pair ? pair.value : named;
  }
  return at;
};

/**
 * Reads a header: the text between the two `---`.
 * @param firstLine the line of the file on which it begins
 */
export const readHeader = (header: string, firstLine: number): ReadData => {
  const lineCounter = new LineCounter();
  const document = parseDocument(header, { version: '1.2', lineCounter });
  const place = (at: number) => {
    const { line, col } = lineCounter.linePos(at);
    return { line: line + firstLine - 1, column: col };
  };
  const [error] = document.errors;
  if (error) {
    const at = place(error.pos[0]);
    return unreadable(at, sayError(error, header.split('\n')[at.line - firstLine] ?? ''));
  }
  if (document.contents !== null && !isMap(document.contents))
    return unreadable(place(0), say('syntax.ofHeader'));
  const strange = findStrange(header, document);
  if (strange) return unreadable(place(strange.at), strange.said);
  const data = (document.toJS({ maxAliasCount: 0 }) ?? {}) as Record<string, unknown>;
  return {
    data,
    faults:
      Object.hasOwn(data, '__proto__') || /^__proto__\s*:/m.test(header)
        ? [faultAt(fileStart, say('unknownField', '__proto__'), '__proto__')]
        : [],
    positionOf: (path) => {
      const at = offsetOf(document, path);
      return at === undefined ? fileStart : place(at);
    },
  };
};
