import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';

/** Form and number, as people cite it: "Nghị định 45/2012/NĐ-CP", "Decree 45/2012/NĐ-CP". */
export const citationOf = (
  document: { form: keyof ReturnType<typeof wordsOf>['documents']['forms']; number: string },
  locale: Locale,
): string => `${wordsOf(locale).documents.forms[document.form]} ${document.number}`;
