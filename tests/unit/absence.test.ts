import { expect, test } from 'vitest';
import { sayAbsence } from '../../src/figures/figure-words.ts';
import { figure } from '../../src/fields/quantities.ts';
import { absence, missingReasons } from '../../src/fields/statements.ts';
import { markParts } from '../../src/fields/mark-parts.ts';

const words = { vi: 'Chữ', en: 'Words' };
/** What proves each reason. */
const whole = {
  'not-found': { search: 'results' },
  'not-read': { checked: '2026-11-25', document: 'nghi-quyet-324-2020' },
  'not-in-source': { sources: ['S1'] },
  'not-due': { until: '2030-12-31' },
  'not-published': { sources: ['S1'] },
} as const;
const holds = (given: object) => absence().safeParse(given).success;

test('each of the five reasons stands with its own proof, and not without it', () => {
  expect(Object.keys(whole)).toEqual([...missingReasons]);
  for (const reason of missingReasons) {
    expect(holds({ reason, ...whole[reason] }), reason).toBe(true);
    expect(holds({ reason }), reason).toBe(false);
    expect(holds({ reason, ...whole[reason], text: words }), `${reason} with words`).toBe(
      !['not-found', 'not-due'].includes(reason),
    );
  }
  expect(holds({ reason: 'no-number-set', sources: ['S1'] })).toBe(false);
  expect(holds({ reason: 'not-read', checked: '2026-11-25' })).toBe(false);
});

test('what was not found, or is not due, carries no source', () => {
  expect(holds({ reason: 'not-found', search: 'results', sources: ['S1'] })).toBe(false);
  expect(holds({ reason: 'not-due', until: '2030-12-31', sources: ['S10'] })).toBe(false);
  const missing = { reason: 'not-found', search: 'results' };
  expect(figure().safeParse({ quantity: { missing }, unit: 'worker' }).success).toBe(true);
  expect(figure().safeParse({ quantity: { missing }, unit: 'worker', sources: ['S1'] }).success).toBe(false);
  expect(figure().safeParse({ quantity: { value: 3 }, unit: 'worker' }).success).toBe(false);
});

test('of a source whose opening alone was read, only the part read is called silent', () => {
  const openings = new Set(['S13', 'S100']);
  const silent = (...sources: string[]) => ({ reason: 'not-in-source' as const, sources });
  const marked = markParts(
    {
      total: { missing: silent('S13') },
      rows: [{ missing: silent('S1') }, { missing: silent('S1', 'S100') }],
    },
    openings,
  );
  const [whole, mixed] = marked.rows.map(({ missing }) => missing);
  const said = [marked.total.missing, whole, mixed].map(
    (missing) => missing && (['vi', 'en'] as const).map((locale) => sayAbsence(missing, locale)),
  );
  const ofPart = ['Phần đã đọc của nguồn không nêu', 'The part we read does not say'];
  expect(said).toEqual([ofPart, ['Nguồn đã đọc không nêu', 'The source read does not say'], ofPart]);
  expect(markParts({ reason: 'not-found', search: 'results' }, openings)).not.toHaveProperty('isPart');
});
