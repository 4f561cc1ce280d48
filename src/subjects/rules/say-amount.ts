import { formatNumber, formatVnd } from '../../i18n/formats.ts';
import { sayAbsence } from '../../figures/figure-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { SaidAbsence } from '../../fields/fields.ts';

interface Amount {
  sharePercent?: number | undefined;
  capVnd?: number | undefined;
  of?: string | undefined;
  per?: string | undefined;
  missing?: SaidAbsence | undefined;
}

const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/**
 * A ceiling in one line: "50% chi phí, tối đa 300 triệu đồng cho một cơ sở".
 * @example sayAmount({ sharePercent: 30, capVnd: 500_000_000, per: 'model' }, 'en') // => '30%, at most VND 500 million per model'
 */
export const sayAmount = ({ sharePercent, capVnd, of, per, missing }: Amount, locale: Locale): string => {
  const words = wordsOf(locale).rule;
  if (missing !== undefined)
    return missing.reason === 'not-read' ? words.notRead : sayAbsence(missing, locale);
  const share =
    sharePercent === undefined
      ? ''
      : [words.share(formatNumber(sharePercent, locale)), locale === 'en' && of ? words.of : '', of ?? '']
          .filter(Boolean)
          .join(' ');
  const cap =
    capVnd === undefined
      ? ''
      : [words.atMost, formatVnd(capVnd, locale), per ? `${words.per} ${per}` : ''].filter(Boolean).join(' ');
  return capitalise([share, cap].filter(Boolean).join(', '));
};
