import { expect, test } from 'vitest';
import { readStaffOrigin } from '../../src/addresses/place.ts';
import { editAddress } from '../../src/frame/edit-page.ts';
import { kindKeys, kinds } from '../../src/joins/kinds.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { readBackend } from '../../src/staff/form/backend.ts';
import { formKinds, makeCollections } from '../../src/staff/form/collections.ts';
import { makeConfig } from '../../src/staff/form/config.ts';
import type { FormField } from '../../src/staff/form/fields.ts';
import { formPolicy, pagePolicy } from '../../src/staff/form/policy.ts';
import { placeOf } from '../../src/staff/form/say-problems.ts';
import { nameField } from '../../src/staff/new/in-words.ts';
import { Refusal } from '../../src/staff/refusal.ts';
import { questionsOf } from '../../src/staff/new/kinds.ts';

const origin = 'https://can-bo.example.vn';

test('the form writes to the forge of the settings and speaks to no other; without one, to nobody', () => {
  expect(readBackend({})).toBeUndefined();
  const github = readBackend({ STAFF_BACKEND: 'github', STAFF_REPO: 'so/khuyen-cong' });
  expect(github).toMatchObject({ name: 'github', repo: 'so/khuyen-cong', branch: 'main' });
  const gitea = readBackend({
    STAFF_BACKEND: 'gitea',
    STAFF_REPO: 'so/kc',
    STAFF_BRANCH: 'noi-dung',
    STAFF_FORGE: 'https://git.example.vn/',
    STAFF_APP_ID: 'abc',
  });
  expect(makeConfig(gitea, origin).backend).toMatchObject({
    name: 'gitea',
    branch: 'noi-dung',
    base_url: 'https://git.example.vn',
    app_id: 'abc',
  });
  expect(makeConfig(github, origin)).toMatchObject({ publish_mode: 'editorial_workflow' });
  const addresses = (policy: string) => policy.match(/https:\/\/[^\s;]+/g) ?? [];
  expect(new Set(addresses(formPolicy(gitea)))).toEqual(new Set(['https://git.example.vn']));
  expect(new Set(addresses(formPolicy(github)))).toEqual(new Set(['https://api.github.com']));
  expect(addresses(formPolicy(undefined) + pagePolicy)).toEqual([]);
  expect(formPolicy(github).match(/'unsafe-[a-z-]+'/g)).toEqual(["'unsafe-inline'"]);
  expect(formPolicy(github)).toContain("script-src 'self';");
});

test.each([
  [{ STAFF_BACKEND: 'svn' }, 'STAFF_BACKEND=svn'],
  [{ STAFF_BACKEND: 'github' }, 'STAFF_REPO'],
  [{ STAFF_BACKEND: 'gitea', STAFF_REPO: 'a/b' }, 'STAFF_FORGE'],
  [{ STAFF_BACKEND: 'gitlab', STAFF_REPO: 'a/b', STAFF_FORGE: 'http://git.vn' }, 'STAFF_FORGE'],
])('settings that cannot be meant are refused by name: %o', (env, named) => {
  let said = '';
  try {
    readBackend(env);
  } catch (fault) {
    said = fault instanceof Refusal ? fault.said.vi : '';
  }
  expect(said).toContain(named);
});

test('every page of a preview leads to the form of what it shows; a page of another build to none', () => {
  const { files } = readContentFolder(process.cwd());
  const page = (key: string, id = '', section?: string) => ({ key, id, section });
  expect(editAddress(page('about'), undefined)).toBeUndefined();
  expect(editAddress(page('about'), origin)).toBe(`${origin}/admin/#/collections/pages/entries/about`);
  const collections = makeCollections();
  let looked = 0;
  for (const key of kindKeys) {
    const { folder, under } = kinds[key];
    const id = files.find((file) => file.folder === folder)?.id ?? 'any';
    const to = editAddress(page(key, id), origin)?.replace(`${origin}/admin/#/collections/`, '') ?? '';
    expect(to).toBe(folder ? `${folder}/entries/${id}` : `pages/entries/${under}`);
    const collection = collections.find(({ name }) => name === to.split('/')[0]);
    expect(collection, to).toBeDefined();
    looked += 1;
  }
  console.log(`${looked} kinds of page`);
  expect(looked).toBeGreaterThan(10);
  expect(readStaffOrigin({ STAFF_ORIGIN: `${origin}/` })).toBe(origin);
  expect(() => readStaffOrigin({ STAFF_ORIGIN: 'http://can-bo.vn' })).toThrow('STAFF_ORIGIN');
});

