import { inOrder, loadAll, type Loaded } from '../../fields/load.ts';
import type { Locale } from '../../i18n/locales.ts';

export type Condition = Loaded<'conditions'>;

/** Every condition, in the order in which they are told. */
export const getConditions = async (locale: Locale): Promise<Condition[]> =>
  inOrder(await loadAll('conditions', locale));
