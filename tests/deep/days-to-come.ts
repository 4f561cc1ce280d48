import { today } from '../../src/i18n/formats.ts';

/** That day, or today once it is past: content that tells of what has happened is refused by a day before it. */
export const notBefore = (day: string): string => (day > today() ? day : today());

/** The same day a year from now, or the last of February. */
export const inAYear = (): string => {
  const [year, month, day] = today().split('-');
  return `${Number(year) + 1}-${month}-${month === '02' && day === '29' ? '28' : day}`;
};
