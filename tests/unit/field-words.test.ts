import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { nameOf } from '../../src/fields/common-names.ts';
import { schemas } from '../../src/subjects/collections.ts';

interface Shape {
  label?: { vi: string; en: string };
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
}
/** Fields without words, by their path; and how many were looked at. */
const look = (shape: Shape, path: string, count: { of: number }): string[] =>
  Object.entries(shape.properties ?? {}).flatMap(([key, field]) => {
    count.of += 1;
    const here = `${path}.${key}`;
    const inner = [field, field.items, ...(field.anyOf ?? [])].flatMap((each) =>
      each ? look(each, here, count) : [],
    );
    try {
      nameOf(key, field.label);
      return inner;
    } catch {
      return [here, ...inner];
    }
  });

test('a field without words is refused', () => {
  expect(() => nameOf('no-such-field')).toThrow('no-such-field');
  expect(nameOf('vi').en).toBe('Vietnamese');
});

test('every field of content is called something in both languages', () => {
  const count = { of: 0 };
  const nameless = Object.entries(schemas).flatMap(([folder, schema]) =>
    look(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape, folder, count),
  );
  console.log(`${count.of} fields of ${Object.keys(schemas).length} folders`);
  expect(nameless).toEqual([]);
  expect(count.of).toBeGreaterThan(600);
});
