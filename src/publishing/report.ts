import { faultAt, fieldName, printFault, type Fault, type Said } from '../reading/fault.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { say } from './say.ts';

/** What is wrong at one place of one file, in both languages. */
export interface Problem extends Fault {
  file: string;
  /** For programs that read the report; nothing is told that need not be mended. */
  severity: 'error';
}

/** What a check found. `checked` counts the files that were looked at. */
export interface ContentReport {
  checked: number;
  problems: Problem[];
}

/** A mistake, in its file. */
export const problemIn = (file: string, fault: Fault): Problem => ({ file, severity: 'error', ...fault });

/** A mistake in a field of a file, by the path that leads to it. */
export const faultOfField = (file: ContentFile, path: readonly PropertyKey[], said: Said): Fault =>
  faultAt(file.positionOf(path), said, fieldName(path));

/** The report as staff read it: problems by file, then how much was looked at, then the next step. */
export const printReport = ({ checked, problems }: ContentReport, lang: 'vi' | 'en'): string => {
  const files = new Set(problems.map(({ file }) => file)).size;
  const last =
    problems.length > 0 ? say('report.errors', problems.length, files) : say('report.none', checked);
  return [...problems.map((each) => printFault(each.file, each, lang)), last[lang]].join('\n');
};
