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
  vi: /\b(?:bao nhieu|may (?:nguoi|xuong|co so|ho|cum|don vi|san pham|de an)|so luong|tong so|thong ke|\d+ (?:ty|ti))\b/,
  en: /\b(?:how (?:many|much)|number of|total|statistics|\d+ (?:billion|bn))\b/,
};

/** Whether a query, folded, asks for a number: pages of figures answer it. */
export const asksQuantity = (folded: string, locale: Locale): boolean => quantity[locale].test(folded);

/** Words that ask for the amount of a support. */
const money: Record<Locale, RegExp> = {
  vi: /\b(?:bao nhieu tien|may (?:phan|tram|trieu|chuc|dong)|phan tram|toi da (?=\d|bao|la |may|$)|muc (?:ho tro|chi|tran|thuong)|tran ho tro|tien (?:thue|thuong|ho tro)|tra tien|thuong bao nhieu|duoc bao nhieu$|bu (?:tien|lai|may)|\d+ (?:phan tram|chi phi|trieu))/,
  en: /\b(?:how much|ceilings?|maximum|max|amounts?|percent|percentage|prize money|limits?|caps?|the most|reward|costs?)\b/,
};

/** Words that ask what was or will be spent in all: no page of ceilings. */
const spending: Record<Locale, RegExp> = {
  vi: /\b(?:thanh pho (?:chi|danh|bo)|ngan sach|kinh phi|da chi|(?:moi|hang|cac) nam|chi khuyen cong|cho khuyen cong)\b/,
  en: /\b(?:spend|spent|spending|budget|put in|(?:per|each|every) year)\b/,
};

/** Whether a query, folded, asks how much a support is: the pages of ceilings answer it. */
export const asksMoney = (folded: string, locale: Locale): boolean =>
  money[locale].test(folded) && !spending[locale].test(folded);

/** What is asked without its name: how a question is put, and words of the site for what answers it. */
const implied: Record<Locale, readonly { asked: RegExp; mean: string }[]> = {
  vi: [
    {
      asked: /\bduoc (?:(?:ho tro|huong|nhan|xet|tham gia|chi|gi) )?(?:khong|ko|k|hong)\b/,
      mean: 'ai được hỗ trợ',
    },
    { asked: /\b(?:nao|ai) (?:da|tung) /, mean: 'ai đã được hỗ trợ' },
    { asked: /\bda (?:giup|ho tro|lam|chi|dat)\b/, mean: 'kết quả' },
    { asked: /\b(?:giup|ho tro|duoc) (?:.+ )?(?:nhung gi|viec gi|gi)$/, mean: 'chín nội dung hỗ trợ' },
  ],
  en: [
    {
      asked: /\b(?:eligible|qualify|qualifies|allowed|entitled|does .+ count)\b/,
      mean: 'who can get support',
    },
    {
      asked:
        /\b(?:which|what) (?:firms|companies|businesses|workshops|enterprises) (?:were|got|have|received)\b/,
      mean: 'who was supported',
    },
    { asked: /\b(?:so far|were helped|has been)\b/, mean: 'results' },
    {
      asked: /\bwhat (?:does|do|can) (?:the )?(?:city|state|programme|you) (?:do|offer|give)\b/,
      mean: 'nine areas of support',
    },
  ],
};

/** What a query, folded, asks beside its subject, in the site's own words. */
export const findImplied = (folded: string, locale: Locale): string[] =>
  implied[locale].filter(({ asked }) => asked.test(folded)).map(({ mean }) => mean);

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
