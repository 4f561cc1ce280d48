import type { Problem } from '../../publishing/report.ts';
import { schemas } from '../../subjects/collections.ts';
import { inWords, nameField } from '../new/in-words.ts';
import { fieldsOf } from '../new/questions.ts';
import type { Found } from './check-saving.ts';
import { say } from './say.ts';

/** Where a mistake stands, as whoever fills in the form sees it. */
export const placeOf = (problem: Problem, { kind, files }: Pick<Found, 'kind' | 'files'>): string => {
  const own = files.find(({ path }) => path === problem.file);
  const language = problem.file.endsWith('.en.mdx')
    ? 'EN · '
    : problem.file.endsWith('.vi.mdx')
      ? 'VI · '
      : '';
  if (!own) return `${problem.file}:${problem.line} · `;
  if (problem.field)
    return `${language}${say('refuse.field', nameField(problem.field, fieldsOf(schemas[kind.folder]), 'vi')).vi}`;
  if (!kind.isProse || problem.line === 1) return language;
  const header = /^---\n[\s\S]*?\n---\n+/.exec(own.text)?.[0] ?? '';
  return `${language}${say('refuse.body', problem.line - (header.split('\n').length - 1)).vi}`;
};

/** A mistake in the words of the form: where it stands, and what is wrong. */
export const sayProblem = (problem: Problem, found: Pick<Found, 'kind' | 'files'>): string =>
  `${placeOf(problem, found)}${inWords(problem.vi, fieldsOf(schemas[found.kind.folder]), 'vi')}`;

/** Shows what should be looked at again over the form, until it is read. */
export const showDoubts = (doubts: readonly string[]): void => {
  document.querySelector('dialog.check')?.remove();
  const dialog = document.createElement('dialog');
  dialog.className = 'check';
  const add = (tag: string, textContent: string, to: HTMLElement = dialog) => {
    const element = Object.assign(document.createElement(tag), { textContent });
    to.append(element);
    return element;
  };
  const heading = add('h2', say('saved.title').vi);
  heading.id = 'check-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  const list = add('ul', '');
  for (const doubt of doubts) add('li', doubt, list);
  add('p', say('saved.doubts').vi);
  add('button', say('saved.close').vi).addEventListener('click', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};
