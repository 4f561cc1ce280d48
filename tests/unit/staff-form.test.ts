import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { readForForm, writeFromForm } from '../../src/staff/form/file-format.ts';

const { files } = readContentFolder(process.cwd());

test('a file that the form opens and saves keeps every letter', () => {
  let bodies = 0;
  const changed = files.flatMap(({ folder, locale, path }) => {
    const text = readFileSync(path, 'utf8');
    if (locale) bodies += 1;
    // The form gives a text without the blanks at its ends, and puts one line end behind it.
    const kind = { folder, isProse: locale !== undefined };
    return writeFromForm(kind, readForForm(kind, text.trim())) === text ? [] : [path];
  });
  console.log(`${files.length} files, ${bodies} of them with a body`);
  expect(files.length).toBeGreaterThan(700);
  expect(bodies).toBeGreaterThan(100);
  expect(changed).toEqual([]);
});
