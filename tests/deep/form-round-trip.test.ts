import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { collectionName, formKinds } from '../../src/staff/form/collections.ts';
import type { Kind } from '../../src/staff/form/file-format.ts';
import { changedBeside, checkClone, drive, readClone } from './form-page.ts';
import { filesOf } from '../../src/staff/handbook/give-clone.ts';
import { serveForm, type FormSite } from './form-site.ts';

const files = filesOf(process.cwd());
const known = readContentFolder(process.cwd()).files;
const added = { vi: 'Thêm vào để thử', en: 'added as a trial', either: '(trial)' } as const;

let served: FormSite | undefined;
const there = (): FormSite => {
  if (!served) throw new Error('Not begun.');
  return served;
};
beforeAll(async () => {
  served = await serveForm(files);
  const { form, origin } = served;
  // Fields are drawn as they come into sight.
  await form.setViewportSize({ width: 1400, height: 5000 });
  await form.goto(`${origin}/admin/`);
  await form.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
  await form.getByText('Chuyên mục', { exact: true }).first().waitFor();
});
afterAll(() => served?.close());

/** The longest thing of a kind: what the form can lose is most likely in it. */
const longestOf = ({ folder, isProse }: Kind): string => {
  const ofKind = known.filter(
    (file) => file.folder === folder && file.locale === (isProse ? 'vi' : undefined),
  );
  const lengthOf = ({ path }: { path: string }) => files.get(path)?.length ?? 0;
  return ofKind.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]?.id ?? '';
};

/** A sentence somewhere in the open form: not a name that others are held to, no address, no number. Lists are opened for it. */
const sentenceIn = async (form: Page): Promise<Locator> => {
  for (let tries = 0; tries < 10; tries += 1) {
    for (const box of await form.locator('[data-key-path]').locator('textarea, input[type=text]').all()) {
      const isOpen = (await box.isVisible()) && (await box.isEditable());
      if (isOpen && / \S+ /.test(await box.inputValue())) return box;
    }
    const closed = form.getByRole('button', { name: 'Mở rộng tất cả' }).and(form.locator(':enabled'));
    if (tries > 2 && (await closed.count()) > 0) await closed.first().click();
    await form.waitForTimeout(300);
  }
  throw new Error('No sentence to change.');
};

/** Lines of a text that another has not at the same place, where both have as many; else all. */
const differing = (before: string, after: string): string[] => {
  const [was, is] = [before.split('\n'), after.split('\n')];
  return was.length === is.length ? is.filter((line, at) => line !== was[at]) : is;
};

test.each(formKinds.map((kind) => [collectionName(kind), kind] as const))(
  'the longest of %s is opened, one sentence of it changed, and every other letter stays',
  async (collection, kind) => {
    const { form } = there();
    const { open, save } = drive(form);
    const id = longestOf(kind);
    const before = await readClone(form);
    await open(collection, id);
    const boxesOf = (path: string) =>
      form.locator(`[data-key-path="${path}"]`).locator('textarea, input[type=text]');
    const changed: string[] = [];
    if (kind.isProse)
      for (const [pane, lang] of (['vi', 'en'] as const).entries()) {
        const path = (await boxesOf('title').count()) > 0 ? 'title' : 'bodyText';
        const box = boxesOf(path).filter({ visible: true }).nth(pane);
        await box.fill(`${await box.inputValue()} ${added[lang]}`);
        changed.push(`content/${kind.folder}/${id}.${lang}.mdx`);
      }
    else {
      const box = await sentenceIn(form);
      await box.fill(`${await box.inputValue()} ${added.either}`);
      changed.push(`content/${kind.folder}/${id}.json`);
    }
    expect(await save()).toEqual([]);
    await expect
      .poll(async () => changedBeside(before, await readClone(form)), { timeout: 10_000 })
      .toEqual(changed.toSorted());
    const after = await readClone(form);
    for (const path of changed) {
      const lines = differing(String(before.get(path)), String(after.get(path)));
      expect(lines).toEqual([expect.stringMatching(/Thêm vào để thử|trial/)]);
    }
  },
);

test('the clone passes the check with all of it, and nothing broke in the page', async () => {
  const { form, faults } = there();
  const now = await readClone(form);
  const changed = changedBeside(files, now);
  console.log(`${formKinds.length} kinds opened and saved, ${changed.length} files changed`);
  expect(formKinds.length).toBeGreaterThan(25);
  expect(changed.length).toBeGreaterThan(formKinds.length);
  expect(checkClone(now).errors).toEqual([]);
  expect(faults).toEqual([]);
});
