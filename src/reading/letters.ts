import type { Said } from './fault.ts';

/** Letters and marks that no text of the site may hold, each told by its name. The first that fits is the one reported. */
const refused: { pattern: RegExp; said: (found: string) => Said }[] = [
  {
    pattern: /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uFFFD/,
    said: () => ({
      code: 'brokenLetter',
      vi: 'Có ký tự hỏng ở đây. Xóa đi rồi gõ lại chữ đó.',
      en: 'There is a broken letter here. Delete it and type it again.',
    }),
  },
  {
    pattern: /\p{Cc}|[\u2028\u2029]/u,
    said: (found) => ({
      code: 'controlLetter',
      vi: `Có ký tự điều khiển (${codePoint(found)}) ở đây, như xuống dòng hoặc Tab. Xóa đi; mỗi mục chỉ một dòng chữ.`,
      en: `There is a control character (${codePoint(found)}) here, such as a line break or a tab. Delete it; a field is one line of text.`,
    }),
  },
  {
    pattern: /\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFC]/u,
    said: (found) => ({
      code: 'hiddenLetter',
      vi: `Có ký tự ẩn (${codePoint(found)}) ở đây, thường do dán từ nơi khác. Xóa đi, hoặc gõ lại cả cụm chữ.`,
      en: `There is an invisible character (${codePoint(found)}) here, often pasted along. Delete it, or type the words again.`,
    }),
  },
  {
    pattern: /[\u00D0\u00F0\u0189\u0256]/,
    said: (found) => ({
      code: 'lookAlike',
      vi: `Chữ “${found}” này giống Đ/đ nhưng là chữ khác (${codePoint(found)}). Gõ lại chữ Đ hoặc đ.`,
      en: `This “${found}” looks like Đ/đ but is another letter (${codePoint(found)}). Type Đ or đ again.`,
    }),
  },
  {
    pattern:
      /[\u0370-\u03FF\u0400-\u04FF\u0500-\u052F\u13A0-\u13FF](?=[A-Za-zÀ-ỹ])|(?<=[A-Za-zÀ-ỹ])[\u0370-\u03FF\u0400-\u04FF\u0500-\u052F\u13A0-\u13FF]/,
    said: (found) => ({
      code: 'lookAlike',
      vi: `Chữ “${found}” thuộc bảng chữ khác (${codePoint(found)}), đứng giữa chữ Việt. Gõ lại chữ đó.`,
      en: `The letter “${found}” is of another alphabet (${codePoint(found)}) within a word. Type it again.`,
    }),
  },
  {
    pattern: /[\uFF01-\uFF5E\u3000]|[\u{1D400}-\u{1D7FF}]/u,
    said: (found) => ({
      code: 'wideLetter',
      vi: `Chữ “${found}” là chữ rộng hoặc chữ kiểu (${codePoint(found)}). Gõ lại bằng bàn phím thường.`,
      en: `“${found}” is a full-width or styled letter (${codePoint(found)}). Type it on an ordinary keyboard.`,
    }),
  },
  {
    pattern: /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFF}]/u,
    said: (found) => ({
      code: 'privateLetter',
      vi: `Ký hiệu ${codePoint(found)} chỉ hiện đúng trong một phông chữ riêng. Xóa đi.`,
      en: `The sign ${codePoint(found)} shows only in one font. Delete it.`,
    }),
  },
  {
    // UTF-8 once read as Windows-1252 or Latin-1: "Ä‘", "áº¿", "Ã¡", "â€œ".
    pattern:
      /[ÃÂ][\u0080-\u00BF]|Ä[‘\u2018\u0090\u0091]|Æ[°¡]|á[º»][\u0080-\u00BF\u0152-\u2122]|â€[\u0080-\u2122]/,
    said: () => ({
      code: 'mojibake',
      vi: 'Chữ bị vỡ vì lưu sai bảng mã. Mở lại bản gốc, lưu bằng UTF-8.',
      en: 'Text broken by a wrong encoding. Open the original again and save it as UTF-8.',
    }),
  },
  {
    // TCVN3 (.VnTime): signs, or capitals with marks, in the middle of a word; VNI: a vowel followed by the letter that stands for its mark.
    pattern:
      /(?<=\p{L})[¶·¸¹»¼½¾®§µ©¨«¬](?=[\p{L}\s.,;:)]|$)|[®§](?=[a-zà-ỹµ¸·¹¨©])|(?<=[a-zà-ỹ])[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝËÎÏÑÖ×ØÞßÄÅÆÇ](?=[a-zà-ỹ\s.,;:)]|$)|(?<!\p{L})[ñÑ](?=[aeiouyöô])|[aeouyöô]ø|aâ|eâ|oâ|aù|eá|öô/u,
    said: () => ({
      code: 'oldFont',
      vi: 'Chữ gõ bằng phông cũ (TCVN3 hoặc VNI). Đổi sang Unicode rồi dán lại.',
      en: 'Text typed for an old font (TCVN3 or VNI). Convert it to Unicode and paste it again.',
    }),
  },
];

const codePoint = (letter: string) =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The first letter that may not stand in a text, or where it is decomposed.
 * @param within `line`: one line of text, so no line breaks or tabs. `file`: a whole file, where line breaks are its own.
 */
export const findBadLetter = (text: string, within: 'line' | 'file'): (Said & { at: number }) | undefined => {
  let first: (Said & { at: number }) | undefined;
  for (const { pattern, said } of refused) {
    for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))) {
      if (within === 'file' && /[\n\r\t]/.test(match[0])) continue;
      if (first && match.index >= first.at) break;
      first = { ...said(match[0]), at: match.index };
      break;
    }
  }
  if (first) return first;
  const composed = text.normalize('NFC');
  if (composed === text) return undefined;
  let at = 0;
  while (composed[at] === text[at]) at += 1;
  return {
    at,
    code: 'notNfc',
    vi: 'Chữ gõ kiểu dấu tổ hợp (NFD). Gõ lại bằng bộ gõ Unicode dựng sẵn.',
    en: 'Decomposed letters (NFD). Type them again as composed Unicode.',
  };
};
