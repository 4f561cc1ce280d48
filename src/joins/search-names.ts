import { titleOf } from '../addresses/pages.ts';
import { hrefOf } from '../addresses/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import { foldWords } from '../search/fold.ts';
import type { NamedPage } from '../search/start.ts';
import { getDocuments } from '../subjects/documents/documents.ts';
import { getTerms } from '../subjects/glossary/glossary.ts';

/** Numbers of documents and terms of the glossary, each with the page it names. Whoever types one whole finds it at the top, as with titles of pages. */
export const listNames = async (locale: Locale): Promise<NamedPage[]> => {
  const glossary = hrefOf('glossary', locale);
  const documents = (await getDocuments(locale)).flatMap((document) =>
    [
      document.number,
      document.number.split('/').slice(0, 2).join('/'),
      document.number.split('/')[0] ?? '',
    ].map((number) => ({
      name: foldWords(number),
      title: document.citation,
      url: document.href,
    })),
  );
  const terms = (await getTerms(locale)).flatMap((term) =>
    [term.term, term.abbreviation ?? ''].filter(Boolean).map((name) => ({
      name: foldWords(name),
      title: `${titleOf('glossary', locale)}: ${term.term}`,
      url: `${glossary}#${term.id}`,
    })),
  );
  return [...documents, ...terms];
};
