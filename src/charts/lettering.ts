import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

const family = 'Card';
const require = createRequire(import.meta.url);
for (const weight of ['400', '700'])
  for (const subset of ['latin', 'vietnamese'])
    GlobalFonts.registerFromPath(
      require.resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-${weight}-normal.woff2`),
      `${family}-${subset}`,
    );

/** The face of everything that is drawn at build time, as a list of families. */
export const families = `"${family}-latin", "${family}-vietnamese"`;

/** A CSS font in that face. `size` in px. */
export const font = (weight: number, size: number): string => `${weight} ${size}px ${families}`;

const ruler = createCanvas(1, 1).getContext('2d');

/** Width of a text in px. */
export const measureText = (text: string, weight: number, size: number): number => {
  ruler.font = font(weight, size);
  return ruler.measureText(text).width;
};
