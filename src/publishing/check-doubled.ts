import type { ContentFile } from '../reading/content-file.ts';
import type { Fault } from '../reading/fault.ts';
import { onceAFile, valuesOf } from './once-a-file.ts';
import { faultOfField, problemIn, type Problem } from './report.ts';
import { say } from './say.ts';
import type { Together } from './together.ts';

/** What tells the items of a list apart, where each may stand once. */
const keys: Readonly<Record<string, readonly string[]>> = {
  items: ['number'],
  byGroup: ['group'],
  portals: ['id'],
  photos: ['file'],
  rows: ['kind', 'programme', 'from', 'to', 'scope', 'stage', 'asOf'],
};

const keyOf = (list: PropertyKey | undefined, item: unknown): string | undefined => {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return undefined;
  const key = keys[String(list)];
  const own = item as Record<string, unknown>;
  return JSON.stringify(key && own[key[0] ?? ''] !== undefined ? key.map((each) => own[each]) : own);
};

/** Lists that hold the same thing twice: the same key, the same row, the same sentence. */
export const checkDoubled = onceAFile((file): Fault[] =>
  valuesOf(file).flatMap(({ path, value: list }) => {
    if (!Array.isArray(list)) return [];
    const items = list.map((item) => keyOf(path.at(-1), item));
    return items.flatMap((item, index) => {
      const first = item === undefined ? index : items.indexOf(item);
      if (first === index) return [];
      const shown = typeof list[index] === 'string' ? list[index] : undefined;
      const said = shown === undefined ? say('doubledItem.thing', first + 1) : say('doubledItem', shown);
      return [faultOfField(file, [...path, index], said)];
    });
  }),
);

/** Fields that name a thing: two things of one folder that have one of them alike are often one. */
const names: readonly (readonly string[])[] = [
  ['url'],
  ['number'],
  ['name'],
  ['name', 'vi'],
  ['term', 'vi'],
  ['title'],
];

/** Two files of one folder that look like the same thing. */
export function* warnOfTwins({ files }: Together): Generator<Problem> {
  const seen = new Map<string, ContentFile>();
  for (const file of files)
    for (const path of names) {
      const value = path.reduce<unknown>(
        (data, key) => (data as Record<string, unknown> | undefined)?.[key],
        file.data,
      );
      // Many papers print one report under one title: only what we write ourselves is ours to tell apart.
      if (typeof value !== 'string' || (file.folder === 'sources' && path.includes('title'))) continue;
      const key = [file.folder, file.locale, path.join('.'), value].join('\n');
      const first = seen.get(key);
      if (!first) seen.set(key, file);
      else if (first.path !== file.path)
        yield problemIn(file.path, faultOfField(file, path, say('sameName', first.path)), 'warning');
    }
}
