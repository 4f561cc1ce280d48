import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressedPages } from './built-pages.ts';

test('the title of a source in another language says which, so that it is read aloud in it', () => {
  const languages = new Map(
    readdirSync('content/sources').map((name) => {
      const { title, language } = JSON.parse(readFileSync(join('content/sources', name), 'utf8')) as {
        title: string;
        language: string;
      };
      return [title, language] as const;
    }),
  );
  let looked = 0;
  const silent: string[] = [];
  for (const { url, locale, root } of addressedPages())
    for (const element of root.querySelectorAll('cite, .receipts p')) {
      const language = languages.get(element.text.replace(/\s+/g, ' ').trim());
      if (language === undefined || language === locale) continue;
      looked += 1;
      if (element.getAttribute('lang') !== language)
        silent.push(`${url}: ${element.text.trim().slice(0, 60)}`);
    }
  console.log(`${looked} titles in another language than their page`);
  expect(silent).toEqual([]);
  expect(looked).toBeGreaterThan(500);
});
