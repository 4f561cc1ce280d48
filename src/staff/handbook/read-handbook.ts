import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../i18n/locales.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';
import { nextSource } from '../new/draft.ts';

/**
 * The document that the handbook ends by way of practice: the newest of the city of which nobody knows whether it applies. One that has
 * really ended is no practice any more, so none is named for good.
 * @throws when there is none left
 */
const documentToEnd = ({ files }: ContentFolder): { id: string; number: string } => {
  const dayOf = ({ issued }: { issued: string }) => (/^\d/.test(issued) ? issued : '');
  const [newest] = files
    .filter(({ folder }) => folder === 'documents')
    .map(({ id, data }) => ({
      id,
      ...(data as { number: string; scope: string; state: string; issued: string }),
    }))
    .filter(({ scope, state }) => scope === 'city' && state === 'not-found')
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  if (!newest)
    throw new Error(
      'No document of the city is `not-found` any more: job 4 of the handbook needs another one.',
    );
  return newest;
};

/** The handbook in one language, with the key that the next source will have, and the document that is ended, where it names them. */
export const readHandbook = (lang: Locale, content: ContentFolder): string => {
  const { id, number } = documentToEnd(content);
  return readFileSync(join(import.meta.dirname, `${lang}.md`), 'utf8')
    .replaceAll('%SOURCE%', nextSource(content).toUpperCase())
    .replaceAll('%DOCUMENT%', id)
    .replaceAll('%NUMBER%', number);
};
