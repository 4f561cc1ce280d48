import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readTags, textOf } from '../../src/reading/built-pages.ts';
import { checkSite } from '../../src/publishing/check-site.ts';

/** What a look over a site of these files says, without the lines that say how little there is. */
const lookOver = (files: Record<string, string>) => {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { problems, ...counts } = checkSite(root, '/city');
    return { ...counts, problems: problems.filter((each) => !/^(thiếu|chỉ có)/.test(each)), all: problems };
  } finally {
    rmSync(root, { recursive: true });
  }
};

const head = (topic: string, canonical: string) =>
  `<meta name="topic" content="${topic}"><link rel="canonical" href="https://x.vn/city/${canonical}">`;

test('a link, an anchor, a topic or an address that is wrong is told with its page', () => {
  const links = [
    '/city/b/',
    '/city/b/#đây',
    '#%C4%91',
    '/city/b/#%E1',
    '/city/no/',
    '/city/b/#no',
    '/b/',
    '/city/x.png',
    '/city/y.png',
  ];
  const { problems, pages, anchors } = lookOver({
    'index.html': `${head('t', '')}<h2 id="đ">A</h2>${links.map((link) => `<a href="${link}">x</a>`).join('')}`,
    'b/index.html': `${head('t', '')}<h2 id="đây">B</h2>`,
    'c/index.html': `${head('t', 'c/')}<meta name="robots" content="noindex"><a href="https://x.vn/">x</a>`,
    'x.png': '',
  });
  expect(problems.map((each) => each.replace(/: .*/, ''))).toEqual([
    '/ → /city/b/#%E1',
    '/ → /city/no/',
    '/ → /city/b/#no',
    '/ → /b/',
    '/ → /city/y.png',
    '/ và/and /b/',
    '/ và/and /b/',
  ]);
  expect([pages, anchors]).toEqual([3, 4]);
});

test('a site with hardly a page, or without a part of search, is not let through', () => {
  const { problems, all } = lookOver({ 'index.html': '<p>x</p>', 'robots.txt': '' });
  expect(problems).toEqual([]);
  expect(all).toContain('thiếu / missing: search.vi.json');
  expect(all).not.toContain('thiếu / missing: robots.txt');
  expect(all).toContain('chỉ có / only 1 trang / pages');
});

test('tags are read however they are written, and none out of a comment, a script or a text', () => {
  const html =
    "<!-- <a href='no'> --><A HREF='a?b=1&amp;c=2' id=one hidden>x</A><script>if (a<b) '<i id=no>'</script><p title=\"a > b\">1 < 2 &lt;b></p><h1>Trà <b>&amp; rượu</b>\n</h1><br/>";
  const tags = readTags(html);
  expect(tags.map(({ name, attributes }) => [name, attributes])).toEqual([
    ['a', { href: 'a?b=1&c=2', id: 'one', hidden: '' }],
    ['script', {}],
    ['p', { title: 'a > b' }],
    ['h1', {}],
    ['b', {}],
    ['br', {}],
  ]);
  expect(textOf(html, tags[3]!)).toBe('Trà & rượu');
});
