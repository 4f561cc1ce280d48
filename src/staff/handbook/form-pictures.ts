import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundleForm } from '../form/bundle.ts';
import { Refusal } from '../refusal.ts';
import { say } from '../say.ts';
import { filesOf, giveClone } from './give-clone.ts';
import { serving } from './print.ts';

/** What the form is shown doing: its kinds of thing, news in both languages, a photograph of it, a mistake that is not saved. */
export const formViews = ['kinds', 'news', 'photo', 'refused'] as const;
export type FormView = (typeof formViews)[number];

export const formSize = { width: 1200, height: 800 };
/** Longer than a slow machine takes to open the form. */
const mostMs = 60_000;

/** The newest news that is there in both languages. */
const newestNews = (files: ReadonlyMap<string, string>): string =>
  [...files.keys()]
    .flatMap((path) => /^content\/news\/(.+)\.vi\.mdx$/.exec(path)?.[1] ?? [])
    .filter((id) => files.has(`content/news/${id}.en.mdx`))
    .toSorted()
    .at(-1) ?? 'new';

/** What is done in the form before each picture of it, by what it shows in Vietnamese. */
const show = async (page: Page, view: FormView, news: string): Promise<void> => {
  const goTo = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  const field = (path: string) => page.locator(`[data-key-path="${path}"]`).filter({ visible: true }).first();
  if (view === 'kinds') {
    await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
    await page.getByText('Chuyên mục', { exact: true }).first().waitFor();
  } else if (view === 'news') {
    await goTo(`#/collections/news/entries/${news}`);
    await field('title').locator('input').waitFor();
  } else if (view === 'photo') {
    await field('photos').getByRole('button', { name: /Thêm/ }).click();
    await field('photos.0.file').waitFor();
    await field('photos').evaluate((element) => element.scrollIntoView({ block: 'start' }));
  } else {
    await field('photos')
      .getByRole('button', { name: /Xóa|Gỡ/ })
      .first()
      .click();
    // A day that the calendar lacks: the form itself lets it be typed.
    await field('happenedOn').locator('input').fill('2026-02-31');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.locator('[role=alertdialog] .error').filter({ visible: true }).waitFor();
  }
  // What slides in has come to rest.
  await page.waitForTimeout(1000);
};

/**
 * Pictures of the form as staff see it, in Vietnamese, opened on content as it is now; nothing is written.
 * @throws a refusal that says why, when the form cannot be built or does not do what the handbook tells of
 */
export const takeFormPictures = async (
  browser: Browser,
  root: string,
  bundle = bundleForm,
): Promise<Map<FormView, Buffer>> => {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  try {
    await bundle(join(folder, 'admin'), undefined);
    const files = filesOf(root);
    return await serving(folder, async (address) => {
      const page = await browser.newPage({ viewport: formSize, locale: 'vi-VN' });
      page.setDefaultTimeout(mostMs);
      await page.goto(`${address}admin/`);
      await giveClone(page, files);
      await page.goto(`${address}admin/`);
      const pictures = new Map<FormView, Buffer>();
      for (const view of formViews) {
        await show(page, view, newestNews(files));
        pictures.set(view, await page.screenshot());
      }
      await page.close();
      return pictures;
    });
  } catch (fault) {
    throw new Refusal(say('handbook.noForm', String(fault).split('\n')[0] ?? ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
