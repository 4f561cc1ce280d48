import { formatNumber } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { sums } from '../../i18n/words/sums.vi.ts';
import type { Grant, Sum } from './work-out.ts';

export type SumWords = (typeof sums)['sums'];

/**
 * An amount to the đồng, in the largest unit that needs no rounding: steps of a sum must add up.
 * @example sayExact(1_234_500_000, 'vi', words) // => '1.234,5 triệu đồng', since its billions would be rounded
 */
export const sayExact = (vnd: number, locale: Locale, { dong }: SumWords): string => {
  const [by, unit] =
    vnd >= 1e9 && vnd % 1e6 === 0
      ? [1e9, dong.billion]
      : vnd >= 1e6 && vnd % 1e3 === 0
        ? [1e6, dong.million]
        : [1, dong.one];
  const number = formatNumber(vnd / by, locale);
  return (locale === 'vi' ? `${number} ${unit}` : `VND ${number} ${unit}`).trim();
};

/** The cap with what it is for: "200 triệu đồng cho một cơ sở". */
const sayCap = (
  { capVnd = 0, per }: Grant & { per?: string | undefined },
  locale: Locale,
  words: SumWords,
): string => `${sayExact(capVnd, locale, words)}${per === undefined ? '' : ` ${words.per} ${per}`}`;

/**
 * A sum step by step, a sentence each: the share, the cap, the most, the own part.
 * @example saySum({ sharePercent: 50, capVnd: 200_000_000 }, workOut(…, 420_000_000), 'vi', words)[0] // => '50% của 420 triệu đồng là 210 triệu đồng.'
 */
export const saySum = (
  grant: Grant & { per?: string | undefined },
  { costVnd, partVnd, mostVnd, ownVnd, bound }: Sum,
  locale: Locale,
  words: SumWords,
): string[] => {
  const say = (vnd: number) => sayExact(vnd, locale, words);
  const share =
    partVnd === undefined
      ? words.noShare
      : words.share({
          percent: formatNumber(grant.sharePercent ?? 0, locale),
          cost: say(costVnd),
          part: say(partVnd),
        });
  const cap =
    grant.capVnd === undefined
      ? words.noCap
      : (partVnd === undefined ? words.cap : bound === 'cap' ? words.capHolds : words.capAbove)(
          sayCap(grant, locale, words),
        );
  const most = (partVnd === undefined ? words.noMoreThan : words.most)(say(mostVnd));
  return [share, cap, most, words.own(say(ownVnd))];
};
