import type { Locale } from '../i18n/locales.ts';
import { pick } from '../fields/load.ts';
import { getOrganisations, nameNow } from '../subjects/organisations/organisations.ts';
import { getSite } from '../subjects/site/site.ts';

/** The body that runs the site, once it has been decided and written in `content/site/site.json`. */
export const getOperatorName = async (locale: Locale): Promise<string | undefined> => {
  const { operator } = await getSite(locale);
  return operator.organisation === undefined
    ? undefined
    : nameNow(pick(await getOrganisations(locale), operator.organisation));
};
