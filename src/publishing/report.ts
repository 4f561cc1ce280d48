import { faultAt, fieldName, type Fault, type Said } from '../reading/fault.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { say } from './say.ts';

/** What is wrong at one place of one file, in both languages. */
export interface Problem extends Fault {
  file: string;
  severity: 'error' | 'warning';
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
  const note = { vi: '(nhắc) ', en: '(note) ' }[lang];
  const lines = problems.map(
    ({ file, line, column, field, severity, ...said }) =>
      `${file}:${line}:${column}  ${field && `${field}  `}${severity === 'warning' ? note : ''}${said[lang]}`,
  );
  const errors = problems.filter(({ severity }) => severity === 'error');
  const last = errors.length
    ? say('report.errors', errors.length, new Set(errors.map(({ file }) => file)).size)
    : say('report.none', checked, problems.length);
  return [...lines, last[lang]].join('\n');
};
