import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { today as getToday } from '../i18n/formats.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { readContentFolder, type ContentFolder } from '../reading/content-folder.ts';
import { faultAt, fileStart, type Fault } from '../reading/fault.ts';
import { checkMoved, warnOfDeleted } from './check-changes.ts';
import { checkClaims, warnOfClaims } from './check-claims.ts';
import { checkDays, warnOfYears } from './check-days.ts';
import { warnOfTwins } from './check-doubled.ts';
import { warnOfDue } from './check-due.ts';
import { checkLanguages, warnOfLanguages } from './check-languages.ts';
import { checkNumbers, warnOfNumbers, warnOfWriting } from './check-numbers.ts';
import { readEarlier, type Earlier } from './last-commit.ts';
import { checkPictures } from './check-pictures.ts';
import { checkRelations, checkTwins, warnOfNames, warnOfUntranslated } from './check-relations.ts';
import { checkShape, faultOfForm } from './check-shape.ts';
import { checkWhole } from './check-whole.ts';
import { problemIn, type ContentReport, type Problem } from './report.ts';
import { say } from './say.ts';
import { putTogether, type Together } from './together.ts';

const letterCodes = new Set([
  'brokenLetter',
  'controlLetter',
  'hiddenLetter',
  'lookAlike',
  'wideLetter',
  'privateLetter',
  'mojibake',
  'oldFont',
  'notNfc',
]);

/** What is wrong with one file: by itself, beside its schema, and among the others. */
const checkFile = (file: ContentFile, together: Together, today: string): Fault[] => {
  const wrongForm = faultOfForm(file);
  if (wrongForm) return [...file.faults, faultAt(fileStart, wrongForm)];
  const faults = [
    ...file.faults,
    ...checkShape(file),
    ...checkRelations(file, together),
    ...checkTwins(file, together),
    ...checkDays(file, today),
    ...checkNumbers(file),
    ...checkClaims(file, together),
    ...checkLanguages(file, together),
  ];
  // A line with a letter that may not be there is told of that alone: the rest follows from it.
  const letters = faults.filter(({ code }) => letterCodes.has(code));
  const lines = new Set(letters.map(({ line }) => line));
  return letters.length > 0
    ? faults.filter((fault) => letters.includes(fault) || !lines.has(fault.line))
    : faults;
};

/** What a person should look at again in one file. */
const warnOfFile = (file: ContentFile, together: Together, today: string): Fault[] =>
  faultOfForm(file)
    ? []
    : [
        ...warnOfWriting(file),
        ...warnOfYears(file, today),
        ...warnOfDue(file, today),
        ...warnOfClaims(file, together),
        ...warnOfLanguages(file),
        ...warnOfUntranslated(file, together),
        ...warnOfNames(file, together),
      ];

/** By file, line and column; what stands at one place is told once, the first reason first. */
const inOrder = (problems: readonly Problem[]): Problem[] => {
  const seen = new Set<string>();
  return problems
    .filter(({ file, line, column, field, code }) => {
      // At the start of a file stand faults of the whole file, which are different things.
      const key = line === 1 && column === 1 ? `${file} ${field} ${code}` : `${file}:${line}:${column}`;
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) =>
      a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
    );
};

/** What is said of one language beside the other. */
const comparing = new Set(['twinsDiffer', 'numbersDiffer', 'namesDiffer']);

/** A text that has a mistake of its own is not compared: what differs follows from it. */
const withoutFollowers = (problems: readonly Problem[]): Problem[] => {
  const faulty = new Set(
    problems.flatMap(({ file, severity, code }) =>
      severity === 'error' && !comparing.has(code) ? [file] : [],
    ),
  );
  const twinOf = (file: string) =>
    file.replace(/\.(vi|en)\.mdx$/, (_, locale: string) => (locale === 'vi' ? '.en.mdx' : '.vi.mdx'));
  return problems.filter(
    ({ file, code }) =>
      !comparing.has(code) || !file.endsWith('.mdx') || !(faulty.has(file) || faulty.has(twinOf(file))),
  );
};

/** Checks content that has been read. */
export const checkFolder = (
  { files, pictures, strangers }: ContentFolder,
  { today = getToday(), earlier = new Map() }: { today?: string; earlier?: Earlier } = {},
): ContentReport => {
  const together = putTogether(files);
  const problems = [
    ...strangers.map(({ file, ...fault }) => problemIn(file, fault)),
    ...files.flatMap((file) => checkFile(file, together, today).map((fault) => problemIn(file.path, fault))),
    ...checkWhole(together),
    ...checkMoved(together, earlier),
    ...checkPictures(files, pictures),
    ...files.flatMap((file) =>
      warnOfFile(file, together, today).map((fault) => problemIn(file.path, fault, 'warning')),
    ),
    ...warnOfNumbers(together),
    ...warnOfTwins(together),
    ...warnOfDeleted(together, earlier),
  ];
  return { checked: files.length, problems: inOrder(withoutFollowers(problems)) };
};

/** Checks the whole content of a project. @param since the commit beside which deletions and moves are seen; the last one when left out */
export const checkContent = (root: string, since?: string): ContentReport =>
  existsSync(join(root, 'content'))
    ? checkFolder(readContentFolder(root), { earlier: readEarlier(root, since) })
    : { checked: 0, problems: [problemIn('content', faultAt(fileStart, say('noContent')))] };
