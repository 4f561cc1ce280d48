import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formOf } from '../../src/subjects/makers/makers.ts';
import { mostChoices, mostFacets, sortOut } from '../../src/ui/facets.ts';

const things = [{ colour: 'red' }, { colour: 'blue' }, { colour: 'red' }];
const facet = {
  label: 'Colour',
  choices: ['green', 'red', 'blue'].map((each) => [each, each] as const),
  valuesOf: ({ colour }: { colour: string }) => [colour],
};

test('a list is narrowed by choices that something belongs to, each with its count', () => {
  const { facets, classOf } = sortOut(things, [facet]);
  expect(facets[0]?.choices).toEqual([
    { value: 'a1', text: 'red', count: 2 },
    { value: 'a2', text: 'blue', count: 1 },
  ]);
  expect(things.map(classOf)).toEqual(['item a1', 'item a2', 'item a1']);
});

test('the sheet knows every choice that may be made, and more are refused', () => {
  const sheet = readFileSync('src/frame/styles/sifted.css', 'utf8');
  let looked = 0;
  for (const letter of 'abcd'.slice(0, mostFacets))
    for (let place = 1; place <= mostChoices; place += 1) {
      expect(sheet).toContain(`[value='${letter}${place}']:checked) .item:not(.${letter}${place})`);
      looked += 1;
    }
  expect(looked).toBe(64);
  const many = Array.from({ length: 17 }, (_, index) => `v${index}`);
  expect(() =>
    sortOut(
      many.map((colour) => ({ colour })),
      [{ ...facet, choices: many.map((each) => [each, each] as const) }],
    ),
  ).toThrow('16');
});

test('a name tells what an establishment is, or nothing', () => {
  const names = {
    'Công ty TNHH Mỹ Phương Food': 'company',
    'Viet Czech Joint Stock Company': 'company',
    'HTX Trầm hương Nông Sơn': 'coop',
    'Hộ kinh doanh Hương Làng Cổ': 'household',
    'Cơ sở bánh khô mè Bà Liễu': 'not-stated',
  };
  for (const [name, form] of Object.entries(names)) expect(formOf({ name }), name).toBe(form);
});
