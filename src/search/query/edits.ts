/** Whether two words differ by one letter added, lost, changed, or two swapped. */
export const isOneEdit = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const restA = a.slice(at);
  const restB = b.slice(at);
  if (a.length === b.length)
    return (
      restA.slice(1) === restB.slice(1) ||
      (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
    );
  return a.length > b.length ? restA.slice(1) === restB : restB.slice(1) === restA;
};

/**
 * Whether so few letters added, lost or changed lead from one word to the other.
 * @example isWithinEdits('competetoin', 'competition', 3) // => true
 */
export const isWithinEdits = (a: string, b: string, most: number): boolean => {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let at = 1; at <= a.length; at += 1) {
    const next = [at];
    for (let other = 1; other <= b.length; other += 1)
      next.push(
        Math.min(
          (row[other] ?? 0) + 1,
          (next[other - 1] ?? 0) + 1,
          (row[other - 1] ?? 0) + Number(a[at - 1] !== b[other - 1]),
        ),
      );
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
};
