import type { Mark, Step } from './geometry.ts';

const pathOf = ({ kind, from, to, isRough }: Mark): string => {
  const path = (name: string, d: string) => `<path class="${name}${isRough ? ' rough' : ''}" d="${d}"/>`;
  switch (kind) {
    case 'bar':
    case 'range':
      return path(kind, `M${from} 0H${to}V100H${from}z`);
    case 'stem':
      return path(kind, `M${from} 50H${to}`);
    // A line of no length with round ends is a dot that stays round however its box is stretched.
    case 'ring':
      return path(kind, `M${to} 50h0`) + path('eye', `M${to} 50h0`);
  }
};

/**
 * Marks as an SVG that takes the box it is given, without a word in it: words are the page's. `share` is how much of its line it takes,
 * in percent, both ways, so that a line may lie or stand.
 */
export const drawMarks = (marks: readonly Mark[], share?: number): string =>
  `<svg class="marks" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"${
    share === undefined ? '' : ` width="${share}%" height="${share}%"`
  }>${marks.map(pathOf).join('')}</svg>`;

/** Levels through time as an SVG. */
export const drawSteps = (steps: readonly Step[]): string =>
  `<svg class="marks" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">${steps
    .map(
      ({ series, corners, isOpen }) =>
        `<path class="${series}${isOpen ? ' rough' : ''}" d="M${corners.map(({ x, y }) => `${x} ${y}`).join('L')}"/>`,
    )
    .join('')}</svg>`;
