import { createHash } from 'node:crypto';
import type { ContentFile } from './content-file.ts';
import type { ContentFolder } from './content-folder.ts';

/**
 * What each English text was made from: the day it was made to match, then the hashes of the Vietnamese title, summary and paragraphs, by the
 * text’s path without language. One line a text, so that two people who translate two texts do not meet; written down and not read off git,
 * so that a clone without history knows too.
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
}

const isDay = (item: string | undefined) => /^\d{4}-\d{2}-\d{2}$/.test(item ?? '');
/** The hashes of a line of the memory, and the day before them. */
const splitLine = (line: readonly string[] | undefined) => ({
  day: isDay(line?.[0]) ? line?.[0] : undefined,
  hashes: line?.filter((item) => !isDay(item)),
});

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

/** Texts that changed after their English was made. */
export const findBehind = (content: ContentFolder, memory: Memory): Behind[] =>
  textsOf(content).flatMap((file) => {
    const { hashes: known } = splitLine(memory[nameOf(file)]);
    const pieces = piecesOf(file);
    const hashes = pieces.map(hash);
    const changed = pieces.filter((_, index) => !known?.includes(hashes[index] ?? ''));
    const gone = (known ?? []).filter((each) => !hashes.includes(each)).length;
    if (changed.length === 0 && gone === 0) return [];
    return [{ text: nameOf(file), changed: known ? changed.map(beginning) : [], gone, isUnknown: !known }];
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

/** Where an English text is older than its Vietnamese; nothing when it is not, or when nothing is known of what it was made from. */
export const findOlder = (vi: ContentFile, en: ContentFile, memory: Memory): Older | undefined => {
  const { day, hashes: known } = splitLine(memory[nameOf(vi)]);
  if (!known) return undefined;
  const now = piecesOf(vi).map(hash);
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
 * The memory after somebody made some English texts match their Vietnamese.
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
  const texts = textsOf(content);
  const kept = texts.flatMap((file): [string, readonly string[]][] => {
    const known = wanted.has(nameOf(file)) ? [day, ...piecesOf(file).map(hash)] : memory[nameOf(file)];
    return known ? [[nameOf(file), known]] : [];
  });
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** Which of some names are of no text. */
export const unknownNames = (content: ContentFolder, names: readonly string[]): string[] => {
  const known = new Set(textsOf(content).map(nameOf));
  return names.filter((name) => !known.has(name.replace(/\.(vi|en)\.mdx$/, '')));
};
