import type { z } from 'astro/zod';
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
  /** What an object is made of. */
  fields?: readonly Question[];
  /** What a list is made of, and how many at least. */
  item?: Question;
  least?: number;
  /** What an answer is held to; of a field that may be left out, what holds when it is not. */
  schema: z.ZodType;
}

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: readonly z.ZodType[];
  entries?: Record<string, string>;
  checks?: readonly { _zod: { def: { check: string; minimum?: number; length?: number } } }[];
}
const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

type Meta = Partial<FieldWords> & { refersTo?: CollectionName };
const metaOf = (schema: z.ZodType) => (schema.meta() ?? {}) as Meta;

const leastOf = ({ checks = [] }: Definition): number =>
  checks.reduce((least, { _zod: { def } }) => Math.max(least, def.minimum ?? def.length ?? 0), 0);

/** Fields of many schemas that have no words of their own there. */
const common: Record<string, FieldWords['label']> = {
  text: { vi: 'Nội dung', en: 'Text' },
  name: { vi: 'Tên', en: 'Name' },
  note: { vi: 'Ghi chú', en: 'Note' },
  quantity: { vi: 'Con số', en: 'Quantity' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  figure: { vi: 'Con số', en: 'Figure' },
  what: { vi: 'Cái gì', en: 'What' },
  document: { vi: 'Văn bản', en: 'Document' },
  article: { vi: 'Điều khoản', en: 'Article' },
  search: { vi: 'Lần tìm', en: 'Search' },
  missing: { vi: 'Vì sao thiếu', en: 'Why it is missing' },
  reported: { vi: 'Được đưa tin', en: 'Reported' },
  day: { vi: 'Ngày', en: 'Day' },
  by: { vi: 'Ai', en: 'By' },
  number: { vi: 'Số', en: 'Number' },
  year: { vi: 'Năm', en: 'Year' },
  amount: { vi: 'Số tiền', en: 'Amount' },
  seen: { vi: 'Thấy ở đâu, khi nào', en: 'Seen where and when' },
  label: { vi: 'Tên gọi', en: 'Label' },
  group: { vi: 'Nhóm', en: 'Group' },
  entries: { vi: 'Dự thi', en: 'Entries' },
  recognised: { vi: 'Được công nhận', en: 'Recognised' },
  facts: { vi: 'Điều đã biết', en: 'What is known' },
  about: { vi: 'Về việc gì', en: 'About' },
  statements: { vi: 'Các nguồn nói', en: 'What sources say' },
  reading: { vi: 'Trang này hiểu thế nào', en: 'How this site reads it' },
  question: { vi: 'Câu hỏi', en: 'Question' },
  segment: { vi: 'Chữ trong địa chỉ', en: 'Part of addresses' },
  disagreements: { vi: 'Chỗ các nguồn nói khác nhau', en: 'Where sources disagree' },
  tieNote: { vi: 'Nói rõ về việc gắn với chương trình', en: 'The tie in words' },
  vi: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'Tiếng Anh', en: 'English' },
};

/** The question of one field. @param key the field’s name in content */
export const questionOf = (key: string, schema: z.ZodType): Question => {
  const { type, shape, element, innerType, entries, options } = definitionOf(schema);
  const { label, hint, refersTo } = metaOf(schema);
  if (innerType) {
    const inner = questionOf(key, innerType);
    return {
      ...inner,
      label: label ?? inner.label,
      hint: hint ?? inner.hint,
      isOptional: inner.isOptional || type === 'optional' || type === 'default',
    };
  }
  const question = {
    key,
    label: label ?? common[key] ?? { vi: key, en: key },
    hint,
    refersTo,
    isOptional: false,
    schema,
  };
  if (shape) return { ...question, form: 'object', fields: fieldsOf(schema) };
  if (element)
    return {
      ...question,
      form: 'list',
      item: questionOf(key, element),
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
