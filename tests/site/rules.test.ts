import { readdirSync, readFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { formatDay, today } from '../../src/i18n/formats.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { readPrice } from '../../src/subjects/rules/read-price.ts';
import { workOut } from '../../src/subjects/rules/work-out.ts';
import type { SentRule } from '../../src/subjects/rules/sent-rule.ts';
import { addressedPages } from './built-pages.ts';

type Words = Record<'vi' | 'en', string>;
interface Clause {
  level: 'national' | 'city';
  document: string;
  article: Words;
  from: string;
  to: string;
  sharePercent?: number;
  capVnd?: number;
  condition?: Words;
}
const rules = readdirSync('content/rules').map(
  (file) =>
    JSON.parse(readFileSync(`content/rules/${file}`, 'utf8')) as { urlSlug: Words; clauses: Clause[] },
);
const pages = addressedPages();
const flat = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const under = { vi: '/ho-tro/muc-ho-tro', en: '/en/support/amounts' };
/** Every page of a kind of support, with its rule. */
const pairs = rules.flatMap((rule) =>
  (['vi', 'en'] as const).map((locale) => {
    const url = `${under[locale]}/${rule.urlSlug[locale]}/`;
    const page = pages.find((each) => each.url === url);
    if (!page) throw new Error(`${url} was not built.`);
    return { rule, url, locale, main: page.root.querySelector('main') as HTMLElement };
  }),
);
const rowsOf = (main: HTMLElement) => main.querySelectorAll('table.through tbody tr');

describe('the page of a kind of support', () => {
  test('has every year since 2012 once as an anchor, today first', () => {
    const years = Array.from({ length: Number(today().slice(0, 4)) - 2011 }, (_, index) => 2012 + index);
    for (const { url, locale, main } of pairs) {
      const anchors = main.querySelectorAll('table.through a[id]').map((each) => each.getAttribute('id'));
      expect(anchors, url).toEqual(years.toReversed().map((year) => `y${year}`));
      expect(flat(rowsOf(main)[0]?.querySelector('th')?.text), url).toMatch(
        new RegExp(`^${wordsOf(locale).rule.years.today}`),
      );
    }
    console.log(`${pairs.length} pages, ${years.length} years each`);
    expect(pairs.length).toBeGreaterThanOrEqual(62);
  });

  test('shows of every clause its condition, days, document, article and who set it', () => {
    let clauses = 0;
    for (const { rule, url, locale, main } of pairs)
      for (const clause of rule.clauses) {
        clauses += 1;
        const cell = rowsOf(main)
          .flatMap((row) => row.querySelectorAll('td')[clause.level === 'national' ? 0 : 1] ?? [])
          .find((each) => {
            const hasDocument = each.querySelector(`a[href$="/${clause.document}/"]`) !== null;
            return hasDocument && flat(each.text).includes(clause.article[locale]);
          });
        expect(cell, `${url}: ${clause.document}`).toBeDefined();
        const text = flat(cell?.text);
        for (const day of [clause.from, clause.to])
          if (day !== 'not-found') expect(text, url).toContain(formatDay(day, locale));
        if (clause.condition) expect(text, url).toContain(clause.condition[locale]);
        if (clause.sharePercent) expect(text, url).toContain(`${clause.sharePercent}%`);
        expect(text, url).toMatch(
          locale === 'vi' ? /(Bộ|UBND|HĐND|Quốc hội)/ : /(Ministry|People’s (Committee|Council)|Assembly)/,
        );
      }
    console.log(`${clauses} clauses`);
    expect(clauses).toBeGreaterThan(100);
  });

  test('never has an ended rule in the row of today, and says of a worked table by one that it is over', () => {
    let [old, worked] = [0, 0];
    for (const { rule, url, locale, main } of pairs) {
      const ended = rule.clauses.filter(({ to }) => to !== 'not-found' && to < today());
      const cells = rowsOf(main)[0]?.querySelectorAll('td') ?? [];
      for (const { document, level } of ended) {
        const cell = cells[level === 'national' ? 0 : 1];
        expect(cell?.querySelector(`a[href$="/${document}/"]`) ?? null, url).toBe(null);
      }
      const table = main.querySelector('table.worked');
      if (!table) continue;
      worked += 1;
      const by = flat(table.parentNode?.querySelector('p')?.text);
      const words = wordsOf(locale).sums.now;
      if (!ended.some(({ to }) => by.includes(formatDay(to, locale)))) continue;
      old += 1;
      expect(flat(table.querySelector('caption')?.text), url).toContain(words.ended);
    }
    console.log(`${worked} worked tables, ${old} of them by an ended rule`);
    expect(worked).toBeGreaterThanOrEqual(30);
    expect(old).toBeGreaterThan(10);
  });

  test('works its table out rightly, row by row', () => {
    let sums = 0;
    for (const { url, locale, main } of pairs) {
      const table = main.querySelector('table.worked');
      const given = JSON.parse(
        main.querySelector('price-sum')?.getAttribute('data-rule') ?? 'null',
      ) as SentRule | null;
      if (!table || !given) continue;
      const by = given.clauses.find(
        ({ said }) => said !== '' && flat(table.querySelector('caption')?.text).startsWith(flat(said)),
      );
      expect(by, url).toBeDefined();
      for (const row of table.querySelectorAll('tbody tr')) {
        const [cost, , most, own] = row.childNodes
          .map((cell) => readPrice(cell.text, locale))
          .map((read) => ('vnd' in read ? read.vnd : 0));
        const sum = workOut(by ?? {}, cost ?? 0);
        expect([most, own], `${url}: ${flat(row.text)}`).toEqual([sum?.mostVnd, sum?.ownVnd]);
        sums += 1;
      }
    }
    console.log(`${sums} rows of worked tables`);
    expect(sums).toBeGreaterThan(120);
  });

  test('says of what is not read today whom to ask, and marks what changed', () => {
    let [asked, changes] = [0, 0];
    for (const { url, locale, main } of pairs) {
      const { rule, area } = wordsOf(locale);
      const text = flat(main.text);
      if (!main.querySelector('.woven')) continue;
      asked += 1;
      expect(text.includes(rule.ask) || text.includes(area.cityLevel), url).toBe(true);
      changes += main.querySelectorAll('.changed').length;
    }
    console.log(`${asked} pages with something unread, ${changes} changes marked`);
    expect(asked).toBeGreaterThan(40);
    expect(changes).toBeGreaterThan(80);
  });

  test('has no form around the price, so that none is ever in an address', () => {
    let looked = 0;
    for (const { url, main } of pairs)
      for (const box of main.querySelectorAll('price-sum')) {
        looked += 1;
        expect(box.closest('form'), url).toBe(null);
        expect(box.querySelectorAll('form, [name], button').length, url).toBe(0);
      }
    expect(looked).toBeGreaterThanOrEqual(30);
  });
});
