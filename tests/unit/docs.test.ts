import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
const files = ['src', 'tests', 'content'].flatMap(filesIn);
const documents = ['README.md', 'CONTRIBUTING.md', ...files.filter((file) => file.endsWith('/README.md'))];
/** Names that stand for any. */
const examples = /NAME|\bID\b|^things?\.|^(?:PascalCase|kebab-case)|^\/|^\.(?:vitest|site|astro)\//;

/** Whether a guide in a folder may name something so: from there, from the top, from `src`, or by its name alone. */
const isThere = (path: string, here: string) =>
  [here, '.', 'src'].some((place) => existsSync(join(place, path))) ||
  files.some((file) => file.endsWith(`/${path}`));

test('every file, room and command that the guides name is there', () => {
  let [paths, commands] = [0, 0];
  const missing: string[] = [];
  for (const document of documents) {
    const text = readFileSync(document, 'utf8');
    const named = [
      ...[...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? ''),
      ...[...text.matchAll(/`((?:[\w.-]+\/)*(?:[\w.[\]-]+\.(?:ts|mjs|astro|css))|(?:[\w.-]+\/)+)`/g)].map(
        (match) => match[1] ?? '',
      ),
    ].filter((path) => !examples.test(path));
    for (const path of named) {
      paths += 1;
      if (!isThere(path, dirname(document))) missing.push(`${document}: ${path}`);
    }
    for (const [, command = ''] of text.matchAll(/`npm (?:run )?([a-z][\w:-]+)/g)) {
      commands += 1;
      if (!(command in packageJson.scripts) && command !== 'run') missing.push(`${document}: npm ${command}`);
    }
  }
  console.log(`${documents.length} guides name ${paths} files and rooms, ${commands} commands`);
  expect(missing).toEqual([]);
  expect(paths).toBeGreaterThan(100);
  expect(commands).toBeGreaterThan(20);
});

test('every room says what it is', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  // In src/pages a file is a route; what the room is stands in CONTRIBUTING.md.
  for (const { name } of rooms.filter((room) => room.name !== 'pages'))
    expect(existsSync(join('src', name, 'README.md')), name).toBe(true);
  expect(rooms.length).toBeGreaterThan(15);
});
