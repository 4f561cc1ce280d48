import { createHash } from 'node:crypto';
import type { ContentFile } from './content-file.ts';
import type { ContentFolder } from './content-folder.ts';

/**
 * What each English text was made from: the day it was made to match, then the hashes of the Vietnamese title, summary and paragraphs, then
 * `en` and those of the English, by the text’s path without language. One line a text, so that two people who translate two texts do not meet;
 * written down and not read off git, so that a clone without history knows too.
 */
export type Memory = Record<string, readonly string[]>;

/** A text whose English is behind its Vietnamese. */
export interface Behind {
  /** Path without language: `content/news/2026-11-23-x`. */
  text: string;
  /** Beginnings of Vietnamese paragraphs that are new or read otherwise. */
  changed: string[];
  /** How many that the English was made from are no longer there. */
  gone: number;
  /** Whether nothing is known of what it was made from. */
  isUnknown: boolean;
  /** As much of the English changed as of the Vietnamese: edited together, it seems, which nobody has written down. */
  isTogether: boolean;
}

const isDay = (item: string | undefined) => /^\d{4}-\d{2}-\d{2}$/.test(item ?? '');
const enMark = 'en';
/** The day of a line of the memory, the hashes of the Vietnamese, and those of the English where they were written down. */
const splitLine = (line: readonly string[] = []) => {
  const [days, items] = [line.filter(isDay), line.filter((item) => !isDay(item))];
  const at = items.indexOf(enMark);
  return {
    day: days[0],
    hashes: line.length > 0 ? items.slice(0, at < 0 ? undefined : at) : undefined,
    english: at < 0 ? undefined : items.slice(at + 1),
  };
};

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** What is translated of a text, piece by piece; `end` is where a paragraph ends in the body, and not there for words of the header. */
interface Piece {
  text: string;
  end?: number;
}

const listPieces = ({ data, body = '' }: ContentFile): Piece[] => {
  const { title, summary } = (data ?? {}) as { title?: unknown; summary?: unknown };
  const header = [title, summary].flatMap((text) => (typeof text === 'string' ? [{ text }] : []));
  const paragraphs = [...body.matchAll(/(?:(?!\n\s*\n)[^])+/g)].map(({ 0: text, index }) => ({
    text,
    end: index + text.trimEnd().length,
  }));
  return [...header, ...paragraphs].flatMap(({ text, ...rest }) =>
    text.trim() === '' ? [] : [{ text: text.replaceAll(/\s+/g, ' ').trim(), ...rest }],
  );
};
const piecesOf = (file: ContentFile): string[] => listPieces(file).map(({ text }) => text);
const hashesOf = (file: ContentFile): string[] => piecesOf(file).map(hash);

/** Items of a list that another lacks. */
const lackingIn = (other: readonly string[], items: readonly string[]) =>
  items.filter((item) => !other.includes(item));
/** Whether as many pieces are new, and as many gone, in the English as in the Vietnamese. */
const isTogether = (
  vi: readonly string[],
  en: readonly string[],
  line: ReturnType<typeof splitLine>,
): boolean => {
  const { hashes, english } = line;
  if (!hashes || !english) return false;
  const isAsMany = (a: readonly string[], b: readonly string[]) => a.length === b.length;
  return (
    isAsMany(lackingIn(hashes, vi), lackingIn(english, en)) &&
    isAsMany(lackingIn(vi, hashes), lackingIn(en, english))
  );
};

const nameOf = ({ path }: ContentFile) => path.replace(/\.vi\.mdx$/, '');
/** Vietnamese texts that have words to translate. */
const textsOf = ({ files }: ContentFolder): ContentFile[] =>
  files.filter((file) => file.locale === 'vi' && piecesOf(file).length > 0);

/** English texts that are not there, by path. */
export const findMissing = (content: ContentFolder): string[] => {
  const paths = new Set(content.files.map(({ path }) => path));
  return textsOf(content)
    .map((file) => `${nameOf(file)}.en.mdx`)
    .filter((path) => !paths.has(path));
};

const englishOf = ({ files }: ContentFolder, vi: ContentFile): ContentFile | undefined =>
  files.find(({ path }) => path === `${nameOf(vi)}.en.mdx`);

