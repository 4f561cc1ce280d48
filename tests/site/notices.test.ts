import { HTMLElement, NodeType, type Node } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { foundPages } from './built-pages.ts';

// On an outcome of the checker “not settled” is what the reader answered, and stands first on purpose.
const pages = foundPages();
const portals = ['https://danang.gov.vn/', 'https://dichvucong.gov.vn/'] as const;

/** How an absence is said, in either language. */
const absence =
  /chưa (ai |chắc |được )?(thấy|tìm|đọc|rõ|có số|có mức|công bố|chắc)|không (thấy|nêu)|không nguồn nào|\bnot (been )?(found|read|published|known|clear|in the source)|nobody has|no (published|source|level)/i;
/** A sentence, or a part of one, that says no absence. */
const saysSomething = (text: string): boolean =>
  text
    .split(/[.,;:](?:\s|$)/)
    .some((part) => /\p{L}{2,}.*\p{L}{2,}|\b(19|20)\d\d\b/u.test(part) && !absence.test(part));
/** Something to use: an amount on a page of support, or else anything that rests on a source. */
const isUseful = (element: HTMLElement, hasAmounts: boolean): boolean =>
  hasAmounts
    ? ['amount', 'known', 'promised'].some((mark) => element.classList.contains(mark))
    : element.hasAttribute('data-source') &&
      !element.classList.contains('woven') &&
      saysSomething(textOf(element));
/** Parts that are navigation or furniture. */
const isFurniture = (element: HTMLElement): boolean =>
  ['NAV', 'H1', 'SVG', 'SCRIPT', 'STYLE', 'CAPTION'].includes(element.tagName ?? '') ||
  ['chip', 'trail', 'toc', 'receipts'].some((name) => element.classList.contains(name));
/** What is read of an element: without furniture. */
function textOf(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  if (!(node instanceof HTMLElement) || isFurniture(node)) return '';
  return node.childNodes.map(textOf).join('');
}

/** Notices of absence met before the first useful thing, in reading order; undefined where nothing useful stands on the page. */
const noticesBefore = (root: HTMLElement, isSupport: boolean): string[] | undefined => {
  const hasAmounts = isSupport && root.querySelector('.amount') !== null;
  const notices: string[] = [];
  const walk = (node: Node): boolean => {
    if (!(node instanceof HTMLElement) || isFurniture(node)) return false;
    if (isUseful(node, hasAmounts)) return true;
    // What is folded is read only when opened.
    if (node.tagName === 'DETAILS') return node.querySelectorAll('summary').some(walk);
    const isBlock = ['P', 'LI', 'DD', 'TD', 'SUMMARY'].includes(node.tagName ?? '');
    const holdsMore = node.querySelectorAll('p, li, dd, td').length > 0;
    if (isBlock && !holdsMore && absence.test(textOf(node))) {
      if (node.querySelectorAll('*').some((each) => isUseful(each, hasAmounts))) return true;
      notices.push(textOf(node).replace(/\s+/g, ' ').trim().slice(0, 90));
      return false;
    }
    return node.childNodes.some(walk);
  };
  return walk(root) ? notices : undefined;
};

describe('the first useful thing', () => {
  test('has at most one notice of absence before it', () => {
    let looked = 0;
    const late: string[] = [];
    for (const page of pages) {
      // What is missing is the very subject of the page of results.
      if (/^\/(ket-qua|en\/results)\/$/.test(page.url)) continue;
      const article = page.root.querySelector('main article');
      const notices = article && noticesBefore(article, /^\/(ho-tro|en\/support)\//.test(page.url));
      if (!notices) continue;
      looked += 1;
      if (notices.length > 1) late.push(`${page.url}: ${notices.join(' | ')}`);
    }
    console.log(`${looked} of ${pages.length} pages have something to use`);
    expect(late).toEqual([]);
    // Sources’ own pages are lists of what cites them: nothing on them rests on a source.
    expect(looked).toBeGreaterThan(400);
  });

  test('of the register of ceilings has one summary of what was not read', () => {
    let looked = 0;
    for (const page of pages.filter(({ url }) => /\/(ho-tro\/muc-ho-tro|support\/amounts)\/$/.test(url))) {
      looked += 1;
      const main = page.root.querySelector('main article');
      const open = main?.querySelectorAll('.woven').filter((each) => each.closest('details') === null) ?? [];
      expect(open.length, page.url).toBe(1);
    }
    expect(looked).toBe(2);
  });

  test('the portals stand as links where a reader is sent to them', () => {
    let looked = 0;
    const isLinked = (page: (typeof pages)[number], address: string) =>
      page.root.querySelector(`main a[href="${address}"]`) !== null;
    for (const page of pages)
      if (/\/(lien-he|contact|ho-tro\/[^/]+|support\/[^/]+)\/$/.test(page.url) && isLinked(page, portals[0]))
        looked += 1;
    const contact = pages.filter(({ url }) => /\/(lien-he|contact)\/$/.test(url));
    for (const page of contact)
      for (const address of portals) expect(isLinked(page, address), `${page.url} ${address}`).toBe(true);
    expect(contact.length).toBe(2);
    console.log(`${looked} pages link the city portal`);
    expect(looked).toBeGreaterThanOrEqual(2 * 14);
  });
});
