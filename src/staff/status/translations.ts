import { createHash } from 'node:crypto';
import type { ContentFile } from '../../reading/content-file.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';

/**
 * What each English text was made from: the hashes of the Vietnamese title, summary and paragraphs, by the text’s path without language.
 * One line a text, so that two people who translate two texts do not meet; hashes and not days, so that a clone without history knows too.
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

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** What is translated of a Vietnamese text, piece by piece. */
const piecesOf = ({ data, body = '' }: ContentFile): string[] => {
  const { title, summary } = (data ?? {}) as { title?: unknown; summary?: unknown };
  const paragraphs = body.split(/\n\s*\n/);
  return [title, summary, ...paragraphs].flatMap((piece) =>
    typeof piece === 'string' && piece.trim() !== '' ? [piece.replaceAll(/\s+/g, ' ').trim()] : [],
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

/** Texts that changed after their English was made. */
export const findBehind = (content: ContentFolder, memory: Memory): Behind[] =>
  textsOf(content).flatMap((file) => {
    const known = memory[nameOf(file)];
    const pieces = piecesOf(file);
    const hashes = pieces.map(hash);
    const changed = pieces.filter((_, index) => !known?.includes(hashes[index] ?? ''));
    const gone = (known ?? []).filter((each) => !hashes.includes(each)).length;
    if (changed.length === 0 && gone === 0) return [];
    return [{ text: nameOf(file), changed: known ? changed.map(beginning) : [], gone, isUnknown: !known }];
  });

const beginning = (piece: string): string => (piece.length > 60 ? `${piece.slice(0, 59)}…` : piece);

/** The memory after somebody made some English texts match their Vietnamese. @param names paths of texts, in any language */
export const remember = (content: ContentFolder, memory: Memory, names: readonly string[]): Memory => {
  const wanted = new Set(names.map((name) => name.replace(/\.(vi|en)\.mdx$/, '')));
  const texts = textsOf(content);
  const kept = texts.flatMap((file): [string, readonly string[]][] => {
    const known = wanted.has(nameOf(file)) ? piecesOf(file).map(hash) : memory[nameOf(file)];
    return known ? [[nameOf(file), known]] : [];
  });
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** Which of some names are of no text. */
export const unknownNames = (content: ContentFolder, names: readonly string[]): string[] => {
  const known = new Set(textsOf(content).map(nameOf));
  return names.filter((name) => !known.has(name.replace(/\.(vi|en)\.mdx$/, '')));
};
