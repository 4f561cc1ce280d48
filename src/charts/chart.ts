import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { configOf, type Ink, type Measure } from './config.ts';
import type { ChartSpec } from './spec.ts';

// The only module that loads Chart.js, and only the parts that are drawn.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export type LiveChart = Chart<'bar', ([number, number] | null)[], number>;

/** Draws a chart with Chart.js on anything that has `getContext`, at its own size, at once. */
export const drawChart = (
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  ink: Ink,
  measure: Measure,
  pixelRatio = 1,
): LiveChart => {
  const config = configOf(spec, ink, measure);
  config.options = { ...config.options, devicePixelRatio: pixelRatio };
  return new Chart(canvas, config);
};
