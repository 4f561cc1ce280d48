import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../src/reading/content-folder.ts';

type Locale = 'vi' | 'en';
interface Text {
  where: string;
  locale: Locale;
  text: string;
}

/** Fields that hold what people type, addresses, or names as others print them: not our own words. */
const notOurs = new Set(['searchWords', 'urlSlug', 'alsoSeen', 'instead', 'officialName', 'say', 'mean']);

/** Every text of a thing in `content/`, by language. */
const textsIn = (value: unknown, where: string): Text[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): Text[] => {
    if (notOurs.has(key)) return [];
    if ((key === 'vi' || key === 'en') && typeof inner === 'string')
      return [{ where, locale: key, text: inner }];
    return textsIn(inner, where);
  });
};

const isOurs = (folder: string) => folder !== 'aliases' && folder !== 'sources';
const { files } = readContentFolder(process.cwd());
const inContent = files
  .filter(({ folder }) => isOurs(folder))
  .flatMap((file): Text[] => {
    if (!file.locale) return textsIn(file.data, file.path);
    const { title, summary } = file.data as { title?: string; summary?: string };
    const prose = (file.body ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    const { path: where, locale } = file;
    return [title, summary, prose].flatMap((text) => (text ? [{ where, locale, text }] : []));
  });
/** The string literals of a dictionary; functions are read as text too. */
const inDictionaries = readdirSync('src/i18n/words').flatMap((name) => {
  const where = `src/i18n/words/${name}`;
  const locale: Locale = name.endsWith('.vi.ts') ? 'vi' : 'en';
  const literals = readFileSync(where, 'utf8').matchAll(/'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g);
  return [...literals].map(([text]) => ({ where, locale, text }));
});

const terms = files
  .filter(({ folder }) => folder === 'glossary')
  .map(
    ({ id, data }) =>
      ({ id, ...(data as object) }) as { id: string; instead?: Partial<Record<Locale, string[]>> },
  );
const banned = (['vi', 'en'] as const).flatMap((locale) =>
  terms.flatMap(({ id, instead }) => (instead?.[locale] ?? []).map((word) => ({ id, locale, word }))),
);

/** Wholes in which a word may stand, and why. `only` narrows it to files whose path has these letters. */
const wholes: { locale: Locale; whole: string; only?: string; why: string }[] = [
  { locale: 'en', whole: 'industrial extension', why: 'the term itself' },
  { locale: 'en', whole: 'industrial-extension', why: 'the term itself, before a noun' },
  {
    locale: 'en',
    whole: 'called industrial or industry promotion',
    only: 'pages/about',
    why: 'says what else the term is called elsewhere',
  },
  {
    locale: 'en',
    whole: 'Green Transformation and Industrial Promotion',
    why: 'the English that the Ministry’s agency prints of itself',
  },
  {
    locale: 'vi',
    whole: 'đề án về thương hiệu',
    only: 'made-in-da-nang',
    why: 'what the scheme is about, wider than a trademark',
  },
  {
    locale: 'en',
    whole: 'scheme on brands',
    only: 'made-in-da-nang',
    why: 'what the scheme is about, wider than a trademark',
  },
  { locale: 'vi', whole: 'mức trần', why: 'the term itself' },
  { locale: 'vi', whole: 'Trần Quý Cáp', why: 'a street' },
  { locale: 'vi', whole: 'Trần Phú', why: 'a street' },
  { locale: 'vi', whole: 'lò vòng', why: 'a ring kiln' },
  { locale: 'vi', whole: 'sáp nhập', why: 'the term itself' },
  { locale: 'vi', whole: 'bản hợp nhất', why: 'the term for a consolidated text' },
  {
    locale: 'vi',
    whole: 'Hợp nhất quy định',
    only: 'documents/vbhn',
    why: 'the title of a consolidated text',
  },
  {
    locale: 'vi',
    whole: 'cuộc thi, cuộc vận động',
    only: 'rules/contest-campaign',
    why: 'Decision 33/2016 names contests, which are not selection rounds',
  },
  {
    locale: 'en',
    whole: 'contest',
    only: 'rules/contest-campaign',
    why: 'Decision 33/2016 names contests, which are not selection rounds',
  },
];

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** The word alone, in any case; in English its plural too. */
const wordIn = (word: string, locale: Locale) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${escape(word)}${locale === 'en' ? '(?:e?s)?' : ''}(?![\\p{L}\\p{N}])`,
    'giu',
  );

test('one word for one thing: no text uses a word that the glossary says not to use', () => {
  const texts = [...inContent, ...inDictionaries];
  const used = new Set<(typeof wholes)[number]>();
  const found = texts.flatMap(({ where, locale, text }) => {
    let rest = text.normalize('NFC');
    for (const each of wholes) {
      if (each.locale !== locale || (each.only && !where.includes(each.only))) continue;
      rest = rest.replace(wordIn(each.whole, locale), () => {
        used.add(each);
        return '…';
      });
    }
    return banned
      .filter((each) => each.locale === locale)
      .flatMap(({ id, word }) => {
        const at = rest.search(wordIn(word, locale));
        return at < 0
          ? []
          : [`${where}: "${word}" (see glossary/${id}): …${rest.slice(Math.max(0, at - 40), at + 40)}…`];
      });
  });
  const letters = texts.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `${texts.length} texts (${inDictionaries.length} of the dictionaries), ${letters} letters, read for ${banned.length} words of ${terms.filter(({ instead }) => instead).length} terms; ${used.size} of ${wholes.length} exceptions used`,
  );
  expect(found).toEqual([]);
  expect(texts.length).toBeGreaterThan(3_000);
  expect(inDictionaries.length).toBeGreaterThan(700);
  expect(banned.length).toBeGreaterThanOrEqual(25);
  expect(
    wholes.filter((each) => !used.has(each)).map(({ whole }) => whole),
    'exceptions that nothing needs any more',
  ).toEqual([]);
});
