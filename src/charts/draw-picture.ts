import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { drawChart } from './chart.ts';
import { chartWidth, fontSize, heightOf, type Ink } from './config.ts';
import { breakLines, families, font, measureText } from './lettering.ts';
import { packPicture } from './pack-picture.ts';
import type { ChartSpec } from './spec.ts';

const zoom = 2;
const margin = 20;
const paper = '#faf7f1';
const ink = '#1b2422';
const soft = '#56605c';
const river = '#0a5561';

/** Two directions of thread on a tile of its own, as `charts/draw-svg.ts` has them. */
const weaveOn = (pen: SKRSContext2D) => {
  const size = 7;
  const tile = createCanvas(size, size);
  const thread = tile.getContext('2d');
  thread.strokeStyle = soft;
  thread.moveTo(0, 0);
  thread.lineTo(size, size);
  thread.moveTo(size, 0);
  thread.lineTo(0, size);
  thread.stroke();
  return pen.createPattern(tile, 'repeat') as unknown as CanvasPattern;
};

/** What a chart's picture says around the drawing. */
export interface PictureWords {
  over: string;
  title: string;
  finding: string;
  /** How to read the three marks. */
  key: string;
  foot: string;
}

/** A chart as a PNG to send on: title, finding, the drawing by Chart.js, key, source and date. 736 px wide, as tall as it needs. */
export const drawPicture = async (spec: ChartSpec, words: PictureWords): Promise<Uint8Array<ArrayBuffer>> => {
  const width = chartWidth + 2 * margin;
  const blocks = (
    [
      { text: words.over, weight: 700, size: 11, colour: river, most: 1 },
      { text: words.title, weight: 700, size: 18, colour: ink, most: 3 },
      { text: words.finding, weight: 400, size: 13, colour: ink, most: 6 },
      undefined,
      { text: words.key, weight: 400, size: 11, colour: soft, most: 3 },
      { text: words.foot, weight: 400, size: 11, colour: soft, most: 4 },
    ] as const
  ).map(
    (block) =>
      block && {
        ...block,
        lines: breakLines(
          (text) => measureText(text, block.weight, block.size),
          block.text,
          chartWidth,
          block.most,
        ),
      },
  );
  const heights = blocks.map((block) =>
    block ? block.lines.length * block.size * 1.45 + 6 : heightOf(spec) + 12,
  );
  const height = Math.ceil(heights.reduce((sum, each) => sum + each, 0) + 2 * margin);
  const canvas = createCanvas(width * zoom, height * zoom);
  const pen = canvas.getContext('2d');
  pen.scale(zoom, zoom);
  pen.fillStyle = paper;
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = 'top';
  let y = margin;
  for (const [index, block] of blocks.entries()) {
    if (block) {
      pen.font = font(block.weight, block.size);
      pen.fillStyle = block.colour;
      for (const [line, text] of block.lines.entries())
        pen.fillText(text, margin, y + line * block.size * 1.45);
    } else {
      const drawing = createCanvas(chartWidth, heightOf(spec));
      const paints: Ink = {
        family: families,
        text: ink,
        soft,
        track: '#d8d0c2',
        known: { fill: river, edge: river },
        promised: { fill: '#fffdf9', edge: river },
        woven: { fill: weaveOn(drawing.getContext('2d')), edge: soft },
        chosen: { fill: paper, edge: ink },
      };
      const chart = drawChart(
        drawing as unknown as HTMLCanvasElement,
        spec,
        paints,
        (text, weight) => measureText(text, weight, fontSize),
        zoom,
      );
      pen.drawImage(drawing, margin, y, chartWidth, heightOf(spec));
      chart.destroy();
    }
    y += heights[index] ?? 0;
  }
  return packPicture(canvas);
};
