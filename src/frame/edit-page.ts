import { isPageId } from '../addresses/pages.ts';
import { readStaffOrigin } from '../addresses/place.ts';
import { kinds } from '../joins/kinds.ts';
import type { PageOfSite } from '../joins/pages.ts';

const kindOf = (key: string) => (Object.hasOwn(kinds, key) ? kinds[key as keyof typeof kinds] : undefined);

/**
 * Where the form of what a page shows is, in a preview; none in a build without `STAFF_ORIGIN`. A page made of other things leads to the
 * page that lists it.
 */
export const editAddress = (
  { key, id, section }: Pick<PageOfSite, 'key' | 'id' | 'section'>,
  origin = readStaffOrigin(process.env),
): string | undefined => {
  if (origin === undefined) return undefined;
  const kind = id === '' ? undefined : kindOf(key);
  const entry = kind?.folder
    ? `${kind.folder}/entries/${id}`
    : `pages/entries/${[key, kind?.under, section].find((each) => each !== undefined && isPageId(each)) ?? 'home'}`;
  return `${origin}/admin/#/collections/${entry}`;
};
