import type { Said } from './fault.ts';
import { isTagName, tagList, tagOf } from './tags.ts';

/** What to say of each kind of block, or of words within a line, that a body may not hold. */
export const bodyWords: Record<string, Said> = {
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
bodyWords['mdxTextExpression'] = bodyWords['mdxFlowExpression'] as Said;
bodyWords['imageReference'] = bodyWords['image'] as Said;
bodyWords['footnoteDefinition'] = bodyWords['footnoteReference'] as Said;
bodyWords['definition'] = bodyWords['linkReference'] as Said;
bodyWords['inlineCode'] = bodyWords['code'] as Said;

/** What to say of the kinds that have no sentence of their own. */
export const otherBlock: Said = {
  code: 'bodySyntax',
  vi: 'Bài không dùng được cách viết này. Viết thành đoạn văn, danh sách hoặc bảng.',
  en: 'A body cannot hold this. Write a paragraph, a list or a table.',
};

/** Why MDX stops at a place, in words a person can act on. */
export const sayMdxError = (source: string, offset: number, message: string): Said => {
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
  if (/^(import|export)\b/.test(here) || /import|export/.test(message)) return bodyWords['mdxjsEsm'] as Said;
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

/** A tag that is none of ours. */
export const unknownTag = (name: string): Said =>
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
