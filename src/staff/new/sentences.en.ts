import type { SameKeys } from '../../reading/say-from.ts';
import type { vi } from './sentences.vi.ts';

/** The same in English. */
export const en: SameKeys<typeof vi> = {
  'usage.new': 'npm run new [-- KIND] [-- --json < answers.json] [--lang en]',
  'new.which': 'Add what? Type its number',
  'new.onlyOne': 'There is only one: edit content/site/site.json.',
  'new.nineAreas': 'The programme has nine areas and all are there: edit the files in content/areas/.',
  'new.noTopic':
    'A need has a topic key of its own, and all keys are taken. Ask a developer to add one to src/search/topics.ts.',
  'new.indicator': 'A figure of which indicator',
  'new.optional': (what: string) => `${what}: what may be added`,
  'new.whichOptional': 'Type a number to fill one in, Enter to go on',
  'new.lacking': (what: string) => `${what}: what may be filled in`,
  'new.whichLacking': 'Type the number of what is needed',
  'new.another': (what: string) => `${what}: add one?`,
  'new.yesNo': '(y = yes, Enter = no)',
  'new.enterEnds': 'Enter ends the list.',
  'new.enterLeaves': 'Enter leaves this out.',
  'new.needed': 'This needs an answer.',
  'new.badNumber': (typed: string) =>
    `"${typed}" is no number. Type digits only, nothing between thousands, and a point before decimals: 1234.5.`,
  'new.badChoice': (typed: string) =>
    `There is no choice "${typed}". Type the number before one of those above.`,
  'new.badDay': (typed: string) =>
    `There is no day "${typed}". Type day/month/year of a day that exists, such as 25/11/2026.`,
  'new.badWhen': (typed: string) =>
    `"${typed}" was not understood. Type a day, a month or a year, such as 25/11/2026, 11/2026 or 2026.`,
  'new.more': (count: number) => `… and ${count} more: type some letters.`,
  'new.search': (count: number) => `There are ${count}: type a key, or some letters of a name.`,
  'new.notThere': (typed: string, kind: string, folder: string) =>
    `There is no "${typed}" (${kind}). Add it first in another window: npm run new -- ${folder}. Then type its key here.`,
  'new.sourceKey': (key: string) => `The next key of a source: ${key}`,
  'new.fileName': (offered: string) => `File name (Enter: ${offered})`,
  'new.badId': (typed: string) =>
    `A file name has lower-case letters, digits and hyphens only; this is "${typed}".`,
  'new.taken': (path: string) =>
    `${path} is there and is not written over. Choose another name, or edit that file.`,
  'new.body.vi': 'The text in Vietnamese, one paragraph (write more in the file later)',
  'new.body.en': 'The text in English, one paragraph',
  'new.text.vi': 'The text in Vietnamese',
  'new.text.en': 'The text in English',
  'new.pictureFile': 'Picture file (drop it here, or type its path; Enter: no picture)',
  'new.noPicture': (path) => `There is no picture ${path}.`,
  'new.heicPicture':
    'A HEIC picture of an iPhone: open it, save or send it as .jpg, and choose that. To take .jpg from now on: Settings → Camera → Formats → Most Compatible.',
  'new.brokenPicture': (path) => `${path} is broken, or no picture.`,
  'new.pictureKind': (kind) => `.${kind} pictures are not used here: save it as .jpg, .png or .webp.`,
  'new.pictureTaken': (size) => `Picture read, ${size} pixels.`,
  'new.picture.turned': 'It lay on its side: turned upright.',
  'new.picture.shrunk': 'It was too large: shrunk.',
  'new.picture.stripped': 'Where it was taken and what the camera wrote into it are removed.',
  'new.stopped': 'Stopped halfway; nothing was written.',
  'new.stopped.kept': (path: string) =>
    `Stopped halfway; nothing was added to content. Your answers are in ${path}: mend them there, then type npm run new -- --json < ${path}`,
  'new.askedAgain': (count: number) =>
    `${count} mistakes are left. Only those questions are asked again; the other answers are kept.`,
  'new.kept': (path: string) =>
    `Nothing was added to content. Your answers are in ${path}: once the mistakes are mended, type npm run new -- --json < ${path}`,
  'new.doubts': (count: number) => `${count} things to look at again (they do not block publishing):`,
  'new.notJson': 'The answers must be JSON: { "kind": …, "id": …, "data": { … } }. Nothing was written.',
  'new.noKind':
    'The answers need "kind" (a folder of content/), "id" (a file name; not for a source) and "data". Nothing was written.',
  'new.nothingToAddTo': (path: string) => `There is no ${path} to add to. Nothing was written.`,
  'new.notWritten': (count: number) => `There are ${count} mistakes, so nothing was written.`,
  'new.written': (path: string) => `Made ${path}`,
  'new.added': (path: string) => `Added to ${path}`,
  'new.next': 'Look at it: npm run dev. Then commit and publish.',
};
