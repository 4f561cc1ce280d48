import { readOlder } from '../reading/memory.ts';
import type { Older } from '../reading/translations.ts';
import type { PageOfSite } from './pages.ts';

/** What is known of the English words in the header of a page’s file, where they are older than the Vietnamese. */
export const headerOlder = ({ key, id }: PageOfSite): Older | undefined => {
  const [folder, name] = key === 'newsItem' ? ['news', id] : ['pages', id === '' ? key : ''];
  const older = name ? readOlder(process.cwd(), folder, name) : undefined;
  return older?.isHeader ? older : undefined;
};
