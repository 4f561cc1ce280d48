import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../../publishing/check-content.ts';
import type { Problem } from '../../publishing/report.ts';
import { readContentFile } from '../../reading/content-file.ts';
import { nameOf, type ContentFolder } from '../../reading/content-folder.ts';
import { makeEdit, type Block } from './blocks.ts';

/** What the checker really says of a mistake of the handbook: its errors in that file. @throws when it says nothing */
export const tellMistake = ({ words, lines }: Block, content: ContentFolder, root: string): Problem[] => {
  const [path = ''] = words;
  const [, folder = '', file = ''] = path.split('/');
  const name = nameOf(folder, file);
  if (!name) throw new Error(`${path} is not a file of content.`);
  const text = makeEdit(readFileSync(join(root, path), 'utf8'), lines);
  const edited = readContentFile(name, new TextEncoder().encode(text));
  const { problems } = checkFolder({
    ...content,
    files: content.files.map((each) => (each.path === path ? edited : each)),
  });
  const told = problems.filter((problem) => problem.file === path && problem.severity === 'error');
  if (told.length === 0) throw new Error(`The check says nothing of this mistake in ${path}.`);
  return told;
};
