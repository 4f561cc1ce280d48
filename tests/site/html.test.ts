import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readTags, textOf } from '../../src/reading/built-pages.ts';
import { least, sample } from '../sample.ts';
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
  const pages = sample(readBuiltPages(), 5);
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
  expect(pages.length).toBeGreaterThan(least(1500, 5));
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

test('the build reads the same tags, attributes and titles by its pattern as a parser does', () => {
  const pages = sample(readBuiltPages(), 7);
  let looked = 0;
  for (const { html, url } of pages) {
    const root = parse(html, { comment: false, blockTextElements: { script: true, style: true } });
    const tags = readTags(html);
    expect(tags.map(({ name, attributes }) => [name, attributes])).toEqual(
      root
        .querySelectorAll('*')
        .map(({ rawTagName, attributes }) => [
          rawTagName.toLowerCase(),
          Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value])),
        ]),
    );
    const heading = tags.find(({ name }) => name === 'h1');
    if (heading)
      expect(textOf(html, heading), url).toBe(root.querySelector('h1')?.text.replaceAll(/\s+/g, ' ').trim());
    looked += tags.length;
  }
  console.log(`${looked} tags of ${pages.length} pages`);
  expect(looked).toBeGreaterThan(least(300_000, 7));
});
