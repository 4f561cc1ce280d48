import { localeTags, type Locale } from '../../i18n/locales.ts';
import { getEntries, loadAll, type Loaded } from '../../fields/load.ts';

export type Term = Loaded<'glossary'> & { inOtherLanguage: string };

/** The glossary in the alphabetical order of the language; each term with its name in the other one. */
export const getTerms = async (locale: Locale): Promise<Term[]> => {
  const entries = await getEntries('glossary');
  const names = new Map(entries.map((entry) => [entry.id, entry.data.term[locale === 'vi' ? 'en' : 'vi']]));
  const collator = new Intl.Collator(localeTags[locale].intl);
  return (await loadAll('glossary', locale))
    .map((term) => ({ ...term, inOtherLanguage: names.get(term.id) ?? '' }))
    .toSorted((a, b) => collator.compare(a.term, b.term));
};
