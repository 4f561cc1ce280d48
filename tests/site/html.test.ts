import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { readBuiltPages } from './built-pages.ts';

const loader = new StaticConfigLoader({
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
    // The choice of letters has a button that forgets and nothing to send.
    'wcag/h32': 'off',
  },
});

test('html-validate finds no error', async () => {
  const pages = readBuiltPages();
  // The rules are the same for every page; read once, they take half the time.
  const rules = await loader.getConfigFor('');
  loader.getConfigFor = () => rules;
  const validator = new HtmlValidate(loader);
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
});

test('no page has sound, video, frames, a login, or anything that is dragged or has a key of its own', () => {
  const strange =
    'audio, video, iframe, object, embed, marquee, blink, canvas, [draggable=true], [accesskey], [autoplay], input[type=password]';
  const found = readBuiltPages().flatMap(({ url, root }) =>
    root.querySelectorAll(strange).map(({ tagName }) => `${url}: ${tagName}`),
  );
  // The accessibility statement says so.
  expect(found).toEqual([]);
  expect(readBuiltPages().length).toBeGreaterThan(500);
});
