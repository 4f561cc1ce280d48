import { expect, test } from 'vitest';
import { stopToTell } from '../../src/subjects/site/site.ts';
import { siteSchema } from '../../src/subjects/site/site.schema.ts';

const stop = { from: '2027-03-08', back: '2027-03-10', why: { vi: 'Đổi máy chủ', en: 'A new server' } };

test('a planned stop is told until the day it is back has passed', () => {
  for (const day of ['2026-11-26', '2027-03-08', '2027-03-10']) expect(stopToTell(stop, day)).toBe(stop);
  expect(stopToTell(stop, '2027-03-11')).toBeUndefined();
  expect(stopToTell(undefined, '2027-03-09')).toBeUndefined();
});

test('a site that is back before it stops is refused', () => {
  const { plannedStop } = siteSchema.shape;
  expect(plannedStop.safeParse(stop).success).toBe(true);
  expect(plannedStop.safeParse({ ...stop, back: '2027-03-07' }).error?.issues[0]?.message).toBe(
    'endsBeforeStart',
  );
});
