import { locales } from '../i18n/locales.ts';
import {
  calendarPath,
  comparingCharts,
  dataPath,
  pageKeys,
  pathOf,
  thingKinds,
  thingPath,
  type ThingKind,
} from '../i18n/paths.ts';
import type { ContentFile } from '../reading/content-file.ts';
import type { Problem } from './problems.ts';

/** The part of an address that a thing has for itself: its `urlSlug` in that language, else its id. */
const segmentOf = (file: ContentFile, locale: 'vi' | 'en'): string => {
  const slug = (file.data as { urlSlug?: Record<string, unknown> } | undefined)?.urlSlug?.[locale];
  return typeof slug === 'string' ? slug : file.id;
};

const kindOfFolder = new Map(
  (Object.keys(thingKinds) as ThingKind[]).map((kind) => [
    thingKinds[kind].folder as string | undefined,
    kind,
  ]),
);

/** Whether a file is the one that stands for its thing: prose has two, and the Vietnamese one counts. */
const standsForThing = (file: ContentFile) =>
  file.locale === undefined || (file.folder === 'news' && file.locale === 'vi');

/** Everything that a thing is published at, in both languages: its page, and files that are named after it. */
const addressesOf = (file: ContentFile): { address: string; field: string[] }[] => {
  const kind = kindOfFolder.get(file.folder);
  if (kind === undefined || !standsForThing(file)) return [];
  return locales.flatMap((locale) => [
    { address: thingPath(kind, locale, segmentOf(file, locale)), field: ['urlSlug', locale] },
    ...(kind === 'fair' || kind === 'round' ? [{ address: calendarPath(file.id, locale), field: [] }] : []),
    ...(kind === 'indicator' ? [{ address: dataPath(`charts/${file.id}.${locale}`), field: [] }] : []),
  ]);
};

/** Addresses that belong to the site itself, whatever the content. */
const fixedAddresses = locales.flatMap((locale) => [
  ...pageKeys.map((key) => [pathOf(key, locale), `i18n/paths.ts (${key})`] as const),
  ...comparingCharts.map((id) => [dataPath(`charts/${id}.${locale}`), `i18n/paths.ts (${id})`] as const),
  [calendarPath('dates', locale), 'calendar'] as const,
]);

/** Every page of a site, by address without slashes at the ends: what draws it, and the anchors of its prose when it is prose alone. */
export const listAddresses = (files: readonly ContentFile[]) => {
  const taken = new Map<string, string>(fixedAddresses);
  const problems: Problem[] = [];
  for (const file of files)
    for (const { address, field } of addressesOf(file)) {
      const other = taken.get(address);
      if (other === undefined || other === file.path) taken.set(address, file.path);
      else
        problems.push({
          file: file.path,
          ...file.positionOf(field),
          field: field.join('.'),
          severity: 'error',
          code: 'sameAddress',
          vi: `Địa chỉ /${address}/ đã dùng ở ${other}. Đổi một trong hai.`,
          en: `The address /${address}/ is already that of ${other}. Change one of the two.`,
        });
    }
  return { addresses: taken, problems };
};
