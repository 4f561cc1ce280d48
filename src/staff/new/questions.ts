import type { z } from 'astro/zod';
import { nameOf } from '../../fields/common-names.ts';
import type { FieldWords } from '../../fields/fields.ts';
import type { CollectionName } from '../../fields/folders.ts';

/** What is asked of one field, read off its schema. */
export interface Question {
  key: string;
  label: { vi: string; en: string };
  hint?: { vi: string; en: string } | undefined;
  /** May be left out. */
  isOptional: boolean;
  form: 'text' | 'number' | 'yes-or-no' | 'choice' | 'object' | 'list';
  choices?: readonly string[];
  /** The folder of the things that it names. */
  refersTo?: CollectionName | undefined;
  /** A picture on the machine of whoever answers. */
  isPicture?: boolean | undefined;
  /** What an object is made of. */
  fields?: readonly Question[];
  /** What a list is made of, and how many at least. */
  item?: Question;
  least?: number;
  /** What holds when it is left out. */
  ifLeftOut?: unknown;
  /** What an answer is held to; of a field that may be left out, what holds when it is not. */
  schema: z.ZodType;
}

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  defaultValue?: unknown;
  options?: readonly z.ZodType[];
  entries?: Record<string, string>;
  checks?: readonly { _zod: { def: { check: string; minimum?: number; length?: number } } }[];
}
const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

type Meta = Partial<FieldWords> & { refersTo?: CollectionName; isPicture?: boolean };
const metaOf = (schema: z.ZodType) => (schema.meta() ?? {}) as Meta;

const leastOf = ({ checks = [] }: Definition): number =>
  checks.reduce((least, { _zod: { def } }) => Math.max(least, def.minimum ?? def.length ?? 0), 0);

/**
 * The question of one field.
 * @param key the field’s name in content
 * @param outer what the schema around it is called: an optional field and the items of a list share its name
 */
export const questionOf = (key: string, schema: z.ZodType, outer?: FieldWords['label']): Question => {
  const { type, shape, element, innerType, defaultValue, entries, options } = definitionOf(schema);
  const { label = outer, hint, refersTo, isPicture } = metaOf(schema);
  if (innerType) {
    const inner = questionOf(key, innerType, label);
    return {
      ...inner,
      hint: hint ?? inner.hint,
      isOptional: inner.isOptional || type === 'optional' || type === 'default',
      ...(defaultValue === undefined ? {} : { ifLeftOut: defaultValue }),
    };
  }
  const question = {
    key,
    label: nameOf(key, label),
    hint,
    refersTo,
    isPicture,
    isOptional: false,
    schema,
  };
  if (shape) return { ...question, form: 'object', fields: fieldsOf(schema) };
  if (element)
    return {
      ...question,
      form: 'list',
      item: questionOf(key, element, label),
      least: leastOf(definitionOf(schema)),
    };
  if (entries) return { ...question, form: 'choice', choices: Object.values(entries) };
  if (type === 'number') return { ...question, form: 'number' };
  if (type === 'boolean') return { ...question, form: 'yes-or-no' };
  // A day, or `not-found`.
  const hasWords = type === 'union' && options;
  return { ...question, form: 'text', hint: hint ?? (hasWords ? notFound : undefined) };
};

const notFound = {
  vi: 'Ngày, ví dụ 2026-12-01; đã tìm mà không thấy thì gõ not-found.',
  en: 'A day, such as 2026-12-01; not-found if it was looked for in vain.',
};

/** The questions of a thing, in the order of its schema. */
export const fieldsOf = (schema: z.ZodType): Question[] =>
  Object.entries(definitionOf(schema).shape ?? {}).map(([key, field]) => questionOf(key, field));

/** Data in the order of its schema, without what is not there; so that files of one kind read alike. */
export const inOrder = (schema: z.ZodType, data: unknown): unknown => {
  const { shape, element, innerType } = definitionOf(schema);
  if (innerType) return inOrder(innerType, data);
  if (element && Array.isArray(data)) return data.map((item) => inOrder(element, item));
  if (!shape || typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const given = data as Record<string, unknown>;
  const known = Object.entries(shape)
    .filter(([key]) => given[key] !== undefined)
    .map(([key, field]) => [key, inOrder(field, given[key])] as const);
  // What no schema knows is kept, for the check to name.
  const strange = Object.entries(given).filter(([key]) => !(key in shape));
  return Object.fromEntries([...known, ...strange]);
};
