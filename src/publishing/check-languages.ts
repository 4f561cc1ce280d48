import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { faultAt, positionAt, type Fault, type Said } from '../reading/fault.ts';
import { otherLanguageOf } from '../reading/language.ts';
import { compareNumbers } from '../reading/numbers.ts';
import { onceAFile, valuesOf } from './once-a-file.ts';
import { faultOfField } from './report.ts';
import { say } from './say.ts';
import type { Together } from './together.ts';

const other = (locale: Locale): Locale => (locale === 'vi' ? 'en' : 'vi');
const listed = (numbers: readonly { text: string }[]) =>
  [...new Set(numbers.map(({ text }) => text))].join(', ');

/** Numbers that the same words say otherwise in the other language. */
const sayNumbers = (vi: string, en: string): Said | undefined => {
  const { onlyVi, onlyEn } = compareNumbers(vi, en);
  if (onlyVi.length > 0 && onlyEn.length > 0) return say('numbersDiffer', listed(onlyVi), listed(onlyEn));
  if (onlyVi.length > 0) return say('numbersDiffer.onlyVi', listed(onlyVi));
  return onlyEn.length > 0 ? say('numbersDiffer.onlyEn', listed(onlyEn)) : undefined;
};

const sayLanguage = (text: string, locale: Locale): Said | undefined =>
  otherLanguageOf(text, locale) ? say(`wrongLanguage.${locale}`) : undefined;

/** Lists of words, one a language. Single words of the other language are what people type. */
const checkLists = onceAFile((file): Fault[] =>
  valuesOf(file).flatMap(({ path, value }) => {
    const [locale, list] = [path.at(-2), path.at(-3)];
    if (typeof value !== 'string' || typeof path.at(-1) !== 'number' || (locale !== 'vi' && locale !== 'en'))
      return [];
    const said = list !== undefined && value.split(' ').length > 2 ? sayLanguage(value, locale) : undefined;
    return said ? [faultOfField(file, path, said)] : [];
  }),
);

const isPair = (value: unknown): value is Record<Locale, string> =>
  typeof value === 'object' &&
  value !== null &&
  locales.every((locale) => typeof (value as Record<string, unknown>)[locale] === 'string');

/** A path on the site begins with its language, but for Vietnamese. */
const sayPath = (path: string, locale: Locale): Said | undefined =>
  /^\/(?!\/)/.test(path) && /^\/en(\/|$)/.test(path) !== (locale === 'en')
    ? say(`wrongLanguagePath.${locale}`)
    : undefined;

/** Words of a file of data that stand in both languages: each in its own, and both with the same numbers. */
const checkPairs = onceAFile((file): Fault[] =>
  valuesOf(file).flatMap(({ path, value }) => {
    // Addresses are no sentences, and what a picture shows is told with it.
    if (!isPair(value) || path.at(-1) === 'urlSlug' || path.at(-1) === 'alt') return [];
    const faults = locales.flatMap((locale) => {
      const said = sayPath(value[locale], locale) ?? sayLanguage(value[locale], locale);
      return said ? [faultOfField(file, [...path, locale], said)] : [];
    });
    const isCopied =
      faults.length === 0 && value.vi === value.en && /\p{Ll}\P{ASCII}*\s\p{Ll}*[ạ-ỹ]/u.test(value.en);
    if (isCopied) return [faultOfField(file, [...path, 'en'], say('wrongLanguage.en'))];
    const said =
      faults.length === 0 && !value.vi.startsWith('/') ? sayNumbers(value.vi, value.en) : undefined;
    return said ? [faultOfField(file, [...path, 'en'], said)] : faults;
  }),
);

/** A paragraph, a heading, an item of a list or a row of a table, with where it begins. */
interface Block {
  at: number;
  text: string;
}

const blocksOf = onceAFile((file): Block[] => {
  // What a tag or a link carries besides its words is blanked out, so that places stay.
  const words = (file.body ?? '')
    .replace(/<[^>]*>/g, (tag) => ' '.repeat(tag.length))
    .replace(/(?<=\])\([^)\s]*\)/g, (address) => ' '.repeat(address.length));
  return [
    ...words.matchAll(/(?:^|\n)((?:[-*]|\d+\.)?[^\n]*\S[^\n]*(?:\n(?!\s*\n|[-*|]|\d+\.|#)[^\n]*\S[^\n]*)*)/g),
  ].map(({ 0: whole, 1: text = '', index }) => {
    const at = index + whole.length - text.length;
    return { at: at + (text.length - text.trimStart().length), text: text.trim() };
  });
});

/** The words of a header that readers see. */
const headerWords = ['title', 'summary', 'menuTitle'] as const;
const headerOf = (file: ContentFile) => (file.data ?? {}) as Record<string, unknown>;

/** A body and its header beside those of the other language. */
function* checkProse(file: ContentFile, locale: Locale, twin: ContentFile | undefined): Generator<Fault> {
  const header = headerOf(file);
  for (const key of headerWords) {
    const words = header[key];
    const said = typeof words === 'string' ? sayLanguage(words, locale) : undefined;
    if (said) yield faultOfField(file, [key], said);
    else if (
      locale === 'en' &&
      twin &&
      typeof words === 'string' &&
      typeof headerOf(twin)[key] === 'string'
    ) {
      const differ = sayNumbers(String(headerOf(twin)[key]), words);
      if (differ) yield faultOfField(file, [key], differ);
    }
  }
  const blocks = blocksOf(file);
  const wrong = blocks.flatMap(({ at, text }) => {
    const said = sayLanguage(text, locale);
    return said ? [faultAt(positionAt(file.body ?? '', at), said)] : [];
  });
  // A body wholly in the other language is told once.
  const [first] = wrong;
  if (first && wrong.length > blocks.length / 2) yield first;
  else yield* wrong;
  if (locale === 'en' && twin && wrong.length === 0) yield* compareBodies(file, twin);
}

/** Bodies as a whole, so that a paragraph that only one has yet shifts nothing; where both have as many, the paragraph is told. */
function* compareBodies(en: ContentFile, vi: ContentFile): Generator<Fault> {
  const [viBlocks, enBlocks] = [blocksOf(vi), blocksOf(en)];
  const whole = (blocks: readonly Block[]) => blocks.map(({ text }) => text).join('\n');
  const said = sayNumbers(whole(viBlocks), whole(enBlocks));
  const [first] = enBlocks;
  if (!said || !first) return;
  const place = ({ at }: Block) => positionAt(en.body ?? '', at);
  if (viBlocks.length !== enBlocks.length) yield faultAt(place(first), said);
  else
    for (const [index, block] of enBlocks.entries()) {
      const differ = sayNumbers(viBlocks[index]?.text ?? '', block.text);
      if (differ) yield faultAt(place(block), differ);
    }
}

/** The same said in both languages: each field and body in its own, the numbers alike, addresses in the reader’s language. */
export function* checkLanguages(file: ContentFile, { byPath }: Together): Generator<Fault> {
  yield* checkPairs(file);
  yield* checkLists(file);
  if (!file.locale || file.body === undefined || file.faults.length > 0) return;
  const twin = byPath.get(`content/${file.folder}/${file.id}.${other(file.locale)}.mdx`);
  yield* checkProse(file, file.locale, twin?.faults.length === 0 ? twin : undefined);
}

/** Links of a body into the pages of the other language. */
export function* warnOfLanguages(file: ContentFile): Generator<Fault> {
  if (!file.locale) return;
  for (const { kind, name, line, column, field } of file.names) {
    const said = kind === 'address' ? sayPath(name, file.locale) : undefined;
    if (said) yield faultAt({ line, column }, said, field);
  }
}
