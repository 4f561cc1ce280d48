import { vi } from '../../i18n/vi.ts';
import type { Question } from '../new/questions.ts';

type Words = Record<string, string | { other: string }>;

/** Every group of words of the dictionary, however deep. */
function* groupsOf(words: unknown): Generator<Record<string, unknown>> {
  if (typeof words !== 'object' || words === null) return;
  yield words as Record<string, unknown>;
  for (const inner of Object.values(words)) yield* groupsOf(inner);
}

const isWord = (value: unknown) =>
  typeof value === 'string' || typeof (value as { other?: unknown } | undefined)?.other === 'string';

/** The group of the dictionary that has a word for exactly these choices: what readers are shown for them. */
const wordsFor = (choices: readonly string[]): Words | undefined => {
  for (const group of groupsOf(vi))
    if (Object.keys(group).length === choices.length && choices.every((choice) => isWord(group[choice])))
      return group as Words;
  return undefined;
};

/** What the field’s own help says of a choice: `key: words;`. */
const saidIn = (hint: string | undefined, choice: string): string | undefined =>
  new RegExp(`(?:^|[\\s;(])${choice}: ([^;.]+)`).exec(hint ?? '')?.[1];

/** The choices of a field with what they are called: as its help says, else as readers see it, else as it is written in content. */
export const choicesOf = ({ choices = [], hint }: Question): { label: string; value: string }[] => {
  const words = wordsFor(choices);
  return choices.map((value) => {
    const word = words?.[value];
    const said = saidIn(hint?.vi, value) ?? (typeof word === 'object' ? word.other : word);
    return { label: said ? `${said} (${value})` : value, value };
  });
};
