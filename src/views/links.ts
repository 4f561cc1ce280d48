import type { Locale } from '../i18n/locales.ts';
import { hrefOf, isPageKey } from '../i18n/routes.ts';
import { getAreas } from '../subjects/areas/areas.ts';
import { getDocuments } from '../subjects/documents/documents.ts';
import { getProgrammes } from '../subjects/programmes/programmes.ts';

const kinds: Record<string, (locale: Locale) => Promise<{ id: string; href: string }[]>> = {
  support: getAreas,
  programmes: getProgrammes,
  documents: getDocuments,
};

/** The link that content names by key: "apply", "support/training", "documents/nghi-dinh-45-2012". @throws if it leads nowhere. */
export const linkTo = async (key: string, locale: Locale): Promise<string> => {
  if (isPageKey(key)) return hrefOf(key, locale);
  const [kind = '', id] = key.split('/');
  const found = (await kinds[kind]?.(locale))?.find((thing) => thing.id === id);
  if (!found) throw new Error(`<Go to="${key}"> leads to no page.`);
  return found.href;
};
