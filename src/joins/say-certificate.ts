import { formatDay, today } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import {
  lastDayOfCertificate,
  stateOfCertificate,
  termOfCertificate,
} from '../subjects/products/certificates.ts';
import { getSite } from '../subjects/site/site.ts';

/** Until when a certificate holds, as far as it can be worked out, and the sources of the rule by which it was. */
export interface CertificateSaid {
  text: string;
  sources: readonly string[];
}

/** "Hết hạn sau ngày 31/12/2024, do trang này tính ra": the date never goes without how it came about, nor without its rule. */
export const sayCertificate = async (
  product: Parameters<typeof lastDayOfCertificate>[0],
  locale: Locale,
): Promise<CertificateSaid> => {
  const words = wordsOf(locale).products;
  const { certificateTerms } = await getSite(locale);
  const last = lastDayOfCertificate(product, certificateTerms);
  const term = termOfCertificate(product, certificateTerms);
  if (last === undefined || term === undefined) return { text: words.unknown, sources: [] };
  const day = formatDay(last, locale);
  const isValid = stateOfCertificate(product, certificateTerms, today()) === 'valid';
  return {
    text: `${isValid ? words.valid(day) : words.expired(day)}, ${words.workedOut}`,
    sources: term.sources,
  };
};
