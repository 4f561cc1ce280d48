import type { sums as Words } from './sums.vi.ts';

/** Sentences of the worked sums. They are sent to the phone that asks for one, so they stand alone. */
export const sums: typeof Words = {
  sums: {
    title: 'Work it out with your price',
    label: 'Price of the machine, or the cost you expect',
    how: 'Such as 420 million, 420,000,000 or 0.42 billion (đồng). What you type stays on your phone and is sent nowhere.',
    day: 'By the rules of this day',
    illustration:
      'This is an illustration, not a decision. You may get less, or nothing; the body that appraises the file decides.',
    share: (said) => `${said.percent}% of ${said.cost} is ${said.part}.`,
    noShare: 'No percentage stands in the part that was read, so the exact sum cannot be worked out.',
    cap: (most) => `The ceiling is ${most}.`,
    capHolds: (most) => `The ceiling is ${most}, which is less.`,
    capAbove: (most) => `The ceiling is ${most}; the share does not exceed it.`,
    noCap: 'No ceiling stands in the part that was read.',
    most: (most) => `So at most ${most}.`,
    noMoreThan: (most) => `So it cannot be more than ${most}.`,
    own: (own) => `Your part: at least ${own}.`,
    per: 'per',
    dong: { billion: 'billion', million: 'million', one: '' },
    now: {
      'in-force': '',
      open: 'No end was found; ask the Department of Industry and Trade whether it still applies.',
      superseded: 'An old rule: not known to apply today.',
      ended: 'An old rule, which has ended.',
      'not-yet': '',
    },
    unread: 'A rule exists, but its amount was not read. Ask the Department of Industry and Trade.',
    none: 'No level of this day was read. Ask the Department of Industry and Trade.',
    onlyOld: 'The level of this day was not read. The last old one that was:',
    faults: {
      empty: '',
      notPrice: 'We cannot find an amount in this. Type it like 420 million, or 0.42 billion.',
      unclear:
        'This can be read in more than one way. Type one number and one unit, like 1500 million, or 1.5 billion.',
      noUnit: 'Thousand, million or billion? Add the unit, like 420 million.',
      negative: 'A price cannot be below zero. Type it like 420 million.',
      tooSmall: 'That is very little; perhaps a unit is missing. We reckon from VND 1 million.',
      tooLarge: 'That is very much; perhaps a digit too many. We reckon up to VND 1,000 billion.',
      badDay: (first, last) => `Choose a day from ${first} to ${last}.`,
    },
    table: {
      title: 'Some prices, worked out',
      cost: 'Cost (assumed)',
      part: (percent) => `${percent}% is`,
      most: 'You get at most',
      own: 'You pay at least',
    },
  },
};
