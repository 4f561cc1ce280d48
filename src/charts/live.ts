import { drawChart, type Ink, type Live } from './chart.ts';
import { compare } from './compare.ts';
import styles from './live.css?inline';
import { isDrawn, seriesOf, type ChartSpec, type Panel, type Point } from './spec.ts';

const readInk = (element: Element): Ink => {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    family: style.fontFamily,
    size: Number.parseFloat(style.fontSize) * 0.85,
    text: colour('ink'),
    soft: colour('soft'),
    hair: colour('hair'),
    river: colour('river'),
    second: colour('amber'),
    open: colour('raised'),
    chosen: colour('amber-fill'),
  };
};

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** A choice of one of several, with its name. */
const choose = (name: string, options: { value: string; text: string }[], onChange: () => void) => {
  const select = make(
    'select',
    { onchange: onChange },
    ...options.map(({ value, text }) => make('option', { value, textContent: text })),
  );
  return { select, label: make('label', {}, `${name} `, select) };
};

/** A live chart under the drawing that came with the page: Chart.js draws it, a live line says each number. It is made once and can be closed. */
class LiveChart {
  private readonly view = make('div', { className: 'live' });
  private readonly canvas = make('canvas');
  private readonly drawing = make(
    'div',
    { className: 'canvas', tabIndex: 0, role: 'application' },
    this.canvas,
  );
  private readonly scale = make('p', { className: 'soft' });
  private readonly said = make('div', { className: 'found', role: 'status' });
  private readonly hidden = new Set<string>();
  private chosen: Point[] = [];
  private panel: Panel;
  private live: Live | undefined;
  private readonly host: HTMLElement;
  private readonly spec: ChartSpec;

  constructor(host: HTMLElement, spec: ChartSpec, onClose: () => void) {
    [this.host, this.spec] = [host, spec];
    const [first] = spec.panels;
    if (!first) throw new Error('A chart without a panel.');
    this.panel = first;
    const { words } = spec;
    this.canvas.setAttribute('aria-hidden', 'true');
    this.drawing.setAttribute('aria-label', `${spec.title}. ${words.hint}`);
    this.view.append(
      ...this.makeChoices(),
      this.scale,
      this.drawing,
      this.said,
      make('button', { type: 'button', textContent: words.close, onclick: onClose }),
    );
    host.append(this.view);
    this.say(words.hint);
    this.drawing.addEventListener('pointermove', this.point);
    this.drawing.addEventListener('pointerdown', this.point);
    this.drawing.addEventListener('keydown', this.walk);
    // A turn, a zoom, larger letters, the dark and forced colours all draw it anew.
    const sizes = new ResizeObserver(this.draw);
    for (const element of [this.drawing, this.scale]) sizes.observe(element);
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
      matchMedia(query).addEventListener('change', this.draw);
    addEventListener('resize', this.draw);
    this.isOpen = true;
    this.draw();
  }

  private makeChoices(): HTMLElement[] {
    const { panels, words } = this.spec;
    const choices: HTMLElement[] = [];
    if (panels.length > 1) {
      const options = panels.map(({ name, title }, index) => ({ value: String(index), text: name ?? title }));
      const { select, label } = choose(words.panel, options, () => {
        this.panel = panels[Number(select.value)] ?? this.panel;
        this.chosen = [];
        this.draw();
        this.say(select.selectedOptions[0]?.text ?? '');
      });
      choices.push(label);
    }
    const drawn = new Set(panels.flatMap(({ points }) => points.filter(isDrawn).map(({ series }) => series)));
    const series = seriesOf(this.spec).filter(({ id }) => drawn.has(id));
    if (series.length > 1)
      choices.push(
        make(
          'div',
          { role: 'group', ariaLabel: words.series },
          ...series.map((each) => this.makeToggle(each)),
        ),
      );
    const whens = [...new Set(panels.flatMap(({ points }) => points.map(({ when }) => when)))].filter(
      Boolean,
    );
    if (whens.length > 1 && this.spec.form !== 'steps') {
      const options = [words.nothing, ...whens].map((text) => ({ value: text, text }));
      const show = () => this.showPair(one.select.value, two.select.value);
      const one = choose(words.compare, options, show);
      const two = choose(words.with, options, show);
      choices.push(make('div', {}, one.label, ' ', two.label));
    }
    return choices;
  }

