import Slugger from 'github-slugger';
import { mdxToMdast } from 'satteri';
import { faultOfAddress } from '../fields/web-address.ts';
import { bodyWords, otherBlock, sayMdxError, unknownTag } from './body-words.ts';
import { isRealDay } from './days.ts';
import { positionAt, shown, type Fault, type Position, type Said } from './fault.ts';
import { findBadLetter } from './letters.ts';
import { isTagName, tagOf, type Naming } from './tags.ts';

/** Something that a body names and that must exist elsewhere: a source, a thing, a page, an address of the site. */
export interface Named extends Position {
  kind: Naming | 'address';
  name: string;
  field: string;
}

/** What a body holds, as far as anything else needs to know. */
export interface ReadBody {
  faults: Fault[];
  names: Named[];
  /** Anchors of its headings, as the build gives them. */
  headings: string[];
}

interface Node {
  type: string;
  name?: string | null;
  value?: unknown;
  url?: string;
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: Position & { offset?: number }; end: Position & { offset?: number } };
}

/** Kinds of block and of words within a line that a body may hold, besides the tags. */
const plain = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'strong',
  'emphasis',
  'list',
  'listItem',
  'link',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'break',
]);
const withinLine = new Set(['text', 'strong', 'emphasis', 'link', 'break', 'mdxJsxTextElement']);

const textOf = (node: Node): string =>
  typeof node.value === 'string' ? node.value : (node.children ?? []).map(textOf).join('');

/**
 * Reads a body with the parser that the build uses. A body is data: words, headings, lists, tables, links and the named tags; whatever
 * could run, or be drawn as something else than words, is a fault.
 * @param source the file with its header blanked out line by line, so that places are those of the file
 */
