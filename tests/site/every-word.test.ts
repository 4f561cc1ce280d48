import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { schemas } from '../../src/subjects/collections.ts';
import type { CollectionName } from '../../src/fields/folders.ts';
import { addressedPages } from './built-pages.ts';

/** Fields in both languages that by their nature stand on no page as words, and why. */
const notShown: Record<string, string> = {
  'aliases.mean': 'what a query is searched as; the search box says it, no page does',
  'areas.urlSlug': 'an address',
  'indicators.urlSlug': 'an address',
  'needs.urlSlug': 'an address',
  'questions.segment': 'part of an address',
  'questions.answers.segment': 'part of an address',
  'rules.urlSlug': 'an address',
  'changes.page': 'an address',
  'site.operator.address': 'shown once it is decided',
  'site.selection.complain.text': 'shown on the page of a round whose year is not over',
};

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
}

/** Every text in both languages inside a thing, as its schema names them. The path leaves the places in lists out. */
function* wordsIn(
  schema: z.ZodType,
  data: unknown,
  path: string,
): Generator<{ path: string; vi: string; en: string }> {
  if (data === undefined || data === null) return;
  const { type, shape, element, innerType } = schema._zod.def as unknown as Definition;
  if (type === 'object' && shape) {
    if (Object.keys(shape).join() === 'vi,en' && typeof (data as { vi: unknown }).vi === 'string')
      yield { path, ...(data as { vi: string; en: string }) };
    else
      for (const [key, child] of Object.entries(shape))
        yield* wordsIn(child, (data as Record<string, unknown>)[key], `${path}.${key}`);
  } else if (type === 'array' && element && Array.isArray(data))
    for (const item of data) yield* wordsIn(element, item, path);
  else if (innerType) yield* wordsIn(innerType, data, path);
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi');

test('every text that content has in both languages reaches a page in each', () => {
  const shown = { vi: '', en: '' };
  for (const { locale, root } of addressedPages())
    shown[locale] += ` ${squeeze(root.querySelector('body')?.text ?? '')}`;
  const missing: string[] = [];
  const fields = new Map<string, number>();
  for (const file of readContentFolder(process.cwd()).files) {
    const collection = file.path.split('/')[1] as CollectionName;
    if (!file.path.endsWith('.json') || !(collection in schemas)) continue;
    for (const words of wordsIn(schemas[collection], file.data, collection)) {
      if (words.path in notShown) continue;
      fields.set(words.path, (fields.get(words.path) ?? 0) + 1);
      for (const locale of ['vi', 'en'] as const)
        if (!shown[locale].includes(squeeze(words[locale]).replace(/\.$/, '')))
          missing.push(`${file.path} ${words.path} (${locale}): ${words[locale].slice(0, 90)}`);
    }
  }
  const all = [...fields.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `${all} texts in both languages, of ${fields.size} fields, looked for on ${shown.vi.length + shown.en.length} letters of pages`,
  );
  for (const field of [
    'rules.note',
    'rules.clauses.condition',
    'figures.rows.scope',
    'figures.rows.note',
    'projects.batch',
    'documents.stateNote',
  ])
    expect(fields.get(field), field).toBeGreaterThan(0);
  expect(all).toBeGreaterThan(1300);
  expect(missing).toEqual([]);
});
