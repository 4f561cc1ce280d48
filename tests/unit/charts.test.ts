import { describe, expect, test, vi } from 'vitest';
import { configOf, type Ink } from '../../src/charts/config.ts';
import { drawSvg } from '../../src/charts/draw-svg.ts';
import type { ChartRow } from '../../src/charts/rows.ts';
import { isLane, specOf, type Lane } from '../../src/charts/spec.ts';
import { SvgContext } from '../../src/charts/svg-context.ts';

const row = (changes: Partial<ChartRow> = {}): ChartRow => ({
  group: 'workers-trained',
  groupName: 'Lao động được đào tạo nghề',
  lane: '2017-2020',
  laneName: '2017–2020',
  kind: 'target',
  quantity: { low: 400, high: 600, approximation: 'about' },
  unit: 'worker',
  sources: ['S1'],
  ...changes,
});
const spec = (rows: ChartRow[], scale: 'own' | 'shared' = 'own') =>
  specOf(rows, { title: 'Thử', scale, locale: 'vi' });
const laneOf = (rows: ChartRow[]): Lane => {
  const lane = spec(rows).lines.find(isLane);
  if (!lane) throw new Error('No lane.');
  return lane;
};
const ink: Ink = {
  family: 'x',
  text: 't',
  soft: 's',
  track: 'h',
  known: { fill: 'k', edge: 'k' },
  promised: { fill: 'p', edge: 'e' },
  woven: { fill: 'w', edge: 's' },
  chosen: { fill: 'a', edge: 't' },
};
const barsOf = (rows: ChartRow[], scale: 'own' | 'shared' = 'own') =>
  configOf(spec(rows, scale), ink, (text) => text.length * 6).data.datasets.map(({ data }) => data);

describe('from rows to lanes', () => {
  test('a range target is drawn as a band with both ends labelled', () => {
    expect(laneOf([row()])).toMatchObject({
      mark: 'promised',
      low: 400,
      high: 600,
      before: 'khoảng 400',
      after: '600 lao động',
    });
  });

  test('a single target is drawn at its number, not from zero', () => {
    expect(laneOf([row({ quantity: { value: 20 } })])).toMatchObject({ low: 20, high: 20, before: '' });
  });

  test('what is known is drawn from zero', () => {
    expect(laneOf([row({ kind: 'partial', quantity: { value: 9 } })])).toMatchObject({
      mark: 'known',
      low: 0,
      high: 9,
    });
  });

  test('what is not known is a short piece of weave, and never zero', () => {
    const lanes = spec([
      row(),
      row({ kind: 'outcome', quantity: { missing: { reason: 'not-found', search: 'results' } } }),
    ]).lines.filter(isLane);
    expect(lanes[1]).toMatchObject({ mark: 'woven', low: 0, high: 36, after: 'chưa tìm thấy' });
  });

  test('a promise without a number has words and no mark', () => {
    const lane = laneOf([row({ quantity: { missing: { reason: 'not-in-source', sources: ['S1'] } } })]);
    expect(lane.high).toBeUndefined();
    expect(lane.after).toBe('không nêu số');
    expect(
      barsOf([row({ quantity: { missing: { reason: 'not-in-source', sources: ['S1'] } } })])
        .flat()
        .filter(Boolean),
    ).toEqual([]);
  });

  test('money that was only allocated says so beside its bar', () => {
    const money = { kind: 'partial', unit: 'vnd', quantity: { value: 5_400_000_000 } } as const;
    expect(laneOf([row({ ...money, stage: 'allocated' })])).toMatchObject({
      mark: 'known',
      high: 5_400_000_000,
      after: '5,4 tỷ đồng, mới phân bổ',
    });
    expect(laneOf([row(money)]).after).toBe('5,4 tỷ đồng');
  });

  test.each([
    ['own', [0.75, 1]],
    ['shared', [0.3, 0.4]],
  ] as const)('with an %s scale 30–40 beside 100 lies at %j of its lane', (scale, ends) => {
    const [promised] = barsOf(
      [
        row({ group: 'a', quantity: { low: 30, high: 40 } }),
        row({ group: 'b', kind: 'partial', quantity: { value: 100 } }),
      ],
      scale,
    );
    expect(promised?.find(Boolean)).toEqual(ends);
  });

  test('groups have headings, one group alone has none', () => {
    expect(
      spec([row(), row({ group: 'b', groupName: 'Hội chợ' })]).lines.filter((line) => !isLane(line)),
    ).toEqual([{ heading: 'Lao động được đào tạo nghề' }, { heading: 'Hội chợ' }]);
    expect(spec([row()]).lines.every(isLane)).toBe(true);
  });
});

