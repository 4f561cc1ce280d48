import { foldVietnamese } from '../search/fold.ts';

/** Words as a name that files, folders and hosts take. @example slugOf('Hội chợ Đà Nẵng') // => 'hoi-cho-da-nang' */
export const slugOf = (words: string): string =>
  foldVietnamese(words)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
