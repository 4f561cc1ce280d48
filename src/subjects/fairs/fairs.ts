import type { Locale } from '../../i18n/locales.ts';
import { withAddress } from '../../addresses/routes.ts';
import { sayPlace } from '../../figures/say-place.ts';
import { loadAll, type Loaded } from '../../fields/load.ts';

export type Fair = Loaded<'fairs'> & { path: string; href: string };

/** The first day of a fair as far as it is known: a day, a month or a year. */
export const dayOf = (fair: { startsOn?: string | undefined; when?: string | undefined }) =>
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

type Placed = Pick<Fair, 'venue' | 'place'>;

/** Where a fair is, as far as sources say: the venue, then the place; '' when neither is known. */
export const sayVenue = ({ venue, place }: Placed, locale: Locale): string =>
  [venue, place && sayPlace(place, locale)].filter(Boolean).join(', ');

/**
 * Where a map looks for a venue: another site, opened only by a tap. Undefined where no venue is known. Maps know places by their Vietnamese names.
 * @param fair the fair in Vietnamese
 */
export const mapOf = ({ venue, place, where }: Placed & Pick<Fair, 'where'>): string | undefined => {
  if (venue === undefined) return undefined;
  const city = where === 'in-city' && !venue.includes('Đà Nẵng') ? 'Đà Nẵng' : undefined;
  const query = [venue, place?.current ?? place?.former, city].filter(Boolean).join(', ');
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`;
};
