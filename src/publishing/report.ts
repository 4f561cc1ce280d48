import { faultAt, fieldName, printFault, type Fault, type Said } from '../reading/fault.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { say } from './say.ts';

/** What is wrong at one place of one file, in both languages. */
export interface Problem extends Fault {
  file: string;
  /** With an error nothing is published. A warning asks a person to look again; what they leave as it is may be right. */
  severity: 'error' | 'warning';
}

/** What a check found. `checked` counts the files that were looked at. */
export interface ContentReport {
  checked: number;
  problems: Problem[];
}

/** A mistake, in its file. */
export const problemIn = (file: string, fault: Fault, severity: Problem['severity'] = 'error'): Problem => ({
  file,
  severity,
  ...fault,
});

/** A mistake in a field of a file, by the path that leads to it. */
export const faultOfField = (file: ContentFile, path: readonly PropertyKey[], said: Said): Fault =>
  faultAt(file.positionOf(path), said, fieldName(path));

export const errorsOf = ({ problems }: ContentReport): Problem[] =>
  problems.filter(({ severity }) => severity === 'error');

/** Whether nothing may be published: something must be mended, or there is nothing. */
export const isRefused = (report: ContentReport): boolean =>
  report.checked === 0 || errorsOf(report).length > 0;

/** The report as staff read it: what must be mended, by file; what should be looked at; how much was looked at, and the next step. */
export const printReport = (report: ContentReport, lang: 'vi' | 'en'): string => {
  const errors = errorsOf(report);
  const warnings = report.problems.filter((problem) => !errors.includes(problem));
  const print = (problems: readonly Problem[]) => problems.map((each) => printFault(each.file, each, lang));
  const files = new Set(errors.map(({ file }) => file)).size;
  const last =
    errors.length > 0 ? say('report.errors', errors.length, files) : say('report.none', report.checked);
  return [
    ...print(errors),
    ...(warnings.length > 0 ? [say('report.warnings', warnings.length)[lang], ...print(warnings)] : []),
    last[lang],
  ].join('\n');
};
