import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readBuiltPages } from './built-pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'error',
  },
});

test('html-validate finds no error', async () => {
  const pages = readBuiltPages();
  const found: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(page.html, page.url);
    for (const result of report.results)
      for (const message of result.messages)
        found.push(`${page.url}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
  }
  console.log(`${pages.length} pages validated`);
  expect(pages.length).toBeGreaterThan(500);
  expect(found.slice(0, 20)).toEqual([]);
}, 300_000);
