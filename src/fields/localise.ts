import type { Locale } from '../i18n/locales.ts';

/** A type with every `{vi, en}` inside it replaced by the words of one language. */
export type Localised<T> = T extends { vi: infer V; en: unknown }
  ? V
  : T extends readonly (infer Item)[]
    ? Localised<Item>[]
    : T extends object
      ? { [Key in keyof T]: Localised<T[Key]> }
      : T;

const isPair = (value: object): value is { vi: unknown; en: unknown } =>
  'vi' in value && 'en' in value && Object.keys(value).length === 2;

/**
 * The same data in one language.
 * @example localise({ name: { vi: 'Tư vấn', en: 'Consulting' }, order: 6 }, 'en') // => { name: 'Consulting', order: 6 }
 */
export const localise = <T>(value: T, locale: Locale): Localised<T> => {
  if (Array.isArray(value)) return value.map((item) => localise(item, locale)) as Localised<T>;
  if (typeof value !== 'object' || value === null) return value as Localised<T>;
  if (isPair(value)) return value[locale] as Localised<T>;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, localise(item, locale)]),
  ) as Localised<T>;
};
