import type { ContentFile } from '../reading/content-file.ts';
import { walkData } from '../reading/walk-data.ts';

/** Works something out once for each file that was read: a file read anew is another. Content is checked many times with one file changed. */
export const onceAFile = <Found>(find: (file: ContentFile) => Found): ((file: ContentFile) => Found) => {
  const kept = new WeakMap<ContentFile, { found: Found }>();
  return (file) => {
    const known = kept.get(file) ?? { found: find(file) };
    kept.set(file, known);
    return known.found;
  };
};

/** Every value of a file with the path that leads to it. */
export const valuesOf = onceAFile((file) => [...walkData(file.data)]);
