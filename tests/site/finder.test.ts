import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressedPages, dist, type BuiltPage } from './built-pages.ts';

const pages = new Map(addressedPages().map((page) => [page.url, page]));
const topicOf = ({ root }: BuiltPage) =>
  root.querySelector('meta[name=topic]')?.getAttribute('content') ?? '';
const steps = [...pages.values()].filter((page) => /^finder\.(question|outcome)$/.test(topicOf(page)));
const outcomes = steps.filter((page) => topicOf(page) === 'finder.outcome');
const starts = { vi: '/xuong-duoc-gi/', en: '/en/what-can-my-workshop-get/' };
const flat = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Where the answers of a page lead, over its own links. */
const answersOf = (url: string) =>
  pages
    .get(url)
    ?.root.querySelectorAll('main .answers a')
    .map((link) => link.getAttribute('href') ?? '') ?? [];
const firstOf = (start: string) =>
  pages.get(start)?.root.querySelector('main a.go')?.getAttribute('href') ?? '';
const twinOf = (url: string) => pages.get(url)?.root.querySelector('a.other')?.getAttribute('href') ?? '';

/** Every way from a page to an outcome, counted without listing them; and the pages on them. */
const seen = new Map<string, { ways: number; longest: number }>();
const walk = (url: string, depth = 0): { ways: number; longest: number } => {
  expect(depth, url).toBeLessThanOrEqual(7);
  const found = seen.get(url);
  if (found) return found;
  const page = pages.get(url);
  expect(page, url).toBeDefined();
  const isEnd = page !== undefined && topicOf(page) === 'finder.outcome';
  const next = isEnd ? [] : answersOf(url).map((to) => walk(to, depth + 1));
  if (!isEnd) expect(next.length, url).toBeGreaterThan(1);
  const here = isEnd
    ? { ways: 1, longest: 0 }
    : {
        ways: next.reduce((sum, each) => sum + each.ways, 0),
        longest: 1 + Math.max(...next.map(({ longest }) => longest)),
      };
  seen.set(url, here);
  return here;
};

describe('the checker as it is built', () => {
  test.each(['vi', 'en'] as const)('every path is walked over its links, without a script: %s', (locale) => {
    const { ways, longest } = walk(firstOf(starts[locale]));
    const own = steps.filter((page) => page.locale === locale);
    console.log(`${locale}: ${ways} paths over ${own.length} pages, the longest of ${longest} questions`);
    expect(longest).toBeLessThanOrEqual(7);
    expect(ways).toBeGreaterThan(3_000);
    // None is built that no path leads to.
    expect(own.filter(({ url }) => !seen.has(url)).map(({ url }) => url)).toEqual([]);
    expect(own.length).toBeLessThan(450);
    expect(own.length).toBeGreaterThan(250);
  });

  test('both languages have the same tree', () => {
    for (const page of steps) {
      expect(twinOf(twinOf(page.url)), page.url).toBe(page.url);
      expect(answersOf(page.url).map(twinOf), page.url).toEqual(answersOf(twinOf(page.url)));
    }
  });

  test('every question but the first offers “I’m not sure”, and says why it is asked', () => {
    const words = { vi: ['Tôi chưa rõ', 'Vì sao hỏi'], en: ['I’m not sure', 'Why we ask'] };
    let looked = 0;
    for (const page of steps.filter((each) => topicOf(each) === 'finder.question')) {
      const isFirst = page.url === firstOf(starts[page.locale]);
      const [notSure = '', why = ''] = words[page.locale];
      const answers = page.root.querySelectorAll('main .answers a').map((link) => flat(link.text));
      expect(answers.includes(notSure), page.url).toBe(!isFirst);
      if (!isFirst) expect(flat(page.root.querySelector('main')?.text), page.url).toContain(why);
      looked += 1;
    }
    console.log(`${looked} questions`);
    expect(looked).toBeGreaterThan(200);
  });

  test('its pages are found by nobody who is not led there, and tell no other site of their reader', () => {
    const maps = ['sitemap-0.xml', 'so-do-trang/index.html', 'en/site-map/index.html'].map((file) =>
      readFileSync(join(dist, file), 'utf8'),
    );
    const cards = new Set<string>();
    for (const { url, root } of steps) {
      const meta = (name: string) => root.querySelector(`meta[name=${name}]`)?.getAttribute('content');
      expect(meta('robots'), url).toBe('noindex');
      expect(meta('referrer'), url).toBe('no-referrer');
      expect(root.querySelector('[data-pagefind-body]'), url).toBeNull();
      // No sum stands in an address, and nothing is sent.
      expect(url).not.toMatch(/\d/);
      expect(root.querySelector('main :is(form, input)'), url).toBeNull();
      for (const map of maps) expect(map.includes(`${url}"`) || map.includes(`${url}<`), url).toBe(false);
      cards.add(root.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '');
    }
    expect([...cards].toSorted()).toEqual(
      ['en', 'vi'].map((locale) => expect.stringContaining(`/cards/page-finder.${locale}.png`) as string),
    );
  });
});

