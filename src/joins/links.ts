import type { Locale } from '../i18n/locales.ts';
import { href, hrefOf, isPageKey, thingKinds, type ThingKind } from '../i18n/routes.ts';
import { listPages } from './pages.ts';

/** The link that content names by key: "apply", or an overview and a thing of it: "support/training". @throws if it leads nowhere. */
export const linkTo = async (key: string, locale: Locale): Promise<string> => {
  if (isPageKey(key)) return hrefOf(key, locale);
  const [parent, id] = key.split('/');
  const kinds = (Object.keys(thingKinds) as ThingKind[]).filter((kind) => thingKinds[kind].parent === parent);
  const found = (await listPages()).find(
    (page) => page.id === id && kinds.some((kind) => kind === page.view),
  );
  if (!found) throw new Error(`<Go to="${key}"> leads to no page.`);
  return href(found.paths[locale]);
};
