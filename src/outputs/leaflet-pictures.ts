import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { href } from '../addresses/routes.ts';
import { breakLines } from '../charts/break-lines.ts';
import { font } from '../charts/lettering.ts';
import { packPicture } from '../charts/pack-picture.ts';
import { formatDay, today } from '../i18n/formats.ts';
import { locales } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import { getLeaflets, type LeafletRow } from '../joins/sheets/leaflets.ts';
import { getSite } from '../subjects/site/site.ts';
import { drawQr } from '../ui/qr.ts';
import { weaveStrands } from '../ui/weave.ts';

/** What the picture of a leaflet shows: as tall as a sheet of A4, to be read in a chat. */
export interface LeafletPicture {
  /** File name without ending: `leaflet-training.vi`. */
  name: string;
  site: string;
  cell: number;
  title: string;
  lede: string;
  rows: readonly LeafletRow[];
  /** The address that its code opens: of the page with more. */
  address: string;
  foot: readonly string[];
}

const width = 1240;
const height = 1754;
const margin = 80;
const qrSide = 250;
const paper = '#faf7f1';
const ink = '#1b2422';
const soft = '#56605c';
const river = '#0a5561';

/** A picture for every leaflet. @param origin `https://…`, where the site lives */
export const listLeafletPictures = async (origin: URL): Promise<LeafletPicture[]> =>
  (
    await Promise.all(
      locales.map(async (locale) => {
        const { leaflet: words, results } = wordsOf(locale);
        const { name } = await getSite(locale);
        return (await getLeaflets(locale)).map(({ id, area, rows, sources }) => ({
          name: `leaflet-${id}.${locale}`,
          site: name,
          cell: area.order,
          title: area.shortName,
          lede: area.inOneSentence,
          rows,
          address: new URL(href(area.path), origin).href,
          foot: [
            words.first,
            words.scan,
            `${formatDay(today(), locale)}. ${results.sourceLine(sources.join(', '))}`,
          ],
        }));
      }),
    )
  ).flat();

/** Writes lines from a point down; gives where the next begin. */
const write = (
  pen: SKRSContext2D,
  text: string,
  style: { weight: number; size: number; colour: string; x: number; y: number; widest: number },
): number => {
  pen.font = font(style.weight, style.size);
  pen.fillStyle = style.colour;
  const lines = breakLines((part) => pen.measureText(part).width, text, style.widest);
  for (const [index, line] of lines.entries())
    pen.fillText(line, style.x, style.y + (index + 1) * style.size * 1.35);
  return style.y + lines.length * style.size * 1.35;
};

/** Writes all but the code; gives how far down it came. @param size of plain letters, in px */
const writeAll = (pen: SKRSContext2D, picture: LeafletPicture, size: number): number => {
  pen.fillStyle = paper;
  pen.fillRect(0, 0, width, height);
  const whole = width - 2 * margin;
  const weave = 150;
  let y = write(pen, picture.site, {
    weight: 700,
    size,
    colour: river,
    x: margin,
    y: margin - size,
    widest: whole - weave,
  });
  y = write(pen, picture.title, {
    weight: 700,
    size: size * 2,
    colour: ink,
    x: margin,
    y,
    widest: whole - weave - 20,
  });
  y = write(pen, picture.lede, {
    weight: 400,
    size: size * 1.15,
    colour: ink,
    x: margin,
    y: Math.max(y, margin + weave) + 6,
    widest: whole,
  });
  for (const { label, lines } of picture.rows) {
    y += size * 0.8;
    pen.fillStyle = river;
    pen.fillRect(margin, y, whole, 3);
    y = write(pen, label, { weight: 700, size: size * 1.1, colour: river, x: margin, y, widest: whole });
    for (const line of lines)
      y = write(pen, line, { weight: 400, size, colour: ink, x: margin, y: y + 4, widest: whole });
  }
  pen.save();
  pen.translate(width - margin - weave, margin - 20);
  pen.scale(weave / 32, weave / 32);
  const { horizontal, vertical, filled } = weaveStrands(picture.cell);
  pen.strokeStyle = pen.fillStyle = river;
  pen.lineWidth = 1.1;
  pen.stroke(new Path2D(`${horizontal}${vertical}`));
  if (filled) pen.fill(new Path2D(filled));
  pen.restore();
  return y;
};

/** Draws a leaflet as a PNG: its letters as large as its words allow. */
export const drawLeaflet = async (picture: LeafletPicture): Promise<Uint8Array<ArrayBuffer>> => {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  const lowest = height - margin - qrSide - 20;
  for (let size = 40; size >= 22 && writeAll(pen, picture, size) > lowest; size -= 1);
  const top = height - margin - qrSide;
  const { size, path } = drawQr(picture.address);
  pen.save();
  pen.translate(margin, top);
  pen.scale(qrSide / size, qrSide / size);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, size, size);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(path));
  pen.restore();
  let y = top;
  for (const [index, line] of [...picture.foot, picture.address.replace(/^https?:\/\//, '')].entries())
    y = write(pen, line, {
      weight: index === 0 ? 700 : 400,
      size: index === 0 ? 34 : 26,
      colour: index === 0 ? ink : soft,
      x: margin + qrSide + 40,
      y: y + 6,
      widest: width - 2 * margin - qrSide - 40,
    });
  return packPicture(canvas);
};
