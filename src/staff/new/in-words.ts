import type { z } from 'astro/zod';
import { sayTime } from '../../publishing/check-days.ts';
import { sayIssue } from '../../publishing/say-issue.ts';
import { valueAt } from '../../publishing/schema-walk.ts';
import { today } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fieldName } from '../../reading/fault.ts';
import { say } from '../say.ts';
import type { Question } from './questions.ts';

/** What a field is called, the nearest of several that have its key. */
const labelIn = (key: string, questions: readonly Question[]): Question['label'] | undefined => {
  let level = questions;
  while (level.length > 0) {
    const found = level.find((question) => question.key === key);
    if (found) return found.label;
    level = level.flatMap(({ fields = [], item }) => [
      ...fields,
      ...(item ? [item, ...(item.fields ?? [])] : []),
    ]);
  }
  return undefined;
};

/**
 * A sentence of the check or of a schema, which names fields as files of content do, with what each is called where it is asked for.
 * @example inWords('Thiếu mục "consent".', questionsOf('news'), 'vi') // => 'Thiếu mục “Ngày đồng ý cho đăng”.'
 */
export const inWords = (sentence: string, questions: readonly Question[], lang: Locale): string =>
  sentence.replaceAll(/\["(.*?)"\]/g, '$1').replaceAll(/"([A-Za-z]+)"/g, (quoted, key: string) => {
    const label = labelIn(key, questions);
    return label ? `“${label[lang]}”` : quoted;
  });

/** A field’s path in words. @example nameField('photos[1].alt.vi', …, 'vi') // => 'Ảnh 1 › Ảnh có gì › Tiếng Việt' */
export const nameField = (field: string, questions: readonly Question[], lang: Locale): string => {
  const labels: string[] = [];
  let open: readonly Question[] | undefined = questions;
  for (const part of field.split('.')) {
    const [key = '', number] = part.split(/[[\]]/);
    const question: Question | undefined = open?.find((each) => each.key === key);
    labels.push(`${question?.label[lang] ?? key}${number ? ` ${number}` : ''}`);
    open = question?.item?.fields ?? question?.fields;
  }
  return labels.join(' › ');
};

/** What is wrong with an answer, as whoever typed it can mend it: nobody types quotation marks or names of fields at a question. */
const sayTyped = (issue: z.core.$ZodIssue, { form, fields = [] }: Question, typed: string, lang: Locale) => {
  if (typed === '') return say('new.needed')[lang];
  if (form === 'number' && issue.code === 'invalid_type') return say('new.badNumber', typed)[lang];
  if (form === 'choice') return say('new.badChoice', typed)[lang];
  if (issue.message === 'badDay') return say('new.badDay', typed)[lang];
  if (issue.message === 'badWhen') return say('new.badWhen', typed)[lang];
  return inWords(sayIssue(issue, typed, [])[lang], fields, lang);
};

/** What is wrong with an answer to one question; nothing if it is right. @param typed what was typed for it */
export const faultIn = (
  question: Question,
  value: unknown,
  typed: string,
  lang: Locale,
): string | undefined => {
  const issue = question.schema.safeParse(value).error?.issues[0];
  if (issue) return sayTyped(issue, question, typed, lang);
  return sayTime(question.key, value, today())?.[lang].replace(String(value), typed);
};

/** What does not fit together in an object, and in which of its fields. */
export const faultOfWhole = (
  issue: z.core.$ZodIssue,
  given: unknown,
  fields: readonly Question[],
  lang: Locale,
): string => {
  const said = inWords(sayIssue(issue, valueAt(given, issue.path), [])[lang], fields, lang);
  const isOfField = issue.code === 'custom' && issue.path.length > 0;
  return isOfField ? `${nameField(fieldName(issue.path), fields, lang)}: ${said}` : said;
};