describe('every outcome', () => {
  test('names its conditions, each with its source, its document and its dates', () => {
    let looked = 0;
    const bare: string[] = [];
    for (const { url, root } of outcomes) {
      const lines = root.querySelectorAll('main [data-condition]');
      expect(lines.length, url).toBeGreaterThan(0);
      for (const line of lines) {
        looked += 1;
        const hasAll =
          line.querySelector('[data-source]') &&
          line.querySelector('a[href*="/van-ban/"], a[href*="/documents/"]') &&
          flat(line.querySelector('.period')?.text) !== '';
        if (!hasAll) bare.push(`${url} ${line.getAttribute('data-condition')}`);
      }
    }
    console.log(`${looked} conditions on ${outcomes.length} outcomes`);
    expect(bare).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(400);
    expect(looked).toBeGreaterThan(2_500);
  });

  test('gives each amount with from, document and article, or says which of three reasons there is for none', () => {
    let [amounts, unread, none] = [0, 0, 0];
    for (const { url, root } of outcomes) {
      const ceilings = root.querySelectorAll('main .ceiling');
      for (const ceiling of ceilings) {
        amounts += 1;
        const note = ceiling.nextElementSibling;
        expect(note?.querySelector('.period'), url).toBeTruthy();
        expect(note?.querySelector('a[href*="/van-ban/"], a[href*="/documents/"]'), url).toBeTruthy();
        expect(flat(note?.text), url).toMatch(/Điều \d|Article \d|không ghi điều|article not shown/);
        expect(ceiling.querySelector('[data-source]'), url).toBeTruthy();
      }
      const says = [root.querySelector('main [data-absence]'), root.querySelector('main [data-amount=none]')];
      if (says[0]) unread += 1;
      if (says[1]) none += 1;
      expect(ceilings.length > 0 || says.some(Boolean), url).toBe(true);
    }
    console.log(
      `${amounts} amounts; ${unread} outcomes with a level that was not read, ${none} with none that stands`,
    );
    expect(amounts).toBeGreaterThan(200);
    expect(unread).toBeGreaterThan(50);
    expect(none).toBeGreaterThan(50);
  });

  test('is one of three, says that it is no application and who decides, and is never “likely” without an amount', () => {
    const endings = new Map<string, number>();
    for (const { url, root, locale } of outcomes) {
      const ending = root.querySelector('[data-ending]')?.getAttribute('data-ending') ?? '';
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
      const text = flat(root.querySelector('main')?.text);
      expect(text, url).toContain(locale === 'vi' ? 'không phải đơn xin hỗ trợ' : 'not an application');
      expect(text, url).toContain(locale === 'vi' ? 'Ai quyết định' : 'Who decides');
      const standings = root
        .querySelectorAll('[data-condition]')
        .map((line) => line.getAttribute('data-standing'));
      if (ending === 'likely') {
        expect(standings, url).not.toContain('missed');
        expect(root.querySelector('.ceiling'), url).toBeTruthy();
      }
      if (ending === 'not') expect(standings, url).toContain('missed');
    }
    console.log([...endings].map(([ending, count]) => `${ending} ${count}`).join(', '));
    expect([...endings.keys()].toSorted()).toEqual(['likely', 'more', 'not']);
  });
});
