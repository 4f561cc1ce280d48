import { createCanvas, Path2D } from '@napi-rs/canvas';
import { breakLines, font } from '../charts/lettering.ts';
import { formatDay, today } from '../i18n/formats.ts';
import { locales } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import { getAreas } from '../subjects/areas/areas.ts';
import { getProgrammes, stateOfPeriod } from '../subjects/programmes/programmes.ts';
import { getSite } from '../subjects/site/site.ts';
import { weaveStrands } from '../ui/weave.ts';

/** What a picture card says: 1200 × 630, for chats and search engines. */
export interface Card {
  /** File name without ending: `area-training.vi`. */
  name: string;
  over: string;
  title: string;
  under: string;
  foot: string;
  cell?: number;
}

const width = 1200;
const height = 630;
const margin = 72;
/** The cards that pages name: the site's own, one an area, one a programme period, one for the results. */
export const listCards = async (): Promise<Card[]> => {
  const cards = await Promise.all(
    locales.map(async (locale) => {
      const words = wordsOf(locale);
      const { name, tagline } = await getSite(locale);
      const foot = formatDay(today(), locale);
      return [
        { name: `home.${locale}`, over: name, title: tagline, under: words.descriptions.home, foot },
        {
          name: `results.${locale}`,
          over: name,
          title: words.pages.results,
          under: words.descriptions.results,
          foot,
        },
        ...(await getAreas(locale)).map((area) => ({
          name: `area-${area.id}.${locale}`,
          over: `${name} · ${words.area.number(area.order)}`,
          title: area.shortName,
          under: area.inOneSentence,
          foot,
          cell: area.order,
        })),
        ...(await getProgrammes(locale)).map((programme) => ({
          name: `programme-${programme.id}.${locale}`,
          over: name,
          title: programme.name,
          under: words.state[stateOfPeriod(programme, today())],
          foot,
        })),
      ];
    }),
  );
  return cards.flat();
};

/** Draws a card as a PNG. */
export const drawCard = async ({
  over,
  title,
  under,
  foot,
  cell,
}: Card): Promise<Uint8Array<ArrayBuffer>> => {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#faf7f1';
  pen.fillRect(0, 0, width, height);
  for (let x = 0; x < width; x += 24) {
    pen.fillStyle = '#0a5561';
    pen.fillRect(x, height - 24, 12, 12);
    pen.fillRect(x + 12, height - 12, 12, 12);
  }
  pen.save();
  pen.translate(width - margin - 200, margin);
  pen.scale(6.25, 6.25);
  const { horizontal, vertical, filled } = weaveStrands(cell);
  pen.strokeStyle = pen.fillStyle = '#0a5561';
  pen.lineWidth = 1.1;
  pen.stroke(new Path2D(`${horizontal}${vertical}`));
  if (filled) pen.fill(new Path2D(filled));
  pen.restore();
  const write = (
    text: string,
    style: { weight: number; size: number; colour: string; y: number; widest: number; most: number },
  ): number => {
    pen.font = font(style.weight, style.size);
    pen.fillStyle = style.colour;
    const lines = breakLines((part) => pen.measureText(part).width, text, style.widest, style.most);
    for (const [index, line] of lines.entries())
      pen.fillText(line, margin, style.y + index * style.size * 1.35);
    return style.y + lines.length * style.size * 1.35;
  };
  const column = width - margin * 3 - 200;
  write(over, { weight: 700, size: 30, colour: '#0a5561', y: 110, widest: column, most: 1 });
  const below = write(title, { weight: 700, size: 60, colour: '#1b2422', y: 210, widest: column, most: 3 });
  write(under, {
    weight: 400,
    size: 32,
    colour: '#56605c',
    y: below + 8,
    widest: width - margin * 2,
    most: 3,
  });
  write(foot, { weight: 400, size: 26, colour: '#56605c', y: height - 52, widest: column, most: 1 });
  return Uint8Array.from(await canvas.encode('png'));
};
