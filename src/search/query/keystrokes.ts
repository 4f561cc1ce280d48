/** Marks that are typed after the vowel, as letters in Telex and as digits in VNI. */
const tones = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const toneKeys = { telex: 'sfrxj', vni: '12345' };
/** Letters with a shape, longer keys first where one holds another. */
const letters = [
  { letter: 'đ', telex: 'dd', vni: 'd9' },
  { letter: 'â', telex: 'aa', vni: 'a6' },
  { letter: 'ê', telex: 'ee', vni: 'e6' },
  { letter: 'ô', telex: 'oo', vni: 'o6' },
  { letter: 'ươ', telex: 'uow', vni: 'uo7' },
  { letter: 'ă', telex: 'aw', vni: 'a8' },
  { letter: 'ơ', telex: 'ow', vni: 'o7' },
  { letter: 'ư', telex: 'uw', vni: 'u7' },
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
  for (const way of ['telex', 'vni'] as const) {
    let decoded = word;
    for (const { letter, [way]: keys } of letters) decoded = decoded.replaceAll(keys, letter);
    // A tone key may stand right after its vowel or at the end of the word.
    const at = [...decoded].findIndex((key, place) => place > 0 && toneKeys[way].includes(key));
    const tone = tones[toneKeys[way].indexOf(decoded[at] ?? '?')];
    if (tone !== undefined && /[aăâeêioôơuưy]/.test(decoded.slice(0, at)))
      decoded = placeTone(decoded.slice(0, at) + decoded.slice(at + 1), tone);
    if (decoded !== word && !/\d/.test(decoded) && !/[fwjz]/.test(decoded)) return decoded;
  }
  return undefined;
};
