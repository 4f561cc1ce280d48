import type { Locale } from '../i18n/locales.ts';

/** Short words that only one of the two languages has, and without which it hardly says a sentence. */
const ownWords: Record<Locale, ReadonlySet<string>> = {
  vi: new Set(
    'của và các được không là cho những trong với này đã từ tại đến người năm theo có về việc tháng chưa một hỗ trợ bạn sẽ để khi trên thành phố cơ sở sản xuất'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and for is are was were with which from not by has have to in on that this it its at as be been can will an or how what who your you their supported workshops'.split(
      ' ',
    ),
  ),
};
/** Letters that Vietnamese has and English has not. */
const marked = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;

/** Words of a text that are no name: those that begin with a small letter, and what stands between quotation marks or brackets left out. */
const plainWords = (text: string): string[] =>
  text
    .replace(/“[^”]*”|\([^)]*\)|‘[^’]*’|"[^"]*"/g, ' ')
    .match(/(?<![\p{L}\p{N}/-])\p{Ll}[\p{Ll}’']*(?![\p{L}\p{N}/])/gu) ?? [];

/**
 * The other language, when a text is plainly in that one; names and single terms of the other language are no proof.
 * @example otherLanguageOf('Thành phố đã hỗ trợ các cơ sở.', 'en') // => 'vi'
 */
export const otherLanguageOf = (text: string, expected: Locale): Locale | undefined => {
  const words = plainWords(text);
  const count = (locale: Locale) => words.filter((word) => ownWords[locale].has(word)).length;
  const [vi, en] = [count('vi'), count('en')];
  const withMarks = words.filter((word) => marked.test(word)).length;
  if (expected === 'en') return withMarks >= 2 && withMarks > words.length / 2 && vi >= en ? 'vi' : undefined;
  return words.length >= 3 && en >= 1 && withMarks === 0 && en > vi ? 'en' : undefined;
};
