import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = join(process.cwd(), 'src');
/** The rooms from the top of the house to its foot. A file may import from its own room and from those below, never from one above. */
const rooms = [
  'pages',
  'staff',
  'publishing',
  'serving',
  'views',
  'frame',
  'prose',
  'offline',
  'outputs',
  'joins',
  'reading',
  'subjects',
  'charts',
  'figures',
  'ui',
  'addresses',
  'search',
  'fields',
  'i18n',
];
/** The registry of content stands beside the subjects and names them all; a subject names none but itself. */
const registry = ['subjects/collections.ts'];

test('imports point one way, and subjects do not know each other', () => {
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const wrong: string[] = [];
  let looked = 0;
  for (const file of files) {
    const from = relative(src, file).replaceAll('\\', '/');
    if (!from.includes('/')) continue;
    for (const match of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      const to = relative(src, resolve(dirname(file), match[1] ?? '')).replaceAll('\\', '/');
      const [[room, subject], [target, other]] = [from.split('/'), to.split('/')];
      looked += 1;
      const isSubject = (name: string | undefined) => name !== undefined && !/\.\w+$/.test(name);
      const isStrange =
        room === 'subjects' &&
        target === 'subjects' &&
        isSubject(other) &&
        subject !== other &&
        !registry.includes(from);
      if (isStrange || rooms.indexOf(target ?? '') < rooms.indexOf(room ?? '')) wrong.push(`${from} → ${to}`);
    }
  }
  console.log(`${looked} imports in ${files.length} files`);
  expect(looked).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
});

test('every room is known', () => {
  const found = readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(found.toSorted()).toEqual([...rooms, 'tools'].filter((room) => found.includes(room)).toSorted());
  expect(found.length).toBeGreaterThan(10);
});
