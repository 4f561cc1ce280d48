/**
 * A 2D canvas context that writes SVG, so that Chart.js itself draws at build time: no DOM, no browser, no picture of text. Paints are
 * written as they are given, so `var(--river)` and `url(#weave)` work. It has what Chart.js asks of a context to draw bars, lines and
 * arcs; what it does not have (gradients, images, shadows) throws, so that nothing is left out in silence.
 */

type Matrix = [number, number, number, number, number, number];
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  globalAlpha: number;
  dash: number[];
  matrix: Matrix;
  /** The box to which drawing is clipped, and its path when it is not a plain box. */
  clipping: { box: Box; path: string } | undefined;
}
type Measure = (text: string, weight: number, size: number) => number;
type Piece = { path: string; style: string } | { text: string; style: string; place: string };

const everywhere: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
const short = (value: number): string => {
  const text = String(Math.round(value * 100) / 100);
  return text === '-0' ? '0' : text;
};
const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
const isClear = (paint: string): boolean => paint === 'transparent' || /^rgba\(.*,\s*0\)$/.test(paint);
/** How far below the given y the letters' foot stands, in ems. */
const baselines: Record<string, number> = { top: 0.86, hanging: 0.8, middle: 0.35, bottom: -0.24 };
const anchors: Record<string, string> = { center: 'middle', right: 'end', end: 'end' };

/** Weight and size of a CSS font. @throws if it has no size in px. */
const readFont = (font: string): { weight: number; size: number } => {
  const found = /^(?:(?:normal|italic)\s+)?(?:(bold|normal|\d{3})\s+)?([\d.]+)px/.exec(font);
  if (!found) throw new Error(`SvgContext cannot read the font "${font}".`);
  const named = found[1] === 'bold' ? 700 : Number(found[1]);
  return { weight: Number.isNaN(named) ? 400 : named, size: Number(found[2]) };
};

export class SvgContext {
  readonly canvas: {
    width: number;
    height: number;
    getContext: () => SvgContext;
    getAttribute: () => null;
    addEventListener: () => void;
    removeEventListener: () => void;
  };
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  font = '10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  globalAlpha = 1;
  private dash: number[] = [];
  private matrix: Matrix = [1, 0, 0, 1, 0, 0];
  private clipping: State['clipping'];
  private readonly saved: State[] = [];
  private readonly pieces: Piece[] = [];
  private readonly clips: string[] = [];
  private path = '';
  private box: Box | undefined;
  private isOpen = false;
  private isPlainBox = true;
  private readonly measure: Measure;
  private readonly prefix: string;

  /** `prefix` begins every id in the SVG, so that many can stand on one page. */
  constructor(width: number, height: number, measure: Measure, prefix: string) {
    this.measure = measure;
    this.prefix = prefix;
    this.canvas = {
      width,
      height,
      getContext: () => this,
      getAttribute: () => null,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
  }

  save() {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, font, textAlign, textBaseline } = this;
    const { globalAlpha, dash, matrix, clipping } = this;
    this.saved.push({
      fillStyle,
      strokeStyle,
      lineWidth,
      lineCap,
      lineJoin,
      font,
      textAlign,
      textBaseline,
      globalAlpha,
      dash,
      matrix,
      clipping,
    });
  }
  restore() {
    Object.assign(this, this.saved.pop());
  }

