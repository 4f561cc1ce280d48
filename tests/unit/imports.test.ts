import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = join(process.cwd(), 'src');
/** What each room may import from. A subject's own files, and the shared files beside the subjects, are always allowed. */
const allowed: Record<string, string[]> = {
  pages: ['views', 'frame', 'subjects', 'search', 'ui', 'i18n'],
  views: ['views', 'frame', 'reading', 'subjects', 'charts', 'search', 'ui', 'i18n'],
  frame: ['frame', 'views', 'subjects', 'search', 'ui', 'i18n'],
  subjects: ['charts', 'search', 'ui', 'i18n'],
  charts: ['charts', 'i18n'],
  search: ['search', 'i18n'],
  ui: ['ui', 'i18n'],
  i18n: ['i18n'],
  outputs: ['outputs'],
  publishing: ['publishing', 'reading', 'subjects', 'i18n'],
  reading: ['reading', 'subjects'],
};
/** Types of a shared shape carry no behaviour, so any room may name them. */
const shapes = ['subjects/fields.ts'];

test('imports point one way: pages → views → subjects → charts, search, ui, i18n', () => {
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const wrong: string[] = [];
  let looked = 0;
  for (const file of files) {
    const from = relative(src, file).replaceAll('\\', '/');
    const room = from.split('/')[0] ?? '';
    for (const match of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'(\.[^']+)'/g)) {
      const to = relative(src, resolve(dirname(file), match[1] ?? '')).replaceAll('\\', '/');
      looked += 1;
      if (shapes.includes(to) || from === 'content.config.ts') continue;
      const target = to.split('/')[0] ?? '';
      const ownSubject =
        room === 'subjects' &&
        target === 'subjects' &&
        (to.split('/').length === 2 ||
          to.split('/')[1] === from.split('/')[1] ||
          from === 'subjects/collections.ts');
      if (!ownSubject && !allowed[room]?.includes(target)) wrong.push(`${from} → ${to}`);
    }
  }
  console.log(`${looked} imports in ${files.length} files`);
  expect(looked).toBeGreaterThan(150);
  expect(wrong).toEqual([]);
});
