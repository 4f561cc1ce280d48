import type { Locale } from '../../i18n/locales.ts';
import { href, thingPath } from '../../i18n/routes.ts';
import { loadAll, type Loaded } from '../load.ts';

export type Maker = Loaded<'makers'> & { path: string; href: string };

/** Every establishment that made a product or had a project, by name. */
export const getMakers = async (locale: Locale): Promise<Maker[]> =>
  (await loadAll('makers', locale))
    .map((maker) => {
      const path = thingPath('maker', locale, maker.id);
      return { ...maker, path, href: href(path) };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));

/** The district or commune of a place, its widest unit: "quận Cẩm Lệ" of "phường Hòa Thọ Đông, quận Cẩm Lệ". */
export const widestUnit = (place: string): string => place.split(', ').at(-1) ?? place;
