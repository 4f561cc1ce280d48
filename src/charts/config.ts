import type { Chart, ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { isLane, type ChartSpec, type Lane } from './spec.ts';

type Paint = string | CanvasPattern;
/** Paints of a drawing. In SVG they are `var(--…)`, so that it follows the page into the dark and onto paper. */
export interface Ink {
  family: string;
  text: Paint;
  soft: Paint;
  /** The rule on which a mark of known size lies. */
  track: Paint;
  known: { fill: Paint; edge: Paint };
  promised: { fill: Paint; edge: Paint };
  woven: { fill: Paint; edge: Paint };
  /** The mark that the reader is at. */
  chosen: { fill: Paint; edge: Paint };
}
/** Width of a text in px. */
export type Measure = (text: string, weight: 400 | 700) => number;

/** Drawn for the width that a phone of 360 px leaves; wider screens enlarge it. Px. */
export const chartWidth = 328;
const lineHeight = 21;
const barThickness = 12;
export const fontSize = 12.5;
const gap = 5;
/** How far the foot of the letters stands below the middle of the line, in ems. */
const footBelowMiddle = 0.35;
export const marks = ['promised', 'known', 'woven'] as const;

export const heightOf = (spec: ChartSpec): number => spec.lines.length * lineHeight;

/** Where the lanes begin and end, so that every label has room. Px. */
const roomFor = (spec: ChartSpec, measure: Measure): { left: number; right: number } => {
  const lanes = spec.lines.filter(isLane);
  const labels = Math.max(0, ...lanes.map(({ label }) => measure(label, 400)));
  const left = labels > 0 ? Math.ceil(labels) + 8 : 1;
  const needs = lanes.map(({ after, high, of }) => {
    const share = (high ?? 0) / of;
    const width = measure(after, 400) + gap + 1;
    return share > 0 ? (width - (1 - share) * (chartWidth - left)) / share : 0;
  });
  return { left, right: Math.ceil(Math.max(2, ...needs)) };
};

/** A hairline from zero to each promise, so that the eye can tell how far along its lane it lies. */
const ruleLanes = (spec: ChartSpec, ink: Ink, measure: Measure): Plugin<'bar'> => ({
  id: 'tracks',
  beforeDatasetsDraw: ({ ctx, chartArea, scales }: Chart<'bar'>) => {
    ctx.fillStyle = ink.track;
    for (const [index, line] of spec.lines.entries()) {
      if (!isLane(line) || line.mark !== 'promised' || line.low === undefined) continue;
      const words = line.before === '' ? 0 : measure(line.before, 400) + 2 * gap;
      const length = (chartArea.width * line.low) / line.of - words;
      const y = Math.round(scales['y']?.getPixelForValue(index) ?? 0);
      if (length > 0) ctx.fillRect(chartArea.left, y, length, 1);
    }
  },
});

/** The words of each line: headings, labels, and what stands at the ends of each mark. */
const writeWords = (spec: ChartSpec, ink: Ink): Plugin<'bar'> => ({
  id: 'words',
  afterDatasetsDraw: (chart: Chart<'bar'>) => {
    const { ctx, chartArea } = chart;
    const y = chart.scales['y'];
    if (!y) return;
    ctx.textBaseline = 'alphabetic';
    const write = (text: string, x: number, line: number, align: CanvasTextAlign, bold = false) => {
      if (text === '') return;
      ctx.font = `${bold ? 700 : 400} ${fontSize}px ${ink.family}`;
      ctx.textAlign = align;
      ctx.fillText(text, x, y.getPixelForValue(line) + footBelowMiddle * fontSize);
    };
    for (const [index, line] of spec.lines.entries()) {
      ctx.fillStyle = ink.text;
      if (!isLane(line)) {
        write(line.heading, 0, index, 'left', true);
        continue;
      }
      if (!chart.isDatasetVisible(marks.indexOf(line.mark))) continue;
      const at = (value: number) => chartArea.left + (chartArea.width * value) / line.of;
      ctx.fillStyle = ink.soft;
      write(line.label, 0, index, 'left');
      ctx.fillStyle = line.mark === 'woven' ? ink.soft : ink.text;
      write(line.after, line.high === undefined ? chartArea.left : at(line.high) + gap, index, 'left');
      write(line.before, at(line.low ?? 0) - gap, index, 'right');
    }
  },
});

/** A promise of one number is drawn as a short upright band that ends at it. Shares of the lane's length. */
const tick = 0.03;
const endsOf = (low: number, high: number): [number, number] => [low === high ? high - tick : low, high];

const datasetOf = (
  spec: ChartSpec,
  ink: Ink,
  mark: Lane['mark'],
): ChartDataset<'bar', ([number, number] | null)[]> => ({
  label: mark,
  data: spec.lines.map((line) =>
    isLane(line) && line.mark === mark && line.low !== undefined && line.high !== undefined
      ? endsOf(line.low / line.of, line.high / line.of)
      : null,
  ),
  backgroundColor: ink[mark].fill,
  hoverBackgroundColor: ink.chosen.fill,
  borderColor: ink[mark].edge,
  hoverBorderColor: ink.chosen.edge,
  borderWidth: mark === 'known' ? 0 : 1.5,
  borderSkipped: false,
  grouped: false,
  barThickness,
  inflateAmount: 0,
  clip: false,
});

/** The note above a chosen mark: the heading it stands under, and its number. */
const noteOn = (spec: ChartSpec, ink: Ink) => ({
  displayColors: false,
  yAlign: 'bottom' as const,
  backgroundColor: ink.text,
  titleColor: ink.promised.fill,
  bodyColor: ink.promised.fill,
  titleFont: { family: ink.family, size: fontSize },
  bodyFont: { family: ink.family, size: fontSize },
  callbacks: {
    title: ([item]: { dataIndex: number }[]): string[] => {
      const before = spec.lines.slice(0, item?.dataIndex);
      const last = before.findLastIndex((line) => !isLane(line));
      const first = before.slice(0, last + 1).findLastIndex(isLane) + 1;
      return before.slice(first, last + 1).flatMap((line) => (isLane(line) ? [] : [line.heading]));
    },
    label: ({ dataIndex }: { dataIndex: number }): string => {
      const line = spec.lines[dataIndex];
      if (!line || !isLane(line)) return '';
      return [line.label, line.before ? `${line.before}–${line.after}` : line.after]
        .filter(Boolean)
        .join(': ');
    },
  },
});

/** The one description of a chart that both drawings share: at build time into SVG, and live on a canvas. */
export const configOf = (
  spec: ChartSpec,
  ink: Ink,
  measure: Measure,
): ChartConfiguration<'bar', ([number, number] | null)[], number> => ({
  type: 'bar',
  data: {
    labels: spec.lines.map((_, index) => index),
    datasets: marks.map((mark) => datasetOf(spec, ink, mark)),
  },
  options: {
    indexAxis: 'y',
    animation: false,
    responsive: false,
    events: [],
    layout: { padding: roomFor(spec, measure) },
    scales: {
      x: { display: false, min: 0, max: 1 },
      y: { display: false, offset: true },
    },
    plugins: {
      legend: { display: false },
      tooltip: noteOn(spec, ink),
    },
  },
  plugins: [ruleLanes(spec, ink, measure), writeWords(spec, ink)],
});
