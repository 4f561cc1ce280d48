import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { drawingNames, drawSprite, neutralDrawing, strokesOf } from '../../src/ui/drawings.ts';

const folder = 'src/ui/drawings';
const files = readdirSync(folder);
const svgs = files.map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }));

test('each file is a drawing under 0.8 KB, and its name is the name of the drawing', () => {
  const bytes = svgs.map(({ text }) => Buffer.byteLength(text));
  console.log(`${svgs.length} drawings, ${Math.max(...bytes)} B the largest`);
  expect(svgs.length).toBeGreaterThan(45);
  expect(Math.max(...bytes)).toBeLessThan(800);
  expect(files.filter((file) => !/^[a-z]+(-[a-z]+)*\.svg$/.test(file))).toEqual([]);
  expect([...drawingNames].toSorted()).toEqual(files.map((file) => file.replace('.svg', '')).toSorted());
  expect(drawingNames).toContain(neutralDrawing);
});

test('a drawing is one ink stroke and at most one amber stroke: no text, no fill, nothing else', () => {
  let paths = 0;
  for (const { file, text } of svgs) {
    const [svg] = parse(text).querySelectorAll('svg');
    expect(svg?.attributes, file).toEqual({
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: '0 0 64 64',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.75',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    });
    const elements = parse(text).querySelectorAll('*');
    expect(
      elements
        .slice(1)
        .map(({ rawTagName }) => rawTagName)
        .join(' '),
      file,
    ).toMatch(/^path( path)?$/);
    const [ink, amber] = elements.slice(1);
    expect(Object.keys(ink?.attributes ?? {}), file).toEqual(['d']);
    if (amber) expect(Object.keys(amber.attributes), file).toEqual(['stroke', 'd']);
    if (amber) expect(amber.attributes['stroke'], file).toBe('var(--amber)');
    expect(parse(text).textContent.trim(), file).toBe('');
    paths += elements.length - 1;
  }
  console.log(`${paths} paths`);
  expect(paths).toBeGreaterThan(90);
});

test('a drawing stays on its 64 by 64 sheet', () => {
  let looked = 0;
  for (const name of drawingNames)
    for (const strokes of Object.values(strokesOf(name))) {
      const starts = [...strokes.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].flatMap(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      looked += starts.length;
      expect(
        starts.filter((at) => at < 2 || at > 62),
        name,
      ).toEqual([]);
    }
  console.log(`${looked} numbers`);
  expect(looked).toBeGreaterThan(1000);
});

test('the sprite holds every drawing and is fetched in one small answer', () => {
  const sprite = drawSprite();
  const ids = parse(sprite)
    .querySelectorAll('symbol')
    .map(({ id }) => id);
  const bytes = brotliCompressSync(sprite).length;
  console.log(`${ids.length} drawings in ${bytes} B`);
  expect(ids).toEqual([...drawingNames]);
  expect(ids.length).toBeGreaterThan(45);
  expect(bytes).toBeLessThan(9_000);
});
