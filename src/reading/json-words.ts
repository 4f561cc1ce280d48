import { shown, type Said } from './fault.ts';

/** Why JSON stops being JSON at an offset, in words a person can act on. Tried in turn; the last always fits. */
export const sayJsonError = (raw: string, offset: number): Said & { at: number } => {
  const here = raw.slice(offset);
  const before = raw.slice(0, offset);
  const previous = /(\S)\s*$/.exec(before);
  const previousEnd = previous ? previous.index + 1 : 0;
  const number = /-?[\d.][\d.,_]*$/.exec(before)?.[0];
  if (here.trim() === '')
    return {
      at: Math.max(0, raw.trimEnd().length - 1),
      code: 'unclosed',
      vi: 'Tệp hết giữa chừng: thiếu dấu đóng }, ] hoặc " ở cuối.',
      en: 'The file ends too early: a closing }, ] or " is missing.',
    };
  if (/^(\/\/|\/\*|#)/.test(here))
    return {
      at: offset,
      code: 'comment',
      vi: 'JSON không cho ghi chú (//, /* */, #). Xóa ghi chú này.',
      en: 'JSON takes no comments (//, /* */, #). Delete this one.',
    };
  if (/^[“”„‟‘’«»″]/.test(here))
    return {
      at: offset,
      code: 'curlyQuotes',
      vi: 'Dùng dấu ngoặc kép thẳng ", không dùng “ ”.',
      en: 'Use straight quotation marks ", not “ ”.',
    };
  if (here.startsWith("'"))
    return {
      at: offset,
      code: 'singleQuotes',
      vi: `Dùng dấu ngoặc kép thẳng ", không dùng dấu nháy '.`,
      en: `Use double quotation marks ", not '.`,
    };
  if (/^[}\]]/.test(here) && previous?.[1] === ',')
    return {
      at: previousEnd - 1,
      code: 'trailingComma',
      vi: 'Thừa dấu phẩy trước dấu đóng. Bỏ dấu phẩy này.',
      en: 'One comma too many before the closing sign. Delete it.',
    };
  if (here.startsWith(',') && previous && ',[{'.includes(previous[1] ?? ''))
    return {
      at: offset,
      code: 'extraComma',
      vi: 'Thừa một dấu phẩy. Bỏ bớt dấu phẩy này.',
      en: 'One comma too many. Delete it.',
    };
  const numberStart = number === undefined ? offset : offset - number.length;
  const wrongNumber = (number ?? '') + (/^[-+.,_\d]+/.exec(here)?.[0] ?? '');
  if (/^-?0\d/.test(wrongNumber))
    return {
      at: numberStart,
      code: 'leadingZero',
      vi: `Bỏ số 0 ở đầu số (đang ghi ${wrongNumber}).`,
      en: `Delete the 0 at the start of the number (it is ${wrongNumber}).`,
    };
  if (number && /\d,$/.test(number) && /^\d/.test(here))
    return {
      at: numberStart,
      code: 'numberFormat',
      vi: `Viết số không có dấu ngăn nghìn, dấu thập phân là dấu chấm, ví dụ 1234.5 (đang ghi ${wrongNumber}).`,
      en: `Write numbers without thousands separators, with a point for decimals, such as 1234.5 (it is ${wrongNumber}).`,
    };
  if (number && /\d$/.test(number) && /^[%\p{L}₫$€]/u.test(here))
    return {
      at: numberStart,
      code: 'unitInNumber',
      vi: 'Chỉ ghi số, không ghi đơn vị, %, đ hay chữ phía sau.',
      en: 'Write the number only, without a unit, %, đ or words after it.',
    };
  if (/^[-+.]?\d|^[-+]\./.test(here) && (number || '+.-'.includes(here[0] ?? '')))
    return {
      at: numberStart,
      code: 'numberFormat',
      vi: `Con số viết chưa đúng (đang ghi ${wrongNumber}). Viết như 400, 1234.5 hoặc -2.`,
      en: `This is not a number (it is ${wrongNumber}). Write it like 400, 1234.5 or -2.`,
    };
  const inString =
    /"(?:[^"\\\n]|\\.)*\\?$/.test(before) &&
    (before
      .split('\n')
      .at(-1)
      ?.match(/(?<!\\)"/g)?.length ?? 0) %
      2 ===
      1;
  if (inString)
    return {
      at: offset,
      code: 'badEscape',
      vi: 'Dấu \\ trong chữ chưa đúng. Bỏ dấu \\, hoặc viết \\\\ nếu cần chính dấu đó.',
      en: 'A wrong \\ in a text. Delete it, or write \\\\ for the sign itself.',
    };
  if (/^["{[\d]|^(true|false|null)\b/.test(here) && previous && /["}\]\da-z]/.test(previous[1] ?? ''))
    return {
      at: previousEnd - 1,
      code: 'missingComma',
      vi: 'Thiếu dấu phẩy (hoặc dấu hai chấm) sau chỗ này.',
      en: 'A comma (or a colon) is missing after this.',
    };
  if (/^[:=;]/.test(here))
    return {
      at: offset,
      code: 'wrongSign',
      vi: `Dấu ${here[0]} không đúng chỗ. Sau tên mục là dấu hai chấm, giữa các mục là dấu phẩy.`,
      en: `${here[0]} is out of place. A colon follows a field’s name, a comma stands between fields.`,
    };
  if (/^[\p{L}_$]/u.test(here))
    return {
      at: offset,
      code: 'bareWord',
      vi: `Đặt chữ trong dấu ngoặc kép thẳng (đang ghi ${shown(/^[\p{L}\p{N}_$-]+/u.exec(here)?.[0])}).`,
      en: `Put words in straight quotation marks (it is ${shown(/^[\p{L}\p{N}_$-]+/u.exec(here)?.[0])}).`,
    };
  return {
    at: offset,
    code: 'syntax',
    vi: `Không đọc được từ dấu ${shown(here[0])} này. Xem lại dấu phẩy, dấu ngoặc quanh đây.`,
    en: `The file cannot be read from this ${shown(here[0])}. Look at the commas and brackets around it.`,
  };
};
