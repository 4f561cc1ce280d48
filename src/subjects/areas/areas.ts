import type { Locale } from '../../i18n/locales.ts';
import { withAddress } from '../../addresses/routes.ts';
import { inOrder, loadAll, type Loaded } from '../../fields/load.ts';

export type Area = Loaded<'areas'> & { path: string; href: string };

/** The nine areas in the programme's order, each with its address. */
export const getAreas = async (locale: Locale): Promise<Area[]> =>
  inOrder(await loadAll('areas', locale)).map((area) => withAddress('support', locale, area, area.urlSlug));
