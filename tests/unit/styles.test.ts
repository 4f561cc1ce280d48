import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'src/frame/styles';
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test('every sheet is in the page, linked, or imported by one that is', () => {
  const code = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(astro|ts)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  const used = (name: string) =>
    code.includes(`/${name}?`) || sheets.some((sheet) => read(sheet).includes(`@import './${name}'`));
  expect(sheets.filter((name) => !used(name))).toEqual([]);
  console.log(`${sheets.length} sheets`);
  expect(sheets.length).toBeGreaterThan(20);
});

test('no two sheets are about the same class', () => {
  const subjects = new Map<string, string>();
  for (const sheet of sheets.filter((name) => !/^(?:print|wide|forced|rest)\b/.test(name))) {
    const [, subject] = /^(?:\s|\/\*[\s\S]*?\*\/)*(\.[\w-]+)/.exec(read(sheet)) ?? [];
    if (subject === undefined) continue;
    expect(subjects.get(subject), `${sheet}: ${subject}`).toBeUndefined();
    subjects.set(subject, sheet);
  }
  expect(subjects.size).toBeGreaterThan(12);
});

test('only the frame asks how wide the screen is: everything else asks how wide the page is', () => {
  // With letters twice as large a page is narrow on a wide screen, which a question to the screen does not see.
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:css|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const askers = files
    .filter((file) =>
      /(?:@media[^{;]*|\bmedia=[^>]*)\bwidth\b|\(m(?:in|ax)-width[^)]*\)[`'"]/.test(
        readFileSync(file, 'utf8'),
      ),
    )
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
  console.log(`${files.length} files, ${askers.length} ask for the width of the screen`);
  expect(askers).toEqual([
    'src/frame/Head.astro',
    'src/frame/styles/layout.css',
    'src/frame/styles/wide-rack.css',
    'src/search/browser/box.css',
  ]);
  expect(files.length).toBeGreaterThan(150);
});
