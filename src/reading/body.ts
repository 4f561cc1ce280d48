import { z } from 'astro/zod';
import Slugger from 'github-slugger';
import { mdxToMdast } from 'satteri';
import { faultOfAddress } from '../subjects/address.ts';
import { positionAt, shown, type Fault, type Position, type Said } from './fault.ts';
import { findBadLetter } from './letters.ts';
import { isTagName, tagList, tagOf, type Naming } from './tags.ts';

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

const isRealDay = (given: string) => z.iso.date().safeParse(given).success;

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

const words: Record<string, Said> = {
  mdxFlowExpression: {
    code: 'braces',
    vi: '{…} bị hiểu là mã lệnh. Muốn có dấu ngoặc nhọn, viết \\{ và \\}.',
    en: '{…} is read as code. For the braces themselves write \\{ and \\}.',
  },
  mdxjsEsm: {
    code: 'code',
    vi: 'Không được dùng import/export trong bài. Xóa dòng này.',
    en: 'No import or export in a body. Delete this line.',
  },
  image: {
    code: 'bodyPicture',
    vi: 'Không chèn ảnh vào giữa bài. Xóa chỗ này.',
    en: 'No picture within a body. Delete it.',
  },
  thematicBreak: {
    code: 'line',
    vi: 'Không dùng dòng kẻ (---, ***, ___) trong bài. Xóa dòng này.',
    en: 'No line (---, ***, ___) within a body. Delete it.',
  },
  code: {
    code: 'codeBlock',
    vi: 'Không dùng khối mã (```). Viết thành đoạn văn.',
    en: 'No code block (```). Write a paragraph.',
  },
  footnoteReference: {
    code: 'footnote',
    vi: 'Không dùng chú thích cuối trang [^…]. Viết ngay trong câu.',
    en: 'No footnotes [^…]. Say it in the sentence.',
  },
  linkReference: {
    code: 'linkReference',
    vi: 'Viết liên kết thành [chữ](địa chỉ).',
    en: 'Write a link as [words](address).',
  },
};
words['mdxTextExpression'] = words['mdxFlowExpression'] as Said;
words['imageReference'] = words['image'] as Said;
words['footnoteDefinition'] = words['footnoteReference'] as Said;
words['definition'] = words['linkReference'] as Said;
words['inlineCode'] = words['code'] as Said;

const other: Said = {
  code: 'bodySyntax',
  vi: 'Bài không dùng được cách viết này. Viết thành đoạn văn, danh sách hoặc bảng.',
  en: 'A body cannot hold this. Write a paragraph, a list or a table.',
};

/** Why MDX stops at a place, in words a person can act on. */
const diagnose = (source: string, offset: number, message: string): Said => {
  const here = source.slice(offset);
  if (here.startsWith('<!--') || here.startsWith('!--'))
    return {
      code: 'comment',
      vi: 'Không dùng <!-- -->. Xóa ghi chú này.',
      en: 'No <!-- --> in a body. Delete the comment.',
    };
  if (/^<(https?:|mailto:|www\.|[\w.+-]+@)/i.test(here))
    return {
      code: 'angleAddress',
      vi: 'Viết liên kết thành [chữ](địa chỉ), không dùng < >.',
      en: 'Write a link as [words](address), without < >.',
    };
  if (/^<[\s\d=.,;:]/.test(here) || here === '<')
    return {
      code: 'lessThan',
      vi: 'Dấu < bị hiểu là thẻ. Viết bằng chữ, ví dụ “dưới 5%”, hoặc viết &lt;.',
      en: 'A < is read as a tag. Say it in words, such as “under 5 %”, or write &lt;.',
    };
  if (here.startsWith('{') || /brace|expression/.test(message))
    return {
      code: 'braces',
      vi: 'Dấu { bị hiểu là mã lệnh. Viết \\{ nếu cần chính dấu đó.',
      en: 'A { is read as code. Write \\{ for the sign itself.',
    };
  if (/^[“”„‘’]/.test(here))
    return {
      code: 'curlyQuotes',
      vi: 'Dùng dấu ngoặc kép thẳng " trong thẻ, không dùng “ ”.',
      en: 'Use straight quotation marks " in a tag, not “ ”.',
    };
  if (/^(import|export)\b/.test(here) || /import|export/.test(message)) return words['mdxjsEsm'] as Said;
  const closing = /^<\s*\/\s*([\w.:-]*)/.exec(here)?.[1];
  if (closing !== undefined)
    return {
      code: 'tagNotOpened',
      vi: `Thẻ đóng </${closing}> không khớp với thẻ nào đang mở.`,
      en: `The closing </${closing}> matches no tag that is open.`,
    };
  const name = /^<\s*([\p{L}$_][\p{L}\p{N}_.:$-]*)/u.exec(here)?.[1];
  if (name !== undefined && isTagName(name))
    return /^[^>]*[“”„‘’]/.test(here)
      ? {
          code: 'curlyQuotes',
          vi: 'Dùng dấu ngoặc kép thẳng " trong thẻ, không dùng “ ”.',
          en: 'Use straight quotation marks " in a tag, not “ ”.',
        }
      : /closing tag/i.test(message)
        ? {
            code: 'tagNotClosed',
            vi: `Thẻ <${name}> chưa đóng, hoặc đóng ở đoạn khác. Viết như ${tagOf(name).example}.`,
            en: `The tag <${name}> is not closed, or is closed in another paragraph. Write it like ${tagOf(name).example}.`,
          }
        : {
            code: 'tagBroken',
            vi: `Thẻ <${name}> viết chưa đúng. Viết như ${tagOf(name).example}.`,
            en: `The tag <${name}> is not written rightly. Write it like ${tagOf(name).example}.`,
          };
  if (name !== undefined) return unknownTag(name);
  if (here.startsWith('<'))
    return {
      code: 'lessThan',
      vi: 'Dấu < bị hiểu là thẻ. Viết bằng chữ, hoặc viết &lt;.',
      en: 'A < is read as a tag. Say it in words, or write &lt;.',
    };
  return {
    code: 'tagBroken',
    vi: 'Thẻ ở gần đây viết chưa đúng: xem lại dấu ngoặc kép, dấu / và dấu >.',
    en: 'A tag near here is not written rightly: look at its quotation marks, / and >.',
  };
};

const unknownTag = (name: string): Said =>
  /^(script|iframe|object|embed|style|link|meta|base|form|svg|math|frame|applet)$/i.test(name)
    ? { code: 'script', vi: `Không được chèn mã <${name}> vào bài.`, en: `No <${name}> in a body.` }
    : /^br$/i.test(name)
      ? {
          code: 'unknownTag',
          vi: 'Không dùng <br>. Để một dòng trống để sang đoạn mới.',
          en: 'No <br>. Leave an empty line to begin a new paragraph.',
        }
      : /^(p|div|span|b|i|u|font|o:p|table|tr|td|th|ul|ol|li|h[1-6]|a|img|strong|em|center|sub|sup)$/i.test(
            name,
          )
        ? {
            code: 'unknownTag',
            vi: `Không dùng thẻ HTML <${name}>. Dán bài dưới dạng chữ thuần.`,
            en: `No HTML tag <${name}>. Paste the text as plain text.`,
          }
        : {
            code: 'unknownTag',
            vi: `Không có thẻ <${name}>. Chỉ dùng: ${tagList}.`,
            en: `There is no tag <${name}>. Use only: ${tagList}.`,
          };

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
    add(at, diagnose(source, offset, message));
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
      add(at, words[node.type] ?? other);
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
