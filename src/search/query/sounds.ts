/**
 * What a syllable sounds like around Đà Nẵng and wherever letters are mixed up: one key for all spellings that people hear alike. Folded
 * syllables in, so hỏi and ngã, s and x, ch and tr, d, gi, r and v, a final n and ng, t and c are one.
 * @example soundOf('trinh') === soundOf('chin') // => true
 */
export const soundOf = (folded: string): string =>
  folded
    .replace(/^tr/, 'ch')
    .replace(/^x/, 's')
    .replace(/^(?:gi(?=[aeouy])|g(?=i)|r|v)/, 'd')
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^(?:q(?=u)|k(?!h))/, 'c')
    .replace(/(?:ng|nh)$/, 'n')
    .replace(/(?:ch|c)$/, 't')
    .replace(/y/g, 'i');

/** Words by their sound. */
export const groupBySound = (words: Iterable<string>): ReadonlyMap<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const sound = soundOf(word);
    const group = groups.get(sound);
    if (group) group.push(word);
    else groups.set(sound, [word]);
  }
  return groups;
};
