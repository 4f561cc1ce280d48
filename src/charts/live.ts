import { drawChart, type LiveChart } from './chart.ts';
import { chartWidth, fontSize, heightOf, marks, type Ink } from './config.ts';
import { isLane, type ChartSpec, type Lane } from './spec.ts';

/** Two directions of thread, as the drawing that came with the page has them. */
const weave = (colour: string): CanvasPattern | string => {
  const size = 7;
  const tile = document.createElement('canvas');
  tile.width = tile.height = size;
  const pen = tile.getContext('2d');
  if (!pen) return colour;
  pen.strokeStyle = colour;
  pen.moveTo(0, 0);
  pen.lineTo(size, size);
  pen.moveTo(size, 0);
  pen.lineTo(0, size);
  pen.stroke();
  return pen.createPattern(tile, 'repeat') ?? colour;
};

const readInk = (element: Element): Ink => {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    family: style.fontFamily,
    text: colour('ink'),
    soft: colour('soft'),
    track: colour('hair'),
    known: { fill: colour('river'), edge: colour('river') },
    promised: { fill: colour('raised'), edge: colour('river') },
    woven: { fill: weave(colour('soft')), edge: colour('soft') },
    chosen: { fill: colour('amber-fill'), edge: colour('ink') },
  };
};

/**
 * Puts a live chart in the place of the drawing, at the same size: pointer and arrow keys walk through the numbers, a live line says each
 * one, and the key's entries show and hide their marks. @throws if the chart's numbers cannot be fetched.
 */
const explore = async (host: HTMLElement): Promise<void> => {
  const { spec: address, hint = '' } = host.dataset;
  const drawing = host.querySelector<HTMLElement>('.drawing');
  const said = host.querySelector<HTMLElement>('.said');
  if (!address || !drawing || !said) return;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const spec = (await response.json()) as ChartSpec;
  const lanes = spec.lines.flatMap((line, index) => (isLane(line) ? [{ line, index }] : []));

  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const hidden = new Set<Lane['mark']>();
  let chart: LiveChart | undefined;
  const ruler = canvas.getContext('2d');
  const draw = () => {
    const width = drawing.clientWidth || chartWidth;
    const ink = readInk(drawing);
    chart?.destroy();
    canvas.width = chartWidth;
    canvas.height = heightOf(spec);
    chart = drawChart(
      canvas,
      spec,
      ink,
      (text, weight) => {
        if (!ruler) return 0;
        ruler.font = `${weight} ${fontSize}px ${ink.family}`;
        return ruler.measureText(text).width;
      },
      (devicePixelRatio * width) / chartWidth,
    );
    for (const [index, mark] of marks.entries()) chart.setDatasetVisibility(index, !hidden.has(mark));
    chart.update();
    canvas.removeAttribute('style');
  };

  let at = -1;
  const isShown = (lane: Lane) => !hidden.has(lane.mark);
  /** Marks a lane on the chart and says it. */
  const go = (to: number) => {
    const lane = lanes[to];
    if (!lane || !chart) return;
    at = to;
    const chosen =
      lane.line.high === undefined
        ? []
        : [{ datasetIndex: marks.indexOf(lane.line.mark), index: lane.index }];
    chart.setActiveElements(chosen);
    chart.tooltip?.setActiveElements(chosen, { x: 0, y: 0 });
    chart.update();
    canvas.removeAttribute('style');
    said.textContent = lane.line.spoken;
  };
  const step = (from: number, by: number) => {
    let to = from + by;
    while (lanes[to] && !isShown((lanes[to] as { line: Lane }).line)) to += by;
    if (lanes[to]) go(to);
  };
  const nearest = (event: PointerEvent) => {
    const box = drawing.getBoundingClientRect();
    const row = Math.floor(((event.clientY - box.top) / box.height) * spec.lines.length);
    const to = lanes.findIndex(({ index, line }) => index === row && isShown(line));
    if (to >= 0 && to !== at) go(to);
  };

  drawing.replaceChildren(canvas);
  drawing.classList.add('live');
  drawing.tabIndex = 0;
  drawing.setAttribute('role', 'application');
  drawing.setAttribute('aria-label', `${spec.title}. ${hint}`);
  drawing.addEventListener('pointermove', nearest);
  drawing.addEventListener('pointerdown', nearest);
  drawing.addEventListener('keydown', (event) => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => step(at, 1),
      ArrowRight: () => step(at, 1),
      ArrowUp: () => step(Math.max(at, 0), -1),
      ArrowLeft: () => step(Math.max(at, 0), -1),
      Home: () => step(-1, 1),
      End: () => step(lanes.length, -1),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  });
  for (const item of host.querySelectorAll<HTMLElement>('[data-mark]')) {
    const mark = item.dataset['mark'] as Lane['mark'];
    const toggle = document.createElement('button');
    toggle.type = 'button';
    toggle.setAttribute('aria-pressed', 'true');
    toggle.append(...item.childNodes);
    toggle.addEventListener('click', () => {
      if (hidden.has(mark)) hidden.delete(mark);
      else hidden.add(mark);
      toggle.setAttribute('aria-pressed', String(!hidden.has(mark)));
      draw();
    });
    item.append(toggle);
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  draw();
  said.textContent = hint;
  drawing.focus({ preventScroll: true });
};

document.addEventListener('explore', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  explore(target).catch(() => {
    const button = target.querySelector<HTMLButtonElement>('.said button');
    if (button) button.disabled = false;
  });
});
