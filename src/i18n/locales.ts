/** The languages of the site. Vietnamese is the source and the default. */
export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

/** `<html lang>`, Intl and `og:locale` forms of each language. */
export const localeTags = { vi: { intl: 'vi-VN', og: 'vi_VN' }, en: { intl: 'en-GB', og: 'en_GB' } } as const;

export const otherLocale = (locale: Locale): Locale => (locale === 'vi' ? 'en' : 'vi');
