import { drawChart } from './chart.ts';
import { chartWidth, fontSize, heightOf, type Ink } from './config.ts';
import { measureText } from './lettering.ts';
import type { ChartSpec } from './spec.ts';
import { SvgContext } from './svg-context.ts';

/** Two directions of thread: what is not known. */
const weave = (id: string): string =>
  `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0H5M0 0V5" stroke="var(--soft)"/></pattern>`;

/**
 * A chart as SVG, drawn by Chart.js at build time. Its colours are the page's own properties and its text is text, so it reads on paper,
 * in the dark and in forced colours. `id` begins every id inside.
 */
export const drawSvg = (spec: ChartSpec, id: string): string => {
  const context = new SvgContext(chartWidth, heightOf(spec), measureText, id);
  const ink: Ink = {
    family: 'inherit',
    text: 'var(--ink)',
    soft: 'var(--soft)',
    track: 'var(--hair)',
    known: { fill: 'var(--river)', edge: 'var(--river)' },
    promised: { fill: 'var(--raised)', edge: 'var(--river)' },
    woven: { fill: `url(#${id}w)`, edge: 'var(--soft)' },
    chosen: { fill: 'var(--amber-fill)', edge: 'var(--ink)' },
  };
  drawChart(context.canvas as unknown as HTMLCanvasElement, spec, ink, (text, weight) =>
    measureText(text, weight, fontSize),
  ).destroy();
  return context.toSvg({ label: spec.title, definitions: weave(`${id}w`) });
};
