/**
 * A 2D canvas context that writes SVG, so that Chart.js itself draws at build time: no DOM, no browser, no picture of text. Paints are
 * written as they are given, so `var(--river)` and `url(#weave)` work. It has what Chart.js asks of a context to draw our charts, boxes
 * and words, and no more: a method that is not here throws, so that nothing is left out in silence.
 */

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface State {
  fillStyle: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  globalAlpha: number;
  /** The box to which drawing is clipped. */
  clipping: Box | undefined;
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
  font = '10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  globalAlpha = 1;
  private clipping: Box | undefined;
  private readonly saved: State[] = [];
  private readonly pieces: Piece[] = [];
  private readonly clips: string[] = [];
  private path = '';
  private box: Box | undefined;
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
    const { fillStyle, font, textAlign, textBaseline, globalAlpha, clipping } = this;
    this.saved.push({ fillStyle, font, textAlign, textBaseline, globalAlpha, clipping });
  }
  restore() {
    Object.assign(this, this.saved.pop());
  }
  /** Chart.js sets its pixel ratio here, which is 1 for us. @throws if the drawing is to be moved, turned or enlarged. */
  setTransform(...matrix: number[]) {
    if (matrix.join() !== '1,0,0,1,0,0') throw new Error('SvgContext moves and turns nothing.');
  }
  resetTransform() {}

  beginPath() {
    this.path = '';
    this.box = undefined;
  }
  rect(x: number, y: number, width: number, height: number) {
    const box = this.box ?? { left: x, top: y, right: x, bottom: y };
    this.box = {
      left: Math.min(box.left, x, x + width),
      top: Math.min(box.top, y, y + height),
      right: Math.max(box.right, x, x + width),
      bottom: Math.max(box.bottom, y, y + height),
    };
    this.path += `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
  }

  clip() {
    const box = this.box ?? everywhere;
    const before = this.clipping ?? everywhere;
    this.clipping = {
      left: Math.max(box.left, before.left),
      top: Math.max(box.top, before.top),
      right: Math.min(box.right, before.right),
      bottom: Math.min(box.bottom, before.bottom),
    };
  }
  /** The clip as an attribute, or nothing when what is drawn lies inside it anyway, which spares a path for every bar. */
  private clipped(): string {
    const clip = this.clipping;
    if (!clip || !this.box) return '';
    const slack = 0.01;
    const isInside =
      this.box.left >= clip.left - slack &&
      this.box.top >= clip.top - slack &&
      this.box.right <= clip.right + slack &&
      this.box.bottom <= clip.bottom + slack;
    if (isInside) return '';
    const path = `M${short(clip.left)} ${short(clip.top)}H${short(clip.right)}V${short(clip.bottom)}H${short(clip.left)}z`;
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
  fillRect(x: number, y: number, width: number, height: number) {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }
  clearRect() {}

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
    const foot = y + (baselines[this.textBaseline] ?? 0) * size;
    const anchor = anchors[this.textAlign];
    this.pieces.push({
      text: escape(text),
      place: ` x="${short(x)}" y="${short(foot)}"`,
      style: `${anchor ? ` text-anchor="${anchor}"` : ''} font-size="${short(size)}"${weight >= 600 ? ` font-weight="${weight}"` : ''} fill="${this.fillStyle}"`,
    });
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
