import { parse, type AnyNode } from '@humanwhocodes/momoa';

/** A value to be written at a path; undefined to be taken away. */
export type Edit = readonly [path: readonly PropertyKey[], value: unknown];

/** Puts a value at a path of data, or takes away what is there; objects that are left empty go too. */
export const put = (
  data: Record<string, unknown>,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): void => {
  if (rest.length === 0) {
    if (value === undefined) delete data[key];
    else data[key] = value;
    return;
  }
  const inner = (data[key] ?? {}) as Record<string, unknown>;
  put(inner, rest, value);
  if (Object.keys(inner).length === 0) delete data[key];
  else data[key] = inner;
};

/** The place of a value in a JSON text. */
const rangeOf = (text: string, path: readonly PropertyKey[]): [number, number] | undefined => {
  let node: AnyNode | undefined = parse(text, { mode: 'json', ranges: true }).body;
  for (const key of path) {
    if (node?.type === 'Object')
      node = node.members.find(({ name }) => name.type === 'String' && name.value === key)?.value;
    else if (node?.type === 'Array') node = node.elements[Number(key)]?.value;
    else return undefined;
  }
  return node?.range;
};

const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

/**
 * A JSON text with some plain values written otherwise, every other letter as it was.
 * @returns undefined if an edit is more than a plain value in the place of another
 */
export const editInPlace = (text: string, edits: readonly Edit[]): string | undefined => {
  let edited = text;
  for (const [path, value] of edits) {
    const range = isPlain(value) ? rangeOf(edited, path) : undefined;
    if (!range || /^[[{]/.test(edited.slice(range[0]))) return undefined;
    edited = edited.slice(0, range[0]) + JSON.stringify(value) + edited.slice(range[1]);
  }
  return edited;
};
