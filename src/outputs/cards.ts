import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createCanvas, loadImage, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import { breakLines } from '../charts/break-lines.ts';
import { font } from '../charts/lettering.ts';
import { packPicture } from '../charts/pack-picture.ts';
import { formatDay, today } from '../i18n/formats.ts';
import { locales } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import { getSite } from '../subjects/site/site.ts';
import { strokesOf } from '../ui/drawings.ts';
import { weaveStrands } from '../ui/weave.ts';
import { getCards } from '../joins/pages.ts';
import { headerOf, titleOf, type PageKey } from '../addresses/pages.ts';

/** What a picture card says. Wide (1200 × 630) is what chats show beside a link; tall (1080 × 1350) is read in a chat itself. */
export interface Card {
  /** File name without ending: `area-training.vi`. */
  name: string;
  format: 'wide' | 'tall';
  over: string;
  title: string;
  under: readonly string[];
  foot: string;
  cell?: number;
  drawing?: string | undefined;
  /** A photograph in the place of the weave, and the hash of its bytes, so that a new one is drawn anew. */
  photo?: { path: string; hash: string } | undefined;
}

/** Sizes in px; `most` is the greatest number of lines. */
const formats = {
  wide: {
    width: 1200,
    height: 630,
    weave: 200,
    over: 30,
    title: { size: 60, most: 3 },
    under: { size: 32, most: 3 },
    foot: 26,
  },
  tall: {
    width: 1080,
    height: 1350,
    weave: 220,
    over: 34,
    title: { size: 72, most: 5 },
    under: { size: 42, most: 6 },
    foot: 30,
  },
} as const;
const margin = 72;
const paper = '#faf7f1';
const ink = '#1b2422';
const soft = '#56605c';
const river = '#0a5561';
const amber = '#8a5200';

/** The cards that pages name: the site's own, that of the results, and those of things and lists. */
export const listCards = async (): Promise<Card[]> => {
  const cards = await Promise.all(
    locales.map(async (locale) => {
      const { name, tagline } = await getSite(locale);
      const foot = formatDay(today(), locale);
      const ofPage = (page: PageKey, title: string): Card => ({
        name: `${page}.${locale}`,
        format: 'wide',
        over: name,
        title,
        under: [headerOf(page, locale).summary],
        foot,
      });
      return [
        ofPage('home', tagline),
        ofPage('results', titleOf('results', locale)),
        ...(await getCards(locale)).flatMap(
          ({ name: file, kind, title, facts, sources, isSent, photo, ...marks }) => {
            const card = {
              photo: photo === undefined ? undefined : hashPhoto(`content/${photo}`),
              over: [name, kind].filter(Boolean).join(' · '),
              title,
              under: facts,
              foot: [
                ...(sources.length > 0 ? [wordsOf(locale).results.sourceLine(sources.join(', '))] : []),
                foot,
              ].join(' '),
              ...marks,
            };
            return [
              { ...card, name: `${file}.${locale}`, format: 'wide' as const },
              ...(isSent ? [{ ...card, name: `${file}-tall.${locale}`, format: 'tall' as const }] : []),
            ];
          },
        ),
      ];
    }),
  );
  return cards.flat();
};

const hashPhoto = (path: string) => ({
  path,
  hash: createHash('sha256').update(readFileSync(path)).digest('hex'),
});

/** Draws a photograph so that it fills a place, cut where it is too wide or too high. */
const drawPhoto = async (
  pen: SKRSContext2D,
  path: string,
  place: { x: number; y: number; width: number; height: number },
): Promise<void> => {
  const { x, y, width, height } = place;
  const cut = await sharp(path).rotate().resize({ width, height, fit: 'cover' }).png().toBuffer();
  pen.drawImage(await loadImage(cut), x, y, width, height);
};

/** Draws the drawing of that name in a square, with strokes of one width. */
const drawObject = (pen: SKRSContext2D, name: string, x: number, y: number, side: number): void => {
  const strokes = strokesOf(name);
  pen.save();
  pen.translate(x, y);
  pen.scale(side / 64, side / 64);
  pen.lineWidth = (5 * 64) / side;
  pen.lineCap = pen.lineJoin = 'round';
  pen.strokeStyle = river;
  pen.stroke(new Path2D(strokes.ink));
  pen.strokeStyle = amber;
  pen.stroke(new Path2D(strokes.amber ?? ''));
  pen.restore();
};

