import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { fileStart, shown, type Fault, type Said } from './fault.ts';
import type { ReadData } from './read-data.ts';

const quote: Said = {
  code: 'needsQuotes',
  vi: 'Đặt cả câu trong dấu ngoặc kép thẳng "…".',
  en: 'Put the whole value in straight quotation marks "…".',
};

const errorWords: Partial<Record<string, Said>> = {
  DUPLICATE_KEY: {
    code: 'doubledKey',
    vi: 'Mục này bị viết hai lần. Giữ một.',
    en: 'This field is written twice. Keep one.',
  },
  TAB_AS_INDENT: {
    code: 'tab',
    vi: 'Dùng dấu cách ở đầu dòng, không dùng phím Tab.',
    en: 'Use spaces at the start of a line, not a tab.',
  },
  BLOCK_AS_IMPLICIT_KEY: quote,
  MULTILINE_IMPLICIT_KEY: quote,
  BAD_SCALAR_START: quote,
  MISSING_CHAR: {
    code: 'unclosed',
    vi: 'Thiếu dấu " hoặc dấu đóng ở dòng này, hoặc thiếu dấu hai chấm sau tên mục.',
    en: 'A closing " or bracket is missing on this line, or the colon after the field’s name.',
  },
  BAD_INDENT: {
    code: 'indent',
    vi: 'Dòng này thụt vào chưa đúng. Tên mục đứng sát lề trái.',
    en: 'This line is indented wrongly. Field names stand at the left margin.',
  },
};

const sayError = (error: YAMLError, line: string): Said => {
  if (/^\s*[\w-]+:\s*[“”„‘’«»]/.test(line) || /^\s*[“”„‘’«»]/.test(line))
    return {
      code: 'curlyQuotes',
      vi: 'Dùng dấu ngoặc kép thẳng ", không dùng “ ”.',
      en: 'Use straight quotation marks ", not “ ”.',
    };
  if (/^\s*\t/.test(line)) return errorWords['TAB_AS_INDENT'] as Said;
  return (
    errorWords[error.code] ?? {
      code: 'syntax',
      vi: 'Không đọc được dòng này của phần đầu bài. Mỗi dòng có dạng tên: "chữ".',
      en: 'This line of the header cannot be read. Each line is name: "words".',
    }
  );
};

/** What is valid YAML but no header of ours: each would be read in two ways, or hide what is meant. */
const findStrange = (header: string, document: Document, other: Document): { at: number; said: Said }[] => {
  const found: { at: number; said: Said }[] = [];
  const otherValues = new Map<number, unknown>();
  visit(other, {
    Scalar: (_, node) => {
      otherValues.set(node.range?.[0] ?? -1, node.value);
    },
  });
  const sign: Said = {
    code: 'yamlSign',
    vi: 'Không dùng &, * hoặc ! ở đầu một giá trị. Đặt cả câu trong dấu ngoặc kép.',
    en: 'No &, * or ! at the start of a value. Put the whole value in quotation marks.',
  };
  const isSigned = (node: { anchor?: string; tag?: string }) => Boolean(node.anchor || node.tag);
  visit(document, {
    Alias: (_, node) => {
      found.push({ at: node.range?.[0] ?? 0, said: sign });
    },
    Collection: (_, node) => {
      if (isSigned(node)) found.push({ at: node.range?.[0] ?? 0, said: sign });
    },
    Scalar: (key, node) => {
      const [at, end] = node.range ?? [0, 0];
      if (isSigned(node)) {
        found.push({ at, said: sign });
        return;
      }
      if (key === 'key' || node.type !== 'PLAIN') {
        if (node.type?.startsWith('BLOCK') || header.slice(at, end).includes('\n'))
          found.push({ at, said: quote });
        return;
      }
      const source = node.source ?? '';
      if (/^[“”„‘’«»]/.test(source))
        found.push({
          at,
          said: {
            code: 'curlyQuotes',
            vi: 'Dùng dấu ngoặc kép thẳng ", không dùng “ ”.',
            en: 'Use straight quotation marks ", not “ ”.',
          },
        });
      else if (/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(source))
        found.push({
          at,
          said: {
            code: 'unquotedDay',
            vi: `Đặt ngày trong dấu ngoặc kép: "${source}".`,
            en: `Put the day in quotation marks: "${source}".`,
          },
        });
      else if (source.includes('\n') || !Object.is(otherValues.get(at), node.value))
        found.push({ at, said: quote });
    },
    Pair: (_, pair) => {
      if (isPair(pair) && !(isScalar(pair.key) && typeof pair.key.value === 'string'))
        found.push({ at: 0, said: quote });
    },
  });
  return found;
};

/** Nodes that a path leads to: the value, or the key of a field, or the nearest parent that is there. */
const rangeOf = (document: Document, path: readonly PropertyKey[]): number | undefined => {
  let node: unknown = document.contents;
  let at: number | undefined;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && each.key.value === key);
      if (!pair) return at;
      at = (pair.key as { range?: [number, number, number] }).range?.[0];
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      at = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? at;
    }
  }
  return at;
};

/**
 * Reads a header: the text between the two `---`.
 * @param firstLine the line of the file on which it begins
 */
export const readHeader = (header: string, firstLine: number): ReadData => {
  const counter = new LineCounter();
  const options = { version: '1.2', schema: 'core', uniqueKeys: true, strict: true } as const;
  const document = parseDocument(header, { ...options, lineCounter: counter });
  const place = (at: number) => {
    const { line, col } = counter.linePos(at);
    return { line: line + firstLine - 1, column: col };
  };
  const broken = (at: number, said: Said): ReadData => ({
    data: undefined,
    faults: [{ ...place(at), field: '', ...said }],
    isBroken: true,
    positionOf: () => place(at),
  });
  const lines = header.split('\n');
  for (const error of document.errors) {
    const at = error.pos[0];
    return broken(at, sayError(error, lines[(counter.linePos(at).line || 1) - 1] ?? ''));
  }
  if (document.contents !== null && !isMap(document.contents))
    return broken(0, {
      code: 'syntax',
      vi: 'Phần đầu bài gồm các dòng dạng tên: "chữ".',
      en: 'A header is made of lines like name: "words".',
    });
  const [strange] = findStrange(
    header,
    document,
    parseDocument(header, { ...options, version: '1.1', schema: 'yaml-1.1', strict: false }),
  );
  if (strange) return broken(strange.at, strange.said);
  const data = (document.toJS({ maxAliasCount: 0 }) ?? {}) as Record<string, unknown>;
  const faults: Fault[] = [];
  if (Object.hasOwn(data, '__proto__') || /^__proto__\s*:/m.test(header))
    faults.push({
      ...fileStart,
      field: '__proto__',
      code: 'unknownField',
      vi: `Không có mục ${shown('__proto__')}.`,
      en: `There is no field ${shown('__proto__')}.`,
    });
  return {
    data,
    faults,
    isBroken: false,
    positionOf: (path) => {
      const at = rangeOf(document, path);
      return at === undefined ? fileStart : place(at);
    },
  };
};
