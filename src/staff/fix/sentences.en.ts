import type { SameKeys } from '../../reading/say-from.ts';
import type { vi } from './sentences.vi.ts';

/** The same in English. */
export const en: SameKeys<typeof vi> = {
  usage: 'npm run fix [-- --json] [--lang en]',
  utf8: 'saved as UTF-8',
  mark: 'the mark of byte order taken out',
  lineEnds: 'line ends made alike',
  oldFont: 'an old font turned into Unicode',
  hidden: 'hidden marks taken out',
  dStroke: 'Đ written as itself',
  composed: 'letters put together with their marks (NFC)',
  quotes: 'days put in quotation marks',
  tones: 'tones placed in one way (hòa, thúy)',
  turned: 'picture turned',
  shrunk: 'picture shrunk',
  stripped: 'place and camera taken out',
  nothing: (looked) => `Nothing to mend. Looked at ${looked} files.`,
  done: (mended, looked) =>
    `Mended ${mended} of ${looked} files. Look with git diff, then run: npm run check -- --lang en`,
};
