import { titleOf } from '../addresses/pages.ts';
import { hrefOf } from '../addresses/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import { foldWords } from '../search/fold.ts';
import type { NamedPage } from '../search/start.ts';
import { getTerms } from '../subjects/glossary/glossary.ts';

/**
 * Terms of the glossary and their abbreviations, each once, with its place there. Whoever types one whole finds it near the top, as with
 * titles of pages and numbers of documents, which the search takes from their cards.
 */
export const listNames = async (locale: Locale): Promise<NamedPage[]> => {
  const glossary = hrefOf('glossary', locale);
  return (await getTerms(locale)).flatMap(({ id, term, abbreviation = '' }) =>
    [...new Set([term, abbreviation].map(foldWords))].filter(Boolean).map((name) => ({
      name,
      title: `${titleOf('glossary', locale)}: ${term}`,
      url: `${glossary}#${id}`,
    })),
  );
};
