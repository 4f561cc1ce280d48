/** One strand lying over its neighbours: a bar across (odd cells) or a bar down (even cells), in a 32 by 32 drawing. */
const strand = (cell: number): string => {
  const column = (cell - 1) % 3;
  const row = Math.floor((cell - 1) / 3);
  const x = 2 + column * 10;
  const y = 2 + row * 10;
  return cell % 2 === 1 ? `M${x - 1} ${y + 1.5}h10v5h-10z` : `M${x + 1.5} ${y - 1}h5v10h-5z`;
};

/** Paths of the 3 × 3 weave; `filled` is the strand of one cell, 1 to 9. @throws RangeError for another cell. */
export const weaveStrands = (cell?: number): { horizontal: string; vertical: string; filled?: string } => {
  if (cell !== undefined && !(cell >= 1 && cell <= 9))
    throw new RangeError(`A weave has cells 1 to 9, not ${cell}.`);
  const cells = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const join = (parity: number) =>
    cells
      .filter((each) => each % 2 === parity)
      .map(strand)
      .join('');
  return { horizontal: join(1), vertical: join(0), ...(cell === undefined ? {} : { filled: strand(cell) }) };
};
