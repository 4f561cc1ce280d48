import { formatDay, formatWhen, today } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import { getSite } from '../subjects/site/site.ts';
import { lastDayOfCertificate, stateOfCertificate } from '../subjects/products/products.ts';

/** Until when a certificate is valid, and whether it still is. */
export const sayCertificate = async (
  product: Parameters<typeof lastDayOfCertificate>[0],
  locale: Locale,
): Promise<string> => {
  const words = wordsOf(locale).products;
  const { certificateTerms } = await getSite(locale);
  const last = lastDayOfCertificate(product, certificateTerms);
  if (last === undefined) return words.unknown;
  const day = formatDay(last, locale);
  return stateOfCertificate(product, certificateTerms, today()) === 'valid'
    ? words.valid(day)
    : words.expired(day);
};

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
