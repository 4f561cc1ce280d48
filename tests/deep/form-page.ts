import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Every file that the page’s clone holds now, as bytes in base 64. */
export const readClone = async (page: Page): Promise<Map<string, Buffer>> => {
  const files = await page.evaluate(async () => {
    const encode = async (file: File) =>
      btoa(
        Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''),
      );
    const list = async (folder: FileSystemDirectoryHandle, path: string): Promise<[string, string][]> => {
      const found: [string, string][] = [];
      for await (const [name, handle] of folder.entries())
        if (handle instanceof FileSystemDirectoryHandle)
          found.push(...(await list(handle, `${path}/${name}`)));
        else found.push([`${path}/${name}`, await encode(await (handle as FileSystemFileHandle).getFile())]);
      return found;
    };
    const root = await navigator.storage.getDirectory();
    return list(await root.getDirectoryHandle('content'), 'content');
  });
  return new Map(files.map(([path, text]) => [path, Buffer.from(text, 'base64')]));
};

/** The form, as somebody uses it. */
export const drive = (page: Page) => {
  const field = (path: string, within: Page | Locator = page): Locator =>
    within.locator(`[data-key-path="${path}"]`).filter({ visible: true }).first();
  /** The box of a field, in Vietnamese unless the other pane is asked for. */
  const box = (path: string, pane = 0): Locator =>
    page
      .locator(`[data-key-path="${path}"]`)
      .filter({ visible: true })
      .nth(pane)
      .locator('textarea, input')
      .first();
  const typeIn = (path: string, text: string, pane = 0) => box(path, pane).fill(text);
  return {
    field,
    box,
    typeIn,
    goTo: async (hash: string) => {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
    },
    /** Opens an entry that is there. */
    open: async (collection: string, id: string) => {
      await page.evaluate((to) => {
        location.hash = to;
      }, `#/collections/${collection}/entries/${id}`);
      await page.locator('[data-key-path]').filter({ visible: true }).first().waitFor();
    },
    /** What can be done with the whole entry that is open. */
    choices: async (): Promise<Locator> => {
      await page.getByRole('button', { name: 'Hiển thị tùy chọn trình chỉnh sửa' }).click();
      const items = page.getByRole('menuitem').filter({ visible: true });
      await items.first().waitFor();
      return items;
    },
    /** Puts a picture into a field, in the place of one that may be there. */
    give: async (path: string, name: string, mimeType: string, buffer: Buffer) => {
      await field(path).locator('input[type=file]').first().setInputFiles({ name, mimeType, buffer });
      await field(path).locator('img[src^="blob:"]').first().waitFor();
    },
    choose: async (path: string, option: RegExp) => {
      await field(path).getByRole('combobox').click();
      await page.getByRole('option', { name: option }).click();
    },
    /** Saves, and waits for what is said: the sentences of a refusal, or none. */
    save: async (): Promise<string[]> => {
      const button = page.getByRole('button', { name: 'Lưu', exact: true });
      await button.click();
      const refusal = page.locator('[role=alertdialog] .error').filter({ visible: true });
      // What is saved leads back to its list; what is refused, nowhere.
      const isAnswered = await page
        .waitForFunction(
          () =>
            [...document.querySelectorAll('[role=alertdialog] .error')].some((each) =>
              each.checkVisibility(),
            ) || !/\/(new|entries)(\/|$)/.test(location.hash),
        )
        .then(
          () => true,
          () => false,
        );
      if (!isAnswered) {
        const invalid = page.locator('[data-key-path]:has([aria-invalid=true])').filter({ visible: true });
        const paths = await invalid.evaluateAll((all) =>
          all.map((each) => each.getAttribute('data-key-path')),
        );
        return [`The CMS itself would not save: ${paths.join(' ')}`];
      }
      if (await refusal.isVisible()) {
        const said = (await refusal.innerText()).split('\n');
        await page.getByRole('alertdialog').getByRole('button').last().click();
        return said;
      }
      const doubts = page.locator('dialog.check');
      if (await doubts.isVisible()) await doubts.getByRole('button').click();
      return [];
    },
  };
};

/** Paths of what differs, is new or is gone beside what a clone held. */
export const changedBeside = (
  files: ReadonlyMap<string, string | Buffer>,
  now: ReadonlyMap<string, Buffer>,
) =>
  [
    ...[...now].flatMap(([path, bytes]) => (bytes.toString() === files.get(path)?.toString() ? [] : [path])),
    ...[...files.keys()].flatMap((path) => (now.has(path) ? [] : [`gone: ${path}`])),
  ].toSorted();

/** What `npm run check` says of the clone as it is now, written to a disk. */
export const checkClone = (now: ReadonlyMap<string, Buffer>) => {
  const root = mkdtempSync(join(tmpdir(), 'clone-'));
  for (const [path, bytes] of now) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  cpSync('src/ui/drawings', join(root, 'src/ui/drawings'), { recursive: true });
  try {
    const said = execFileSync(process.execPath, [resolve('src/publishing/check.ts'), '--json'], {
      cwd: root,
    });
    const report = JSON.parse(said.toString()) as { checked: number; problems: { severity: string }[] };
    return {
      checked: report.checked,
      errors: report.problems.filter(({ severity }) => severity === 'error'),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};
