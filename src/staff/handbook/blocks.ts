/** A block of the handbook that is carried out or drawn by the script, so that it stays true. */
export interface Block {
  /** `sh`: commands. `answers`: what is typed at the questions of the last of them. `edit`: lines of a file taken away and added. */
  kind: (typeof kinds)[number];
  /** What follows the kind: the job of commands, answers and edits; the file of edits and mistakes; the page of a picture. */
  words: readonly string[];
  lines: readonly string[];
}

const kinds = ['sh', 'answers', 'edit', 'mistake', 'picture', 'whom'] as const;
const isKind = (word: string): word is Block['kind'] => kinds.some((kind) => kind === word);
const fence = /^```([\w-]+)(?: (.+))?\n([^]*?)^```$/gm;

/** The blocks of a handbook in their order. @throws for a kind that the script does not know */
export const listBlocks = (markdown: string): Block[] =>
  [...markdown.matchAll(fence)].map(([, kind = '', words = '', text = '']) => {
    if (!isKind(kind)) throw new Error(`The handbook has a block of an unknown kind: ${kind}`);
    return { kind, words: words.split(' ').filter(Boolean), lines: text.replace(/\n$/, '').split('\n') };
  });

/** The handbook with each block replaced by a mark on a line of its own, for what draws it to be put there. */
export const markBlocks = (markdown: string): string => {
  let count = 0;
  return markdown.replaceAll(fence, () => `BLOCK-${count++}-`);
};

/** The five jobs, in the order of the handbook; each begins at the commit at which the one before it ended. */
export const jobs = ['news', 'figure', 'round', 'ended', 'undo'] as const;
export type Job = (typeof jobs)[number];

/** What is carried out for a job. */
export const blocksOf = (blocks: readonly Block[], job: Job): Block[] =>
  blocks.filter(({ kind, words }) => ['sh', 'answers', 'edit'].includes(kind) && words[0] === job);

/**
 * A text with an edit made: lines without a sign and with `-` must stand there, one after the other; those with `+` are put in.
 * @throws when they do not stand there, or more than once
 */
export const makeEdit = (text: string, lines: readonly string[]): string => {
  const strip = (line: string) => line.slice(1);
  const before = lines.filter((line) => !line.startsWith('+')).map(strip);
  const after = lines.filter((line) => !line.startsWith('-')).map(strip);
  const all = text.split('\n');
  const places = all
    .keys()
    .filter((at) => before.every((line, index) => all[at + index] === line))
    .toArray();
  const [at = 0] = places;
  if (before.length === 0 || places.length !== 1)
    throw new Error(`These lines stand there ${places.length} times:\n${before.join('\n')}`);
  return all.toSpliced(at, before.length, ...after).join('\n');
};
