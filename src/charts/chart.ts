import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartDataset,
} from 'chart.js';
import { breakLines } from './break-lines.ts';
import { groupBy } from './group-by.ts';
import { isDrawn, type ChartSpec, type Panel, type Point } from './spec.ts';

// The only module that loads Chart.js, and only the parts that are drawn.
Chart.register(
  BarController,
  LineController,
  BarElement,
  LineElement,
  PointElement,
  CategoryScale,
  LinearScale,
);

/** Colours and letters of the page, read when a chart is drawn. */
export interface Ink {
  family: string;
  /** Size of letters, px. */
  size: number;
  text: string;
  soft: string;
  hair: string;
  river: string;
  second: string;
  open: string;
  chosen: string;
}
type Datum = [number, number] | { x: number; y: number } | number | null;
type Marks = ChartDataset<'bar' | 'line', Datum[]>;
/** A set of marks, and which number each of them is. */
interface Series {
  dataset: Marks;
  points: (Point | undefined)[];
}
export interface Live {
  chart: Chart<'bar' | 'line', Datum[]>;
  /** The number whose mark is nearest to a place on the canvas, in px. */
  nearest: (x: number, y: number) => Point | undefined;
}

const isOpen = ({ shape }: Point): boolean => shape === 'aim' || shape === 'allocated';

const barsOf = (
  points: (Point | undefined)[],
  max: number,
  ink: Ink,
  isChosen: (point: Point) => boolean,
): Series => {
  const paint = (index: number, other: (point: Point) => string): string => {
    const point = points[index];
    return point === undefined ? ink.river : isChosen(point) ? ink.chosen : other(point);
  };
  /** Half the width of a mark that stands for one number aimed at. */
  const half = max / 120;
  return {
    points,
    dataset: {
      type: 'bar',
      data: points.map((point) => {
        if (point?.high === undefined || !isDrawn(point)) return null;
        const { low = 0, high } = point;
        if (point.shape !== 'aim') return [0, high];
        return low === high ? [high - half, high + half] : [low, high];
      }),
      backgroundColor: ({ dataIndex }) => paint(dataIndex, (point) => (isOpen(point) ? ink.open : ink.river)),
      borderColor: ({ dataIndex }) => paint(dataIndex, () => ink.river),
      borderWidth: 1.5,
      borderSkipped: false,
      maxBarThickness: 2 * ink.size,
    },
  };
};

const lineOf = (
  points: (Point | undefined)[],
  data: Datum[],
  ink: Ink,
  isChosen: (point: Point) => boolean,
  colour: string,
): Series => ({
  points,
  dataset: {
    type: 'line',
    data,
    borderColor: colour,
    borderWidth: 2.5,
    clip: false,
    pointRadius: 5,
    pointBorderColor: colour,
    pointBorderWidth: 1.5,
    pointBackgroundColor: ({ dataIndex }) => {
      const point = points[dataIndex];
      return point && isChosen(point) ? ink.chosen : ink.open;
    },
  },
});

/** Lines as categories, a set of floating bars for each series. */
const laneSeries = (panel: Panel, lines: string[], ink: Ink, isChosen: (point: Point) => boolean): Series[] =>
  groupBy(panel.points.filter(isDrawn), ({ series }) => series).map((members) =>
    barsOf(
      lines.map((line) => members.find((point) => point.line === line)),
      panel.max,
      ink,
      isChosen,
    ),
  );

/** Years as categories: the first series as bars, a second as points. */
const yearSeries = (panel: Panel, years: number[], ink: Ink, isChosen: (point: Point) => boolean): Series[] =>
  groupBy(panel.points, ({ series }) => series).map((members, index) => {
    const points = years.map((year) =>
      members.find((point) => point.from === year && point.to === year && isDrawn(point)),
    );
    return index === 0
      ? barsOf(points, panel.max, ink, isChosen)
      : lineOf(
          points,
          points.map((point) => point?.high ?? null),
          ink,
          isChosen,
          ink.second,
        );
  });

