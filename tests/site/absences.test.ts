import { expect, test } from 'vitest';
import { missingReasons } from '../../src/fields/statements.ts';
import { saysNobodyPublished } from '../nobody-published.ts';
import { addressedPages } from './built-pages.ts';

const pages = addressedPages();

test('no page says that nobody has published what we have only not found', () => {
  let letters = 0;
  const lies: string[] = [];
  for (const page of pages) {
    // Taken out of the text and not of the page, which is that of the other tests too.
    const body = page.root
      .querySelectorAll('[data-absence="not-published"]')
      .reduce((text, own) => text.replace(own.text, ''), page.root.querySelector('body')?.text ?? '');
    const head = page.root.querySelectorAll('title, meta[content]');
    const texts = [body, ...head.map((each) => each.getAttribute('content') ?? each.text)];
    for (const text of texts) {
      letters += text.length;
      for (const words of saysNobodyPublished(text.replace(/\s+/g, ' '))) lies.push(`${page.url}: ${words}`);
    }
  }
  console.log(`${letters} letters on ${pages.length} pages read for "nobody has published it"`);
  expect(letters).toBeGreaterThan(1_000_000);
  expect(lies).toEqual([]);
});

test('what was not found names the day and places of the search, and has no receipt; what a source does not say has one', () => {
  const counts = new Map<string, number>();
  let searches = 0;
  const sources = new Map(
    pages.filter(({ url }) => ['/nguon/', '/en/sources/'].includes(url)).map((page) => [page.locale, page]),
  );
  for (const page of pages)
    for (const mark of page.root.querySelectorAll('[data-absence]')) {
      const reason = mark.getAttribute('data-absence') ?? '';
      expect(missingReasons, page.url).toContain(reason);
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
      const next = mark.nextElementSibling;
      const hasReceipt = [mark, next, next?.querySelector('.r')].some((each) =>
        each?.hasAttribute('data-source'),
      );
      if (reason === 'not-in-source') expect(hasReceipt, `${page.url}: ${mark.text}`).toBe(true);
      if (reason !== 'not-found') continue;
      searches += 1;
      expect(hasReceipt, `${page.url}: ${mark.text}`).toBe(false);
      const [path, anchor] = (next?.getAttribute('href') ?? '').split('#');
      expect(path, `${page.url}: ${mark.text}`).toBe(page.locale === 'vi' ? '/nguon/' : '/en/sources/');
      const note = sources.get(page.locale)?.root.getElementById(anchor ?? '');
      expect(note?.text.length, `${page.url} → #${anchor}`).toBeGreaterThan(60);
    }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `${all} absences drawn: ${[...counts].map(([reason, count]) => `${count} ${reason}`).join(', ')}`,
  );
  expect(searches).toBeGreaterThan(200);
  expect(counts.get('not-read')).toBeGreaterThan(20);
  expect(counts.get('not-in-source')).toBeGreaterThan(60);
  expect(counts.get('not-due')).toBeGreaterThan(20);
});
