/** Marks that Telex and VNI write as letters and digits after the vowel. */
const tones: Record<string, string> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};

const telexLetters: [RegExp, string][] = [
  [/dd/g, 'đ'],
  [/aa/g, 'â'],
  [/ee/g, 'ê'],
  [/oo/g, 'ô'],
  [/uow/g, 'ươ'],
  [/aw/g, 'ă'],
  [/ow/g, 'ơ'],
  [/uw/g, 'ư'],
];
const vniLetters: [RegExp, string][] = [
  [/d9/g, 'đ'],
  [/a6/g, 'â'],
  [/e6/g, 'ê'],
  [/o6/g, 'ô'],
  [/uo7/g, 'ươ'],
  [/a8/g, 'ă'],
  [/o7/g, 'ơ'],
  [/u7/g, 'ư'],
];

/** Puts a tone on the vowel that carries it: the one with a shape, else the second of three or of a closed pair, else the first. */
const placeTone = (word: string, tone: string): string => {
  const vowels = [...word.matchAll(/[aăâeêioôơuưy]/g)].map((match) => match.index);
  const first = vowels[0];
  if (first === undefined) return word;
  const start = /^(qu|gi)/.test(word) && vowels.length > 1 ? 1 : 0;
  const run = vowels.slice(start);
  const shaped = run.filter((at) => /[ăâêôơư]/.test(word[at] ?? '')).at(-1);
  const closed = (run.at(-1) ?? 0) < word.length - 1;
  const at = shaped ?? (run.length > 2 || (run.length === 2 && closed) ? run[1] : run[0]) ?? first;
  return `${word.slice(0, at + 1)}${tone}${word.slice(at + 1)}`.normalize('NFC');
};

/**
 * The word that unfinished Telex or VNI keystrokes spell, or undefined where they spell none.
 * @example decodeKeystrokes('khuyeens') // => 'khuyến'
 * @example decodeKeystrokes('d9a2o') // => 'đào'
 */
export const decodeKeystrokes = (word: string): string | undefined => {
  for (const [letters, mark] of [
    [telexLetters, /[sfrxj]/],
    [vniLetters, /[1-5]/],
  ] as const) {
    let decoded = word;
    for (const [keys, letter] of letters) decoded = decoded.replace(keys, letter);
    // A tone key may stand right after its vowel or at the end of the word.
    const at = decoded.slice(1).search(mark) + 1;
    const key = decoded[at];
    const endsInTone = at > 0 && key !== undefined && /[aăâeêioôơuưy]/.test(decoded.slice(0, at));
    if (endsInTone) decoded = placeTone(decoded.slice(0, at) + decoded.slice(at + 1), tones[key] ?? '');
    if (decoded !== word && !/\d/.test(decoded) && !/[fwjz]/.test(decoded)) return decoded;
  }
  return undefined;
};
