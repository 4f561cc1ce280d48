import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { vi } from '../../src/i18n/vi.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { addressedPages } from './built-pages.ts';

const words = { vi, en };
const { files } = readContentFolder(process.cwd());
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
/** Titles of sources stand as published, so a maker’s name in one bears no mark of ours. */
const titles = files
  .filter(({ folder }) => folder === 'sources')
  .map(({ data }) => flat((data as { title: string }).title));
const withoutTitles = (text: string) => titles.reduce((left, title) => left.replaceAll(title, ''), text);
const pages = addressedPages().map(({ url, locale, root }) => ({
  url,
  locale,
  text: flat(root.querySelector('body')?.structuredText ?? ''),
  // The title of a source’s page is the source’s own, cut to length.
  title: /^\/(en\/)?(nguon|sources)\//.test(url)
    ? ''
    : flat(root.querySelector('title')?.structuredText ?? ''),
}));

interface Maker {
  name: string;
  nameChecked?: boolean;
  territory?: string;
}

test('a maker’s name never stands without its marks', () => {
  const marked = files
    .filter(({ folder }) => folder === 'makers')
    .map(({ data }) => data as Maker)
    .filter(({ nameChecked, territory }) => nameChecked === false || territory === 'quang-nam')
    // "H&T" is too short to be looked for in running text.
    .filter(({ name }) => name.length > 5);
  const bare: string[] = [];
  let seen = 0;
  for (const page of pages) {
    const { workshops, statements } = words[page.locale];
    for (const { name, nameChecked } of marked) {
      const mark = nameChecked === false ? workshops.nameMark : statements.territories['quang-nam'];
      for (const text of [withoutTitles(page.text), page.title])
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
          seen += 1;
          if (!text.slice(at + name.length, at + name.length + 12 + mark.length).includes(mark))
            bare.push(`${page.url}: …${text.slice(at, at + name.length + 30)}…`);
        }
    }
  }
  console.log(
    `${seen} printings of ${marked.length} marked names on ${pages.length} pages; ${bare.length} bare`,
  );
  expect(marked.length).toBeGreaterThanOrEqual(13);
  expect(seen).toBeGreaterThan(100);
  expect([...new Set(bare)]).toEqual([]);
});

interface Statement {
  text: Record<'vi' | 'en', string>;
  sources: string[];
  territory?: keyof typeof vi.statements.territories;
  weakness?: keyof typeof vi.statements.weaknesses;
}

/** Every statement that carries a mark, however deep. */
function* findMarked(data: unknown): Generator<Statement> {
  if (typeof data !== 'object' || data === null) return;
  const holder = data as Partial<Statement>;
  if (holder.text && holder.sources && (holder.territory ?? holder.weakness)) yield holder as Statement;
  for (const value of Object.values(data)) yield* findMarked(value);
}

test('a statement with a mark reaches a page in both languages, the mark beside it', () => {
  const statements = files.filter(({ locale }) => !locale).flatMap((file) => [...findMarked(file.data)]);
  const lost: string[] = [];
  for (const locale of ['vi', 'en'] as const) {
    const own = pages.filter((page) => page.locale === locale);
    for (const { text, territory, weakness } of statements) {
      const said = flat(text[locale]);
      const before = territory ? `${words[locale].statements.territories[territory]}: ` : '';
      const places = own.filter((page) => page.text.includes(`${before}${said}`));
      const after = weakness && words[locale].statements.weaknesses[weakness];
      const isWhole = places.some(({ text: whole }) => {
        const end = whole.indexOf(`${before}${said}`) + before.length + said.length;
        return after === undefined || whole.slice(end, end + 60 + after.length).includes(after);
      });
      if (!isWhole) lost.push(`${locale}: ${before}${said.slice(0, 80)}`);
    }
  }
  console.log(
    `${statements.length} marked statements looked for on ${pages.length} pages; ${lost.length} lost`,
  );
  expect(statements.length).toBeGreaterThanOrEqual(40);
  expect(lost).toEqual([]);
});
