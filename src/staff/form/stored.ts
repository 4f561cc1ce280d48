import type { z } from 'astro/zod';
import { inOrder } from '../new/questions.ts';
import { isSame } from './same.ts';

interface Definition {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  defaultValue?: unknown;
}
const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** Does something to each key of a source; the form knows a source by its file, `s1`, content by the key it prints, `S1`. */
const mapKeys = (schema: z.ZodType, data: unknown, map: (key: string) => string): unknown => {
  const { shape, element, innerType } = definitionOf(schema);
  if (schema.meta()?.['refersTo'] === 'sources') return typeof data === 'string' ? map(data) : data;
  if (innerType) return mapKeys(innerType, data, map);
  if (element && Array.isArray(data)) return data.map((item) => mapKeys(element, item, map));
  if (!shape || typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, shape[key] ? mapKeys(shape[key], value, map) : value]),
  );
};

/** A switch of the form has two places, and what is left out would stand at “no” and be saved so: it stands where leaving it out puts it. */
const setSwitches = (schema: z.ZodType, data: unknown): unknown => {
  const { shape, element, innerType } = definitionOf(schema);
  if (innerType) return setSwitches(innerType, data);
  if (element && Array.isArray(data)) return data.map((item) => setSwitches(element, item));
  if (!shape || typeof data !== 'object' || data === null) return data;
  const given = data as Record<string, unknown>;
  const missing = Object.entries(shape).flatMap(([key, field]) => {
    const { defaultValue } = definitionOf(field);
    return typeof defaultValue === 'boolean' && !(key in given) ? [[key, defaultValue] as const] : [];
  });
  const known = Object.entries(given).map(
    ([key, value]) => [key, shape[key] ? setSwitches(shape[key], value) : value] as const,
  );
  return Object.fromEntries([...known, ...missing]);
};

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';
const isEmpty = (value: unknown): boolean =>
  isNothing(value) || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/**
 * What the form holds, without what nobody filled in: the form writes an empty text, no number, `false` and an empty list for a field that
 * content leaves out. A value that was there stays, even where leaving it out would mean the same.
 */
const clean = (schema: z.ZodType, data: unknown, before: unknown): unknown => {
  const { shape, element, innerType, defaultValue } = definitionOf(schema);
  if (innerType) {
    const inner = clean(innerType, data, before);
    const isAsLeftOut = isEmpty(inner) || (defaultValue !== undefined && isSame(inner, defaultValue));
    return before === undefined && isAsLeftOut ? undefined : isNothing(inner) ? undefined : inner;
  }
  if (typeof data === 'string') return data === '' ? undefined : data;
  if (isNothing(data)) return undefined;
  if (element && Array.isArray(data))
    return data.map((item, index) => clean(element, item, (before as unknown[] | undefined)?.[index]));
  if (!shape || typeof data !== 'object' || Array.isArray(data)) return data;
  const given = data as Record<string, unknown>;
  const known = before as Record<string, unknown> | undefined;
  const kept = Object.entries(given).flatMap(([key, value]) => {
    const cleaned = shape[key] ? clean(shape[key], value, known?.[key]) : value;
    return cleaned === undefined ? [] : [[key, cleaned] as const];
  });
  return Object.fromEntries(kept);
};

/** Data of a file as the form holds it. */
export const toForm = (schema: z.ZodType, data: unknown): unknown =>
  setSwitches(
    schema,
    mapKeys(schema, data, (key) => key.toLowerCase()),
  );

/** Data of the form as a file holds it, in the order of its schema. @param before what the file says now, if there is one */
export const toFile = (schema: z.ZodType, data: unknown, before: unknown): unknown =>
  inOrder(
    schema,
    clean(
      schema,
      mapKeys(schema, data, (key) => key.toUpperCase()),
      before,
    ) ?? {},
  );
