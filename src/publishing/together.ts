import type { ContentFile } from '../reading/content-file.ts';
import { folders, type CollectionName } from '../fields/folders.ts';
import { listAddresses } from './addresses.ts';
import type { Problem } from './report.ts';

/** What all files together say: what refers to what, and what stands where. */
export interface Together {
  files: readonly ContentFile[];
  byPath: ReadonlyMap<string, ContentFile>;
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** Addresses of sources, as they are written. */
  webAddresses: ReadonlySet<string>;
  /** What stands at each address of the site: a file, or a name in code. */
  addresses: ReadonlyMap<string, string>;
  /** Addresses that were, without slashes at their ends: each is forwarded to another. */
  moved: ReadonlyMap<string, string>;
  /** Addresses that two things claim. */
  clashes: readonly Problem[];
  has(folder: CollectionName, id: string): boolean;
}

/** Old addresses and where each leads now, from `content/site/site.json`. */
const listMoved = (files: readonly ContentFile[]): Map<string, string> => {
  const { moved } = (files.find(({ folder }) => folder === 'site')?.data ?? {}) as { moved?: unknown };
  const bare = (address: unknown) => String(address).replace(/^\/|\/$/g, '');
  return new Map(
    (Array.isArray(moved) ? (moved as { from?: unknown; to?: unknown }[]) : []).map((each) => [
      bare(each?.from),
      bare(each?.to),
    ]),
  );
};

/** Looks over all files once, so that each can be asked about the others. */
export const putTogether = (files: readonly ContentFile[]): Together => {
  const ids = new Map<CollectionName, Set<string>>();
  // Prose that stands beside a thing does not make one.
  for (const { folder, id, locale } of files)
    if (!locale || folders[folder] === 'prose') ids.set(folder, (ids.get(folder) ?? new Set()).add(id));
  return {
    files,
    byPath: new Map(files.map((file) => [file.path, file])),
    ids,
    webAddresses: new Set(
      files
        .filter(({ folder }) => folder === 'sources')
        .map(({ data }) => String((data as { url?: unknown } | undefined)?.url)),
    ),
    moved: listMoved(files),
    ...listAddresses(files),
    has: (folder, id) => ids.get(folder)?.has(id) ?? false,
  };
};
