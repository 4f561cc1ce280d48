import type { CollectionName } from '../fields/folders.ts';
import { notSure } from '../joins/finder/tree.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { fixed } from '../subjects/fixed.ts';
import { faultOfField, problemIn, type Problem } from './report.ts';
import { say } from './say.ts';
import type { Together } from './together.ts';

interface Answer {
  code?: unknown;
  segment?: unknown;
  supports?: unknown[];
}
interface Clause {
  level?: unknown;
  document?: unknown;
  from?: unknown;
  to?: unknown;
}

const filesOf = ({ files }: Together, folder: CollectionName) =>
  files.filter((file) => file.folder === folder && file.data !== undefined);
const listOf = <T>(file: ContentFile, key: string): T[] => {
  const list = (file.data as Record<string, unknown>)[key];
  return Array.isArray(list) ? (list as T[]) : [];
};

/** Answers: each has a code of its own; those of the first question, and no others, lead to supports. */
function* checkAnswers(together: Together): Generator<Problem> {
  for (const file of filesOf(together, 'questions')) {
    const isFirst = file.id === fixed.firstQuestion.id;
    const taken = new Set<unknown>([notSure]);
    for (const [index, { code, segment, supports }] of listOf<Answer>(file, 'answers').entries()) {
      if (taken.has(code))
        yield problemIn(
          file.path,
          faultOfField(file, ['answers', index, 'code'], say('sameCode', String(code))),
        );
      taken.add(code);
      if (isFirst !== (segment !== undefined && (supports ?? []).length > 0))
        yield problemIn(
          file.path,
          faultOfField(file, ['answers', index], say(isFirst ? 'needWithoutSupports' : 'supportsElsewhere')),
        );
    }
  }
}

/** Conditions: the codes that they take are answers of their question, none of them twice. */
function* checkCodes(together: Together): Generator<Problem> {
  const questions = new Map(filesOf(together, 'questions').map((file) => [file.id, file]));
  for (const file of filesOf(together, 'conditions')) {
    const question = questions.get(String((file.data as { question?: unknown }).question));
    if (!question) continue;
    const codes = listOf<Answer>(question, 'answers').map(({ code }) => code);
    const accepted = listOf(file, 'accept');
    for (const field of ['accept', 'open'])
      for (const [index, code] of listOf(file, field).entries()) {
        const isTwice = field === 'open' && accepted.includes(code);
        if (codes.includes(code) && !isTwice) continue;
        yield problemIn(
          file.path,
          faultOfField(
            file,
            [field, index],
            isTwice ? say('doubledItem', String(code)) : say('unknownCode', String(code), codes.join(', ')),
          ),
        );
      }
  }
}

/** Two clauses of one level on one day: which of them counts is not for the site to choose. */
function* checkOverlaps(together: Together): Generator<Problem> {
  const hasSuccessor = (id: unknown) => {
    const { replacedBy, followedBy, endedOn } = (together.byPath.get(`content/documents/${String(id)}.json`)
      ?.data ?? {}) as { replacedBy?: unknown[]; followedBy?: unknown[]; endedOn?: unknown };
    return [replacedBy, followedBy].some((list) => list?.length) || endedOn !== undefined;
  };
  for (const file of filesOf(together, 'rules')) {
    const clauses = listOf<Clause>(file, 'clauses');
    for (const [index, later] of clauses.entries())
      for (const earlier of clauses) {
        if (earlier === later || earlier.level !== later.level) continue;
        // Without a beginning nothing can be said of the days before.
        const from = String(earlier.from);
        const start = String(later.from);
        const isBefore = from < start || (from === start && clauses.indexOf(earlier) < index);
        if (from === 'not-found' || start === 'not-found' || !isBefore) continue;
        const ends = String(earlier.to);
        const isClear = ends === 'not-found' ? hasSuccessor(earlier.document) : ends < start;
        if (!isClear)
          yield problemIn(
            file.path,
            faultOfField(
              file,
              ['clauses', index, 'from'],
              say('overlap', String(earlier.document), String(later.document)),
            ),
          );
      }
  }
}

/** What the checker (“What can my workshop get?”) is grown from. */
export const checkChecker = (together: Together): Problem[] => [
  ...checkAnswers(together),
  ...checkCodes(together),
  ...checkOverlaps(together),
];
