import type { news as Words } from './news.vi.ts';

export const news: typeof Words = {
  news: {
    feeds: {
      news: 'Follow the news by RSS',
      rounds: 'Follow selection rounds by RSS',
      rules: 'Follow changes of ceilings by RSS',
    },
    published: 'Published',
    happened: 'Happened',
    reported: 'Reported on',
    empty: 'No news yet.',
  },
  changes: {
    none: 'No correction so far.',
    was: 'It said',
    now: 'It says',
    why: 'Why',
    corrected: 'Corrected on',
    changed: 'Changed on',
    wasNow: (was, now) => `it said: ${was.replace(/\.$/, '')}. It now says: ${now.replace(/\.$/, '')}.`,
    where: 'Page corrected',
    how: 'Found a mistake? The contact page says how to report it.',
  },
};
