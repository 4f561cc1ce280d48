import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';

/** A place by its old and its present name, each said to be which. */
export const sayPlace = (
  place: { former?: string | undefined; current?: string | undefined },
  locale: Locale,
): string => {
  const words = wordsOf(locale).workshops;
  return [
    ...(place.former ? [`${place.former} (${words.former})`] : []),
    ...(place.current ? [`${place.current} (${words.current})`] : []),
  ].join('; ');
};
