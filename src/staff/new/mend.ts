import { folders } from '../../fields/folders.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import type { Problem } from '../../publishing/report.ts';
import { figuresSchema } from '../../subjects/indicators/indicator.schema.ts';
import { say } from '../say.ts';
import { askAny, isPair, nameLanguage, type Known, type Talk } from './ask.ts';
import { askBody, askedOf } from './converse.ts';
import type { Answers, DraftFile } from './draft.ts';
import { inWords, nameField } from './in-words.ts';
import { perLanguage } from './kinds.ts';
import { fieldsOf, type Question } from './questions.ts';

type Step = string | number;
/** @example stepsOf('photos[1].alt') // => ['photos', 0, 'alt'] */
const stepsOf = (field: string): Step[] =>
  field.split('.').flatMap((part) => {
    const [key = '', number] = part.split(/[[\]]/);
    return number ? [key, Number(number) - 1] : [key];
  });

/** What was asked for the value at a path, or for the nearest around it that is asked. */
const findQuestion = (questions: readonly Question[], steps: readonly Step[]) => {
  let found: Question | undefined;
  let level = questions;
  const taken: Step[] = [];
  for (const step of steps) {
    const around: Question | undefined = found;
    const next: Question | undefined =
      typeof step === 'number' ? around?.item : level.find(({ key }) => key === step);
    if (!next) break;
    found = around && isPair(around) ? nameLanguage(around, next) : next;
    level = next.fields ?? [];
    taken.push(step);
  }
  return found && { question: found, steps: taken };
};

const setAt = (root: Record<string, unknown>, steps: readonly Step[], value: unknown): void => {
  let place = root as Record<Step, unknown>;
  for (const [index, step] of steps.slice(0, -1).entries()) {
    place[step] ??= typeof steps[index + 1] === 'number' ? [] : {};
    place = place[step] as Record<Step, unknown>;
  }
  place[steps.at(-1) ?? ''] = value;
};

/** Which answer a mistake is in: of the thing, of the numbers of a new indicator, or a text. */
interface Place {
  root?: Record<string, unknown>;
  questions: readonly Question[];
  /** As the question has it: languages of a pair, not of files. */
  field: string;
  body?: Locale;
}

const placeIn = (
  { kind, data, figures }: Answers,
  { file, field }: Problem,
  files: readonly DraftFile[],
): Place | undefined => {
  const draft = files.find(({ path }) => path === file);
  const questions = askedOf(kind);
  if (!draft) return undefined;
  if (kind === 'figures') {
    const { rows } = JSON.parse(draft.text) as { rows: unknown[] };
    const own = `rows[${rows.length}].`;
    return field.startsWith(own) ? { root: data, questions, field: field.slice(own.length) } : undefined;
  }
  const locale = /\.(vi|en)\.mdx$/.exec(file)?.[1] ?? '';
  if (isLocale(locale) && (field === '' || folders[kind] !== 'prose'))
    return { questions, field: '', body: locale };
  if (field === '') return undefined;
  if (file.startsWith('content/figures/'))
    return { root: figures as Record<string, unknown>, questions: fieldsOf(figuresSchema), field };
  return {
    root: data,
    questions,
    field:
      locale && perLanguage.includes(field.replace(/[.[].*/, ''))
        ? field.replace(/^\w+/, `$&.${locale}`)
        : field,
  };
};

/** A mistake as whoever answers can mend it: by the question it is in, where there is one. */
export const sayProblem = (
  answers: Answers,
  problem: Problem,
  files: readonly DraftFile[],
  lang: Locale,
): string => {
  const place = placeIn(answers, problem, files);
  if (!place) return `${problem.file}:${problem.line}  ${problem[lang]}`;
  const { questions, field, body } = place;
  const name = body ? say(`new.text.${body}`)[lang] : nameField(field, questions, lang);
  return `${name}: ${inWords(problem[lang], questions, lang)}`;
};

/** Asks once more for each answer with a mistake, and for no other. @returns whether there was one to ask for */
export const askAgain = async (
  answers: Answers,
  problems: readonly Problem[],
  files: readonly DraftFile[],
  talk: Talk,
  known: Known,
): Promise<boolean> => {
  const asked = new Set<string>();
  const orderOf = ({ file }: Problem) => files.findIndex(({ path }) => path === file);
  for (const problem of problems.toSorted((a, b) => orderOf(a) - orderOf(b))) {
    const place = placeIn(answers, problem, files);
    if (!place) continue;
    const { root, questions, field, body } = place;
    const found = root && findQuestion(questions, stepsOf(field));
    const key = body ?? `${questions[0]?.key} ${found?.steps.join('.')}`;
    if (asked.has(key) || !(found || body)) continue;
    asked.add(key);
    talk.tell(`  ${sayProblem(answers, problem, files, talk.lang)}`);
    if (body && answers.body) answers.body[body] = await askBody(body, talk);
    else if (found)
      setAt(root, found.steps, await askAny(found.question, talk, known, found.question.isOptional));
  }
  return asked.size > 0;
};
