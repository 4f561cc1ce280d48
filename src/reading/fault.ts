/** A place in a file; both begin at 1, columns count UTF-16 units as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** What is wrong, said in both languages. `code` is stable and names the kind of mistake. */
export interface Said {
  code: string;
  vi: string;
  en: string;
}

/** A mistake at one place of one file. */
export interface Fault extends Position, Said {
  /** The field it is in, as a path: `clauses[2].from`; empty for a fault of the file or of a body. */
  field: string;
}

/** A mistake at a place. */
export const faultAt = ({ line, column }: Position, said: Said, field = ''): Fault => ({
  line,
  column,
  field,
  ...said,
});

/** Where a fault of a whole file stands. */
export const fileStart: Position = { line: 1, column: 1 };

/** Line and column of an offset in a text. @example positionAt('ab\ncd', 4) // => { line: 2, column: 2 } */
export const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
};

/** The other way round. @example offsetAt('ab\ncd', { line: 2, column: 2 }) // => 4 */
export const offsetAt = (text: string, { line, column }: Position): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, each) => sum + each.length + 1, column - 1);

/** A field's path as people read it. @example fieldName(['clauses', 1, 'from']) // => 'clauses[2].from' */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : String(key)))
    .join('.')
    .replaceAll('.[', '[');

/** A mistake as one line. */
export const printFault = (file: string, fault: Fault, lang: 'vi' | 'en'): string =>
  `${file}:${fault.line}:${fault.column}  ${fault.field && `${fault.field}  `}${fault[lang]}`;

/** What was written, short enough for one line. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};
