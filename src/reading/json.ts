import { parse, type AnyNode, type DocumentNode, type MemberNode } from '@humanwhocodes/momoa';
import { positionAt, shown, type Fault, type Position, type Said } from './fault.ts';
import type { ReadData } from './read-data.ts';

/** Why JSON stops being JSON at an offset, in words a person can act on. Tried in turn; the last always fits. */
const diagnose = (raw: string, offset: number): Said & { at: number } => {
  const here = raw.slice(offset);
  const before = raw.slice(0, offset);
  const previous = /(\S)\s*$/.exec(before);
  const previousEnd = previous ? previous.index + 1 : 0;
  const number = /-?[\d.][\d.,_]*$/.exec(before)?.[0];
  if (here.trim() === '')
    return {
      at: Math.max(0, raw.trimEnd().length - 1),
      code: 'unclosed',
      vi: 'Tệp hết giữa chừng: thiếu dấu đóng }, ] hoặc " ở cuối.',
      en: 'The file ends too early: a closing }, ] or " is missing.',
    };
  if (/^(\/\/|\/\*|#)/.test(here))
    return {
      at: offset,
      code: 'comment',
      vi: 'JSON không cho ghi chú (//, /* */, #). Xóa ghi chú này.',
      en: 'JSON takes no comments (//, /* */, #). Delete this one.',
    };
  if (/^[“”„‟‘’«»″]/.test(here))
    return {
      at: offset,
      code: 'curlyQuotes',
      vi: 'Dùng dấu ngoặc kép thẳng ", không dùng “ ”.',
      en: 'Use straight quotation marks ", not “ ”.',
    };
  if (here.startsWith("'"))
    return {
      at: offset,
      code: 'singleQuotes',
      vi: `Dùng dấu ngoặc kép thẳng ", không dùng dấu nháy '.`,
      en: `Use double quotation marks ", not '.`,
    };
  if (/^[}\]]/.test(here) && previous?.[1] === ',')
    return {
      at: previousEnd - 1,
      code: 'trailingComma',
      vi: 'Thừa dấu phẩy trước dấu đóng. Bỏ dấu phẩy này.',
      en: 'One comma too many before the closing sign. Delete it.',
    };
  if (here.startsWith(',') && previous && ',[{'.includes(previous[1] ?? ''))
    return {
      at: offset,
      code: 'extraComma',
      vi: 'Thừa một dấu phẩy. Bỏ bớt dấu phẩy này.',
      en: 'One comma too many. Delete it.',
    };
  const numberStart = number === undefined ? offset : offset - number.length;
  const wrongNumber = (number ?? '') + (/^[-+.,_\d]+/.exec(here)?.[0] ?? '');
  if (/^-?0\d/.test(wrongNumber))
    return {
      at: numberStart,
      code: 'leadingZero',
      vi: `Bỏ số 0 ở đầu số (đang ghi ${wrongNumber}).`,
      en: `Delete the 0 at the start of the number (it is ${wrongNumber}).`,
    };
  if (number && /\d,$/.test(number) && /^\d/.test(here))
    return {
      at: numberStart,
      code: 'numberFormat',
      vi: `Viết số không có dấu ngăn nghìn, dấu thập phân là dấu chấm, ví dụ 1234.5 (đang ghi ${wrongNumber}).`,
      en: `Write numbers without thousands separators, with a point for decimals, such as 1234.5 (it is ${wrongNumber}).`,
    };
  if (number && /\d$/.test(number) && /^[%\p{L}₫$€]/u.test(here))
    return {
      at: numberStart,
      code: 'unitInNumber',
      vi: 'Chỉ ghi số, không ghi đơn vị, %, đ hay chữ phía sau.',
      en: 'Write the number only, without a unit, %, đ or words after it.',
    };
  if (/^[-+.]?\d|^[-+]\./.test(here) && (number || '+.-'.includes(here[0] ?? '')))
    return {
      at: numberStart,
      code: 'numberFormat',
      vi: `Con số viết chưa đúng (đang ghi ${wrongNumber}). Viết như 400, 1234.5 hoặc -2.`,
      en: `This is not a number (it is ${wrongNumber}). Write it like 400, 1234.5 or -2.`,
    };
  const inString =
    /"(?:[^"\\\n]|\\.)*\\?$/.test(before) &&
    (before
      .split('\n')
      .at(-1)
      ?.match(/(?<!\\)"/g)?.length ?? 0) %
      2 ===
      1;
  if (inString)
    return {
      at: offset,
      code: 'badEscape',
      vi: 'Dấu \\ trong chữ chưa đúng. Bỏ dấu \\, hoặc viết \\\\ nếu cần chính dấu đó.',
      en: 'A wrong \\ in a text. Delete it, or write \\\\ for the sign itself.',
    };
  if (/^["{[\d]|^(true|false|null)\b/.test(here) && previous && /["}\]\da-z]/.test(previous[1] ?? ''))
    return {
      at: previousEnd - 1,
      code: 'missingComma',
      vi: 'Thiếu dấu phẩy (hoặc dấu hai chấm) sau chỗ này.',
      en: 'A comma (or a colon) is missing after this.',
    };
  if (/^[:=;]/.test(here))
    return {
      at: offset,
      code: 'wrongSign',
      vi: `Dấu ${here[0]} không đúng chỗ. Sau tên mục là dấu hai chấm, giữa các mục là dấu phẩy.`,
      en: `${here[0]} is out of place. A colon follows a field’s name, a comma stands between fields.`,
    };
  if (/^[\p{L}_$]/u.test(here))
    return {
      at: offset,
      code: 'bareWord',
      vi: `Đặt chữ trong dấu ngoặc kép thẳng (đang ghi ${shown(/^[\p{L}\p{N}_$-]+/u.exec(here)?.[0])}).`,
      en: `Put words in straight quotation marks (it is ${shown(/^[\p{L}\p{N}_$-]+/u.exec(here)?.[0])}).`,
    };
  return {
    at: offset,
    code: 'syntax',
    vi: `Không đọc được từ dấu ${shown(here[0])} này. Xem lại dấu phẩy, dấu ngoặc quanh đây.`,
    en: `The file cannot be read from this ${shown(here[0])}. Look at the commas and brackets around it.`,
  };
};

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
    return broken(diagnose(raw, message.includes('end of input') || endsEarly(raw) ? raw.length : offset));
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
    field: path.map(String).join('.'),
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
