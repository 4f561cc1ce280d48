import { count } from '../count.ts';
import type { products as Words } from './products.vi.ts';

export const products: typeof Words = {
  products: {
    known: 'What else is known',
    lede: (products) =>
      `${count(products, 'products', 'product')} whose names we have read. The list is not complete: for many rounds we have not found the names.`,
    byRound: 'By round',
    byGroup: 'By group',
    byMaker: 'By maker',
    maker: 'Maker',
    group: 'Group',
    number: 'Certificate number',
    certificate: 'Certificate',
    howLong: 'How long it holds',
    valid: (day) => `Valid to ${day}`,
    expired: (day) => `Ended after ${day}`,
    workedOut: 'worked out by this site',
    unknown: 'The source read does not give the year of the certificate',
    contact: 'Contact the maker',
    noContact: 'No consent of the maker to show contact details is on record, so none are shown.',
    others: 'Other products of the same round',
    description: (name, maker) =>
      `${name} by ${maker}: a typical rural industrial product, its round, and whether its certificate is still valid.`,
  },
};
