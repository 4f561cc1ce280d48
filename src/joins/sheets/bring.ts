import { createHash } from 'node:crypto';
import { sheetSegments } from '../../addresses/paths.ts';
import { href, withAddress } from '../../addresses/routes.ts';
import { once } from '../../fields/once.ts';
import type { Locale } from '../../i18n/locales.ts';
import { getAreas, type Area } from '../../subjects/areas/areas.ts';
import { getChecklists, listsOf, type Checklist } from '../../subjects/checklists/checklists.ts';
import { getRules } from '../../subjects/rules/rules.ts';

/** What to bring for one area: its lists, with what the area itself advises to bring among what to have when you first ask. */
export interface BringList {
  id: string;
  area: Area;
  lists: Checklist[];
  path: string;
  href: string;
}

const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** The lists of every area that a workshop can ask for, worked out from its rules. The programme’s own management is none. */
export const getBringLists = once(async (locale: Locale): Promise<BringList[]> => {
  const [areas, lists, rules] = await Promise.all([
    getAreas(locale),
    getChecklists(locale),
    getRules(locale),
  ]);
  return areas.flatMap((area) => {
    const { bring } = area;
    if (bring === undefined) return [];
    const own = rules.filter((rule) => rule.area === area.id).map(({ id }) => id);
    return withAddress(
      'support',
      locale,
      {
        id: area.id,
        area,
        lists: listsOf(lists, own).map((list) =>
          list.part === 'ask' ? { ...list, items: [...list.items, { text: capitalise(bring) }] } : list,
        ),
      },
      `${area.urlSlug}/${sheetSegments.bring[locale]}`,
    );
  });
});

/** A mark of what stands in lists, the same until a word of them changes: ticks of one are never shown on another. */
export const stampOf = (lists: readonly Pick<Checklist, 'items'>[]): string =>
  createHash('sha256')
    .update(JSON.stringify(lists.map(({ items }) => items.map(({ text }) => text))))
    .digest('hex')
    .slice(0, 6);

/** Link to a sheet of an area. @example sheetHref('bring', area, 'vi') // => '/ho-tro/tu-van/mang-theo/' */
export const sheetHref = (
  sheet: keyof typeof sheetSegments,
  { path }: Pick<Area, 'path'>,
  locale: Locale,
): string => href(`${path}/${sheetSegments[sheet][locale]}`);
