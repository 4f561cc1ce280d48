import type { Locale } from '../../i18n/locales.ts';
import { withAddress } from '../../addresses/routes.ts';
import { loadAll, type Loaded } from '../../fields/load.ts';

export type Fair = Loaded<'fairs'> & { path: string; href: string };

const dayOf = (fair: { startsOn?: string | undefined; when?: string | undefined }) =>
  fair.startsOn ?? fair.when ?? '';

/** Every fair, exhibition and meeting, newest first. */
export const getFairs = async (locale: Locale): Promise<Fair[]> =>
  (await loadAll('fairs', locale))
    .map((fair) => withAddress('fairs', locale, fair, fair.id))
    .toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)) || a.id.localeCompare(b.id));

type Dated = Pick<Fair, 'startsOn' | 'endsOn' | 'when'>;

/** Whether a fair is still to end on a day. One whose days are not known is not ahead once its month or year has come. */
export const isAhead = (fair: Dated, day: string): boolean =>
  (fair.endsOn ?? fair.startsOn ?? fair.when ?? '') >= day;
