import { HTMLElement, NodeType, TextNode, type Node } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { addressedPages } from './built-pages.ts';

const pages = addressedPages();

/** Years, days, articles and document numbers say when and where, not how much. */
const notFigures = [
  /\b\d{1,2}\/\d{1,2}\/\d{4}\b/g,
  /\b\d{1,2}\/\d{4}\b(?!\/)/g,
  /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)( \d{4})?\b/g,
  /\b\d+\/(\d{4}\/)?[A-ZĐ][A-ZĐa-z0-9]*(-[A-ZĐ]+)*\b/g,
  /(Điều|điều|khoản|điểm|Phụ lục|Mẫu số|Articles?|Annex|Form|clause|Decree|Nghị định|Circular|Thông tư|Quyết định|Decision|Nghị quyết|Resolution|Chỉ thị|Directive)\s+\d+(\(\d+\))*(\/\d{4})?( (và|and) \d+)?/g,
  /\b(19|20)\d{2}(–(19|20)\d{2})?\b/g,
  // Numbers inside names: 3D printing, a cooperative called Đô 37, the thirteenth conference.
  /\b3D\b|Đô 37\b|\b\d+th\b|lần thứ \d+/g,
  /\bS\d+\b/g,
  // The criteria of WCAG by their numbers.
  /\bWCAG \d\.\d\b|^[1-4]\.[1-5]\.\d{1,2} /g,
  // Steps that are counted, and a procedure by its number.
  /^\s*\d\. |\bDocId \d+/g,
  /\bA4\b|UTF-8|CC BY \d\.\d|HTML5|[23]G\b/g,
];

/** Places whose numbers need no receipt: dates, numbers counted from our own data, navigation, citations, where and when. */
const exempt = (element: HTMLElement): boolean =>
  element.hasAttribute('data-source') ||
  element.hasAttribute('data-counted') ||
  ['TIME', 'NAV', 'FORM', 'SVG', 'CITE'].includes(element.tagName ?? '') ||
  ['period', 'docno', 'qr', 'receipts'].some((name) => element.classList.contains(name)) ||
  (element.tagName === 'A' &&
    /\/(van-ban|documents|nguon|sources|chuong-trinh|programme)\//.test(element.getAttribute('href') ?? ''));

function* bareNumbers(node: Node): Generator<string> {
  if (node.nodeType === NodeType.TEXT_NODE) {
    const rest = notFigures.reduce((text, pattern) => text.replaceAll(pattern, ''), (node as TextNode).text);
    if (/\d/.test(rest)) yield (node as TextNode).text.trim();
  } else if (node instanceof HTMLElement && !exempt(node))
    for (const child of node.childNodes) yield* bareNumbers(child);
}

describe('receipts', () => {
  test('every number on every page has one', () => {
    let figures = 0;
    const bare: string[] = [];
    for (const page of pages) {
      const main = page.root.querySelector('main');
      expect(main, page.url).toBeTruthy();
      figures += main?.querySelectorAll('[data-source]').filter((each) => /\d/.test(each.text)).length ?? 0;
      if (main) for (const text of bareNumbers(main)) bare.push(`${page.url}: ${text.slice(0, 120)}`);
    }
    console.log(`${figures} figures with a receipt on ${pages.length} pages`);
    expect(bare).toEqual([]);
    expect(figures).toBeGreaterThan(900);
  });

  test('every receipt leads to a page of its source, in the same language', () => {
    const urls = new Set(pages.map((page) => page.url));
    let looked = 0;
    for (const page of pages)
      for (const element of page.root.querySelectorAll('[data-source]'))
        for (const key of (element.getAttribute('data-source') ?? '').split(' ')) {
          looked += 1;
          const url = `${page.locale === 'vi' ? '/nguon/' : '/en/sources/'}${key.toLowerCase()}/`;
          expect(key, page.url).toMatch(/^S\d+$/);
          expect(urls.has(url), `${page.url} → ${key}`).toBe(true);
        }
    expect(looked).toBeGreaterThan(2000);
  });
});
