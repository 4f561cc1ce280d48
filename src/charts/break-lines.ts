/**
 * Breaks text between words into lines no wider than `widest`, in the unit of `measure`. Of more than `most` lines the last says that words
 * are left out.
 */
export const breakLines = (
  measure: (text: string) => number,
  text: string,
  widest: number,
  most = Infinity,
): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && measure(joined) <= widest) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
};
