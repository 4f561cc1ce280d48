import type { Locale } from '../../i18n/locales.ts';

const askings: Record<Locale, readonly RegExp[]> = {
  vi: [
    /^(?:cho hoi |the nao la |)(.+?) (?:co )?(?:nghia )?la (?:cai )?(?:gi|sao|chi|lam gi|the nao)$/,
    /^(?:nghia cua|dinh nghia|y nghia|giai thich|the nao la) (?:tu |chu )?(.+)$/,
    /^(.+) nghia la$/,
  ],
  en: [
    /^what (?:is|are|s) (?:meant by )?(?:an? |the )?(.+)$/,
    /^what (?:does|do) (?:an? |the )?(.+?) (?:mean|stand for)$/,
    /^(?:definition|meaning) of (?:an? |the )?(.+)$/,
    /^(?:define|explain) (?:an? |the )?(.+)$/,
    /^(.+) (?:definition|meaning)$/,
  ],
};

/** Words that ask for a meaning, whatever the thing is. */
const meaning = /\b(?:nghia|mean|means|meaning|define|definition|stands? for)\b/;

/** Whether a query, folded, asks what a word means: the glossary answers it, even where it lacks the word. */
export const asksMeaning = (folded: string): boolean => meaning.test(folded);

/** Words that ask for a number. */
const quantity: Record<Locale, RegExp> = {
  vi: /\b(?:bao nhieu|may (?:nguoi|xuong|co so|ho|cum|don vi|san pham|de an)|so luong|tong so|thong ke)\b/,
  en: /\b(?:how (?:many|much)|number of|total|statistics)\b/,
};

/** Whether a query, folded, asks for a number: pages of figures answer it. */
export const asksQuantity = (folded: string, locale: Locale): boolean => quantity[locale].test(folded);

/** Words that ask for the amount of a support. */
const money: Record<Locale, RegExp> = {
  vi: /\b(?:bao nhieu tien|may (?:phan|tram|trieu|chuc|dong)|phan tram|toi da (?=\d|bao|la |may|$)|muc (?:ho tro|chi|tran|thuong)|tran ho tro|tien (?:thue|thuong|ho tro)|tra tien|thuong bao nhieu|duoc bao nhieu$|bu (?:tien|lai|may)|\d+ (?:phan tram|chi phi|trieu))/,
  en: /\b(?:how much|ceilings?|maximum|max|amounts?|percent|percentage|prize money|limits?|caps?|the most|reward|costs?)\b/,
};

/** Whether a query, folded, asks how much a support is: the pages of ceilings answer it. */
export const asksMoney = (folded: string, locale: Locale): boolean => money[locale].test(folded);

/**
 * The thing of which a query asks what it is; undefined where it asks something else.
 * @param folded the words of the query, folded
 * @example findDefined('khuyen cong la gi', 'vi') // => 'khuyen cong'
 */
export const findDefined = (folded: string, locale: Locale): string | undefined => {
  for (const asking of askings[locale]) {
    const defined = asking.exec(folded)?.[1];
    if (defined !== undefined) return defined;
  }
  return undefined;
};
