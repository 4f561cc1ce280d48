import { isPageId } from '../addresses/pages.ts';
import { href, hrefOf } from '../addresses/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import { listPages } from './pages.ts';

/** The link that content names by key: "apply", or an overview and a thing of it: "support/training". @throws if it leads nowhere. */
export const linkTo = async (key: string, locale: Locale): Promise<string> => {
  if (isPageId(key)) return hrefOf(key, locale);
  const [under, id] = key.split('/');
  const found = (await listPages()).find(
    (page) => page.section === under && page.id !== '' && page.id === id,
  );
  if (!found) throw new Error(`<Go to="${key}"> leads to no page.`);
  return href(found.paths[locale]);
};
