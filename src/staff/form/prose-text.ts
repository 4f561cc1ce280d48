import { parse } from 'yaml';
import { isSame } from './same.ts';

/** A file of prose in its parts: each field of the header with the lines it stands on, and the body with whatever stands between. */
interface Parts {
  fields: { key: string; lines: string }[];
  data: Record<string, unknown>;
  /** From after the closing line of the header, its blank line too. */
  rest: string;
  hasHeader: boolean;
}

const partsOf = (text: string): Parts => {
  const found = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*\n/.exec(text);
  if (!found) return { fields: [], data: {}, rest: text, hasHeader: false };
  const header = found[1] ?? '';
  const fields: Parts['fields'] = [];
  for (const line of header.split('\n')) {
    const key = /^([A-Za-z]\w*)\s*:/.exec(line)?.[1];
    const last = fields.at(-1);
    if (key) fields.push({ key, lines: line });
    else if (last) last.lines += `\n${line}`;
    else fields.push({ key: '', lines: line });
  }
  return {
    fields,
    data: (parse(header) ?? {}) as Record<string, unknown>,
    rest: text.slice(found[0].length),
    hasHeader: true,
  };
};

/** Header and body of a file of prose; the body without the blank lines around it. */
export const readProse = (text: string): { header: Record<string, unknown>; body: string } => {
  const { data, rest } = partsOf(text);
  return { header: data, body: rest.replace(/^\n+/, '').trimEnd() };
};

/** A body that differs from what was there is put in its place; else every letter stays. */
const restOf = (before: Parts | undefined, body: string): string => {
  const trimmed = body.replaceAll('\r\n', '\n').replace(/^\n+/, '').trimEnd();
  if (trimmed === '') return '';
  if (before && before.rest.replace(/^\n+/, '').trimEnd() === trimmed) return `${before.rest.trimEnd()}\n`;
  return `${before && !before.hasHeader ? '' : '\n'}${trimmed}\n`;
};

/**
 * A file of prose that says `header` and `body`: lines of fields that have not changed stay as they are, and so does the body.
 * JSON within a line is YAML, and its quotation marks leave no doubt about days.
 */
export const rewriteProse = (
  before: string | undefined,
  header: Readonly<Record<string, unknown>>,
  body: string,
): string => {
  const parts = before === undefined ? undefined : partsOf(before);
  const keys = Object.keys(header);
  const kept = (parts?.fields ?? []).filter(({ key }) => key === '' || keys.includes(key));
  const lines = kept.map(({ key, lines: old }) =>
    key === '' || isSame(parts?.data[key], header[key]) ? old : `${key}: ${JSON.stringify(header[key])}`,
  );
  const order = kept.map(({ key }) => key);
  for (const [index, key] of keys.entries()) {
    if (order.includes(key)) continue;
    const after = keys.slice(0, index).findLast((each) => order.includes(each));
    const at = after === undefined ? 0 : order.indexOf(after) + 1;
    order.splice(at, 0, key);
    lines.splice(at, 0, `${key}: ${JSON.stringify(header[key])}`);
  }
  const rest = restOf(parts, body);
  if (lines.length === 0) return `${rest.replace(/^\n+/, '').trimEnd()}\n`;
  return `---\n${lines.join('\n')}\n---\n${rest}`;
};
