import type { z } from 'astro/zod';
import type { CollectionName } from '../../fields/folders.ts';
import { inWords } from '../new/in-words.ts';
import type { Question } from '../new/questions.ts';
import { choicesOf } from './choices.ts';
import { nameField } from './names.ts';
import { say } from './say.ts';

/** A field as Sveltia CMS is told of it. Only what is used here. */
export interface FormField {
  name: string;
  label: string;
  hint?: string;
  widget:
    'string' | 'text' | 'number' | 'boolean' | 'select' | 'list' | 'object' | 'relation' | 'image' | 'hidden';
  required?: boolean;
  i18n?: boolean | 'duplicate';
  [option: string]: unknown;
}

interface Definition {
  type: string;
  format?: string;
  options?: readonly z.ZodType[];
  checks?: readonly {
    _zod: { def: { check: string; format?: string; value?: number; inclusive?: boolean } };
  }[];
}
const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;
const checksOf = (schema: z.ZodType) => (definitionOf(schema).checks ?? []).map(({ _zod }) => _zod.def);

const day = {
  widget: 'string',
  pattern: [String.raw`^\d{4}-\d{2}-\d{2}$`, say('form.dayPattern').vi],
} as const;
const dayOrNotFound = {
  widget: 'string',
  pattern: [String.raw`^(\d{4}-\d{2}-\d{2}|not-found)$`, say('form.dayOrNotFoundPattern').vi],
} as const;

const numberOf = (question: Question) => {
  const checks = checksOf(question.schema);
  const bound = (check: string) => checks.find((each) => each.check === check)?.value;
  const isInt =
    definitionOf(question.schema).format === 'safeint' || checks.some(({ format }) => format === 'safeint');
  const [min, max] = [bound('greater_than'), bound('less_than')];
  return {
    widget: 'number' as const,
    value_type: isInt ? 'int' : 'float',
    ...(min === undefined ? {} : { min }),
    // The largest safe integer is no rule of ours.
    ...(max === undefined || max === Number.MAX_SAFE_INTEGER ? {} : { max }),
  };
};

/** What is chosen among things of another folder: by file name, shown by what they are called. */
export const relationTo = (folder: CollectionName) => ({
  widget: 'relation' as const,
  collection: folder,
  value_field: '{{slug}}',
  display_fields: [nameField(folder) ? `{{slug}}: {{${nameField(folder)}}}` : '{{slug}}'],
  search_fields: [...(nameField(folder) ? [nameField(folder)] : []), '{{slug}}'],
  dropdown_threshold: 0,
});

/** A picture that lies beside the file of its thing: only its name is written. */
const picture = {
  widget: 'image' as const,
  accept: 'image/jpeg,image/png,image/webp',
  choose_url: false,
};

const isWords = (question: Question) => question.fields?.map(({ key }) => key).join() === 'vi,en';
/** Whether a folder’s things can be chosen in the form; the one file of `site/` cannot. */
const isChosen = (folder: CollectionName | undefined): folder is CollectionName =>
  folder !== undefined && folder !== 'site';

const formOf = (question: Question, isLong: boolean): Partial<FormField> & Pick<FormField, 'widget'> => {
  const { form, refersTo, fields = [], item, least = 0, schema, key } = question;
  if (form === 'object')
    return {
      widget: 'object',
      ...(isWords(question) ? {} : { collapsed: 'auto' as const }),
      fields: fields.map((each) => fieldOf(each, isWords(question))),
    };
  if (form === 'list' && item)
    return {
      ...(item.form === 'text' && isChosen(item.refersTo)
        ? { ...relationTo(item.refersTo), multiple: true }
        : item.form === 'object'
          ? {
              widget: 'list',
              fields: item.fields?.map((each) => fieldOf(each, isWords(item))) ?? [],
              collapsed: 'auto',
            }
          : { widget: 'list', field: fieldOf({ ...item, label: question.label }, false) }),
      ...(least > 0 ? { min: least } : {}),
    };
  if (form === 'choice') return { widget: 'select', options: choicesOf(question) };
  if (form === 'number') return numberOf(question);
  if (form === 'yes-or-no') return { widget: 'boolean', default: question.ifLeftOut === true };
  if (isChosen(refersTo)) return { ...relationTo(refersTo) };
  if (definitionOf(schema).type === 'union') return dayOrNotFound;
  if (definitionOf(schema).format === 'date') return day;
  if (key === 'file') return picture;
  return isLong
    ? { widget: 'text', use_emoji_autocomplete: false }
    : { widget: 'string', use_emoji_autocomplete: false };
};

/** A field of the form, from the question that its schema asks. @param isLong text of a sentence rather than of a word */
export const fieldOf = (question: Question, isLong = false): FormField => {
  const { key, label, hint, isOptional } = question;
  const form = formOf(question, isLong);
  const hints = [
    hint && inWords(hint.vi, [question], 'vi'),
    form.widget === 'number' ? say('form.number').vi : undefined,
    form === day ? say('form.day').vi : undefined,
    form === dayOrNotFound && !hint ? say('form.dayOrNotFound').vi : undefined,
  ].filter(Boolean);
  return {
    name: key,
    label: label.vi,
    ...(hints.length > 0 ? { hint: hints.join(' ') } : {}),
    required: !isOptional,
    ...form,
  };
};
