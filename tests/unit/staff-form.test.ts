import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { readContentFile, type ContentFile } from '../../src/reading/content-file.ts';
import { nameOf, readContentFolder } from '../../src/reading/content-folder.ts';
import { mdxToMdast } from '../../src/staff/form/browser/mdx.ts';
import { collectionName, makeCollections } from '../../src/staff/form/collections.ts';
import type { FormField } from '../../src/staff/form/fields.ts';
import { readForForm, writeFromForm } from '../../src/staff/form/file-format.ts';
import { mistakes } from '../content/mistakes.ts';

const { files } = readContentFolder(process.cwd());
const textOf = ({ path }: ContentFile) => readFileSync(path, 'utf8');
const kindOf = ({ folder, locale }: ContentFile) => ({ folder, isProse: locale !== undefined });
/** What the form is given: a text without the blanks at its ends. */
const openInForm = (file: ContentFile) => readForForm(kindOf(file), textOf(file).trim());

test('a file that the form opens and saves keeps every letter', () => {
  const bodies = files.filter(({ locale }) => locale).length;
  const changed = files.filter((file) => writeFromForm(kindOf(file), openInForm(file)) !== textOf(file));
  console.log(`${files.length} files, ${bodies} of them with a body`);
  expect(files.length).toBeGreaterThan(700);
  expect(bodies).toBeGreaterThan(100);
  expect(changed.map(({ path }) => path)).toEqual([]);
});

/** What the CMS writes into the fields of an entry that the file leaves out, as soon as anything is changed. */
const fillIn = (fields: readonly FormField[], data: Record<string, unknown>): number => {
  let filled = 0;
  for (const { name, widget, fields: inner, multiple } of fields as readonly (FormField & {
    fields?: FormField[];
  })[]) {
    const value = data[name];
    if (value === undefined) {
      const nothing = { boolean: false, number: null, list: [], relation: multiple ? [] : '' } as Record<
        string,
        unknown
      >;
      if (widget === 'object') continue;
      data[name] = nothing[widget] ?? '';
      filled += 1;
    } else if (inner && typeof value === 'object' && value !== null)
      for (const each of Array.isArray(value) ? value : [value])
        filled += fillIn(inner, each as Record<string, unknown>);
  }
  return filled;
};

test('what the CMS writes for fields that a file leaves out does not get into the file', () => {
  const collections = makeCollections();
  let filled = 0;
  const changed = files.filter((file) => {
    const collection = collections.find(({ name }) => name === collectionName(kindOf(file)));
    const [only] = (collection?.['files'] as { fields: FormField[] }[] | undefined) ?? [];
    const form = openInForm(file);
    filled += fillIn(only?.fields ?? (collection?.['fields'] as FormField[]), form);
    return writeFromForm(kindOf(file), form) !== textOf(file);
  });
  console.log(`${files.length} files, ${filled} fields filled in`);
  expect(filled).toBeGreaterThan(3000);
  expect(changed.map(({ path }) => path)).toEqual([]);
});

/** The first text of data, however deep, written otherwise. */
const changeText = (data: unknown): boolean => {
  if (typeof data !== 'object' || data === null) return false;
  for (const [key, value] of Object.entries(data)) {
    if (key !== 'wasText' && typeof value === 'string' && / /.test(value)) {
      (data as Record<string, unknown>)[key] = `${value} thử`;
      return true;
    }
    if (changeText(value)) return true;
  }
  return false;
};

test('a text that is changed in the form changes one line of its file', () => {
  let looked = 0;
  const wrong = files.flatMap((file) => {
    const form = openInForm(file);
    if (!changeText(form)) return [];
    looked += 1;
    const [before, after] = [textOf(file).split('\n'), writeFromForm(kindOf(file), form).split('\n')];
    const lines = before.filter((line, index) => line !== after[index]).length;
    return before.length === after.length && lines === 1 ? [] : [`${file.path}: ${lines}`];
  });
  console.log(`${looked} files changed`);
  expect(looked).toBeGreaterThan(700);
  expect(wrong).toEqual([]);
});

test('what the form writes for fields that nobody filled in is left out', () => {
  const source = { title: 'Bài thử', language: 'vi', kind: 'news', read: 'whole' };
  const empty = { titleRebuilt: false, name: { vi: '', en: '' }, publisher: '', url: '', published: '' };
  expect(writeFromForm({ folder: 'sources', isProse: false }, { ...empty, ...source })).toBe(
    `${JSON.stringify(source, null, 2)}\n`,
  );
});

test('bodies are read alike by the parser of the form and by that of the build', async () => {
  vi.resetModules();
  vi.doMock('satteri', () => ({ mdxToMdast }));
  const other = (await import('../../src/reading/content-file.ts')).readContentFile;
  vi.doUnmock('satteri');
  const said = ({ faults, names, headings }: ContentFile) => ({
    faults: faults.map(({ code, line }) => `${line} ${code}`),
    names,
    headings,
  });
  const texts: (readonly [path: string, bytes: Uint8Array])[] = [
    ...files.filter(({ locale }) => locale).map(({ path }) => [path, readFileSync(path)] as const),
    ...mistakes
      .filter(({ file }) => file.endsWith('.mdx'))
      .map(({ file, content }) => [file, Buffer.from(content)] as const),
  ];
  const differing = texts.flatMap(([path, bytes]) => {
    const name = nameOf(path.split('/')[1] ?? '', path.split('/')[2] ?? '');
    if (!name) return [];
    const [ours, theirs] = [said(other(name, bytes)), said(readContentFile(name, bytes))];
    return JSON.stringify(ours) === JSON.stringify(theirs)
      ? []
      : [
          `${String(bytes.toString().split('\n\n').at(-1)).slice(0, 60)}: ${JSON.stringify(ours)} / ${JSON.stringify(theirs)}`,
        ];
  });
  console.log(`${texts.length} bodies read by both`);
  expect(texts.length).toBeGreaterThan(200);
  expect(differing).toEqual([]);
});
