import type { Said } from './fault.ts';
import { say } from './say.ts';

/** Letters and marks that no text of the site may hold, each by its name. Of two that begin at one place the first is told. */
const refused = [
  ['brokenLetter', /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uFFFD/g],
  ['controlLetter', /\p{Cc}|[\u2028\u2029]/gu],
  ['hiddenLetter', /\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFC]/gu],
  ['lookAlike.ofDStroke', /[\u00D0\u00F0\u0189\u0256]/g],
  [
    'lookAlike.ofAnotherAlphabet',
    /[\u0370-\u03FF\u0400-\u04FF\u0500-\u052F\u13A0-\u13FF](?=[A-Za-zÀ-ỹ])|(?<=[A-Za-zÀ-ỹ])[\u0370-\u03FF\u0400-\u04FF\u0500-\u052F\u13A0-\u13FF]/g,
  ],
  ['wideLetter', /[\uFF01-\uFF5E\u3000]|[\u{1D400}-\u{1D7FF}]/gu],
  ['privateLetter', /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFF}]/gu],
  // UTF-8 once read as Windows-1252 or Latin-1: "Ä‘", "áº¿", "Ã¡", "â€œ".
  [
    'mojibake',
    /[ÃÂ][\u0080-\u00BF]|Ä[‘\u2018\u0090\u0091]|Æ[°¡]|á[º»][\u0080-\u00BF\u0152-\u2122]|â€[\u0080-\u2122]/g,
  ],
  // TCVN3 (.VnTime): signs, or capitals with marks, in the middle of a word; VNI: a vowel followed by the letter that stands for its mark.
  [
    'oldFont',
    /(?<=\p{L})[¶·¸¹»¼½¾®§µ©¨«¬](?=[\p{L}\s.,;:)]|$)|[®§](?=[a-zà-ỹµ¸·¹¨©])|(?<=[a-zà-ỹ])[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝËÎÏÑÖ×ØÞßÄÅÆÇ](?=[a-zà-ỹ\s.,;:)]|$)|(?<!\p{L})[ñÑ](?=[aeiouyöô])|[aeouyöô]ø|aâ|eâ|oâ|aù|eá|öô/gu,
  ],
] as const;

/** Letters that every text may hold, in any order but that of an old font: nearly every text has no others. */
const usual =
  /^[\n -~àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ–—…“”‘’]*$/;
const oldFont = refused.find(([key]) => key === 'oldFont')?.[1];

const codePoint = (letter: string) =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The first letter that may not stand in a text, or where it is decomposed.
 * @param within `line`: one line of text, so no line breaks or tabs. `file`: a whole file, where line breaks are its own.
 */
export const findBadLetter = (
  text: string,
  within: 'line' | 'file',
): { at: number; said: Said } | undefined => {
  if (usual.test(text) && (within === 'file' || !text.includes('\n')) && text.search(oldFont ?? '') < 0)
    return undefined;
  const [first] = refused
    .flatMap(([key, pattern]) => {
      const found = text.matchAll(pattern).find(([letter]) => within === 'line' || !/[\n\r\t]/.test(letter));
      return found ? [{ at: found.index, key, letter: found[0] }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
  if (first) return { at: first.at, said: say(first.key, codePoint(first.letter), first.letter) };
  const composed = text.normalize('NFC');
  if (composed === text) return undefined;
  let at = 0;
  while (composed[at] === text[at]) at += 1;
  return { at, said: say('notNfc') };
};
