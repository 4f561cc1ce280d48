import { formatDay, today } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';
import type { Said } from '../../reading/fault.ts';
import { readMemory } from '../../reading/memory.ts';
import { findBehind, findMissing } from '../../reading/translations.ts';
import { say } from '../say.ts';
import { findComing, nextDay } from './coming-days.ts';
import { findOneReader } from './one-reader.ts';
import { findOverdue, recheckAfterDays } from './overdue.ts';

/** How things stand between two days, without the links elsewhere. */
export const reportStatus = (
  content: ContentFolder,
  root = process.cwd(),
  day = nextDay(today()),
  until = day,
) => ({
  day,
  until,
  missing: findMissing(content),
  behind: findBehind(content, readMemory(root)),
  overdue: findOverdue(content, day),
  oneReader: findOneReader(content),
  coming: findComing(content, day, until),
});
export type StatusReport = ReturnType<typeof reportStatus>;

/** The same in words: what is listed, how many, and each. */
export const statusLists = (
  { day, until, missing, behind, overdue, oneReader, coming }: StatusReport,
  lang: Locale,
): { title: string; count: number; lines: string[] }[] => {
  const span = until === day ? formatDay(day, lang) : `${formatDay(day, lang)} – ${formatDay(until, lang)}`;
  const [together, older] = [
    behind.filter((each) => each.isTogether),
    behind.filter((each) => !each.isTogether),
  ];
  const list = (title: string, lines: string[], count = lines.length) => ({ title, count, lines });
  /** What to do about things that are listed, below them. */
  const withNext = (lines: string[], next: Said) => (lines.length > 0 ? [...lines, next[lang]] : lines);
  return [
    list(
      say('status.coming', span)[lang],
      coming.map((each) => `${formatDay(each.day, lang)}  ${each.file}  ${each.said[lang]}`),
    ),
    list(say('status.missing')[lang], [...missing]),
    list(
      say('status.behind')[lang],
      older.flatMap(({ text, changed, gone, isUnknown }) => [
        `${text}  ${(isUnknown ? say('status.unknownOrigin') : say('status.behindBy', changed.length, gone))[lang]}`,
        ...changed.map((piece) => `  ${piece}`),
        `  ${say('status.remember', text)[lang]}`,
      ]),
      older.length,
    ),
    list(
      say('status.together')[lang],
      together.flatMap(({ text }) => [text, `  ${say('status.remember.together', text)[lang]}`]),
      together.length,
    ),
    list(
      say('status.overdue', recheckAfterDays)[lang],
      withNext(
        overdue.map(
          ({ file, lastChecked, days }) =>
            `${file}  ${say('status.checked', formatDay(lastChecked, lang), days)[lang]}`,
        ),
        say('status.recheck'),
      ),
      overdue.length,
    ),
    list(
      say('status.oneReader')[lang],
      withNext(
        oneReader.map(({ file, rows, of }) => `${file}  ${say('status.rows', rows, of)[lang]}`),
        say('status.readAgain', today()),
      ),
      oneReader.length,
    ),
  ];
};
