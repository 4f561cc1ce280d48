import { counted, formFor } from './plurals.ts';

/** A number and what is counted, in English. @example count(2, 'rounds', 'round') // => '2 rounds' */
export const count = (number: number, other: string, one: string): string =>
  `${number} ${formFor(number, counted(other, one), 'en')}`;
