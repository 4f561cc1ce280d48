import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFolder, type ContentFolder } from '../reading/content-folder.ts';
import { fieldName, fileStart } from '../reading/fault.ts';
import { checkPictures } from './check-pictures.ts';
import { checkRelations, checkTwins } from './check-relations.ts';
import { checkShape, faultOfForm } from './check-shape.ts';
import { checkWhole } from './check-whole.ts';
import type { Complain, Problem } from './problems.ts';
import { putTogether } from './together.ts';

/** What a check found. `checked` counts the files that were looked at. */
export interface ContentReport {
  checked: number;
  problems: Problem[];
}

/** Checks content that has been read. */
export const checkFolder = ({ files, pictures, strangers }: ContentFolder): ContentReport => {
  const together = putTogether(files);
  const problems: Problem[] = strangers.map((fault) => ({ severity: 'error', ...fault }));
  for (const file of files) {
    const complain: Complain = ({ path, line, column, field }, said) => {
      const at = path ? file.positionOf(path) : { line: line ?? 1, column: column ?? 1 };
      problems.push({
        file: file.path,
        line: at.line,
        column: at.column,
        field: field ?? (path ? fieldName(path) : ''),
        severity: 'error',
        ...said,
      });
    };
    for (const { line, column, field, ...said } of file.faults) complain({ line, column, field }, said);
    const wrongForm = faultOfForm(file);
    if (wrongForm) {
      complain(fileStart, wrongForm);
      continue;
    }
    if (file.data !== undefined) checkShape(file, complain);
    checkRelations(file, together, complain);
    checkTwins(file, together, complain);
  }
  problems.push(...checkWhole(together), ...checkPictures(files, pictures));
  return { checked: files.length, problems: inOrder(problems) };
};

/** By file, line and column; what stands at one place is told once, the first reason first. */
const inOrder = (problems: readonly Problem[]): Problem[] => {
  const seen = new Set<string>();
  return problems
    .filter(({ file, line, column, field, code }) => {
      // At the start of a file stand faults of the whole file, which are different things.
      const key = line === 1 && column === 1 ? `${file} ${field} ${code}` : `${file}:${line}:${column}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .toSorted((a, b) =>
      a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
    );
};

/** Checks the whole content of a project. */
export const checkContent = (root: string): ContentReport => {
  if (!existsSync(join(root, 'content')))
    return {
      checked: 0,
      problems: [
        {
          file: 'content',
          ...fileStart,
          field: '',
          severity: 'error',
          code: 'noContent',
          vi: 'Không có thư mục content/.',
          en: 'There is no folder content/.',
        },
      ],
    };
  return checkFolder(readContentFolder(root));
};
