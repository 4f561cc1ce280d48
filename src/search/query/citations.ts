/** How people call each form of document, folded, with and without abbreviation, in either language. */
const forms: readonly (readonly string[])[] = [
  ['nghi dinh', 'nd', 'decree'],
  ['nghi quyet', 'nq', 'resolution'],
  ['quyet dinh', 'qd', 'decision'],
  ['thong tu lien tich', 'ttlt', 'joint circular'],
  ['thong tu', 'tt', 'circular'],
  ['chi thi', 'ct', 'directive'],
  ['van ban hop nhat', 'vbhn', 'consolidated text'],
];
const asked = new RegExp(
  `\\b(${forms.flat().join('|')}) (?:so |no |number )?(\\d{1,4})(?: (?:nam |of )?(\\d{4}))?\\b`,
);

/** A document as it is cited: ways to call its form, its number, and its year where one was typed. */
export interface Citation {
  forms: readonly string[];
  number: string;
  year?: string | undefined;
}

/**
 * The document that a query cites by form and number, with or without the year; folded.
 * @example findCitation('nd 235 thay doi gi') // => { forms: ['nghi dinh', 'nd', 'decree'], number: '235' }
 */
export const findCitation = (folded: string): Citation | undefined => {
  const [, form = '', number, year] = asked.exec(folded) ?? [];
  const called = forms.find((each) => each.includes(form));
  return called && number !== undefined ? { forms: called, number, year } : undefined;
};

/** Whether a document of this title and number, both folded, is the one that is cited. */
export const isCitedAs = (
  title: string,
  name: string,
  { forms: called, number, year }: Citation,
): boolean => {
  const own = /^(\d+)(?: (\d{4}))?\b/.exec(name);
  if (own?.[1] !== number) return false;
  if (year !== undefined && own[2] !== undefined && own[2] !== year) return false;
  return called.some((form) => title.startsWith(`${form} `) && /^[\d]/.test(title.slice(form.length + 1)));
};
