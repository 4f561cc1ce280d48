import { calendarPath, comparingCharts, dataPath, pagePath } from '../addresses/paths.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { kindKeys, kinds } from '../joins/kinds.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { faultOfField, problemIn, type Problem } from './report.ts';
import { say } from './say.ts';

/** A part of an address as people read it; codes that are no letters stay. @example decodePart('%C4%91-%E1') // => 'đ-%E1' */
export const decodePart = (part: string): string =>
  part.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });

const slugOf = (file: ContentFile) => (file.data as { urlSlug?: unknown } | undefined)?.urlSlug;

/** The part of an address that a thing has for itself: its `urlSlug` in that language, else its id. */
const segmentOf = (file: ContentFile, locale: Locale): string => {
  const slug = (slugOf(file) as Record<string, unknown> | undefined)?.[locale];
  return typeof slug === 'string' ? slug : file.id;
};

const kindOfFolder = new Map(kindKeys.map((key) => [kinds[key].folder, kinds[key]]));

/** Addresses that belong to the site itself, whatever the content. */
const fixedAddresses = locales.flatMap((locale) => [
  ...comparingCharts.map((id) => [dataPath(`charts/${id}.${locale}`), `addresses/paths.ts (${id})`] as const),
  [calendarPath('dates', locale), 'calendar'] as const,
]);

/** What stands at every address of the site, without slashes at its ends: a file, or a name in code; and what two things claim. */
export const listAddresses = (files: readonly ContentFile[]) => {
  const addresses = new Map<string, string>(fixedAddresses);
  const clashes: Problem[] = [];
  const claim = (file: ContentFile, address: string, field: string[], by = file.path) => {
    const other = addresses.get(address) ?? by;
    if (other === by) addresses.set(address, by);
    else clashes.push(problemIn(file.path, faultOfField(file, field, say('sameAddress', address, other))));
  };
  const pages = new Map<string, string>();
  for (const file of files) {
    const slug = slugOf(file);
    if (file.folder !== 'pages' || !file.locale || typeof slug !== 'string') continue;
    pages.set(`${file.id}.${file.locale}`, pagePath(slug, file.locale));
    claim(file, pagePath(slug, file.locale), ['urlSlug']);
  }
  for (const file of files) {
    const kind = kindOfFolder.get(file.folder);
    // Prose beside a thing stands for nothing; of news, which is prose alone, the Vietnamese file stands for both.
    if (kind === undefined || (file.locale && (file.folder !== 'news' || file.locale !== 'vi'))) continue;
    for (const locale of locales) {
      const address = `${pages.get(`${kind.under}.${locale}`)}/${segmentOf(file, locale)}`;
      claim(file, address, ['urlSlug', locale], file.path.replace(/\.vi\.mdx$/, `.${locale}.mdx`));
      if (kind.date) claim(file, calendarPath(file.id, locale), []);
      if (kind.hasChart) claim(file, dataPath(`charts/${file.id}.${locale}`), []);
    }
  }
  return { addresses, clashes };
};
