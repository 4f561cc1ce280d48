import type { Locale } from '../../i18n/locales.ts';
import { withAddress } from '../../addresses/routes.ts';
import { wordsOf } from '../../i18n/words.ts';
import { loadAll, type Loaded } from '../../fields/load.ts';

export type Maker = Loaded<'makers'> & { path: string; href: string };

/** Every establishment that made a product or had a project, by name. */
export const getMakers = async (locale: Locale): Promise<Maker[]> =>
  (await loadAll('makers', locale))
    .map((maker) => withAddress('workshops', locale, maker, maker.id))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));

type Named = Pick<Loaded<'makers'>, 'name' | 'nameChecked' | 'territory'>;

/** What must stand beside a maker’s name wherever it is printed: that it was read in translation, that it is of Quảng Nam. */
export const marksOfMaker = ({ nameChecked, territory }: Named, locale: Locale): string[] => {
  const words = wordsOf(locale);
  return [
    ...(nameChecked ? [] : [words.workshops.nameMark]),
    ...(territory === 'quang-nam' ? [words.statements.territories['quang-nam']] : []),
  ];
};

/**
 * A maker’s name with its marks, where only a line of text can stand: titles, search results, shared texts.
 * @example sayMaker(vietCzech, 'en') // => 'Viet Czech Joint Stock Company (name read in translation)'
 */
export const sayMaker = (maker: Named, locale: Locale): string => {
  const marks = marksOfMaker(maker, locale);
  return marks.length > 0 ? `${maker.name} (${marks.join('; ')})` : maker.name;
};

/** The district or commune of a place, its widest unit: "quận Cẩm Lệ" of "phường Hòa Thọ Đông, quận Cẩm Lệ". */
export const widestUnit = (place: string): string => place.split(', ').at(-1) ?? place;

/** What an establishment is by its name, as far as a name tells. The sources do not say how many work in one. */
export type Form = 'company' | 'coop' | 'household' | 'not-stated';
const forms: readonly (readonly [Form, RegExp])[] = [
  ['company', /công ty|doanh nghiệp|\bcompany\b|\bjoint stock\b|\bltd\b/i],
  ['coop', /^(?:htx|hợp tác xã|tổ hợp tác)/i],
  ['household', /^hộ /i],
];
/** @example formOf({ name: 'HTX Nông nghiệp kỹ nghệ Quảng Nam' }) // => 'coop' */
export const formOf = ({ name }: { name: string }): Form =>
  forms.find(([, pattern]) => pattern.test(name))?.[0] ?? 'not-stated';
