import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { breakLines } from './break-lines.ts';
import { marksOf, stepsOf, stretchesOf, type Mark, type Step } from './geometry.ts';
import { groupBy } from './group-by.ts';
import { font, measureText } from './lettering.ts';
import { packPicture } from './pack-picture.ts';
import { isDrawn, seriesOf, sharedOutcome, type ChartSpec, type Panel, type Point } from './spec.ts';

const zoom = 2;
const margin = 20;
/** Width of what is drawn, px. */
const wide = 328;
const paper = '#faf7f1';
const raised = '#fffdf9';
const ink = '#1b2422';
const soft = '#56605c';
const hair = '#d8d0c2';
const river = '#0a5561';
const amber = '#8a5200';

/** What a chart's picture says around the drawing. */
export interface PictureWords {
  over: string;
  title: string;
  finding: string;
  foot: string;
}

/** A box in px. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** Something that stands under what came before: how tall it is, and how it is drawn from a height down. */
interface Block {
  height: number;
  draw: (pen: SKRSContext2D, y: number) => void;
}

interface Style {
  weight?: number;
  size?: number;
  colour?: string;
  x?: number;
  width?: number;
}
/** Words on as many lines as they need. */
const text = (
  words: string,
  { weight = 400, size = 12, colour = ink, x = 0, width = wide }: Style = {},
): Block => {
  const lines = words === '' ? [] : breakLines((part) => measureText(part, weight, size), words, width);
  const lineHeight = size * 1.4;
  return {
    height: lines.length * lineHeight,
    draw: (pen, y) => {
      pen.font = font(weight, size);
      pen.fillStyle = colour;
      for (const [index, line] of lines.entries()) pen.fillText(line, x, y + (index + 0.15) * lineHeight);
    },
  };
};
const space = (height: number): Block => ({ height, draw: () => undefined });
const rule = (thickness: number, colour: string): Block => ({
  height: thickness + 3,
  draw: (pen, y) => {
    pen.fillStyle = colour;
    pen.fillRect(0, y, wide, thickness);
  },
});
const beside = (...blocks: Block[]): Block => ({
  height: Math.max(...blocks.map(({ height }) => height)),
  draw: (pen, y) => blocks.forEach(({ draw }) => draw(pen, y)),
});
const stack = (...blocks: Block[]): Block => ({
  height: blocks.reduce((sum, { height }) => sum + height, 0),
  draw: (pen, y) => {
    let top = y;
    for (const { height, draw } of blocks) {
      draw(pen, top);
      top += height;
    }
  },
});

const paintMark = (
  pen: SKRSContext2D,
  { kind, from, to, isRough }: Mark,
  { x, y, width, height }: Box,
): void => {
  const [left, right, middle] = [x + (width * from) / 100, x + (width * to) / 100, y + height / 2];
  pen.strokeStyle = pen.fillStyle = river;
  pen.lineWidth = 1.5;
  pen.setLineDash(isRough ? [4, 3] : []);
  pen.beginPath();
  if (kind === 'stem') {
    pen.moveTo(left, middle);
    pen.lineTo(right, middle);
  } else if (kind === 'ring') pen.arc(right, middle, 4.5, 0, 2 * Math.PI);
  else pen.rect(left, y, right - left, height);
  if (kind === 'range' || kind === 'ring') pen.fillStyle = raised;
  if (kind !== 'stem') pen.fill();
  pen.stroke();
  pen.setLineDash([]);
};
const marks = (
  some: readonly Mark[],
  x: number,
  width: number,
  height: number,
  hasTrack: boolean,
): Block => ({
  height: height + 6,
  draw: (pen, y) => {
    const box = { x, y: y + 3, width, height };
    pen.fillStyle = hair;
    if (hasTrack) pen.fillRect(x, y + 3 + height / 2, width, 1);
    for (const mark of some) paintMark(pen, mark, box);
  },
});

const paintSteps = (steps: readonly Step[], height: number): Block => ({
  height: height + 6,
  draw: (pen, y) => {
    pen.fillStyle = hair;
    pen.fillRect(0, y + height, wide, 1);
    pen.lineWidth = 2.5;
    for (const { series, corners, isOpen } of steps) {
      pen.strokeStyle = series === 'city' ? amber : river;
      pen.setLineDash(isOpen ? [4, 3] : []);
      pen.beginPath();
      for (const corner of corners) pen.lineTo((wide * corner.x) / 100, y + (height * corner.y) / 100);
      pen.stroke();
    }
    pen.setLineDash([]);
  },
});