/** Draws a card as a PNG with a palette. */
export const drawCard = async (card: Card): Promise<Uint8Array<ArrayBuffer>> => {
  const { width, height, ...sizes } = formats[card.format];
  const isTall = card.format === 'tall';
  /** On a wide card with a drawing, weave and drawing stand in one column, a little narrower. */
  const isColumn = (card.drawing !== undefined || card.photo !== undefined) && !isTall;
  const weave = card.photo && !isTall ? 360 : isColumn ? 170 : sizes.weave;
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = paper;
  pen.fillRect(0, 0, width, height);
  for (let x = 0; x < width; x += 24) {
    pen.fillStyle = river;
    pen.fillRect(x, height - 24, 12, 12);
    pen.fillRect(x + 12, height - 12, 12, 12);
  }
  if (card.photo)
    await drawPhoto(pen, card.photo.path, {
      x: width - margin - weave,
      y: margin,
      width: weave,
      height: weave,
    });
  pen.save();
  pen.translate(width - margin - weave, margin);
  pen.scale(weave / 32, weave / 32);
  const { horizontal, vertical, filled } = weaveStrands(card.cell);
  pen.strokeStyle = pen.fillStyle = river;
  pen.lineWidth = 1.1;
  if (!card.photo) {
    pen.stroke(new Path2D(`${horizontal}${vertical}`));
    if (filled) pen.fill(new Path2D(filled));
  }
  pen.restore();
  const linesOf = (text: string, widest: number, most: number) =>
    breakLines((part) => pen.measureText(part).width, text, widest, most);
  const write = (
    text: string,
    style: { weight: number; size: number; colour: string; y: number; widest: number; most: number },
  ): number => {
    pen.font = font(style.weight, style.size);
    pen.fillStyle = style.colour;
    const lines = linesOf(text, style.widest, style.most);
    for (const [index, line] of lines.entries())
      pen.fillText(line, margin, style.y + index * style.size * 1.35);
    return style.y + lines.length * style.size * 1.35;
  };
  const whole = width - margin * 2;
  const beside = whole - (isColumn ? 40 : margin) - weave;
  write(card.over, { weight: 700, size: sizes.over, colour: river, y: 110, widest: beside, most: 2 });
  // On the tall card the title stands below the weave and has the whole width.
  let y = write(card.title, {
    weight: 700,
    ...sizes.title,
    colour: ink,
    y: isTall ? margin + weave + 110 : 210,
    widest: isTall ? whole : beside,
  });
  const last = height - 52;
  const lowest = last - sizes.foot * 1.6;
  const lineHeight = sizes.under.size * 1.35;
  pen.font = font(400, sizes.under.size);
  const besideEnd = card.under.reduce(
    (end, text) => end + linesOf(text, beside, sizes.under.most).length * lineHeight + 18,
    y,
  );
  /** A drawing takes no word away: where the facts need the whole width, it stays out. */
  const hasColumn = isColumn && besideEnd - lineHeight - 10 <= lowest;
  for (const text of card.under) {
    const room = Math.floor((lowest - y - 8) / lineHeight) + 1;
    if (room < 1) break;
    y =
      write(text, {
        weight: 400,
        ...sizes.under,
        colour: soft,
        y: y + 8,
        widest: hasColumn ? beside : whole,
        most: Math.min(sizes.under.most, room),
      }) + 10;
  }
  if (card.drawing && (hasColumn || isTall)) {
    // On the tall card it has the corner that the text leaves free, if it leaves one.
    const bottom = last - sizes.foot * 2;
    const side = isTall ? Math.min(360, bottom - y) : weave;
    const top = isTall ? bottom - side : margin + weave + 60;
    if (side >= 120) drawObject(pen, card.drawing, width - margin - side, top, side);
  }
  write(card.foot, { weight: 400, size: sizes.foot, colour: soft, y: last, widest: whole, most: 1 });
  return packPicture(canvas);
};
