import { inOrder, loadAll, type Loaded } from '../../fields/load.ts';
import type { Locale } from '../../i18n/locales.ts';

export type Question = Loaded<'questions'>;

/** Every question of the checker; the first asks what a workshop needs. */
export const getQuestions = async (locale: Locale): Promise<Question[]> =>
  inOrder(await loadAll('questions', locale));