  private makeToggle({ id, name }: { id: string; name: string }): HTMLElement {
    const toggle = make('button', { type: 'button', textContent: name, ariaPressed: 'true' });
    toggle.addEventListener('click', () => {
      if (!this.hidden.delete(id)) this.hidden.add(id);
      toggle.ariaPressed = String(!this.hidden.has(id));
      this.draw();
    });
    return toggle;
  }

  private get shown(): Point[] {
    return this.panel.points.filter(({ series }) => !this.hidden.has(series));
  }

  private readonly draw = (): void => {
    const width = this.drawing.clientWidth;
    if (width === 0) return;
    const ink = readInk(this.drawing);
    this.scale.textContent = [this.panel.title, this.panel.unit].filter(Boolean).join(', ');
    this.live?.chart.destroy();
    this.live = drawChart(
      this.canvas,
      width,
      this.spec,
      { ...this.panel, points: this.shown },
      ink,
      (point) => this.chosen.includes(point),
    );
  };

  /** Says a line, and with it where it comes from. */
  private say(text: string, points: readonly Point[] = []): void {
    const rows = this.host.closest('figure')?.querySelectorAll('tbody tr') ?? [];
    const links = points.flatMap(({ sources, row }) => [
      ...sources.map(({ key, href }) => ({ text: key, href })),
      { text: this.spec.words.row, href: `#${rows[row]?.id}` },
    ]);
    this.said.replaceChildren(
      make('p', { textContent: text }),
      ...links.map((link) => make('a', { href: link.href, textContent: link.text })),
    );
  }

  private go(to: number): void {
    const point = this.shown[to];
    if (!point || (this.chosen.length === 1 && this.chosen[0] === point)) return;
    this.chosen = [point];
    this.live?.chart.update('none');
    this.say(point.spoken, [point]);
  }

  private showPair(one: string, two: string): void {
    const found = compare(this.shown, one, two, this.spec.words.notComparable);
    this.chosen = found.points;
    this.live?.chart.update('none');
    this.say(found.text || this.spec.words.hint, found.points.slice(0, 2));
  }

  private readonly point = (event: PointerEvent): void => {
    const box = this.canvas.getBoundingClientRect();
    const point = this.live?.nearest(event.clientX - box.left, event.clientY - box.top);
    if (point) this.go(this.shown.indexOf(point));
  };

  private readonly walk = (event: KeyboardEvent): void => {
    const [at, last] = [this.shown.indexOf(this.chosen[0] as Point), this.shown.length - 1];
    const to = {
      ArrowDown: Math.min(at + 1, last),
      ArrowRight: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      ArrowLeft: Math.max(at - 1, 0),
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.go(to);
  };

  /** Shows or puts away the whole view. */
  set isOpen(isOpen: boolean) {
    this.view.hidden = !isOpen;
    const button = this.host.querySelector('button');
    if (button) button.hidden = isOpen;
    if (isOpen) this.drawing.focus({ preventScroll: true });
    else button?.focus();
  }
}

const made = new WeakMap<HTMLElement, LiveChart>();

/** Opens the live chart of a place. @throws if the chart's numbers cannot be fetched. */
const explore = async (host: HTMLElement, button: HTMLButtonElement): Promise<void> => {
  const close = () => {
    button.disabled = false;
    const chart = made.get(host);
    if (chart) chart.isOpen = false;
  };
  const chart = made.get(host);
  if (chart) {
    chart.isOpen = true;
    return;
  }
  const response = await fetch(host.dataset['spec'] ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  made.set(host, new LiveChart(host, (await response.json()) as ChartSpec, close));
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

document.addEventListener('handed', ({ target }) => {
  const button = target as HTMLButtonElement;
  const host = button.matches('chart-explore > button') ? button.parentElement : undefined;
  // A second tap while the first is answered is the same tap.
  if (!host || button.disabled) return;
  button.disabled = true;
  explore(host, button).catch(() => {
    button.disabled = false;
  });
});
