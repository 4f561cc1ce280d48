import { describe, expect, test } from 'vitest';
import { stampOf } from '../../src/joins/sheets/bring.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { checklistSchema } from '../../src/subjects/checklists/checklist.schema.ts';
import { listsOf } from '../../src/subjects/checklists/checklists.ts';
import { formSchema } from '../../src/subjects/forms/form.schema.ts';
import { readTicks, writeTicks } from '../../src/ui/ticked.ts';

const things = (folder: 'checklists' | 'forms' | 'rules' | 'areas') =>
  readContentFolder(process.cwd(), folder)
    .files.filter(({ path }) => path.endsWith('.json'))
    .map(({ id, data }) => ({ id, data }));

describe('the lists of an area', () => {
  const lists = [
    { part: 'ask', id: 'talk' },
    { part: 'keep', id: 'machine', rules: ['machinery'] },
    { part: 'keep', id: 'mark', rules: ['brand'] },
    { part: 'enter', id: 'round' },
  ];
  test('are those for every area and those of its own rules', () => {
    expect(listsOf(lists, ['machinery', 'line']).map(({ id }) => id)).toEqual(['talk', 'machine']);
    expect(listsOf(lists, []).map(({ id }) => id)).toEqual(['talk']);
  });
  test('name every form that content has, and every list of papers to keep stands with a rule', () => {
    const all = things('checklists').map(({ data }) => checklistSchema.parse(data));
    const named = new Set(all.flatMap(({ items }) => items.flatMap(({ form }) => form ?? [])));
    const forms = things('forms');
    console.log(
      `${all.flatMap(({ items }) => items).length} items of ${all.length} lists, ${forms.length} forms`,
    );
    expect(all.length).toBeGreaterThanOrEqual(13);
    expect([...named].toSorted()).toEqual(forms.map(({ id }) => id).toSorted());
    for (const list of all) if (list.part === 'keep') expect(list.rules, list.title.vi).toBeDefined();
    for (const list of all)
      if (list.part !== 'ask')
        for (const item of list.items) expect(item.sources, item.text.vi).toBeDefined();
  });
});

test('a form has a file only with its type, its size and a safe address', () => {
  const form = {
    name: { vi: 'Mẫu', en: 'Form' },
    document: 'thong-tu-36-2013-bct',
    at: { vi: 'Mẫu số 1', en: 'Form 1' },
    checked: '2026-11-25',
    sources: ['S28'],
  };
  const file = { url: 'https://moit.gov.vn/mau.docx', type: 'docx', bytes: 40_000 };
  expect(formSchema.safeParse(form).success).toBe(true);
  expect(formSchema.safeParse({ ...form, file }).success).toBe(true);
  for (const wrong of [{ type: 'exe' }, { bytes: 0 }, { url: 'http://moit.gov.vn/mau.docx' }])
    expect(formSchema.safeParse({ ...form, file: { ...file, ...wrong } }).success).toBe(false);
  expect(formSchema.safeParse({ ...form, checked: undefined }).success).toBe(false);
});

describe('ticks in an address', () => {
  test('come back as they were written', () => {
    for (const ticked of [[true], [false, true, true], Array<boolean>(40).fill(true)])
      expect(readTicks(writeTicks({ stamp: '1a2b3c', ticked }))).toEqual({ stamp: '1a2b3c', ticked });
  });
  test.each(['', '#han', '#t=', '#t=x', '#t=1a2b.', '#t=1a2b.012', '#t=1A2B.01', `#t=a.${'1'.repeat(100)}`])(
    'are none in "%s"',
    (fragment) => {
      expect(readTicks(fragment)).toBeUndefined();
    },
  );
  test('belong to the words of a list: one word more, another stamp', () => {
    const stamp = (text: string) => stampOf([{ items: [{ text }] }]);
    expect(stamp('Hóa đơn')).toBe(stamp('Hóa đơn'));
    expect(stamp('Hóa đơn gốc')).not.toBe(stamp('Hóa đơn'));
  });
});
