import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listPageIds } from '../../src/addresses/pages.ts';
import { pathOf, sheetSegments, thingPath } from '../../src/addresses/paths.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { plans } from '../../src/joins/datasets.ts';
import { kindKeys, kinds } from '../../src/joins/kinds.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';

/** A page to look at: its name, its language, its path without slashes at the ends. */
export interface Shown {
  name: string;
  locale: Locale;
  path: string;
}

/** Where the sheets of an area stand that a view leads to; an area without one has no page there. */
const sheetsOf = (dist: string, sheet: 'bring' | 'leaflet'): Record<Locale, string>[] =>
  segmentsOf(dist, 'area')
    .map(({ vi, en }) => ({ vi: `${vi}/${sheetSegments[sheet].vi}`, en: `${en}/${sheetSegments[sheet].en}` }))
    .filter(({ vi }) => existsSync(join(dist, thingPath('support', 'vi', vi))));

const segmentsOf = (dist: string, key: keyof typeof kinds): Record<Locale, string>[] => {
  if (key === 'bringList') return sheetsOf(dist, 'bring');
  if (key === 'leaflet') return sheetsOf(dist, 'leaflet');
  const { folder } = kinds[key];
  return folder === undefined
    ? Object.values(plans).map(({ segment }) => segment)
    : readContentFolder(process.cwd(), folder)
        .files.filter(({ locale }) => (folder === 'news' ? locale === 'vi' : locale === undefined))
        .map(({ id, data }) => {
          const { urlSlug } = data as { urlSlug?: Record<Locale, string> };
          return urlSlug ?? { vi: id, en: id };
        });
};

/** The heaviest question and the heaviest outcome of the checker, which stand in no list. */
const stepsOf = (dist: string, locale: Locale): Shown[] => {
  const under = pathOf('finder', locale);
  const found = readdirSync(join(dist, under), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && file.includes('/'))
    .map((file) => ({
      path: join(under, file.replace(/\/index\.html$/, '')),
      html: readFileSync(join(dist, under, file), 'utf8'),
    }));
  return ['finder.question', 'finder.outcome'].flatMap((topic) => {
    const [heaviest] = found
      .filter(({ html }) => html.includes(`content="${topic}"`))
      .toSorted((a, b) => b.html.length - a.html.length);
    return heaviest ? [{ name: topic, locale, path: heaviest.path }] : [];
  });
};

/**
 * One page of every kind, in both languages: every single page, and of the things with pages of their own the heaviest, which has most to
 * go wrong. Read off the registry, so that a new kind is looked at without being told.
 * @param dist the built site
 */
export const listKinds = (dist: string): Shown[] => {
  const weigh = (path: string) => statSync(join(dist, path, 'index.html')).size;
  return locales.flatMap((locale) => [
    ...stepsOf(dist, locale),
    ...listPageIds().map((id) => ({ name: id, locale, path: pathOf(id, locale) })),
    ...kindKeys.map((key) => {
      const { under } = kinds[key];
      const paths = segmentsOf(dist, key).map((segment) => ({
        vi: thingPath(under, 'vi', segment.vi),
        own: thingPath(under, locale, segment[locale]),
      }));
      const [heaviest] = paths.toSorted((a, b) => weigh(b.vi) - weigh(a.vi));
      if (!heaviest) throw new Error(`Nothing of the kind "${key}" to look at.`);
      return { name: key, locale, path: heaviest.own };
    }),
  ]);
};

/** Addresses of the same pages: what a walk in a browser goes over. */
export const listKindAddresses = (dist: string): string[] =>
  listKinds(dist).map(({ path }) => (path ? `/${path}/` : '/'));
