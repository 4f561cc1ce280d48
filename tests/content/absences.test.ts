import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { missingReasons } from '../../src/fields/statements.ts';
import { saysNobodyPublished } from '../nobody-published.ts';

/** Every absence in content, with where it stands. */
function* absencesIn(data: unknown, at: string): Generator<{ at: string; reason: string }> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const reason = key === 'missing' && (value as { reason?: string }).reason;
    if (reason) yield { at: `${at}.${key}`, reason };
    else yield* absencesIn(value, `${at}.${key}`);
  }
}

const root = process.cwd();

test('every absence of the content has one of five reasons', () => {
  const { files } = readContentFolder(root);
  const counts = new Map<string, number>();
  for (const file of files)
    for (const { reason, at } of absencesIn(file.data, file.path)) {
      expect(missingReasons, at).toContain(reason);
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${all} absences: ${[...counts].map(([reason, count]) => `${count} ${reason}`).join(', ')}`);
  expect(all).toBeGreaterThanOrEqual(140);
});

test('no file of content or dictionary says that nobody has published a thing', () => {
  const folders = ['content', 'src/i18n'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(json|mdx|ts)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const lies = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => saysNobodyPublished(line).map((words) => `${file}:${index + 1} ${words}`)),
  );
  console.log(`${files.length} files read for "nobody has published it"`);
  expect(files.length).toBeGreaterThan(580);
  expect(lies).toEqual([]);
});

test('the clauses whose days were not found belong to documents that were searched for', () => {
  const { files } = readContentFolder(root);
  const documents = new Map(
    files
      .filter(({ path }) => path.includes('/documents/'))
      .map(({ id, data }) => [id, data as { search?: string }]),
  );
  let looked = 0;
  for (const { path, data } of files.filter(({ path }) => path.includes('/rules/')))
    for (const clause of (data as { clauses: { from: string; to: string; document: string }[] }).clauses) {
      if (clause.from !== 'not-found' && clause.to !== 'not-found') continue;
      looked += 1;
      expect(documents.get(clause.document)?.search, `${path} ${clause.document}`).toBeTruthy();
    }
  console.log(`${looked} clauses without a first or last day`);
  expect(looked).toBeGreaterThan(20);
});
