import { createHash } from 'node:crypto';
import type { ContentReport } from './report.ts';

/** Signs that GitHub reads as its own in the words of an annotation, and further ones in its properties. */
const escapeWords = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeWords(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The problems as lines that GitHub shows beside the changed lines. */
export const printForGithub = ({ problems }: ContentReport, lang: 'vi' | 'en'): string =>
  problems
    .map((problem) => {
      const { severity, file, line, column, field } = problem;
      const title = field === '' ? '' : `,title=${escapeProperty(field)}`;
      return `::${severity} file=${escapeProperty(file)},line=${line},col=${column}${title}::${escapeWords(problem[lang])}`;
    })
    .join('\n');

/** The problems as GitLab’s code quality report. A fingerprint is of what is wrong, not of the line, so that a problem that moved is the same. */
export const printForGitlab = ({ problems }: ContentReport, lang: 'vi' | 'en'): string => {
  const told = new Map<string, number>();
  const entries = problems.map((problem) => {
    const { file, line, code, field, severity } = problem;
    const what = [file, code, field, problem.en].join('\n');
    const again = told.get(what) ?? 0;
    told.set(what, again + 1);
    return {
      description: problem[lang],
      check_name: code,
      fingerprint: createHash('sha256').update(`${what}\n${again}`).digest('hex'),
      severity: severity === 'error' ? 'blocker' : 'minor',
      location: { path: file, lines: { begin: line } },
    };
  });
  return JSON.stringify(entries, null, 2);
};
