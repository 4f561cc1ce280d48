import type { citing as Words } from './citing.vi.ts';

export const citing: typeof Words = {
  citing: {
    title: 'Cite or embed this chart',
    link: 'Address that stays',
    figures: 'Every figure has its own address too: tap the name of its period or year in the table.',
    html: 'HTML with picture, sources and date',
    sources: (names) => `Sources: ${names}.`,
    more: (number) => `and ${number} more`,
    read: (site, day) => `${site}, sources last read on ${day}`,
  },
};
