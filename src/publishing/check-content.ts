import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../reading/content-file.ts';
import { readContentFolder, type ContentFolder } from '../reading/content-folder.ts';
import { faultAt, fileStart, type Fault } from '../reading/fault.ts';
import { checkPictures } from './check-pictures.ts';
import { checkRelations, checkTwins } from './check-relations.ts';
import { checkShape, faultOfForm } from './check-shape.ts';
import { checkWhole } from './check-whole.ts';
import { problemIn, type ContentReport, type Problem } from './report.ts';
import { say } from './say.ts';
import { putTogether, type Together } from './together.ts';

/** What is wrong with one file: by itself, beside its schema, and among the others. */
const checkFile = (file: ContentFile, together: Together): Fault[] => {
  const wrongForm = faultOfForm(file);
  if (wrongForm) return [...file.faults, faultAt(fileStart, wrongForm)];
  return [
    ...file.faults,
    ...checkShape(file),
    ...checkRelations(file, together),
    ...checkTwins(file, together),
  ];
};

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

/** Checks content that has been read. */
export const checkFolder = ({ files, pictures, strangers }: ContentFolder): ContentReport => {
  const together = putTogether(files);
  const problems = [
    ...strangers.map(({ file, ...fault }) => problemIn(file, fault)),
    ...files.flatMap((file) => checkFile(file, together).map((fault) => problemIn(file.path, fault))),
    ...checkWhole(together),
    ...checkPictures(files, pictures),
  ];
  return { checked: files.length, problems: inOrder(problems) };
};

/** Checks the whole content of a project. */
export const checkContent = (root: string): ContentReport =>
  existsSync(join(root, 'content'))
    ? checkFolder(readContentFolder(root))
    : { checked: 0, problems: [problemIn('content', faultAt(fileStart, say('noContent')))] };
