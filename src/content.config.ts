import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { contentLoader } from './reading/loader.ts';
import { noHeader, schemas } from './subjects/collections.ts';
import { collectionNames, folders, type CollectionName } from './fields/folders.ts';

/** The name of the prose that stands beside the things of a folder. @example 'areas' → 'areaProse' */
type ProseOf<Name extends CollectionName> = (typeof folders)[Name] extends 'withProse'
  ? Name extends `${infer Thing}s`
    ? `${Thing}Prose`
    : never
  : never;

interface Collection<Schema> {
  loader: Loader;
  schema: Schema;
}

/** A collection by the name of its folder, and one by the name of the prose beside it; Astro reads the types of entries off this. */
type Collections = { [Name in CollectionName]: Collection<(typeof schemas)[Name]> } & {
  [Name in CollectionName as ProseOf<Name>]: Collection<typeof noHeader>;
};

/** Ids of things are their file names, those of prose `name.vi` and `name.en`. */
export const collections = Object.fromEntries(
  collectionNames.flatMap((folder) => {
    const form = folders[folder];
    const part = form === 'prose' ? 'prose' : 'things';
    const own = [folder, defineCollection({ loader: contentLoader(folder, part), schema: schemas[folder] })];
    if (form !== 'withProse') return [own];
    const beside = defineCollection({ loader: contentLoader(folder, 'prose'), schema: noHeader });
    return [own, [folder.replace(/s$/, 'Prose'), beside]];
  }),
) as Collections;
