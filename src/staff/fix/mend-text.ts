import { isRealDay } from '../../reading/days.ts';
import { fromOldFont } from './old-fonts.ts';
import { placeTones } from './syllables.ts';

/** What can be mended in a text without asking anybody. */
export type Mend =
  'utf8' | 'mark' | 'lineEnds' | 'oldFont' | 'hidden' | 'dStroke' | 'composed' | 'quotes' | 'tones';

export interface Mended {
  text: string;
  mends: Mend[];
}

/** Text from bytes: UTF-8, or UTF-16 that says so. Bytes that are neither are left to a person. */
const textOf = (bytes: Uint8Array): Mended | undefined => {
  const [first, second] = bytes;
  const decode = (encoding: string) =>
    new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  try {
    const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    const text = isWide ? decode(first === 0xff ? 'utf-16le' : 'utf-16be') : decode('utf-8');
    return text.startsWith('\uFEFF')
      ? { text: text.slice(1), mends: isWide ? ['utf8'] : ['mark'] }
      : { text, mends: [] };
  } catch {
    return undefined;
  }
};

/** Marks that nobody sees and that hold nothing together. A zero-width space between two letters may stand for a space: that is for a person. */
const removeHidden = (text: string) =>
  text
    .replace(/(?<!\p{L})\u200B|\u200B(?!\p{L})/gu, '')
    .replace(/[\u00AD\u200C-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g, '');

/** Letters of other alphabets that look like Đ, beside letters of Vietnamese. */
const strokes: Record<string, string> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' };
const mendStrokes = (text: string) =>
  text.replace(/[ÐƉðɖ](?=[a-zA-ZÀ-ỹ])|(?<=[a-zA-ZÀ-ỹ])[ÐƉðɖ]/gu, (letter) => strokes[letter] ?? letter);

/** Each stretch of words that is written in an old font: a quoted text of JSON, else a line. */
const mendFonts = (text: string, isJson: boolean) =>
  text.replace(isJson ? /"(?:[^"\\\n]|\\.)*"/g : /[^\n]+/g, (stretch) => fromOldFont(stretch) ?? stretch);

/** Days of a header without quotation marks. */
const quoteDays = (text: string) => {
  const header = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(text)?.[0] ?? '';
  const mended = header.replace(
    /^(\w+:[ \t]*)(\d{4}-\d{2}-\d{2})[ \t]*$/gm,
    (line, name: string, day: string) => (isRealDay(day) ? `${name}"${day}"` : line),
  );
  return mended + text.slice(header.length);
};

/** Vietnamese words of ours: a body in Vietnamese, or what stands under "vi". What others wrote, and what people type, stays as they write it. */
const mendTones = (text: string, path: string) => {
  if (/^content\/(sources|aliases)\//.test(path) || path.endsWith('.en.mdx')) return text;
  if (!path.endsWith('.json')) return placeTones(text);
  return text.replace(
    /("vi":\s*)("(?:[^"\\\n]|\\.)*")/g,
    (_, name: string, words: string) => name + placeTones(words),
  );
};

/**
 * Mends a file of words by its bytes. What it is not sure of it leaves.
 * @param path `content/folder/name`, which says whether it is JSON
 * @returns the text and what was done, or nothing for bytes that are no text
 */
export const mendText = (bytes: Uint8Array, path: string): Mended | undefined => {
  const read = textOf(bytes);
  if (!read) return undefined;
  const isJson = path.endsWith('.json');
  // Old fonts first: some of their letters are the hidden marks and strange letters of the rest.
  const steps: readonly [Mend, (text: string) => string][] = [
    ['lineEnds', (text) => text.replace(/\r\n?/g, '\n')],
    ['oldFont', (text) => mendFonts(text, isJson)],
    ['hidden', removeHidden],
    ['dStroke', mendStrokes],
    ['composed', (text) => text.normalize('NFC')],
    ['quotes', (text) => (isJson ? text : quoteDays(text))],
    ['tones', (text) => mendTones(text, path)],
  ];
  return steps.reduce<Mended>(({ text, mends }, [mend, step]) => {
    const after = step(text);
    return { text: after, mends: after === text ? mends : [...mends, mend] };
  }, read);
};
