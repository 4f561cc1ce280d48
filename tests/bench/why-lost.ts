import type { Found } from '../../src/search/browser/search.ts';
import { placeOfGood, type Answer, type Query } from './queries.ts';

/** Which stage lost the good page of a query: the reading, the finding, the scores, or the order of what is shown. */
export const sayWhyLost = (
  query: Query,
  { corrected, ranked }: Found,
  shown: readonly Answer[],
  topics: ReadonlySet<string>,
): string => {
  const place = placeOfGood(query, shown, topics);
  const byScore = placeOfGood(query, ranked, topics);
  const first = ranked[0];
  const good = ranked[byScore - 1];
  const say = (page: Answer | undefined) => page?.topic ?? page?.url ?? 'nothing';
  const sayScore = (page: Found['ranked'][number] | undefined) =>
    page ? `${page.score.toFixed(2)} = text ${page.text.toFixed(2)}, phrases ${page.fit.toFixed(2)}` : '';
  const read = corrected === undefined ? '' : `, read as “${corrected}”`;
  const stage =
    byScore === 0
      ? 'not found'
      : place > byScore || (place === 0 && byScore <= shown.length)
        ? `moved from ${byScore} to ${place || 'nowhere'} by groups`
        : `${byScore} by score: ${sayScore(good)}`;
  return `wants ${query.expect}: ${stage}${read}; first by score ${say(first)} ${sayScore(first)}; shown ${shown
    .slice(0, 3)
    .map(say)
    .join(', ')}`;
};
