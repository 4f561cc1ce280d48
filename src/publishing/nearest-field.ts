/** How many letters differ between two words, counting swapped neighbours once. */
const distance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row += 1)
    for (let column = 1; column <= b.length; column += 1) {
      let least = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, at(row - 2, column - 2) + 1);
      (rows[row] as number[])[column] = least;
    }
  return at(a.length, b.length);
};

const plainLetters = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replaceAll('đ', 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** The field that was meant, if one is near enough. */
export const nearestField = (written: string, fields: readonly string[]): string | undefined => {
  const [best] = fields
    .map((field) => ({ field, far: distance(plainLetters(written), plainLetters(field)) }))
    .toSorted((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, Math.floor(best.field.length / 3)) ? best.field : undefined;
};
