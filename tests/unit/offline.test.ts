import { describe, expect, test } from 'vitest';
import { isKept } from '../../src/offline/kept-pages.ts';
import { packPages, unpackPage } from '../../src/offline/pack.ts';
import { sayKept, sayNotKept } from '../../src/offline/say-kept.ts';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="vi"><head><title>${title}</title><meta name="a" content="b"></head><body><main id="main"><h1>${title}</h1>${body}</main><footer>Chân trang</footer></body></html>`;

describe('a pack', () => {
  const pages = new Map(
    Array.from({ length: 300 }, (_, index) => [
      `/hoi/${index}/`,
      page(`Câu ${index}`, `<p>Điều ${index % 7}.</p>`),
    ]),
  );
  const pack = packPages(pages);

  test('gives every page back letter for letter, after JSON too', () => {
    const read = JSON.parse(JSON.stringify(pack)) as typeof pack;
    let letters = 0;
    for (const [path, html] of pages) {
      expect(unpackPage(read, path)).toBe(html);
      letters += html.length;
    }
    console.log(`${pages.size} pages, ${letters} letters, ${pack.pieces.length} pieces`);
    expect(letters).toBeGreaterThan(50_000);
    expect(unpackPage(read, '/hoi/300/')).toBeUndefined();
  });

  test('has each piece once', () => {
    expect(new Set(pack.pieces).size).toBe(pack.pieces.length);
    expect(pack.pieces.length).toBeLessThan(2 * 300 + 20);
  });
});

test('a kept page says so at its head, in its language, with the moment by the clock of Đà Nẵng', () => {
  const at = new Date('2026-11-26T17:30:00Z');
  const kept = sayKept(page('Tựa', ''), at);
  expect(kept).toContain('<main id="main"><p class="box kept" role="status"');
  expect(kept).toContain('bản lưu trên máy, từ 00:30, 27/11/2026');
  const english = sayKept(page('Title', '').replace('"vi"', '"en"'), at);
  expect(english).toContain('from 00:30, 27 November 2026');
});

test('the page for what was not kept lets no mark-up of others in', () => {
  const said = sayNotKept('vi', [{ href: '/"><script>', title: 'A < B & C' }]);
  expect(said).not.toContain('<script>');
  expect(said).toContain('A &lt; B &amp; C');
});

test('the checker is kept as a whole, where it sends people on, and the leaflets; nothing else is', () => {
  const kept = ['finder.start', 'finder.question', 'finder.outcome', 'apply', 'contact', 'sheet.leaflet'];
  expect(kept.every(isKept)).toBe(true);
  expect(['results', 'documents', undefined].some(isKept)).toBe(false);
});