/** Levels in time: a line for each from where it begins to where it ends, broken when no end is known. */
const stepSeries = (panel: Panel, last: number, ink: Ink, isChosen: (point: Point) => boolean): Series[] =>
  panel.points.flatMap((point) => {
    const { from, to, high } = point;
    if (from === undefined || high === undefined) return [];
    const ends = [from, to ?? last].map((x) => ({ x, y: high }));
    const line = lineOf(
      [point, point],
      ends,
      ink,
      isChosen,
      point.series === 'city' ? ink.second : ink.river,
    );
    return [
      { ...line, dataset: { ...line.dataset, ...(to === undefined && { borderDash: [5, 4] }) } as Marks },
    ];
  });

/** The number of the mark that weighs least, by where its middle is. */
const findNearest = (
  chart: Live['chart'],
  series: readonly Series[],
  weigh: (x: number, y: number) => number,
): Point | undefined => {
  const marks = series.flatMap(({ points }, index) =>
    chart.getDatasetMeta(index).data.flatMap((element, at) => {
      const point = points[at];
      return point && isDrawn(point) ? [{ point, weight: weigh(element.x, element.y) }] : [];
    }),
  );
  return marks.toSorted((a, b) => a.weight - b.weight)[0]?.point;
};

/** Draws one panel of a chart with Chart.js, `width` px wide and as tall as it needs. */
export const drawChart = (
  canvas: HTMLCanvasElement,
  width: number,
  { form, span }: ChartSpec,
  panel: Panel,
  ink: Ink,
  isChosen: (point: Point) => boolean,
): Live => {
  const pen = canvas.getContext('2d');
  const font = { family: ink.family, size: ink.size };
  const measure = (text: string): number => {
    if (!pen) return 0;
    pen.font = `${ink.size}px ${ink.family}`;
    return pen.measureText(text).width;
  };
  const isLying = form === 'lanes';
  const names = new Map(panel.points.map(({ line, lineName, seriesName }) => [line, lineName || seriesName]));
  const lines = [...names.keys()];
  const labels = [...names.values()].map((name) => breakLines(measure, name, 0.42 * width));
  const years = Array.from({ length: span[1] - span[0] + 1 }, (_, index) => span[0] + index);
  const series = isLying
    ? laneSeries(panel, lines, ink, isChosen)
    : form === 'years'
      ? yearSeries(panel, years, ink, isChosen)
      : stepSeries(panel, span[1], ink, isChosen);
  const tallest = Math.max(series.length, ...labels.map(({ length }) => length));
  canvas.width = width;
  canvas.height = ink.size * (isLying ? 3 + labels.length * (1 + 1.25 * tallest) : 18);
  const value = {
    type: 'linear' as const,
    min: 0,
    max: panel.max,
    ticks: {
      color: ink.soft,
      font,
      stepSize: panel.max / 2,
      callback: (_: unknown, index: number) => panel.ends[index] ?? '',
    },
    grid: { color: ink.hair },
  };
  const ticks = { color: ink.text, font, autoSkip: !isLying, maxRotation: 0 };
  const grid = { display: false };
  const across =
    form === 'steps'
      ? { type: 'linear' as const, min: span[0], max: span[1], ticks: { ...ticks, callback: String }, grid }
      : { type: 'category' as const, ticks, grid };
  const chart: Live['chart'] = new Chart<'bar' | 'line', Datum[]>(canvas, {
    type: 'bar',
    data: { labels: isLying ? labels : years, datasets: series.map(({ dataset }) => dataset) },
    options: {
      indexAxis: isLying ? 'y' : 'x',
      animation: false,
      responsive: false,
      events: [],
      scales: isLying ? { x: value, y: across } : { x: across, y: value },
      plugins: { legend: { display: false } },
    },
  });
  return {
    chart,
    // Of lines that lie one under another the height alone counts.
    nearest: (x, y) =>
      findNearest(chart, series, (atX, atY) => Math.abs(atY - y) + (isLying ? 0 : Math.abs(atX - x))),
  };
};
