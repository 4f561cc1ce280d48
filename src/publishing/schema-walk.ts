import type { z } from 'astro/zod';
import type { CollectionName } from '../fields/folders.ts';

type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: readonly z.ZodType[];
};
const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** The value at a path, or undefined. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined | null)?.[key],
    data,
  );

/** Whether a schema has a field anywhere that points at another thing: most have none, and their data need not be walked. */
const pointers = new WeakMap<z.ZodType, boolean>();
const mayPoint = (schema: z.ZodType): boolean => {
  const known = pointers.get(schema);
  if (known !== undefined) return known;
  const { shape, element, innerType, options } = definitionOf(schema);
  const inner = [...Object.values(shape ?? {}), ...(options ?? []), element, innerType];
  const may = schema.meta()?.['refersTo'] !== undefined || inner.some((each) => each && mayPoint(each));
  pointers.set(schema, may);
  return may;
};

/** Walks data beside its schema and yields every id that points at a thing of another kind; a source’s key is the id of its file in capitals. */
export function* findReferences(
  schema: z.ZodType,
  data: unknown,
  path: PropertyKey[] = [],
): Generator<{ path: PropertyKey[]; to: CollectionName; id: string }> {
  if (data === undefined || data === null || !mayPoint(schema)) return;
  const to = schema.meta()?.['refersTo'] as CollectionName | undefined;
  if (to && typeof data === 'string') yield { path, to, id: data };
  const { type, shape, element, innerType, options } = definitionOf(schema);
  if (type === 'object' && shape && typeof data === 'object')
    for (const [key, child] of Object.entries(shape))
      yield* findReferences(child, (data as Record<string, unknown>)[key], [...path, key]);
  else if (type === 'array' && element && Array.isArray(data))
    for (const [index, child] of data.entries()) yield* findReferences(element, child, [...path, index]);
  else if (type === 'union' && options) {
    const fitting = options.find((option) => option.safeParse(data).success);
    if (fitting) yield* findReferences(fitting, data, path);
  } else if (innerType) yield* findReferences(innerType, data, path);
}

/** Names of the fields that may stand at a path of a schema. */
export const fieldsAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => {
  const { type, shape, element, innerType, options } = definitionOf(schema);
  if (innerType) return fieldsAt(innerType, path);
  if (type === 'union' && options) return options.flatMap((option) => fieldsAt(option, path));
  if (type === 'array' && element) return fieldsAt(element, path.slice(1));
  if (!shape) return [];
  const [key, ...rest] = path;
  const child = key === undefined ? undefined : shape[String(key)];
  return key === undefined ? Object.keys(shape) : child ? fieldsAt(child, rest) : [];
};
