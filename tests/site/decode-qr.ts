import readQr from 'jsqr';

/** Pixels of a module: as a camera sees one. */
const scale = 4;

/** What a code says that is drawn as `drawQr` draws it, in a square of `size` modules; undefined where it cannot be read. */
export const decodePath = (path: string, size: number): string | undefined => {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return readQr(pixels, side, side)?.data;
};

/** What the code in an SVG of ours says. */
export const decodeSvg = (svg: string): string | undefined =>
  decodePath(
    [...svg.matchAll(/ d="([^"]*)"/g)].at(-1)?.[1] ?? '',
    Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]),
  );
