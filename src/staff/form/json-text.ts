import { parse, type AnyNode, type MemberNode } from '@humanwhocodes/momoa';
import { isSame } from './same.ts';

const widest = 110;
const pad = (depth: number) => '  '.repeat(depth);

/** The value of a node as JSON reads it. */
const valueOf = (text: string, node: AnyNode): unknown => JSON.parse(sliceOf(text, node)) as unknown;
const sliceOf = (text: string, node: AnyNode): string => text.slice(node.range?.[0], node.range?.[1]);
const keyOf = ({ name }: MemberNode): string => (name.type === 'String' ? name.value : name.name);

/** Names that were there keep their order; a new one follows the one it follows in the new data. */
const orderOf = (before: readonly string[], now: readonly string[]): string[] => {
  const order = before.filter((key) => now.includes(key));
  for (const [index, key] of now.entries()) {
    if (order.includes(key)) continue;
    const after = now.slice(0, index).findLast((each) => order.includes(each));
    order.splice(after === undefined ? 0 : order.indexOf(after) + 1, 0, key);
  }
  return order;
};

/** The nodes of an old list beside the items of a new one: the same thing wherever it moved, else what stood at that place. */
const partnersOf = (
  text: string,
  nodes: readonly AnyNode[],
  items: readonly unknown[],
): (AnyNode | undefined)[] => {
  const free = new Set(nodes);
  const same = items.map((item) => {
    const found = [...free].find((node) => isSame(valueOf(text, node), item));
    if (found) free.delete(found);
    return found;
  });
  return items.map((_, index) => {
    const at = nodes[index];
    return same[index] ?? (at && free.has(at) ? at : undefined);
  });
};

/** A value written anew, with every letter of what has not changed in it as it was. */
const write = (text: string, node: AnyNode | undefined, value: unknown, depth: number): string => {
  if (node && isSame(valueOf(text, node), value)) return sliceOf(text, node);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const members = node?.type === 'Object' ? node.members : [];
  const given = value as Record<string, unknown>;
  const parts = isList
    ? partnersOf(text, node?.type === 'Array' ? node.elements.map(({ value: each }) => each) : [], value).map(
        (partner, index) => write(text, partner, value[index], depth + 1),
      )
    : orderOf(members.map(keyOf), Object.keys(given)).map(
        (key) =>
          `${JSON.stringify(key)}: ${write(text, members.find((each) => keyOf(each) === key)?.value, given[key], depth + 1)}`,
      );
  if (parts.length === 0) return `${open}${close}`;
  const line = isList ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
  // What stood on one line stays on one, and so do short lists of words; the rest is as `npm run new` writes it.
  const wasOneLine = node !== undefined && node.type !== 'Null' && !sliceOf(text, node).includes('\n');
  const isOneLine = !line.includes('\n');
  const isShort =
    line.length + depth * 2 <= widest && isList && value.every((each) => typeof each !== 'object');
  if (isOneLine && (wasOneLine || (!node && isShort))) return line;
  return `${open}\n${parts.map((part) => pad(depth + 1) + part).join(',\n')}\n${pad(depth)}${close}`;
};

/**
 * A JSON text that says `data`: of an old text every letter that need not change stays, so that a commit shows what was changed and nothing
 * else.
 * @example rewriteJson('{ "a": 1, "b": [1, 2] }', { a: 2, b: [1, 2] }) // => '{ "a": 2, "b": [1, 2] }\n'
 */
export const rewriteJson = (before: string | undefined, data: unknown): string => {
  const node = before === undefined ? undefined : parse(before, { mode: 'json', ranges: true }).body;
  return `${write(before ?? '', node, data, 0)}\n`;
};
