import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { named } from '../fields/fields.ts';

/** One file a drawing, 64 by 64: the only place where they are listed. Found from the project, since a build runs from elsewhere. */
const folder = join(process.cwd(), 'src', 'ui', 'drawings');

/** Names of the drawings, which are the names of their files: to add one is to add a file. */
export const drawingNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.svg'))
  .map((file) => file.slice(0, -'.svg'.length))
  .toSorted();

/** What stands for a thing that has no drawing of its own: an open workshop. */
export const neutralDrawing = 'workshop';

/** The field by which content names a drawing. */
export const drawing = () =>
  z
    .enum(drawingNames)
    .meta(
      named(
        'Hình vẽ',
        'Drawing',
        'Vật làm ra hay dụng cụ của nghề: tên một tệp trong src/ui/drawings, không có đuôi. Không có hình hợp thì bỏ mục này.',
        'What is made, or the tool of the trade: the name of a file in src/ui/drawings, without its ending. Leave it out where none fits.',
      ),
    );

/** The two strokes of a drawing, as path data. */
export interface Strokes {
  /** The object, in the colour of the text around it. */
  ink: string;
  /** What the hand makes or what flows, in amber. */
  amber?: string;
}

/** Reads a drawing. @throws if there is none of that name. */
export const strokesOf = (name: string): Strokes => {
  if (!drawingNames.includes(name))
    throw new Error(`There is no drawing "${name}". Add src/ui/drawings/${name}.svg.`);
  const file = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const ink = /<path d="([^"]+)"/.exec(file)?.[1];
  const amber = /<path stroke="var\(--amber\)" d="([^"]+)"/.exec(file)?.[1];
  if (ink === undefined) throw new Error(`src/ui/drawings/${name}.svg has no ink path.`);
  return { ink, ...(amber === undefined ? {} : { amber }) };
};

/** All drawings in one file, fetched once: a page shows `drawings.svg#name`, in its own colours, with a stroke that does not scale. */
export const drawSprite = (): string => {
  const path = (strokes: string, colour = '') =>
    `<path vector-effect="non-scaling-stroke"${colour} d="${strokes}"/>`;
  const symbols = drawingNames.map((name) => {
    const { ink, amber } = strokesOf(name);
    return `<symbol id="${name}" viewBox="0 0 64 64">${path(ink)}${amber ? path(amber, ' stroke="var(--amber)"') : ''}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
};
