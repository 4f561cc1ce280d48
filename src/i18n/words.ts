import { en } from './en.ts';
import type { Locale } from './locales.ts';
import { vi, type Dictionary } from './vi.ts';

/** The dictionary of a language. */
export const wordsOf = (locale: Locale): Dictionary => (locale === 'vi' ? vi : en);
