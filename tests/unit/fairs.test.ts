import { expect, test } from 'vitest';
import { mapOf } from '../../src/subjects/fairs/fairs.ts';

const asked = (fair: Parameters<typeof mapOf>[0]) => {
  const map = mapOf(fair);
  return map === undefined ? undefined : new URL(map).searchParams.get('query');
};

test('a map is asked for a venue that is known, with the place around it, and for nothing else', () => {
  const expected = [
    [{ venue: 'Cung thể thao Tiên Sơn', where: 'in-city' }, 'Cung thể thao Tiên Sơn, Đà Nẵng'],
    [{ venue: 'Trung tâm Hội chợ Đà Nẵng', where: 'in-city' }, 'Trung tâm Hội chợ Đà Nẵng'],
    [
      { venue: 'Trung tâm & Hội chợ', place: { current: 'Hà Nội' }, where: 'away' },
      'Trung tâm & Hội chợ, Hà Nội',
    ],
    [{ venue: 'Chợ', place: { former: 'quận Hải Châu' }, where: 'in-city' }, 'Chợ, quận Hải Châu, Đà Nẵng'],
    [{ place: { current: 'Hà Nội' }, where: 'away' }, undefined],
  ] as const;
  for (const [fair, query] of expected) expect(asked(fair)).toBe(query);
  expect(mapOf(expected[0][0])).toMatch(/^https:\/\/www\.openstreetmap\.org\/search\?query=/);
});