/** Fields of a collection, however deep. */
const allFields = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => [
    field,
    ...allFields((field['fields'] as FormField[] | undefined) ?? []),
    ...allFields(field['field'] ? [field['field'] as FormField] : []),
  ]);

test('every field of the form is called something in Vietnamese, and every relation leads to a collection', () => {
  const collections = makeCollections();
  const names = new Set(collections.map(({ name }) => name));
  const fields = collections.flatMap((collection) => {
    const [file] = (collection['files'] as { fields: FormField[] }[] | undefined) ?? [];
    return allFields(file?.fields ?? (collection['fields'] as FormField[])).map((field) => ({
      ...field,
      collection: field['collection'],
      of: collection.name,
    }));
  });
  const unnamed = fields.filter(
    ({ name, label, widget }) => widget !== 'hidden' && (!label || label === name),
  );
  const lost = fields.filter(
    ({ widget, collection }) => widget === 'relation' && !names.has(String(collection)),
  );
  console.log(`${collections.length} collections, ${fields.length} fields`);
  expect(collections.length).toBe(formKinds.length);
  expect(fields.length).toBeGreaterThan(900);
  expect(unnamed.map(({ of, name }) => `${of}.${name}`)).toEqual([]);
  expect(lost).toEqual([]);
  // Whoever fills in a form types no brackets, and sees no name of a field.
  const hints = fields.flatMap(({ hint }) => (hint === undefined ? [] : String(hint)));
  expect(hints.length).toBeGreaterThan(200);
  expect(hints.filter((hint) => /\["|"[A-Za-z]+"/.test(hint))).toEqual([]);
  expect(makeConfig(undefined, 'https://a.example').slug.timezone).toBe('local');
  // The CMS would take the name of what is deleted out of other files, unchecked.
  const deleted = collections.filter((each) => each['delete'] === true).map(({ name }) => name);
  const named = new Set(fields.map(({ collection }) => collection));
  expect(deleted).toContain('products');
  expect(deleted.filter((name) => named.has(name))).toEqual([]);
});

test('what is typed once for both languages of prose is so to its innermost field', () => {
  const once = makeCollections()
    .flatMap((collection) => (collection['i18n'] ? (collection['fields'] as FormField[]) : []))
    .filter(({ i18n }) => i18n === 'duplicate');
  const within = allFields(once);
  console.log(`${once.length} fields, ${within.length} with those within`);
  expect(once.length).toBeGreaterThan(5);
  expect(within.length).toBeGreaterThan(once.length + 5);
  expect(within.filter(({ i18n }) => i18n !== 'duplicate').map(({ name }) => name)).toEqual([]);
});

test('a mistake is told by what its field is called, or by the line of the text as it is typed', () => {
  expect(nameField('photos[1].alt.vi', questionsOf('products'), 'vi')).toBe('Ảnh 1 › Ảnh có gì › Tiếng Việt');
  const problem = { column: 1, code: '', vi: '', en: '', severity: 'error' as const };
  const kind = { folder: 'news' as const, isProse: true };
  const file = { path: 'content/news/a.vi.mdx', text: '---\ntitle: "A"\n---\n\nMột\nHai\n' };
  const place = (line: number, field = '') =>
    placeOf({ ...problem, file: file.path, line, field }, { kind, files: [file] });
  expect(place(6)).toBe('VI · Bài viết, dòng 2: ');
  expect(place(2, 'title')).toBe('VI · Ô Tiêu đề: ');
});