  transform(a: number, b: number, c: number, d: number, e: number, f: number) {
    const m = this.matrix;
    this.matrix = [
      m[0] * a + m[2] * b,
      m[1] * a + m[3] * b,
      m[0] * c + m[2] * d,
      m[1] * c + m[3] * d,
      m[0] * e + m[2] * f + m[4],
      m[1] * e + m[3] * f + m[5],
    ];
  }
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number) {
    this.matrix = [a, b, c, d, e, f];
  }
  resetTransform() {
    this.matrix = [1, 0, 0, 1, 0, 0];
  }
  translate(x: number, y: number) {
    this.transform(1, 0, 0, 1, x, y);
  }
  scale(x: number, y: number) {
    this.transform(x, 0, 0, y, 0, 0);
  }
  rotate(angle: number) {
    this.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
  }

  /** A point in the drawing's own px, noted as part of the present path's box. `reach` px around it count too. */
  private point(x: number, y: number, reach = 0): string {
    const m = this.matrix;
    const [px, py] = [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
    const box = this.box ?? { left: px, top: py, right: px, bottom: py };
    this.box = {
      left: Math.min(box.left, px - reach),
      top: Math.min(box.top, py - reach),
      right: Math.max(box.right, px + reach),
      bottom: Math.max(box.bottom, py + reach),
    };
    return `${short(px)} ${short(py)}`;
  }
  beginPath() {
    this.path = '';
    this.box = undefined;
    this.isOpen = false;
    this.isPlainBox = true;
  }
  moveTo(x: number, y: number) {
    this.path += `M${this.point(x, y)}`;
    this.isOpen = true;
    this.isPlainBox = false;
  }
  lineTo(x: number, y: number) {
    this.path += `${this.isOpen ? 'L' : 'M'}${this.point(x, y)}`;
    this.isOpen = true;
    this.isPlainBox = false;
  }
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number) {
    this.path += `C${this.point(ax, ay)} ${this.point(bx, by)} ${this.point(x, y)}`;
    this.isPlainBox = false;
  }
  quadraticCurveTo(ax: number, ay: number, x: number, y: number) {
    this.path += `Q${this.point(ax, ay)} ${this.point(x, y)}`;
    this.isPlainBox = false;
  }
  closePath() {
    if (this.path) this.path += 'Z';
  }
  rect(x: number, y: number, width: number, height: number) {
    const wasEmpty = this.path === '';
    const m = this.matrix;
    if (m[1] === 0 && m[2] === 0) {
      const from = this.point(x, y);
      this.point(x + width, y + height);
      this.path += `M${from}h${short(width * m[0])}v${short(height * m[3])}h${short(-width * m[0])}z`;
    } else
      this.path += `M${this.point(x, y)}L${this.point(x + width, y)}L${this.point(x + width, y + height)}L${this.point(x, y + height)}Z`;
    this.isOpen = true;
    this.isPlainBox = wasEmpty && m[1] === 0 && m[2] === 0;
  }
  arc(x: number, y: number, radius: number, from: number, to: number, isBackward = false) {
    this.ellipse(x, y, radius, radius, 0, from, to, isBackward);
  }
  ellipse(
    x: number,
    y: number,
    rx: number,
    ry: number,
    _turn: number,
    from: number,
    to: number,
    isBackward = false,
  ) {
    const full = 2 * Math.PI;
    let sweep = to - from;
    if (isBackward ? sweep > 0 : sweep < 0) sweep += isBackward ? -full : full;
    sweep = Math.max(-full, Math.min(full, sweep));
    const zoom = Math.hypot(this.matrix[0], this.matrix[1]);
    const at = (angle: number) => [x + rx * Math.cos(angle), y + ry * Math.sin(angle)] as const;
    this.lineTo(...at(from));
    // SVG cannot draw a whole circle as one arc.
    const parts = Math.abs(sweep) > 6.283 ? 2 : 1;
    for (let part = 1; part <= parts; part += 1) {
      const [ex, ey] = at(from + (sweep * part) / parts);
      const isLong = Math.abs(sweep / parts) > Math.PI ? 1 : 0;
      this.path += `A${short(rx * zoom)} ${short(ry * zoom)} 0 ${isLong} ${isBackward ? 0 : 1} ${this.point(ex, ey, Math.max(rx, ry) * zoom)}`;
    }
  }

  clip() {
    const box = this.box ?? everywhere;
    const before = this.clipping?.box ?? everywhere;
    this.clipping = {
      box: {
        left: Math.max(box.left, before.left),
        top: Math.max(box.top, before.top),
        right: Math.min(box.right, before.right),
        bottom: Math.min(box.bottom, before.bottom),
      },
      path: this.isPlainBox ? '' : this.path,
    };
  }
  /** The clip as an attribute, or nothing when what is drawn lies inside it anyway, which spares a path for every bar. */
  private clipped(): string {
    const clip = this.clipping;
    if (!clip || !this.box) return '';
    const slack = 0.01;
    const isInside =
      clip.path === '' &&
      this.box.left >= clip.box.left - slack &&
      this.box.top >= clip.box.top - slack &&
      this.box.right <= clip.box.right + slack &&
      this.box.bottom <= clip.box.bottom + slack;
    if (isInside) return '';
    const { left, top, right, bottom } = clip.box;
    const path =
      clip.path || `M${short(left)} ${short(top)}H${short(right)}V${short(bottom)}H${short(left)}z`;
    if (!this.clips.includes(path)) this.clips.push(path);
    return ` clip-path="url(#${this.prefix}c${this.clips.indexOf(path)})"`;
  }
  private add(style: string) {
    const faint = this.globalAlpha < 1 ? ` opacity="${short(this.globalAlpha)}"` : '';
    const full = style + faint + this.clipped();
    const last = this.pieces[this.pieces.length - 1];
    if (last && 'path' in last && last.style === full && !full.includes('evenodd')) last.path += this.path;
    else this.pieces.push({ path: this.path, style: full });
  }
  fill(rule?: string) {
    if (this.path && !isClear(this.fillStyle))
      this.add(` fill="${this.fillStyle}"${rule === 'evenodd' ? ' fill-rule="evenodd"' : ''}`);
  }
  stroke() {
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash } = this;
    if (!this.path || lineWidth === 0 || isClear(strokeStyle)) return;
    let style = ` fill="none" stroke="${strokeStyle}"`;
    if (lineWidth !== 1) style += ` stroke-width="${short(lineWidth)}"`;
    if (lineCap !== 'butt') style += ` stroke-linecap="${lineCap}"`;
    if (lineJoin !== 'miter') style += ` stroke-linejoin="${lineJoin}"`;
    if (dash.length > 0) style += ` stroke-dasharray="${dash.map(short).join(' ')}"`;
    this.add(style);
  }
  fillRect(x: number, y: number, width: number, height: number) {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }
  strokeRect(x: number, y: number, width: number, height: number) {
    this.beginPath();
    this.rect(x, y, width, height);
    this.stroke();
  }
  clearRect() {}
  setLineDash(dash: number[]) {
    this.dash = [...dash];
  }
  getLineDash() {
    return this.dash;
  }

  measureText(text: string) {
    const { weight, size } = readFont(this.font);
    return {
      width: this.measure(text, weight, size),
      actualBoundingBoxAscent: size * 0.75,
      actualBoundingBoxDescent: size * 0.25,
    };
  }
  fillText(text: string, x: number, y: number) {
    const { weight, size } = readFont(this.font);
    const m = this.matrix;
    const foot = y + (baselines[this.textBaseline] ?? 0) * size;
    const isTurned = m[1] !== 0 || m[2] !== 0 || m[0] !== 1 || m[3] !== 1;
    const anchor = anchors[this.textAlign];
    this.pieces.push({
      text: escape(text),
      place: isTurned
        ? ` transform="matrix(${m.map(short).join(' ')})" x="${short(x)}" y="${short(foot)}"`
        : ` x="${short(x + m[4])}" y="${short(foot + m[5])}"`,
      style: `${anchor ? ` text-anchor="${anchor}"` : ''} font-size="${short(size)}"${weight >= 600 ? ` font-weight="${weight}"` : ''} fill="${this.fillStyle}"`,
    });
  }
  createLinearGradient(): never {
    throw new Error('SvgContext draws no gradients.');
  }
  createPattern(): never {
    throw new Error('SvgContext draws no canvas patterns: give "url(#id)" as the fill.');
  }
  drawImage(): never {
    throw new Error('SvgContext draws no images.');
  }

  /** The drawing. `definitions` is markup for `<defs>`, such as patterns; `label` names the drawing for those who cannot see it. */
  toSvg({ label, definitions = '' }: { label: string; definitions?: string }): string {
    const clips = this.clips
      .map((path, index) => `<clipPath id="${this.prefix}c${index}"><path d="${path}"/></clipPath>`)
      .join('');
    let body = '';
    let group = '';
    const close = () => {
      if (group) body += '</g>';
      group = '';
    };
    for (const piece of this.pieces) {
      if ('path' in piece) {
        close();
        body += `<path${piece.style} d="${piece.path}"/>`;
        continue;
      }
      if (piece.style !== group) {
        close();
        body += `<g${piece.style}>`;
        group = piece.style;
      }
      body += `<text${piece.place}>${piece.text}</text>`;
    }
    close();
    const { width, height } = this.canvas;
    const defs = definitions || clips ? `<defs>${definitions}${clips}</defs>` : '';
    return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(label)}">${defs}${body}</svg>`;
  }
}