const small = { size: 11, colour: soft };
const head = ({ name = '', title, unit }: Panel): Block =>
  stack(
    space(8),
    rule(1.5, ink),
    text(name, { weight: 700 }),
    text([title, unit].filter(Boolean).join(', '), small),
    space(3),
  );
const value = ({ shape }: Point, style: Style): Style => ({
  ...style,
  ...(shape === 'none' ? { colour: soft } : { weight: 700 }),
});

const right = { x: 150, width: wide - 150 };
const drawLanes = (panel: Panel, spec: ChartSpec): Block[] => {
  const outcome = sharedOutcome(spec);
  const hasSeries = !outcome && seriesOf(spec).length > 1;
  const points = panel.points.filter(({ series }) => !outcome || series !== 'outcome');
  return groupBy(points, ({ line }) => line).flatMap((line) => [
    rule(1, hair),
    beside(
      text(line[0]?.lineName ?? '', { width: panel.isNamedOnly ? wide : 140 }),
      stack(
        ...(panel.isNamedOnly ? [] : line).flatMap((point) => [
          text(hasSeries ? `${point.seriesName}: ${point.said}` : point.said, value(point, right)),
          ...(isDrawn(point) ? [marks(marksOf([point], panel.max), right.x, right.width, 8, true)] : []),
        ]),
      ),
    ),
  ]);
};

const drawYears = (panel: Panel): Block[] =>
  stretchesOf(panel)
    .filter(({ points }) => points.length > 0)
    .flatMap(({ from, to, points }) => {
      const isWhole = points.every(({ shape }) => shape === 'none' || shape === 'total');
      const words = [...new Map(points.map((point) => [point.short, point])).values()];
      return [
        rule(1, hair),
        beside(
          text(from === to ? `${from}` : `${from}–${to}`, { ...small, width: 66 }),
          stack(
            ...words.map((point) =>
              text(
                point.shape === 'total' ? point.said : point.short,
                value(point, { x: 72, width: isWhole ? wide - 72 : 92 }),
              ),
            ),
          ),
          ...(isWhole ? [] : [marks(marksOf(points, panel.max), 172, wide - 172, 10, false)]),
        ),
      ];
    });

const drawSteps = (panel: Panel, span: ChartSpec['span']): Block[] => [
  paintSteps(stepsOf(panel, span), 36),
  beside(text(String(span[0]), small), text(String(span[1] - 1), { ...small, x: wide - 28 })),
  ...panel.points.map((point) =>
    beside(
      text(point.when, { ...small, colour: point.series === 'city' ? amber : river, width: 140 }),
      text(point.said, value(point, right)),
    ),
  ),
];

const drawPanel = (panel: Panel, spec: ChartSpec): Block[] => {
  const { form, span } = spec;
  return form === 'lanes'
    ? drawLanes(panel, spec)
    : form === 'years'
      ? drawYears(panel)
      : drawSteps(panel, span);
};

/** A chart as a PNG to send on: title, finding, the marks of its page with their words, source and date. 736 px wide, as tall as it needs. */
export const drawPicture = async (spec: ChartSpec, words: PictureWords): Promise<Uint8Array<ArrayBuffer>> => {
  const whole = stack(
    text(words.over, { weight: 700, size: 11, colour: river }),
    text(words.title, { weight: 700, size: 18 }),
    text(words.finding, { size: 13 }),
    ...spec.panels.flatMap((panel) => [head(panel), ...drawPanel(panel, spec)]),
    rule(1, hair),
    text(words.foot, small),
  );
  const canvas = createCanvas((wide + 2 * margin) * zoom, Math.ceil(whole.height + 2 * margin) * zoom);
  const pen = canvas.getContext('2d');
  pen.scale(zoom, zoom);
  pen.fillStyle = paper;
  pen.fillRect(0, 0, wide + 2 * margin, whole.height + 2 * margin);
  pen.translate(margin, margin);
  pen.textBaseline = 'top';
  whole.draw(pen, 0);
  return packPicture(canvas);
};
