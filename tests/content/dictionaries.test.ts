import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { vi } from '../../src/i18n/vi.ts';

/** What only a source can say. A dictionary holds labels and advice; a statement is content, with its sources. */
const statements = {
  'a document’s number': /\d+\/(\d{4}|[A-ZĐ]{2}[A-ZĐa-z-]*)/,
  'a year': /\b(19|20)\d{2}\b/,
  'an amount': /\d+(?:[.,]\d+)*\s*(?:%|triệu|tỷ|million|billion|đồng)/,
  'a source': /\bS\d+\b/,
  'an office':
    /(?:Sở|Bộ|Cục) [A-ZĐ]|UBND|HĐND|Trung tâm Khuyến|Department of|Ministry|People’s (?:Committee|Council)/,
};

/** Where one may stand all the same, and why. A path names everything under it. */
const allowed: Record<string, string> = {
  'area.cityLevel': 'advice whom to ask',
  'rule.ask': 'advice whom to ask',
  'rule.noneStands': 'advice whom to ask',
  'area.promised': 'a heading that names its period',
  'results.lede': 'says what the page holds; names its period',
  'results.inPeriod': 'a heading that names its period',
  'results.caption': 'a caption that names its period',
  'agencies.task': 'a heading that names its period',
  'fairs.wheres': 'a heading that names its years',
  'workshops.byPlaceNote': 'says which names of places stand there',
  'workshops.former': 'a label for names of places; the day has its source on the page of agencies',
  'statements.territories': 'labels that name their years',
  'documents.scopes': 'a heading that names its years',
  'documents.spans': 'stretches of years to choose from',
  'fairs.registerMissing': 'advice whom to ask',
  'finder.notApplication': 'says whom to ask on every outcome',
  'documents.lede': 'an example of what to type',
  'rule.years.summary': 'says what the page holds; names its years',
  'rule.years.all': 'a heading that names its years',
  'sums.how': 'examples of what to type',
  'sums.faults': 'examples of what to type, and the bounds of the box',
  'sums.now.open': 'advice whom to ask',
  'sums.unread': 'advice whom to ask',
  'sums.none': 'advice whom to ask',
};

function* leaves(value: unknown, path: string): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'function') yield { path, text: String(value) };
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value))
      yield* leaves(each, path === '' ? key : `${path}.${key}`);
}

test('no dictionary holds a statement that needs a source', () => {
  const used = new Set<string>();
  const found: string[] = [];
  let looked = 0;
  for (const [locale, dictionary] of Object.entries({ vi, en }))
    for (const { path, text } of leaves(dictionary, '')) {
      looked += 1;
      for (const [what, pattern] of Object.entries(statements)) {
        if (!pattern.test(text)) continue;
        const place = Object.keys(allowed).find((each) => path === each || path.startsWith(`${each}.`));
        if (place === undefined) found.push(`${locale} ${path}: ${what}: ${text.slice(0, 100)}`);
        else used.add(place);
      }
    }
  console.log(`${looked} entries of the dictionaries, ${used.size} allowed with a reason`);
  expect(found).toEqual([]);
  expect(looked).toBeGreaterThan(900);
  expect(Object.keys(allowed).filter((place) => !used.has(place))).toEqual([]);
});
