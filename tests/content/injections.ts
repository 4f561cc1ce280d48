import { readFileSync } from 'node:fs';
import { parseDocument, stringify } from 'yaml';
import { checkShape } from '../../src/publishing/check-shape.ts';
import { readContentFile } from '../../src/reading/content-file.ts';
import { nameOf, readContentFolder } from '../../src/reading/content-folder.ts';
import { walkData } from '../../src/reading/walk-data.ts';

/** Text that tries to get out of whatever it stands in: markup, attributes, script, data, feeds, calendars, templates. */
export const trick = (mark: string): string =>
  `${mark} "'></title></style></textarea></script>]]><x-injected onclick=injected()></x-injected><img src=//evil.example/${mark} onerror=injected()><script>injected()</script><svg onload=injected()>&lt;x-injected&gt;&#60;x-injected&#62; \\;,: {{injected()}} \${injected()} <!-- %q`;

/** A name of one place by letters alone, since numbers in text need sources. @example markOf(27) // => 'zqabbzq' */
export const markOf = (index: number): string =>
  `zq${[676, 26, 1].map((power) => String.fromCodePoint(97 + (Math.floor(index / power) % 26))).join('')}zq`;

/** A place of content that holds text: a field of a file, or its body. */
export interface Place {
  path: string;
  /** `name.vi`, or `body`. */
  field: string;
  /** The whole file with text added there. */
  write(given: string, text: string): string;
}

const real = readContentFolder(process.cwd());

/** The file of each folder and form with most fields, where most can go wrong. */
const fullest = [
  ...real.files
    .toSorted((a, b) => [...walkData(b.data)].length - [...walkData(a.data)].length)
    .reduce((kept, file) => {
      const form = `${file.folder} ${file.locale ?? ''}`;
      return kept.has(form) ? kept : kept.set(form, file);
    }, new Map<string, (typeof real.files)[number]>())
    .values(),
];

const setIn = (value: unknown, path: readonly PropertyKey[], text: string): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return `${String(value)} ${text}`;
  const copy = structuredClone(value) as Record<PropertyKey, unknown>;
  copy[key] = setIn(copy[key], rest, text);
  return copy;
};

/** Writes a field of a file: of JSON, or of the header of prose. */
const writeField =
  (path: readonly PropertyKey[], isProse: boolean) =>
  (given: string, text: string): string => {
    if (!isProse) return JSON.stringify(setIn(JSON.parse(given), path, text), null, 2);
    const [, header = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(given) ?? [];
    const data = setIn(parseDocument(header).toJS(), path, text);
    return `---\n${stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n${body}`;
  };

/** One item of a list stands for all of them. */
const isFirst = (path: readonly PropertyKey[]) => path.every((key) => typeof key === 'string' || key === 0);

/** Every place of the fullest files that holds text. */
export const places: Place[] = fullest.flatMap((file) => [
  ...[...walkData(file.data)]
    .filter(({ path, value }) => typeof value === 'string' && isFirst(path))
    .map(({ path }) => ({
      path: file.path,
      field: path.join('.'),
      write: writeField(path, file.locale !== undefined),
    })),
  ...(file.body?.trim()
    ? [{ path: file.path, field: 'body', write: (given: string, text: string) => `${given}\n${text}\n` }]
    : []),
]);

/** In a body these signs are code, and are refused; with a stroke before them they are letters. */
const asLetters = (text: string) => text.replaceAll(/[<{&$]/g, (sign) => `\\${sign}`);

/** What is refused of a file by what it says alone. */
export const codesOf = (path: string, content: string): string[] => {
  const [, folder = '', name = ''] = path.split('/');
  const found = nameOf(folder, name);
  if (!found) throw new Error(path);
  const file = readContentFile(found, new TextEncoder().encode(content));
  return [...file.faults, ...checkShape(file)].map(({ code }) => code);
};

/** Tricks that are let through, as text, and those that are not. */
export interface Tried {
  /** Files with a trick at each place that takes one. */
  files: Record<string, string>;
  /** The mark of each such place. */
  marks: Map<string, Place>;
  /** Places that took none, each with the codes of what is said. */
  refused: { place: Place; codes: string[] }[];
}

/** Tries a trick at every place of the fullest files. */
export const tryEverywhere = (): Tried => {
  const tried: Tried = { files: {}, marks: new Map(), refused: [] };
  for (const [index, place] of places.entries()) {
    const mark = markOf(index);
    const text = place.field === 'body' ? asLetters(trick(mark)) : trick(mark);
    const given = readFileSync(place.path, 'utf8');
    const codes = codesOf(place.path, place.write(given, text));
    if (codes.length > 0) tried.refused.push({ place, codes });
    else {
      tried.files[place.path] = place.write(tried.files[place.path] ?? given, text);
      tried.marks.set(mark, place);
    }
  }
  return tried;
};
