import type { Locale } from '../../i18n/locales.ts';
import { withAddress } from '../../addresses/routes.ts';
import { inOrder, loadAll, type Loaded } from '../../fields/load.ts';

export type Need = Loaded<'needs'> & { path: string; href: string };

/** What workshops may need, each with its address. */
export const getNeeds = async (locale: Locale): Promise<Need[]> =>
  inOrder(await loadAll('needs', locale)).map((need) => withAddress('support', locale, need, need.urlSlug));
