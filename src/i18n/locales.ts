/** The languages of the site. Vietnamese is the source and the default. */
export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

/** `<html lang>`, Intl and `og:locale` forms of each language. */
export const localeTags = { vi: { intl: 'vi-VN', og: 'vi_VN' }, en: { intl: 'en-GB', og: 'en_GB' } } as const;

export const otherLocale = (locale: Locale): Locale => (locale === 'vi' ? 'en' : 'vi');

export const isLocale = (given: string): given is Locale => locales.some((locale) => locale === given);

/** What a command says when it is asked for a language that the site does not have. */
export const noSuchLocale = (given: string): string =>
  `--lang nhận vi hoặc en (đang ghi ${given}). / --lang takes vi or en (it is ${given}).`;