export const readBody = (source: string): ReadBody => {
  const faults: Fault[] = [];
  const names: Named[] = [];
  const headings: string[] = [];
  const slugger = new Slugger();
  const add = (at: Position, said: Said, field = '') =>
    faults.push({ line: at.line, column: at.column, field, ...said });
  if (source.trim() === '')
    return {
      faults: [
        {
          line: 1,
          column: 1,
          field: '',
          code: 'emptyBody',
          vi: 'Bài chưa có nội dung.',
          en: 'The body is empty.',
        },
      ],
      names,
      headings,
    };
  // A line of these signs is a header's edge for one parser and a heading for another.
  const edge = /^[ \t]{0,3}(?:-{3,}|={3,}|\+{3,})[ \t]*$/m.exec(source);
  if (edge) {
    add(positionAt(source, edge.index), {
      code: 'line',
      vi: 'Không dùng dòng kẻ (---, ===, +++) trong bài. Xóa dòng này.',
      en: 'No line of ---, === or +++ within a body. Delete it.',
    });
    return { faults, names, headings };
  }
  let tree: Node;
  try {
    tree = mdxToMdast(source) as unknown as Node;
  } catch (error) {
    const message = (error as Error).message;
    const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(message) ?? [];
    const at = { line: Number(line), column: Number(column) };
    const offset =
      source
        .split('\n')
        .slice(0, at.line - 1)
        .join('\n').length +
      (at.line > 1 ? 1 : 0) +
      at.column -
      1;
    add(at, sayMdxError(source, offset, message));
    return { faults, names, headings };
  }

  const nameThings = (kind: Naming, given: string, at: Position, field: string) => {
    if (kind === 'day') {
      if (!isRealDay(given))
        add(
          at,
          {
            code: 'badDay',
            vi: `Ngày phải có thật và viết "năm-tháng-ngày", ví dụ "2017-09-01" (đang ghi ${shown(given)}).`,
            en: `A real day written "year-month-day", such as "2017-09-01" (it is ${shown(given)}).`,
          },
          field,
        );
      return;
    }
    const list = kind === 'sources' ? given.split(' ') : [given];
    for (const name of list) {
      const isGood =
        kind === 'sources'
          ? /^S[1-9]\d*$/.test(name)
          : /^[a-z][a-z0-9/-]*$/i.test(name) || /^\d[\da-z-]*$/.test(name);
      if (isGood) names.push({ line: at.line, column: at.column, kind, name, field });
      else
        add(
          at,
          kind === 'sources'
            ? {
                code: 'badSource',
                vi: `Mã nguồn viết như "S1"; nhiều nguồn cách nhau một dấu cách: "S1 S28" (đang ghi ${shown(given)}).`,
                en: `A source key looks like "S1"; several are kept apart by one space: "S1 S28" (it is ${shown(given)}).`,
              }
            : {
                code: 'badId',
                vi: `Mã chỉ gồm chữ thường không dấu, chữ số và gạch ngang (đang ghi ${shown(name)}).`,
                en: `An id has lower-case letters, digits and hyphens only (it is ${shown(name)}).`,
              },
          field,
        );
    }
  };

  const checkTag = (node: Node, at: Position, tapped: boolean) => {
    const name = node.name ?? '';
    if (!isTagName(name)) {
      add(
        at,
        name === ''
          ? { code: 'unknownTag', vi: 'Không dùng thẻ rỗng <>.', en: 'No empty tag <>.' }
          : unknownTag(name),
      );
      return false;
    }
    const { props, holds, isTapped, example } = tagOf(name);
    const given = node.attributes ?? [];
    const wrong = (code: string, vi: string, en: string, field = '') =>
      add(at, { code, vi: `${vi} Viết như ${example}.`, en: `${en} Write it like ${example}.` }, field);
    for (const [index, attribute] of given.entries()) {
      const field = attribute.name ?? '';
      if (attribute.type !== 'mdxJsxAttribute')
        wrong('braces', `Thẻ <${name}> không nhận {…}.`, `The tag <${name}> takes no {…}.`);
      else if (!Object.hasOwn(props, field))
        wrong(
          /^on/i.test(field) ? 'script' : 'unknownProp',
          `Thẻ <${name}> không có mục "${field}".`,
          `The tag <${name}> has no "${field}".`,
          field,
        );
      else if (typeof attribute.value !== 'string')
        wrong(
          attribute.value ? 'braces' : 'emptyProp',
          `Mục "${field}" của thẻ <${name}> cần chữ trong ngoặc kép thẳng.`,
          `"${field}" of the tag <${name}> needs words in straight quotation marks.`,
          field,
        );
      else if (given.findIndex((each) => each.name === field) !== index)
        wrong(
          'doubledKey',
          `Mục "${field}" của thẻ <${name}> bị viết hai lần.`,
          `"${field}" of the tag <${name}> is written twice.`,
          field,
        );
      else nameThings(props[field] as Naming, attribute.value, at, `${name} ${field}`);
    }
    for (const field of Object.keys(props))
      if (!given.some((each) => each.name === field))
        wrong('missingProp', `Thẻ <${name}> thiếu "${field}".`, `The tag <${name}> lacks "${field}".`, field);
    const children = node.children ?? [];
    if (
      holds === 'words' &&
      textOf(node).trim() === '' &&
      !children.some((each) => each.type.startsWith('mdxJsx'))
    )
      wrong('emptyTag', `Thẻ <${name}> không có chữ bên trong.`, `The tag <${name}> has no words in it.`);
    if (holds !== 'words' && children.length > 0)
      wrong(
        'tagHoldsNothing',
        `Thẻ <${name}> không chứa chữ bên trong.`,
        `The tag <${name}> holds no words.`,
      );
    if (holds === 'alone' && node.type === 'mdxJsxTextElement')
      wrong(
        'tagNotAlone',
        `Thẻ <${name}> đứng riêng một dòng, có dòng trống trước và sau.`,
        `The tag <${name}> stands on a line of its own, with empty lines around it.`,
      );
    if (
      holds === 'words' &&
      children.some((each) => !withinLine.has(each.type) && each.type !== 'mdxJsxFlowElement')
    )
      wrong(
        'blockInTag',
        `Thẻ <${name}> nằm gọn trong một đoạn, không chứa cả đoạn hay danh sách.`,
        `The tag <${name}> stays within one paragraph and holds no paragraph or list.`,
      );
    if (tapped && isTapped)
      wrong(
        'tagInTag',
        `Thẻ <${name}> không được nằm trong một liên kết hay thẻ khác có thể chạm.`,
        `The tag <${name}> may not stand within a link or another tag that can be tapped.`,
      );
    return isTapped && name !== 'Claim';
  };

  const checkLink = (url: string, at: Position) => {
    if (url.startsWith('#') || (url.startsWith('/') && !url.startsWith('//'))) {
      if (/[\s\\<>"'`{}|^]|\p{Cc}/u.test(url)) add(at, faultOfAddress('\\', ['https']) as Said);
      else names.push({ line: at.line, column: at.column, kind: 'address', name: url, field: '' });
      return;
    }
    if (/^mailto:/i.test(url)) {
      if (!/^mailto:[a-z0-9._+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(url))
        add(at, {
          code: 'badEmail',
          vi: 'Địa chỉ thư không đúng dạng.',
          en: 'This is not an e-mail address.',
        });
      return;
    }
    if (/^tel:/i.test(url)) {
      if (!/^tel:\+?\d{3,15}$/.test(url))
        add(at, {
          code: 'badPhone',
          vi: 'Số điện thoại viết liền, chỉ chữ số, ví dụ tel:02361234567.',
          en: 'A telephone number is digits only, such as tel:02361234567.',
        });
      return;
    }
    if (/^http:\/\//i.test(url) && faultOfAddress(url, ['http']) === undefined) {
      names.push({ line: at.line, column: at.column, kind: 'address', name: url, field: '' });
      return;
    }
    const fault = faultOfAddress(url, ['https']);
    if (fault) add(at, fault);
  };

  const walk = (node: Node, tapped: boolean) => {
    const at = node.position?.start ?? { line: 1, column: 1 };
    let inner = tapped;
    if (node.type.startsWith('mdxJsx')) {
      inner = checkTag(node, at, tapped) || tapped;
      // What stands in a tag that may not be here is not looked at: one fault, one message.
      if (!isTagName(node.name ?? '')) return;
    } else if (!plain.has(node.type)) {
      add(at, bodyWords[node.type] ?? otherBlock);
      return;
    }
    if (node.type === 'text' && typeof node.value === 'string') {
      const bad = findBadLetter(node.value, 'file');
      if (bad) add(at, { code: bad.code, vi: bad.vi, en: bad.en });
    }
    if (node.type === 'link') {
      if (tapped)
        add(at, {
          code: 'tagInTag',
          vi: 'Liên kết không được nằm trong một liên kết khác.',
          en: 'A link may not stand within another.',
        });
      if (textOf(node).trim() === '')
        add(at, { code: 'emptyTag', vi: 'Liên kết không có chữ.', en: 'The link has no words.' });
      checkLink(node.url ?? '', at);
      inner = true;
    }
    if (node.type === 'heading') {
      if (node.depth === 1 || (node.depth ?? 0) > 4)
        add(at, {
          code: 'headingDepth',
          vi: 'Mục trong bài bắt đầu bằng ## (hoặc ###). Tên bài đã có ở phần đầu.',
          en: 'Headings in a body begin with ## (or ###). The title stands in the header.',
        });
      if (textOf(node).trim() === '')
        add(at, { code: 'emptyHeading', vi: 'Tên mục để trống.', en: 'An empty heading.' });
      headings.push(slugger.slug(textOf(node)));
    }
    for (const child of node.children ?? []) walk(child, inner);
  };
  walk(tree, false);
  return { faults, names, headings };
};
