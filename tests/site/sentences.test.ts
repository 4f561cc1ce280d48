import { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { addressedPages } from './built-pages.ts';

const pages = addressedPages();
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words of an element without chips, which are marks beside a sentence. */
const readable = (element: HTMLElement): string =>
  element.querySelectorAll('.chip').reduce((text, chip) => text.replace(chip.text, ' '), element.text);

/** Lines of a page: paragraphs, items, cells and terms that hold no other such line. */
const blocks = 'p, li, dd, dt, td, th, summary, caption, h1, h2, h3';
const linesOf = (root: HTMLElement): string[] =>
  root
    .querySelectorAll(blocks)
    .filter((each) => each.querySelector(blocks) === null)
    .map((each) => flat(readable(each)));

const lines = pages.flatMap((page) => {
  const main = page.root.querySelector('main');
  return main ? linesOf(main).map((text) => ({ url: page.url, locale: page.locale, text })) : [];
});
const plurals = [
  ...new Set(Object.values(en.units).map(({ other }) => other)),
  'rows',
  'files',
  'figures',
].filter((word) => !['', '%', 'ha'].includes(word));

/** Vietnamese doubles some words on purpose; names and numbers may repeat too. */
const doubled = /luôn luôn|thường thường|dần dần|năm năm|lần lần|nhân nhân|thành thành/i;

describe('no sentence is put together from words that do not fit', () => {
  const find = (what: string, isWrong: (line: (typeof lines)[number]) => boolean) =>
    test(what, () => {
      const wrong = lines.filter(isWrong).map(({ url, text }) => `${url}: ${text.slice(0, 140)}`);
      console.log(`${lines.length} lines: ${what}`);
      expect(wrong.slice(0, 20)).toEqual([]);
      expect(lines.length).toBeGreaterThan(15_000);
    });

  find('no space before a comma, stop or colon', ({ text }) => /\p{L} +[,.;:](\s|$)/u.test(text));
  find('no two stops or commas side by side', ({ text }) =>
    /,\s*,|;\s*;|\.\s*\.(?!\.)|:\s*[:.]|,\s*\./.test(text.replaceAll('…', '')),
  );
  // Columns of open data are named by the thing and its field; names of makers may begin with the word “Cơ sở”.
  find(
    'no label said twice',
    ({ text, url }) =>
      !/\/(du-lieu|data)\//.test(url) &&
      !/Cơ sở: Cơ sở/.test(text) &&
      /(?:^|[.;] )(\p{L}[\p{L} ]{3,40}): \1(?![\p{L}])/iu.test(text),
  );
  find('no word said twice', ({ text }) => {
    const matches = [...text.matchAll(/(?<![\p{L}\d])(\p{L}{2,}) \1(?![\p{L}\d])/giu)];
    return matches.some(([match]) => !doubled.test(match));
  });
  find(
    'one thing is in the singular',
    ({ text, locale }) =>
      locale === 'en' && plurals.some((word) => new RegExp(`(?<![\\d.,–/-])\\b1 ${word}\\b`).test(text)),
  );
  find('a percentage is written in one way', ({ text }) => /\d\s+%/.test(text));
  find('one year is no period', ({ text }) => /giai đoạn (19|20)\d\d(?! ?[–\d\-/])/.test(text));

  test('a document’s name does not follow its own first words', () => {
    let looked = 0;
    const wrong: string[] = [];
    for (const page of pages)
      for (const link of page.root.querySelectorAll('main p a, main li a, main dd a')) {
        if (!/\/(van-ban|documents)\/./.test(link.getAttribute('href') ?? '')) continue;
        looked += 1;
        const line = flat(link.closest('p, li, dd')?.text ?? '');
        const name = flat(link.text);
        const before = line.slice(0, line.indexOf(name)).trim().split(' ').slice(-2).join(' ').toLowerCase();
        const start = name.toLowerCase().split(' ').slice(0, 4).join(' ');
        if (before.includes(' ') && start.includes(before)) wrong.push(`${page.url}: ${line.slice(0, 120)}`);
      }
    console.log(`${looked} names of documents in sentences`);
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(500);
  });

  test('a list by group is not one group of which nothing is known, and no row of a table is all dashes', () => {
    let [groups, rows] = [0, 0];
    const wrong: string[] = [];
    for (const page of pages) {
      const titles: { title: string; groups: string[] }[] = [];
      for (const heading of page.root.querySelectorAll('main h2, main h3'))
        if (heading.tagName === 'H2') titles.push({ title: flat(heading.text), groups: [] });
        else titles.at(-1)?.groups.push(flat(heading.text));
      for (const each of titles) {
        groups += each.groups.length;
        if (each.groups.length === 1 && /^Nguồn không|not given in the source/.test(each.groups[0] ?? ''))
          wrong.push(`${page.url}: ${each.title}`);
      }
      for (const row of page.root.querySelectorAll('main tbody tr')) {
        rows += 1;
        const cells = row.querySelectorAll('td').map((cell) => cell.text.trim());
        if (cells.length > 1 && cells.every((cell) => cell === '–'))
          wrong.push(`${page.url}: ${flat(row.text)}`);
      }
    }
    console.log(`${groups} groups, ${rows} rows`);
    expect(wrong).toEqual([]);
    expect(groups).toBeGreaterThan(200);
    expect(rows).toBeGreaterThan(500);
  });
});

test('no word runs into the next where one mark-up ends and another begins', () => {
  let looked = 0;
  const wrong: string[] = [];
  for (const { url, html } of pages) {
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    // A mark that names the sources is a button and no part of the words; the rungs of the ladder stand on lines of their own.
    for (const match of main.matchAll(
      /<\/(?:a|span|b|time|cite)>(<(?:a|span|b|time|cite)\b[^>]*>)?(?=[\p{L}\d(“])/gu,
    )) {
      looked += 1;
      const before = main.slice(Math.max(0, match.index - 200), match.index);
      if (/\s$/.test(before) || (/<a href="[^"]*"><b>[^<]*$/.test(before) && match[1] === '<span>')) continue;
      if (/<li><b>[^<]*$/.test(before) && main.includes('class="ladder')) continue;
      wrong.push(`${url}: ${main.slice(Math.max(0, match.index - 30), match.index + 60)}`);
    }
  }
  console.log(`${looked} places where one mark-up follows another`);
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(looked).toBeGreaterThan(300);
});
