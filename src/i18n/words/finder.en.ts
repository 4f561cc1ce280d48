import { count } from '../count.ts';
import type { finder as Words } from './finder.vi.ts';

export const finder: typeof Words = {
  finder: {
    begin: 'Start',
    beginHint: 'At most seven questions, about two minutes',
    segments: { met: 'met', open: 'open', missed: 'missed' },
    endings: { likely: 'You may get it', more: 'Ask for more', not: 'This one does not fit' },
    endingSays: {
      likely: 'By your answers, the workshop meets every condition that we could ask about.',
      more: 'Something is not settled. That is not a no.',
      not: 'The workshop misses a condition, by the rule as we read it. See below what else there is.',
    },
    notApplication:
      'This is not an application. Only the Department of Industry and Trade can answer; who decides stands below.',
    notSure: 'I’m not sure',
    why: 'Why we ask',
    whyFirst: 'Good to know',
    soFar: 'So far',
    need: 'You need',
    standings: { met: 'Met', open: 'Not settled', missed: 'Missed' },
    conditions: 'Conditions',
    met: (met) => `${count(met, 'conditions', 'condition')} met`,
    check: 'You must check',
    checkHint: 'These we cannot ask about, so they decide nothing here.',
    notAsked: 'Not asked yet',
    howMuch: 'How much',
    noneStands: 'No level is known to apply now',
    noCap: 'The source names no limit in money.',
    ownPart: 'Your own part',
    ownAtLeast: (percent) => `You pay at least ${percent}%, and all that goes beyond the limit.`,
    ownRest: 'What goes beyond the limit, or does not count, is yours to pay.',
    else: 'What else you can ask for',
    ahead: 'A few questions more',
    likeYou: 'Who was supported',
    ask: 'Whom to ask, who decides',
    bring: 'What to bring, what to do next',
    ended: 'ended',
    goOn: 'Go on',
    stop: 'Stop: does not fit',
    openSo: 'Go on; something to ask',
    end: 'No more questions',
    endSays:
      'Everything met and a level that stands: you may get it. Something open, or a level that was not read: ask for more.',
    describe: (title, need, so) => `${title} You need: ${need}. ${so}`.trim(),
  },
};
