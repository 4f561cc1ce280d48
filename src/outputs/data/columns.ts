import { z } from 'astro/zod';
import { nameOf } from '../../fields/common-names.ts';
import type { FieldWords } from '../../fields/fields.ts';

/** A column of a CSV file, with its meaning in both languages. Types are those of the Table Schema standard. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'date' | 'boolean' | 'array' | 'object';
  label: { vi: string; en: string };
  /** Where the value lies inside a thing. */
  path: readonly string[];
  /** The folder of `content/` in which the code names a thing. */
  refersTo?: string;
}

/** What we read of a JSON Schema, with the words that our schemas carry. */
interface Shape extends Partial<FieldWords> {
  type?: string;
  format?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
  refersTo?: string;
}

const isPair = ({ properties }: Shape): boolean =>
  properties !== undefined && Object.keys(properties).join() === 'vi,en';

const typeOf = (shape: Shape): Column['type'] => {
  if (shape.type === 'integer' || shape.type === 'number' || shape.type === 'boolean') return shape.type;
  if (shape.format === 'date') return 'date';
  if (shape.type === 'array') return shape.items?.type === 'string' ? 'string' : 'array';
  return shape.type === 'object' ? 'object' : 'string';
};

/** The columns of what a shape holds: one a field, two for words in both languages, the fields of an inner thing behind its name. */
const columnsIn = (shape: Shape, path: readonly string[], outer: FieldWords['label'] | undefined): Column[] =>
  Object.entries(shape.properties ?? {}).flatMap(([key, field]) => {
    const here = [...path, key];
    const within = (own: FieldWords['label']) =>
      outer ? { vi: `${outer.vi}: ${own.vi}`, en: `${outer.en}: ${own.en}` } : own;
    if (isPair(field) || (field.type === 'object' && field.properties))
      return columnsIn(field, here, field.label ? within(field.label) : outer);
    const label = within(nameOf(key, field.label));
    return [
      {
        name: here.join('_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        type: typeOf(field),
        label,
        path: here,
        ...(field.refersTo !== undefined && { refersTo: field.refersTo }),
      },
    ];
  });

/** The columns of a schema of `content/`. A field added to the schema is a column, with its words, from then on. `each` names an inner list whose items are the rows. */
export const columnsOf = (schema: z.ZodType, each?: string): Column[] => {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const rows = each === undefined ? shape : shape.properties?.[each]?.items;
  if (!rows?.properties) throw new Error(`The schema has no fields${each ? ` under "${each}"` : ''}.`);
  return columnsIn(rows, [], undefined);
};

/** What a column holds of a thing, as a cell: codes in a list are separated by spaces, words by semicolons, inner lists are JSON. */
export const cellOf = (thing: unknown, { path, type }: Column): string | number | boolean | undefined => {
  let value = thing;
  for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value) && type === 'string')
    return value.join(value.every((item) => /^[\w-]+$/.test(String(item))) ? ' ' : '; ');
  return typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean);
};
