import { localeTags, type Locale } from './locales.ts';

/** What is counted: as it is called when there is one, and otherwise. Vietnamese has one form. */
export interface Counted {
  one: string;
  other: string;
}

/** The forms of a counted thing. @example counted('rounds', 'round') // => { one: 'round', other: 'rounds' } */
export const counted = (other: string, one = other): Counted => ({ one, other });

/**
 * The form that goes with a number.
 * @example formFor(1, counted('rounds', 'round'), 'en') // => 'round'
 */
export const formFor = (count: number, forms: Counted, locale: Locale): string =>
  new Intl.PluralRules(localeTags[locale].intl).select(count) === 'one' ? forms.one : forms.other;