describe('the drawing', () => {
  const svg = drawSvg(
    spec([
      row(),
      row({ kind: 'outcome', quantity: { missing: { reason: 'not-found', search: 'results' } } }),
      row({ group: 'b', groupName: 'A & B <c>', kind: 'partial', quantity: { value: 2 } }),
    ]),
    'k1',
  );

  test('is SVG whose text is text and whose colours are the page’s', () => {
    expect(svg).toContain('>600 lao động</text>');
    expect(svg).toContain('A &amp; B &lt;c&gt;');
    expect(svg).toContain('fill="var(--river)"');
    expect(svg).toContain('fill="url(#k1w)"');
    expect(svg).toContain('<pattern id="k1w"');
    expect(svg).not.toMatch(/NaN|undefined|Infinity|style=/);
  });

  test('needs no clip path, and stays small', () => {
    expect(svg).not.toContain('clipPath');
    expect(svg.length).toBeLessThan(2_500);
  });
});

describe('the context that writes SVG', () => {
  const context = () => new SvgContext(100, 50, (text) => text.length * 5, 'z');
  const draw = (act: (pen: SvgContext) => void) => {
    const pen = context();
    act(pen);
    return pen.toSvg({ label: 'x' });
  };

  test('keeps a saved state, and writes what stands together as one path', () => {
    const svg = draw((pen) => {
      pen.save();
      pen.fillStyle = 'red';
      pen.globalAlpha = 0.5;
      pen.fillRect(0, 0, 4, 4);
      pen.restore();
      pen.fillRect(10, 5, 4, 4);
      pen.fillRect(10, 15, -4, 4);
    });
    expect(svg).toContain('<path fill="red" opacity="0.5" d="M0 0h4v4h-4z"/>');
    expect(svg).toContain('<path fill="#000" d="M10 5h4v4h-4zM10 15h-4v4h4z"/>');
  });

  test('clips what reaches beyond, and spares the path for what does not', () => {
    const clipped = (width: number) =>
      draw((pen) => {
        pen.beginPath();
        pen.rect(0, 0, 10, 10);
        pen.clip();
        pen.fillRect(1, 1, width, 5);
      });
    expect(clipped(5)).not.toContain('clip');
    expect(clipped(50)).toContain('clip-path="url(#zc0)"');
  });

  test('writes what is asked of a text: anchor, baseline, weight', () => {
    const svg = draw((pen) => {
      pen.font = '700 10px sans-serif';
      pen.textAlign = 'right';
      pen.textBaseline = 'top';
      pen.fillText('Ễ Ộ Ữ', 20, 0);
    });
    expect(svg).toContain(
      '<g text-anchor="end" font-size="10" font-weight="700" fill="#000"><text x="20" y="8.6">Ễ Ộ Ữ</text>',
    );
  });

  test('says so when asked for what it cannot draw', () => {
    expect(() => context().setTransform(2, 0, 0, 2, 0, 0)).toThrow('moves and turns nothing');
    const pen = context();
    pen.font = 'bold';
    expect(() => pen.measureText('x')).toThrow('font');
  });

  test('has no method that no chart of ours calls', () => {
    const called = new Set<string>();
    const methods = Object.getOwnPropertyNames(SvgContext.prototype).filter((name) => name !== 'constructor');
    for (const name of methods) {
      const own = SvgContext.prototype[name as 'fill'] as (...given: unknown[]) => unknown;
      vi.spyOn(SvgContext.prototype, name as 'fill').mockImplementation(function (
        this: SvgContext,
        ...given
      ) {
        called.add(name);
        return own.apply(this, given);
      } as typeof SvgContext.prototype.fill);
    }
    drawSvg(
      spec([
        row({ quantity: { value: 20 } }),
        row({ kind: 'outcome', quantity: { missing: { reason: 'not-found', search: 'results' } } }),
      ]),
      'k',
    );
    vi.restoreAllMocks();
    console.log(`${methods.length} methods`);
    expect(methods.length).toBeGreaterThan(10);
    expect(methods.filter((name) => !called.has(name))).toEqual([]);
  });
});
