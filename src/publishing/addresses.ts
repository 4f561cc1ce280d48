import { pagePath, calendarPath, comparingCharts, dataPath } from '../addresses/paths.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { kindKeys, kinds } from '../joins/kinds.ts';
import type { ContentFile } from '../reading/content-file.ts';
import type { Problem } from './problems.ts';

/** The part of an address that a thing has for itself: its `urlSlug` in that language, else its id. */
const segmentOf = (file: ContentFile, locale: Locale): string => {
  const slug = (file.data as { urlSlug?: Record<string, unknown> } | undefined)?.urlSlug?.[locale];
  return typeof slug === 'string' ? slug : file.id;
};

const kindOfFolder = new Map(kindKeys.map((key) => [kinds[key].folder, kinds[key]]));

/** Where a page of `content/pages/` says that it stands; nothing when its header says nothing of use. */
const addressOfPage = (file: ContentFile): string | undefined => {
  const slug = (file.data as { urlSlug?: unknown } | undefined)?.urlSlug;
  return file.folder === 'pages' && file.locale && typeof slug === 'string'
    ? pagePath(slug, file.locale)
    : undefined;
};

/** Whether a file is the one that stands for its thing: an announcement has two, and the Vietnamese one counts. */
const standsForThing = (file: ContentFile) =>
  file.locale === undefined || (file.folder === 'news' && file.locale === 'vi');

/** Addresses that belong to the site itself, whatever the content. */
const fixedAddresses = locales.flatMap((locale) => [
  ...comparingCharts.map((id) => [dataPath(`charts/${id}.${locale}`), `addresses/paths.ts (${id})`] as const),
  [calendarPath('dates', locale), 'calendar'] as const,
]);

/** Every page of a site, by address without slashes at the ends: the file that it is made of. Files that are named after things are there too. */
export const listAddresses = (files: readonly ContentFile[]) => {
  const taken = new Map<string, string>(fixedAddresses);
  const problems: Problem[] = [];
  const claim = (file: ContentFile, address: string, field: string[]) => {
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
  };
  const pages = new Map<string, string>();
  for (const file of files) {
    const address = addressOfPage(file);
    if (address === undefined) continue;
    pages.set(`${file.id}.${file.locale}`, address);
    claim(file, address, ['urlSlug']);
  }
  for (const file of files) {
    const kind = kindOfFolder.get(file.folder);
    if (kind === undefined || !standsForThing(file)) continue;
    for (const locale of locales) {
      claim(file, `${pages.get(`${kind.under}.${locale}`)}/${segmentOf(file, locale)}`, ['urlSlug', locale]);
      if (kind.date) claim(file, calendarPath(file.id, locale), []);
      if (kind.hasChart) claim(file, dataPath(`charts/${file.id}.${locale}`), []);
    }
  }
  return { addresses: taken, problems };
};
