import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressedPages } from './built-pages.ts';

test('the title of a source in another language says which, so that it is read aloud in it', () => {
  // Two sources may have one title: a newspaper's article and its copy on a site that says another language.
  const languages = new Map<string, Set<string>>();
  for (const name of readdirSync('content/sources')) {
    const { title, language } = JSON.parse(readFileSync(join('content/sources', name), 'utf8')) as {
      title: string;
      language: string;
    };
    languages.set(title, new Set([...(languages.get(title) ?? []), language]));
  }
  let looked = 0;
  const silent: string[] = [];
  for (const { url, locale, root } of addressedPages())
    for (const element of root.querySelectorAll('cite, .receipts p')) {
      const those = languages.get(element.text.replace(/\s+/g, ' ').trim());
      if (those === undefined || (those.size === 1 && those.has(locale))) continue;
      looked += 1;
      if (!those.has(element.getAttribute('lang') ?? locale))
        silent.push(`${url}: ${element.text.trim().slice(0, 60)}`);
    }
  console.log(`${looked} titles in another language than their page`);
  expect(silent).toEqual([]);
  expect(looked).toBeGreaterThan(500);
});
