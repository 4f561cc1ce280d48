import { pageKeys } from '../../src/addresses/pages.ts';
import { kindKeys } from '../../src/joins/kinds.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { topics } from '../../src/search/topics.ts';
import { fixed } from '../../src/subjects/fixed.ts';
import { collectionNames } from '../../src/fields/folders.ts';

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const literals = (text: string) =>
  [...text.matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)*)'/g)].map((match) => match[1] ?? '');

test('code names a thing of content only through the one list that the checker guards', () => {
  // Words of the code’s own closed lists happen to be ids too: "fair", "decree", "contact".
  const ownWords = new Set<string>([
    ...pageKeys,
    ...topics,
    ...collectionNames,
    ...kindKeys,
    ...sources
      .filter(({ path }) =>
        /\.schema\.ts$|\/(fields|quantities|statements|kinds|icon-names|tags|paths)\.ts$/.test(path),
      )
      .flatMap(({ text }) => literals(text)),
  ]);
  const ids = new Set(
    readContentFolder(process.cwd())
      .files.map(({ id }) => id)
      .filter((id) => !ownWords.has(id)),
  );
  const named = sources
    .filter(({ path }) => path !== 'src/subjects/fixed.ts' && !path.startsWith('src/i18n/'))
    .flatMap(({ path, text }) =>
      literals(text)
        .filter((word) => ids.has(word))
        .map((id) => `${path}: '${id}'`),
    );
  console.log(
    `${ids.size} ids looked for in ${sources.length} files; ${Object.keys(fixed).length} may be named`,
  );
  expect(named).toEqual([]);
  expect(ids.size).toBeGreaterThan(300);
});
