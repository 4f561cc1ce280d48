import type { Locale } from '../../i18n/locales.ts';
import { inOrder, loadAll, type Loaded } from '../../fields/load.ts';

export type Checklist = Loaded<'checklists'>;

/** Every list, in the order in which a workshop meets them. */
export const getChecklists = async (locale: Locale): Promise<Checklist[]> =>
  inOrder(await loadAll('checklists', locale));

/** The lists of an area, from its rules: when you first ask, the file, and the papers to keep for each of its supports. */
export const listsOf = <T extends { part: string; rules?: readonly string[] | undefined }>(
  lists: readonly T[],
  rules: readonly string[],
): T[] =>
  lists.filter(
    (list) =>
      list.part !== 'enter' && (list.rules === undefined || list.rules.some((rule) => rules.includes(rule))),
  );