/** Texts that changed after their English was made. */
export const findBehind = (content: ContentFolder, memory: Memory): Behind[] =>
  textsOf(content).flatMap((file) => {
    const line = splitLine(memory[nameOf(file)]);
    const { hashes: known = [] } = line;
    const pieces = piecesOf(file);
    const hashes = pieces.map(hash);
    const changed = pieces.filter((_, index) => !known.includes(hashes[index] ?? ''));
    const gone = lackingIn(hashes, known).length;
    if (changed.length === 0 && gone === 0) return [];
    const en = englishOf(content, file);
    const isUnknown = line.hashes === undefined;
    return [
      {
        text: nameOf(file),
        changed: isUnknown ? [] : changed.map(beginning),
        gone,
        isUnknown,
        isTogether: en !== undefined && isTogether(hashes, hashesOf(en), line),
      },
    ];
  });

const beginning = (piece: string): string => (piece.length > 60 ? `${piece.slice(0, 59)}…` : piece);

/** Where an English text is older than the Vietnamese it was made from. */
export interface Older {
  /** The day on which it was made to match. */
  day: string | undefined;
  /** Its title or its summary is. */
  isHeader: boolean;
  /** Ends of its paragraphs of which the Vietnamese changed, or has gone, in the English body. */
  changed: number[];
  /** Ends of the paragraphs after which the Vietnamese has one more; 0 is the start of the body. */
  added: number[];
  /** It was made from so many pieces as it has not: which of them are older cannot be told. */
  isSomewhere: boolean;
}

/**
 * Where an English text is older than its Vietnamese; nothing when it is not, when nothing is known of what it was made from, or when both
 * changed together: readers are told of what was not translated, not of what nobody wrote down.
 */
export const findOlder = (vi: ContentFile, en: ContentFile, memory: Memory): Older | undefined => {
  const line = splitLine(memory[nameOf(vi)]);
  const { day, hashes: known } = line;
  const now = hashesOf(vi);
  if (!known || isTogether(now, hashesOf(en), line)) return undefined;
  const pieces = listPieces(en);
  const gone = known.flatMap((each, index) => (now.includes(each) ? [] : [index]));
  // A new piece stands after the last one before it that the English was made from; where one is gone just there, it is that one, changed.
  const added = new Set<number>();
  let after = -1;
  for (const each of now) {
    const index = known.indexOf(each);
    if (index >= 0) after = index;
    else if (!gone.includes(after + 1)) added.add(after);
  }
  if (gone.length === 0 && added.size === 0) return undefined;
  const isSomewhere = pieces.length !== known.length;
  const ends = (indices: readonly number[]) => indices.flatMap((index) => pieces[index]?.end ?? []);
  return {
    day,
    isHeader: !isSomewhere && gone.some((index) => pieces[index] && pieces[index].end === undefined),
    changed: isSomewhere ? [] : ends(gone),
    added: isSomewhere ? [] : [...added].map((index) => pieces[index]?.end ?? 0),
    isSomewhere,
  };
};

/** An English body with a tag at each place where it is older than its Vietnamese; `prose/Behind.astro` draws it. */
export const noteOlder = (body: string, older: Older | undefined): string => {
  if (!older) return body;
  const { day, changed, added, isSomewhere } = older;
  const tag = (of: string) => `\n\n<Behind of="${of}"${day ? ` day="${day}"` : ''} />\n\n`;
  const notes = [
    ...changed.map((at) => ({ at, tag: tag('changed') })),
    ...added.map((at) => ({ at, tag: tag('added') })),
    ...(isSomewhere ? [{ at: 0, tag: tag('somewhere') }] : []),
  ].toSorted((a, b) => b.at - a.at);
  return notes.reduce((text, note) => text.slice(0, note.at) + note.tag + text.slice(note.at), body);
};

/**
 * The memory after somebody made some English texts match their Vietnamese. Of others that match, what their English is now is added where
 * it was not written down.
 * @param names paths of texts, in any language
 * @param day the day on which they did
 */
export const remember = (
  content: ContentFolder,
  memory: Memory,
  names: readonly string[],
  day: string,
): Memory => {
  const wanted = new Set(names.map((name) => name.replace(/\.(vi|en)\.mdx$/, '')));
  const behind = new Set(findBehind(content, memory).map(({ text }) => text));
  const kept = textsOf(content).flatMap((file): [string, readonly string[]][] => {
    const name = nameOf(file);
    const en = englishOf(content, file);
    const english = en ? [enMark, ...hashesOf(en)] : [];
    if (wanted.has(name)) return [[name, [day, ...hashesOf(file), ...english]]];
    const known = memory[name];
    if (!known) return [];
    return [[name, known.includes(enMark) || behind.has(name) ? known : [...known, ...english]]];
  });
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** Which of some names are of no text. */
export const unknownNames = (content: ContentFolder, names: readonly string[]): string[] => {
  const known = new Set(textsOf(content).map(nameOf));
  return names.filter((name) => !known.has(name.replace(/\.(vi|en)\.mdx$/, '')));
};
