import type { CollectionEntry, CollectionKey } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { localise, type Localised } from './localise.ts';
import { markParts } from './mark-parts.ts';

export type Loaded<Name extends CollectionKey> = Localised<CollectionEntry<Name>['data']> & { id: string };

const kept = new Map<string, Promise<unknown>>();

/**
 * What lies in a folder, as it is written, in both languages. Asked of Astro only when it is needed, so that whoever has no build, such as
 * the checker, can read the modules that stand on this one.
 */
export const getEntries = async <Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>[]> =>
  (await import('astro:content')).getCollection(name);

/** The keys of sources of which only the opening was read. */
export const getOpenings = async (): Promise<ReadonlySet<string>> =>
  new Set(
    (await getEntries('sources'))
      .filter(({ data }) => data.read === 'opening')
      .map(({ id }) => id.toUpperCase()),
  );

/** Every thing of a folder in one language, with its id. Kept for the length of a build. */
export const loadAll = <Name extends CollectionKey>(name: Name, locale: Locale): Promise<Loaded<Name>[]> => {
  const key = `${name}.${locale}`;
  const load = async () => {
    const entries = await getEntries(name);
    const openings = await getOpenings();
    return entries.map(
      (entry) =>
        ({ id: entry.id, ...(markParts(localise(entry.data, locale), openings) as object) }) as Loaded<Name>,
    );
  };
  if (import.meta.env.DEV) return load();
  if (!kept.has(key)) kept.set(key, load());
  return kept.get(key) as Promise<Loaded<Name>[]>;
};

/** Sorts by a number that each thing carries. */
export const inOrder = <T extends { order: number }>(things: readonly T[]): T[] =>
  things.toSorted((a, b) => a.order - b.order);

/** The thing with this id. @throws if there is none: the checker should have caught it. */
export const pick = <T extends { id: string }>(things: readonly T[], id: string): T => {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`Nothing with the id "${id}" among ${things.length} things.`);
  return found;
};
