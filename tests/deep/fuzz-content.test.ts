import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { schemaOf } from '../../src/publishing/check-shape.ts';
import { isRefused } from '../../src/publishing/report.ts';
import { checkAsChange, checkWith, contentWith, realPaths, textOf } from '../content/on-a-copy.ts';
import { build } from './build-otherwise.ts';

/** Numbers between 0 and 1 that are the same in every run of a seed. */
const random = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

const nasty = [
  '{',
  '}',
  '<',
  '>',
  '{1}',
  '<br>',
  '<Claim source="S1">',
  '</Claim>',
  '<Doc id="x" />',
  '<Doc id=',
  '"',
  '“',
  '\\',
  '`',
  '```',
  '---',
  '\n---\n',
  '+++',
  '\n\n',
  '\t',
  '\u200b',
  '\ufeff',
  'import x from "y"\n',
  'export const a = 1\n',
  '<!-- -->',
  '<script>',
  '[a](b)',
  '[a](javascript:x)',
  '![a](b)',
  '[^1]',
  '&#8203;',
  '&lt;',
  '# ',
  '- ',
  '| a |\n| - |\n',
  ',',
  ':',
  '[',
  ']',
  'null',
  '1e999',
  '-1',
  'true',
  '"sources": []',
  '$&',
  '__proto__',
  '${x}',
  '<a.b/>',
  '<>',
  '{/*',
  '*/}',
  '\r',
  '\r\n',
  '\u0000',
  '\u2028',
  '%',
  '=',
  '***',
  '~~~',
];

const mutate = (text: string, next: () => number): string => {
  const at = Math.floor(next() * text.length);
  const kind = Math.floor(next() * 7);
  const piece = nasty[Math.floor(next() * nasty.length)] ?? '';
  const end = Math.min(text.length, at + 1 + Math.floor(next() * 40));
  if (kind === 0) return text.slice(0, at) + piece + text.slice(at);
  if (kind === 1) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 2) return text.slice(0, at) + text.slice(end);
  if (kind === 3) return text.slice(0, at) + piece + text.slice(end);
  if (kind === 4) return text.slice(0, at) + text.slice(at, end) + text.slice(at);
  // A block of its own at the end: only there is an import read as code.
  if (kind === 5) return `${text}\n\n${piece}`;
  const lines = text.split('\n');
  const line = Math.floor(next() * lines.length);
  return [...lines.slice(0, line), ...lines.slice(line + 1)].join('\n');
};

/** What the check let through: the text of each file as it was last changed. */
const letThrough = new Map<string, string>();

test('2,000 changes of real content: no crash, and what the check lets through, the build reads', () => {
  const seed = 20_261_126;
  const next = random(seed);
  const prose = realPaths.filter((path) => path.endsWith('.mdx'));
  let refused = 0;
  let passed = 0;
  for (let round = 0; round < 2000; round += 1) {
    const from = round % 2 === 0 ? prose : realPaths;
    const path = from[Math.floor(next() * from.length)] ?? '';
    const content = mutate(textOf(path), next);
    const changes = { [path]: content };
    const report = checkWith(changes);
    const { problems } = report;
    for (const { line, column, vi, en } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(`${vi} ${en}`).not.toMatch(/undefined|\[object|Unexpected|at line/);
    }
    // A warning lets a change through.
    if (isRefused(report)) {
      refused += 1;
      continue;
    }
    passed += 1;
    letThrough.set(path, content);
    const file = contentWith(changes).files.find((each) => each.path === path);
    expect(file?.faults).toEqual([]);
    if (!file) continue;
    schemaOf(file).parse(file.data);
    if (file.body !== undefined) {
      const { code } = mdxToJs(file.body, { jsxImportSource: 'astro' });
      // Nothing of the body is code: what is compiled imports the renderer and nothing else.
      expect(code.match(/^(?:import|export) .*$/gm), content).toEqual([
        expect.stringContaining('from "astro/jsx-runtime";'),
        'export default MDXContent;',
      ]);
    }
  }
  console.log(`seed ${seed}: ${refused} refused, ${passed} let through and read`);
  expect(refused).toBeGreaterThan(500);
  expect(passed).toBeGreaterThan(200);
}, 1_200_000);

/** Of changes that pass one by one, as many as pass together: two may ask for one address. */
const passingTogether = (changes: ReadonlyMap<string, string>): Record<string, string> => {
  let together: Record<string, string> = {};
  const add = (few: readonly (readonly [string, string])[]) => {
    const more = { ...together, ...Object.fromEntries(few) };
    if (!isRefused(checkAsChange(more))) together = more;
    else if (few.length > 1) for (const each of few) add([each]);
  };
  const all = [...changes];
  for (let from = 0; from < all.length; from += 20) add(all.slice(from, from + 20));
  return together;
};

test('what the check let through makes a whole site, all of it at once', () => {
  const together = passingTogether(letThrough);
  const before = Object.keys(together).map((path) => [path, readFileSync(path)] as const);
  let out = '';
  try {
    for (const [path, content] of Object.entries(together)) writeFileSync(path, content);
    out = build({});
    const pages = globSync('**/index.html', { cwd: out }).length;
    console.log(`${before.length} changed files built: ${pages} pages`);
    expect(pages).toBeGreaterThan(1000);
  } finally {
    for (const [path, content] of before) writeFileSync(path, content);
    if (out) rmSync(out, { recursive: true, force: true });
  }
  expect(before.length).toBeGreaterThan(150);
}, 1_200_000);
