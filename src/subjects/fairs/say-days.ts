import { formatDay, formatWhen } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/words.ts';

/** The days of a fair as far as they are known: both, the first, or a month or year. */
export const sayFairDays = (
  fair: { startsOn?: string | undefined; endsOn?: string | undefined; when?: string | undefined },
  locale: Locale,
): string => {
  const { startsOn, endsOn, when } = fair;
  if (startsOn === undefined) return formatWhen(when ?? '', locale);
  if (endsOn === startsOn) return formatDay(startsOn, locale);
  return endsOn === undefined
    ? `${formatDay(startsOn, locale)}, ${wordsOf(locale).fairs.untilUnknown}`
    : `${formatDay(startsOn, locale)} – ${formatDay(endsOn, locale)}`;
};
