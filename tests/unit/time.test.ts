import { isOldNews } from '../../src/subjects/news/is-old.ts';
import { describe, expect, test } from 'vitest';
import { hasEnded, isOutdated, stateOfDocument } from '../../src/subjects/documents/documents.ts';
import { currentProgramme, stateOfPeriod } from '../../src/subjects/programmes/programmes.ts';
import { newestFirst, stateOfClause } from '../../src/subjects/rules/rules.ts';
import { nextYearlyDates } from '../../src/subjects/site/site.ts';

describe('a period', () => {
  const period = { from: 2017, to: 2020 };
  test.each([
    ['2016-12-31', 'coming'],
    ['2017-01-01', 'current'],
    ['2020-12-31', 'current'],
    ['2021-01-01', 'ended'],
  ])('on %s is %s', (day, state) => expect(stateOfPeriod(period, day)).toBe(state));

  test('that runs today is found', () => {
    expect(currentProgramme([period, { from: 2021, to: 2025 }], '2021-06-01')).toEqual({
      from: 2021,
      to: 2025,
    });
    expect(currentProgramme([period], '2026-11-23')).toBeUndefined();
  });
});

describe('a clause', () => {
  const inForce = { hasEnded: false, isOutdated: false };
  test('ends on its own day, or with its document', () => {
    expect(stateOfClause({ to: '2018-05-10' }, inForce, '2018-05-10')).toBe('in-force');
    expect(stateOfClause({ to: '2018-05-10' }, inForce, '2018-05-11')).toBe('ended');
    expect(stateOfClause({ to: 'not-found' }, { ...inForce, hasEnded: true }, '2026-11-23')).toBe('ended');
  });

  test('without a known end is not called in force', () =>
    expect(stateOfClause({ to: 'not-found' }, inForce, '2026-11-23')).toBe('open'));

  test('of a document that a later rule followed, or whose period is over, is not called today’s', () => {
    const document = { state: 'not-found' as const, replacedBy: [], followedBy: [] as string[] };
    const stateOf = (given: Parameters<typeof isOutdated>[0], to = 'not-found') =>
      stateOfClause(
        { to },
        { hasEnded: hasEnded(given, '2026-11-23'), isOutdated: isOutdated(given, '2026-11-23') },
        '2026-11-23',
      );
    expect(stateOf(document)).toBe('open');
    expect(stateOf({ ...document, followedBy: ['later'] })).toBe('superseded');
    expect(stateOf({ ...document, madeUntil: 2020 })).toBe('superseded');
    expect(stateOf({ ...document, madeUntil: 2026 })).toBe('open');
    // A known end, or a known state, says more than that something followed.
    expect(stateOf({ ...document, followedBy: ['later'], endedOn: '2021-01-01' })).toBe('ended');
    expect(stateOf({ ...document, followedBy: ['later'], state: 'in-force' })).toBe('open');
    expect(stateOf({ ...document, followedBy: ['later'] }, '2030-12-31')).toBe('in-force');
  });

  test('that stands comes before one that has ended, the newest first', () => {
    const clauses = [
      { from: '2014-04-08', to: '2018-05-10' },
      { from: 'not-found', to: 'not-found' },
      { from: '2018-05-11', to: 'not-found' },
    ];
    expect(newestFirst(clauses, (clause) => clause.to !== 'not-found').map((clause) => clause.from)).toEqual([
      '2018-05-11',
      'not-found',
      '2014-04-08',
    ]);
  });
});

describe('a document', () => {
  const document = { state: 'in-force' as const, replacedBy: [] as string[] };
  test('marked as ended once has ended from that day on', () => {
    const marked = { ...document, endedOn: '2018-05-11' };
    expect(hasEnded(marked, '2018-05-10')).toBe(false);
    expect(hasEnded(marked, '2018-05-11')).toBe(true);
    expect(stateOfDocument({ ...marked, replacedBy: ['thong-tu-28-2018-btc'] }, '2018-05-11')).toBe(
      'replaced',
    );
  });
});

test('a yearly date comes round on its day, and next year after it', () => {
  const dates = [
    { month: 6, day: 15 },
    { month: 5, day: 20 },
  ];
  expect(nextYearlyDates(dates, '2026-05-20').map(({ next }) => next)).toEqual(['2026-05-20', '2026-06-15']);
  expect(nextYearlyDates(dates, '2026-05-21').map(({ next }) => next)).toEqual(['2026-06-15', '2027-05-20']);
});

test.each([
  ['2024-12-31', true],
  ['2025-01-01', false],
  ['2026-11-23', false],
])('news of %s is old in November 2026: %s', (day, isOld) => {
  expect(isOldNews(day, '2026-11-23')).toBe(isOld);
});
