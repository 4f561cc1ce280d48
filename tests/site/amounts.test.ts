import { readdirSync, readFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { localise } from '../../src/fields/localise.ts';
import { hasEnded, isOutdated } from '../../src/subjects/documents/documents.ts';
import { capParts, sayAmount, shareParts, type AmountPart } from '../../src/subjects/rules/say-amount.ts';
import { addressedPages } from './built-pages.ts';

type Words = Record<'vi' | 'en', string>;
interface Clause {
  document: string;
  to: string;
  from: string;
  sharePercent?: number;
  capVnd?: number;
  of?: Words;
  per?: Words;
  condition?: Words;
  missing?: undefined;
  sources: string[];
}
interface Rule {
  whose: string;
  name: Words;
  clauses: Clause[];
}
const readAll = <T>(folder: string) =>
  readdirSync(`content/${folder}`).map((file) => ({
    id: file.replace('.json', ''),
    data: JSON.parse(readFileSync(`content/${folder}/${file}`, 'utf8')) as T,
  }));
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const pages = addressedPages();
const rules = readAll<Rule>('rules');
interface Lasting {
  state: 'not-found';
  endedOn?: string;
  madeUntil?: number;
  issued: string;
  replacedBy?: string[];
  followedBy?: string[];
}
const documents = new Map(
  readAll<Lasting>('documents').map(({ id, data }) => [id, { replacedBy: [], followedBy: [], ...data }]),
);
const today = '2026-11-23';
/** What stands on the pages under each set of sources: read once, as there are many. */
const standing = new Map<string, { url: string; locale: 'vi' | 'en'; text: string; isRow: boolean }[]>();
for (const { url, locale, root } of pages)
  for (const element of root.querySelectorAll('main [data-source]')) {
    const key = element.getAttribute('data-source') ?? '';
    standing.set(key, [
      ...(standing.get(key) ?? []),
      { url, locale, text: flat(element.text), isRow: element.tagName === 'TR' },
    ]);
  }
const joined = (parts: AmountPart[]) => flat(parts.map(({ text }) => text).join(''));
/** Whether an amount is said: in one sentence, or by the cells of a row, its share and its cap each in one. */
const isSaid = (
  clause: Clause,
  { locale, text, isRow }: { locale: 'vi' | 'en'; text: string; isRow: boolean },
) => {
  const amount = localise(clause, locale);
  return isRow
    ? text.includes(joined(shareParts(amount, locale))) && text.includes(joined(capParts(amount, locale)))
    : text.includes(sayAmount(amount, locale));
};
const anAmount = /\d%|\d\s?(?:triệu|tỷ|million|billion)/;
/** The smallest thing that is read as one: a line of a list, a row of a table, a paragraph. */
const wholeOf = (element: HTMLElement): string =>
  flat((element.closest('tr') ?? element.closest('li') ?? element).text);

describe('an amount', () => {
  test('never stands without its condition, and a level of an earlier year never without that year', () => {
    let [amounts, conditions, years] = [0, 0, 0];
    const bare: string[] = [];
    for (const { id, data } of rules)
      for (const clause of data.clauses) {
        if (clause.missing !== undefined) continue;
        const document = documents.get(clause.document);
        const isOld =
          document !== undefined &&
          clause.to === 'not-found' &&
          !hasEnded(document, today) &&
          isOutdated(document, today);
        for (const place of standing.get(clause.sources.join(' ')) ?? []) {
          if (!isSaid(clause, place)) continue;
          const { url, locale, text } = place;
          amounts += 1;
          const condition = clause.condition?.[locale];
          if (condition !== undefined) {
            conditions += 1;
            if (!text.includes(condition)) bare.push(`${url} ${id}: ${text}`);
          }
          if (isOld) {
            years += 1;
            const year = (clause.from === 'not-found' ? document.issued : clause.from).slice(0, 4);
            if (!text.includes(wordsOf(locale).rule.levelOf(year))) bare.push(`${url} ${id}: ${text}`);
          }
        }
      }
    console.log(
      `${amounts} amounts on the pages; ${conditions} with a condition, ${years} of an earlier year, over ${rules.length} rules`,
    );
    expect(bare).toEqual([]);
    expect(amounts).toBeGreaterThan(140);
    expect(conditions).toBeGreaterThanOrEqual(20);
    expect(years).toBeGreaterThanOrEqual(28);
  });

  test('that rests on the newspaper of 2016 says 2017 wherever it stands', () => {
    let looked = 0;
    const bare: string[] = [];
    for (const page of pages) {
      if (/\/(nguon|sources)\//.test(page.url)) continue;
      for (const element of page.root.querySelectorAll('main [data-source~=S180]')) {
        if (!anAmount.test(element.text)) continue;
        looked += 1;
        if (!/2017|33\/2016/.test(wholeOf(element))) bare.push(`${page.url}: ${wholeOf(element)}`);
      }
    }
    console.log(`${looked} amounts under S180`);
    expect(bare).toEqual([]);
    expect(looked).toBeGreaterThan(30);
  });

  test('on the list of supports stands today, and says so where it is not the workshop’s own', () => {
    const lists = pages.filter(({ url }) => url === '/ho-tro/' || url === '/en/support/');
    let [looked, others] = [0, 0];
    for (const page of lists) {
      const words = wordsOf(page.locale).rule;
      for (const element of page.root.querySelectorAll('main .amount')) {
        looked += 1;
        const line = flat(element.closest('p')?.text ?? '');
        expect(element.getAttribute('data-source')).not.toContain('S180');
        const rule = rules.find(({ data }) => line.startsWith(`${data.name[page.locale]}:`));
        expect(rule, line).toBeDefined();
        const whose = rule?.data.whose as keyof typeof words.whose;
        if (whose === 'workshop') continue;
        others += 1;
        expect(line, page.url).toContain(words.whose[whose]);
      }
    }
    console.log(`${looked} amounts on ${lists.length} lists, ${others} of them not the workshop’s own`);
    expect(looked).toBeGreaterThanOrEqual(2 * 6);
    expect(others).toBeGreaterThan(0);
  });
});

test('a support says under its name whether it applies today, no surer than its amounts', () => {
  const said: Record<string, number> = {};
  for (const { url, root } of pages) {
    if (!/^\/(?:ho-tro\/muc-ho-tro|en\/support\/amounts)\/[^/]+\/$/.test(url)) continue;
    const states = root.querySelectorAll('[data-today]').map((each) => each.getAttribute('data-today') ?? '');
    expect(states.length, url).toBe(1);
    const [state = ''] = states;
    said[state] = (said[state] ?? 0) + 1;
    const hasAmount = root.querySelector('.ceiling') !== null;
    expect(['now', 'lasting'].includes(state), url).toBe(hasAmount);
  }
  const all = Object.values(said).reduce((sum, each) => sum + each, 0);
  console.log(`${all} pages of supports: ${JSON.stringify(said)}`);
  expect(all).toBeGreaterThan(50);
  expect(Object.keys(said).length).toBeGreaterThan(1);
});
