import { foldVietnamese, isSyllable } from '../fold.ts';

/** Tones by their keys in Telex and in VNI; z and 0 take the tone away. */
const tones: Record<string, string> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  z: '',
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
  0: '',
};
/** Letters that take a shape, by the keys that give it. Telex repeats a letter; its w makes a horn or a bowl, as VNI's 7 and 8. */
const shapes: Record<string, Record<string, string>> = {
  a: { a: 'â' },
  e: { e: 'ê' },
  o: { o: 'ô' },
  d: { d: 'đ' },
  w: { u: 'ư', o: 'ơ', a: 'ă' },
  6: { a: 'â', e: 'ê', o: 'ô' },
  7: { u: 'ư', o: 'ơ' },
  8: { a: 'ă' },
  9: { d: 'đ' },
};
/** Both letters of “uo” and “ưo” take the horn together. */
const hornKeys = 'w7';
const vowels = /[aăâeêioôơuưy]/g;
const toneMarks = /[\u0301\u0300\u0309\u0303\u0323]/g;

/** Puts a tone on the vowel that carries it: the one with a shape, else the second of three or of a closed pair, else the first. */
const placeTone = (word: string, tone: string): string => {
  const places = [...word.matchAll(vowels)].map((match) => match.index);
  const first = places[0];
  if (first === undefined) return word;
  const start = /^(qu|gi)/.test(word) && places.length > 1 ? 1 : 0;
  const run = places.slice(start);
  const shaped = run.filter((at) => /[ăâêôơư]/.test(word[at] ?? '')).pop();
  const closed = (run[run.length - 1] ?? 0) < word.length - 1;
  const at = shaped ?? (run.length > 2 || (run.length === 2 && closed) ? run[1] : run[0]) ?? first;
  return `${word.slice(0, at + 1)}${tone}${word.slice(at + 1)}`.normalize('NFC');
};

/** Where a plain letter stands that may take a shape. The u of “qu” takes none, nor the o of “oa”. */
const placeOf = (plain: string, letters: string): number => {
  if (plain === 'd') return letters.startsWith('d') ? 0 : -1;
  const at =
    plain === 'u' ? letters.indexOf(plain, letters.startsWith('q') ? 2 : 0) : letters.lastIndexOf(plain);
  return plain === 'o' && letters[at + 1] === 'a' ? -1 : at;
};

/** The letters with the shape that a key gives to one of them, or undefined where none takes it. */
const shapeBy = (key: string, letters: string): string | undefined => {
  if (hornKeys.includes(key) && /[uư][oơ]/.test(letters)) return letters.replace(/[uư][oơ]/, 'ươ');
  const given = shapes[key];
  if (!given) return undefined;
  // đ stands first; a vowel takes its shape wherever it is, and keeps the one it has.
  for (const [plain, shaped] of Object.entries(given)) {
    if (letters.includes(shaped) && /[\dw]/.test(key)) return letters;
    const at = placeOf(plain, letters);
    if (at >= 0) return letters.slice(0, at) + shaped + letters.slice(at + 1);
  }
  return undefined;
};

/**
 * The word that keystrokes of Telex, of VNI or of both spell, where the input method was off or left them undone: marks may stand in
 * any place and order, beside letters that have theirs. Undefined where nothing was left undone or no syllable comes out.
 * @example decodeKeystrokes('chojw') // => 'chợ'
 * @example decodeKeystrokes('nghiep65') // => 'nghiệp'
 */
export const decodeKeystrokes = (word: string): string | undefined => {
  const typed = word.normalize('NFD');
  let tone = typed.match(toneMarks)?.[0] ?? '';
  let letters = '';
  let isUndone = false;
  for (const key of typed.replace(toneMarks, '').normalize('NFC')) {
    const shaped = letters === '' ? undefined : shapeBy(key, letters);
    if (shaped !== undefined) {
      letters = shaped;
      isUndone = true;
    } else if (key === 'w') {
      // Alone it is ư, and an o may follow.
      letters += 'ư';
      isUndone = true;
    } else if (key in tones && /[aăâeêioôơuưy]/.test(letters)) {
      tone = tones[key] ?? '';
      isUndone = true;
    } else letters += key;
  }
  if (!isUndone || !isSyllable(foldVietnamese(letters))) return undefined;
  // “ươ” stands before another letter, “uơ” at the end.
  return placeTone(letters.replace(/ưo(?=.)/, 'ươ').replace(/ươ$/, 'uơ'), tone);
};
