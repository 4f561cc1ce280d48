import type { Locale } from '../../i18n/locales.ts';
import { loadAll, type Loaded } from '../../fields/load.ts';

export type Change = Loaded<'changes'>;

/** Changes and corrections of the site, newest first. */
export const getChanges = async (locale: Locale): Promise<Change[]> =>
  (await loadAll('changes', locale)).toSorted((a, b) => b.day.localeCompare(a.day));
