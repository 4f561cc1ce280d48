import type { programmes as Words } from './programmes.vi.ts';

export const programmes: typeof Words = {
  programme: {
    ourSummary: 'Our summary',
    targets: 'Targets in numbers',
    promised: 'Target set',
    known: 'Known',
    target: 'Target',
    source: 'Source',
    money: 'Money',
    disagree: 'Where sources disagree',
    reading: 'How to read this',
    notKnown: 'Not known',
    facts: 'What else is known',
    issuedBy: 'Issued by',
    leadBy: 'Led by',
    decision: 'Approving decision',
    reported: 'reported',
    replaced: 'Followed by',
    before: 'Preceded by',
    caption: (period) => `Targets of ${period}: what was aimed at and what is known`,
    inAll: 'for every target above',
    inEmpty: 'in the rows left empty',
    partly: 'part only',
  },
};
