/** A way to narrow a list: its choices in their order, and which of them a thing belongs to. */
export interface Facet<T> {
  label: string;
  choices: readonly (readonly [value: string, text: string])[];
  valuesOf(thing: T): readonly string[];
}

/** The sheet `sifted.css` knows this many; a place in the list stands for a value, so that content can add one. */
export const mostFacets = 4;
export const mostChoices = 16;
const letters = 'abcd';

/**
 * What `Sift` draws for a list, and the classes by which its sheet hides what was not chosen. Choices that nothing belongs to are left out.
 * @throws if there are more than the sheet knows
 */
export const sortOut = <T>(things: readonly T[], facets: readonly Facet<T>[]) => {
  const kept = facets.map(({ label, choices, valuesOf }, at) => ({
    label,
    valuesOf,
    name: letters[at] ?? '',
    choices: choices.filter(([value]) => things.some((thing) => valuesOf(thing).includes(value))),
  }));
  if (kept.length > mostFacets || kept.some(({ choices }) => choices.length > mostChoices))
    throw new Error(`A list is narrowed by at most ${mostFacets} facets of ${mostChoices} choices.`);
  return {
    facets: kept.map(({ label, name, choices, valuesOf }) => ({
      label,
      name,
      choices: choices.map(([value, text], index) => ({
        value: `${name}${index + 1}`,
        text,
        count: things.filter((thing) => valuesOf(thing).includes(value)).length,
      })),
    })),
    classOf: (thing: T): string =>
      [
        'item',
        ...kept.flatMap(({ name, choices, valuesOf }) =>
          choices.flatMap(([value], index) => (valuesOf(thing).includes(value) ? `${name}${index + 1}` : [])),
        ),
      ].join(' '),
  };
};
