import type { Locale } from '../../i18n/locales.ts';
import { inOrder, loadAll, type Loaded } from '../../fields/load.ts';
import type { Contact } from './organisation.schema.ts';

export type Organisation = Loaded<'organisations'>;

export const getOrganisations = async (locale: Locale): Promise<Organisation[]> =>
  inOrder(await loadAll('organisations', locale));

/** The name an office goes by today, where that is known; else the name it had. */
export const nameNow = (organisation: { name: string; now: { name?: string | undefined } }): string =>
  organisation.now.name ?? organisation.name;

/** The body that leads the programme. @throws if none is marked so. */
export const getLead = <T extends { role: string }>(organisations: readonly T[]): T => {
  const found = organisations.find(({ role }) => role === 'lead');
  if (!found) throw new Error('No organisation is marked as the lead.');
  return found;
};

/** The offices that print how to reach them, the lead agency first. */
export const getCallees = <T extends { role: string; contact?: Contact | undefined }>(
  organisations: readonly T[],
): (T & { contact: Contact })[] =>
  organisations
    .filter((office): office is T & { contact: Contact } => office.contact !== undefined)
    .toSorted((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));
