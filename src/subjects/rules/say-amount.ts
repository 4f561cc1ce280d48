import { formatNumber, formatVnd } from '../../i18n/formats.ts';
import { sayAbsence } from '../../figures/figure-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { SaidAbsence } from '../../fields/statements.ts';

/** What a clause grants: a share of a cost, a cap, or why neither is known. */
export interface Amount {
  sharePercent?: number | undefined;
  capVnd?: number | undefined;
  of?: string | undefined;
  per?: string | undefined;
  missing?: SaidAbsence | undefined;
}

/** A piece of an amount: a figure, which is the message, or the words around it. */
export interface AmountPart {
  text: string;
  isFigure: boolean;
}

const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const figure = (text: string): AmountPart => ({ text, isFigure: true });
const around = (text: string): AmountPart[] => (text === '' ? [] : [{ text, isFigure: false }]);

/** The share of a cost: "50%", "chi phí". */
export const shareParts = ({ sharePercent, of = '' }: Amount, locale: Locale): AmountPart[] => {
  if (sharePercent === undefined) return [];
  const words = wordsOf(locale).rule;
  const share = figure(words.share(formatNumber(sharePercent, locale)));
  return of === '' ? [share] : [share, ...around(locale === 'en' ? ` ${words.of} ${of}` : ` ${of}`)];
};

/** The cap: "tối đa", "300 triệu đồng", "cho một cơ sở". */
export const capParts = ({ capVnd, per }: Amount, locale: Locale): AmountPart[] => {
  if (capVnd === undefined) return [];
  const words = wordsOf(locale).rule;
  return [
    ...around(`${words.atMost} `),
    figure(formatVnd(capVnd, locale)),
    ...around(per ? ` ${words.per} ${per}` : ''),
  ];
};

/** A ceiling in pieces, in the order in which it is said. */
export const amountParts = (amount: Amount, locale: Locale): AmountPart[] => {
  const { missing } = amount;
  if (missing !== undefined)
    return around(missing.reason === 'not-read' ? wordsOf(locale).rule.notRead : sayAbsence(missing, locale));
  const [share, cap] = [shareParts(amount, locale), capParts(amount, locale)];
  const [first, ...rest] = [...share, ...around(share.length > 0 && cap.length > 0 ? ', ' : ''), ...cap];
  return first ? [{ ...first, text: capitalise(first.text) }, ...rest] : [];
};

/**
 * A ceiling in one line: "50% chi phí, tối đa 300 triệu đồng cho một cơ sở".
 * @example sayAmount({ sharePercent: 30, capVnd: 500_000_000, per: 'model' }, 'en') // => '30%, at most VND 500 million per model'
 */
export const sayAmount = (amount: Amount, locale: Locale): string =>
  amountParts(amount, locale)
    .map(({ text }) => text)
    .join('');
