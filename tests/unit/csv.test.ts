import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/outputs/data/csv.ts';

test('a cell that a spreadsheet would run stops the build, and text that only looks like one does not', () => {
  const refused = ['=1+1', '@SUM(A1)', '\t=1', '+cmd|x', '-2+cmd|x!A0', '-SUM(1)'];
  const kept = ['- một gạch đầu dòng', '-5', '+84 236 000 000', '2022-05', 'a=b', "'quoted", '"x"\n,;'];
  for (const cell of refused) expect(() => toCsv(['a'], [{ a: cell }]), cell).toThrow(/công thức.*formula/);
  const rows: string[][] = parse(
    toCsv(
      ['a', 'b'],
      kept.map((a) => ({ a, b: false })),
    ),
    { bom: true },
  );
  expect(rows).toEqual([['a', 'b'], ...kept.map((cell) => [cell, 'false'])]);
});
