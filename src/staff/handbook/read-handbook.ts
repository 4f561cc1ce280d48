import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../i18n/locales.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';
import { nextSource } from '../new/draft.ts';

/** The handbook in one language, with the key that the next source will have where it names a new one. */
export const readHandbook = (lang: Locale, content: ContentFolder): string =>
  readFileSync(join(import.meta.dirname, `${lang}.md`), 'utf8').replaceAll(
    '%SOURCE%',
    nextSource(content).toUpperCase(),
  );
