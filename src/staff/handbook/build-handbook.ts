import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { locales, type Locale } from '../../i18n/locales.ts';
import { readContentFolder } from '../../reading/content-folder.ts';
import { say } from '../say.ts';
import { blocksOf, jobs, listBlocks, type Block } from './blocks.ts';
import { carryOut, type Done } from './carry-out.ts';
import { copyProject } from './copy.ts';
import { drawHandbook, styles, type Shown } from './draw.ts';
import { formSize, formViews, takeFormPictures, type FormView } from './form-pictures.ts';
import { tellMistake } from './mistakes.ts';
import { printPage, takePageOf } from './print.ts';
import { readHandbook } from './read-handbook.ts';
import { listWhom } from './whom.ts';

/** Where a language of the handbook lies in the staff site, and its print. */
const places = {
  vi: { folder: 'huong-dan', print: 'so-tay.pdf' },
  en: { folder: 'huong-dan/en', print: 'handbook.pdf' },
} as const;

/** The browser that npm brings; nothing where it does not run. */
const startBrowser = async (): Promise<Browser | undefined> => {
  try {
    // The tests start it; code of the site knows no test, so it is found by its place.
    const place = new URL('../../../tests/browser/browser.ts', import.meta.url).href;
    const { launchBrowser } = (await import(place)) as { launchBrowser(): Promise<Browser> };
    return await launchBrowser();
  } catch {
    return undefined;
  }
};

/** The handbook in both languages, and every block of it that is carried out, in a copy of the project. */
const carryOutAll = async (root: string): Promise<{ texts: Record<Locale, string>; done: Done[] }> => {
  const copy = await copyProject(root);
  try {
    const content = readContentFolder(copy.folder);
    const texts = { vi: readHandbook('vi', content), en: readHandbook('en', content) };
    const blocks = listBlocks(texts.vi);
    const done: Done[] = [];
    for (const job of jobs) done.push(...(await carryOut(blocksOf(blocks, job), copy)));
    return { texts, done };
  } finally {
    copy.remove();
  }
};

const isFormView = (word: string | undefined): word is FormView => formViews.some((view) => view === word);

/**
 * Builds the handbook into the folder of the staff site: pages in both languages, and a print of each. Its screens are those of its commands,
 * carried out now; its pictures are of pages that lie in `dist`, and of the form, which is built for them.
 * @returns how many pictures there are, and what those show that could not be taken
 * @throws when a command of the handbook fails, the check says nothing of one of its mistakes, or the form cannot be built
 */
export const buildHandbook = async (
  out: string,
  root = process.cwd(),
): Promise<{ pictures: number; lacking: string[]; isPrinted: boolean }> => {
  const content = readContentFolder(root);
  const { texts, done } = await carryOutAll(root);
  const browser = await startBrowser();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  };
  let pictures = 0;
  const lacking: string[] = [];
  const takePicture = async ({ words, lines }: Block, lang: Locale, form: ReadonlyMap<FormView, Buffer>) => {
    const [of, what = ''] = words;
    const name = `${of}-${what.replace(/\/$/, '').replaceAll('/', '-')}-${lang}.png`;
    const file = join(out, places[lang].folder, name);
    mkdirSync(dirname(file), { recursive: true });
    const picture = of === 'form' && isFormView(what) ? form.get(what) : undefined;
    if (picture) writeFileSync(file, picture);
    const taken = picture
      ? formSize
      : browser && of === 'site' && (await takePageOf(browser, join(root, 'dist'), what, file));
    if (taken) pictures += 1;
    else lacking.push(lines.join(' '));
    return taken ? { src: name, ...taken } : undefined;
  };
  try {
    const form = browser ? await takeFormPictures(browser, root) : new Map<FormView, Buffer>();
    for (const lang of locales) {
      const markdown = texts[lang];
      // Both languages have the same commands, so what stood on the screen is said once.
      const screens = done.map(({ screen }) => screen);
      const shown: Shown[] = [];
      for (const block of listBlocks(markdown)) {
        const isDone = ['sh', 'answers', 'edit'].includes(block.kind);
        shown.push({
          block,
          screen: isDone ? screens.shift() : undefined,
          problems: block.kind === 'mistake' ? tellMistake(block, content, root) : undefined,
          picture: block.kind === 'picture' ? await takePicture(block, lang, form) : undefined,
          lines: block.kind === 'whom' ? listWhom(content, root, lang) : undefined,
        });
      }
      const other = lang === 'vi' ? 'en' : 'vi';
      const links = [
        {
          href: lang === 'vi' ? 'en/' : '../',
          text: other === 'vi' ? 'Tiếng Việt' : 'English',
          lang: other,
        } as const,
        ...(browser ? [{ href: places[lang].print, text: say('handbook.print')[lang] }] : []),
        ...(existsSync(join(out, 'index.html'))
          ? [{ href: lang === 'vi' ? '../' : '../../en/', text: say('handbook.home')[lang] }]
          : []),
      ];
      const stylesheet = lang === 'vi' ? 'so-tay.css' : '../so-tay.css';
      write('huong-dan/so-tay.css', styles);
      write(`${places[lang].folder}/index.html`, drawHandbook(markdown, shown, { lang, links, stylesheet }));
      if (browser)
        await printPage(
          browser,
          out,
          `${places[lang].folder}/`,
          join(out, places[lang].folder, places[lang].print),
        );
    }
  } finally {
    await browser?.close();
  }
  return { pictures, lacking: browser ? lacking : [], isPrinted: browser !== undefined };
};
