import { createHash } from 'node:crypto';
import { slugOf } from '../slug.ts';

/** A branch as a name that folders and hosts take; where letters were lost, some of its hash keep it apart. @example branchSlug('tin/hội-chợ') // => 'tin-hoi-cho-…' */
export const branchSlug = (branch: string): string => {
  const slug = slugOf(branch).slice(0, 40);
  if (slug === branch) return slug;
  return [slug, createHash('sha256').update(branch).digest('hex').slice(0, 6)].filter(Boolean).join('-');
};
