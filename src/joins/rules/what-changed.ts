import { formatNumber, formatVnd } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Standing } from '../../subjects/rules/clause-on.ts';
import type { ClauseFacts } from './rule-facts.ts';

type Stood = Standing<ClauseFacts> | undefined;

/** Share and cap of a clause, each as it is compared. */
const boundsOf = ({ sharePercent, capVnd }: ClauseFacts, locale: Locale): [string, string] => {
  const words = wordsOf(locale).rule.years;
  return [
    sharePercent === undefined ? words.noShare : words.shareOf(formatNumber(sharePercent, locale)),
    capVnd === undefined ? words.noCap : `${wordsOf(locale).rule.atMost} ${formatVnd(capVnd, locale)}`,
  ];
};

/**
 * What changed for one level between two times that follow one another, in a sentence; undefined where nothing did.
 * @param was what stood before
 * @param is what stands from then on
 */
export const sayChange = (was: Stood, is: Stood, locale: Locale): string | undefined => {
  const words = wordsOf(locale).rule.years;
  if (was?.clause === is?.clause) return was?.state === is?.state ? undefined : words.followed;
  if (!is) return words.stopped;
  if (is.clause.missing?.reason === 'not-read') return words.notRead;
  if (!was || was.clause.missing || is.clause.missing) return words.began;
  const [before, after] = [boundsOf(was.clause, locale), boundsOf(is.clause, locale)];
  const changed = [0, 1].filter((at) => before[at] !== after[at]);
  return changed.length === 0
    ? undefined
    : words.changed(changed.map((at) => before[at]).join(', '), changed.map((at) => after[at]).join(', '));
};
