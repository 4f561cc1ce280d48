import type { home as Words } from './home.vi.ts';

export const home: typeof Words = {
  home: {
    ask: 'What does your workshop need?',
    lede: 'The city helps small producers train workers, buy machines, pollute less and find more places to sell. Here is what we could read, with its sources.',
    doorSupport: 'I have a workshop: what can I get?',
    doorSupportHint: 'A few questions: what you may get, up to how much, whom to ask',
    doorResults: 'What were the targets, and what was done?',
    doorResultsHint: 'Every target, every source, and what we could not find',
    doorNews: 'What is new?',
    doorNewsHint: 'New rules, the new programme, fairs',
    nine: 'Nine areas of support',
    current: 'The current period',
    nextDates: 'Next dates',
    noEvent: 'We found no date of a coming fair or selection round.',
    latest: 'Latest news',
    allNews: 'All news',
  },
};
