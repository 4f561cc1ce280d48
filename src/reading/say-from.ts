import type { Said } from './fault.ts';

// `never`: whatever parameters a sentence takes; `say` passes on those of its own key.
type Sentences = Record<string, string | ((...given: never[]) => string)>;

/** The same keys with the same parameters, in another language. */
export type SameKeys<Of> = { [Key in keyof Of]: Of[Key] extends string ? string : Of[Key] };

type Given<Sentence> = Sentence extends (...given: infer All) => string ? All : [];

const write = (sentence: Sentences[string] | undefined, given: readonly unknown[]): string =>
  typeof sentence === 'function' ? sentence(...(given as never[])) : (sentence ?? '');

/**
 * Makes `say` from the sentences of a room, which are in two files, one a language.
 * @example say('strangeFolder.within', 'news').code // => 'strangeFolder'
 */
export const sayFrom =
  <Of extends Sentences>(vi: Of, en: SameKeys<Of>) =>
  <Key extends keyof Of & string>(key: Key, ...given: Given<Of[Key]>): Said => ({
    code: key.replace(/\..*/, ''),
    vi: write(vi[key], given),
    en: write(en[key], given),
  });
