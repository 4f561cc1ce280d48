import { isSyllable } from './syllables.ts';

/** Pairs of one letter each, written one after the other: "µà" is µ → à. */
const pairsOf = (written: string): Map<string, string> =>
  new Map(written.split(' ').map((pair) => [pair[0] ?? '', pair.slice(1)]));

/** TCVN3 (.VnTime): one sign a letter. U+00AD is ư there, and nowhere else more than a hidden hyphen. */
const tcvn3 = pairsOf(
  'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00ADư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư',
);

/** VNI: the letter, then its mark. */
const vniVowels: Record<string, string> = {
  a: 'øà ùá ûả õã ïạ ââ àầ áấ åẩ ãẫ äậ êă èằ éắ úẳ üẵ ëặ',
  e: 'øè ùé ûẻ õẽ ïẹ âê àề áế åể ãễ äệ',
  o: 'øò ùó ûỏ õõ ïọ âô àồ áố åổ ãỗ äộ',
  u: 'øù ùú ûủ õũ ïụ',
  y: 'øỳ ùý ûỷ õỹ',
  ô: 'øờ ùớ ûở õỡ ïợ',
  ö: 'øừ ùứ ûử õữ ïự',
};
const vniAlone = pairsOf('ñđ ôơ öư æỉ óĩ òị îỵ');
const vni = new Map<string, string>();
for (const [vowel, marks] of Object.entries(vniVowels))
  for (const [mark, letter] of pairsOf(marks)) {
    vni.set(vowel + mark, letter);
    vni.set((vowel + mark).toUpperCase(), letter.toUpperCase());
    vni.set(vowel.toUpperCase() + mark, letter.toUpperCase());
  }
for (const [sign, letter] of vniAlone) {
  vni.set(sign, letter);
  vni.set(sign.toUpperCase(), letter.toUpperCase());
}

const fromTcvn3 = (text: string) => [...text].map((sign) => tcvn3.get(sign) ?? sign).join('');
const fromVni = (text: string) => {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const two = vni.get(text.slice(at, at + 2));
    out += two ?? vni.get(text[at] ?? '') ?? text[at];
    if (two !== undefined) at += 1;
  }
  return out;
};

/** Letters that only Unicode Vietnamese has: a text with one is not written in an old font. */
const unicode = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/;
const words = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];
const isVietnamese = (text: string) => {
  const marked = words(text).filter((word) => /\P{ASCII}/u.test(word));
  return marked.length > 0 && marked.every(isSyllable) && !/[\u00A1-\u00B9¼-¿×÷\u00AD]/.test(text);
};

/**
 * A text in an old font as Unicode, when there is no doubt: nothing of it is Unicode Vietnamese already, one of the two fonts gives
 * Vietnamese syllables only, and the other does not.
 * @example fromOldFont('khuyeán coâng') // => 'khuyến công'
 */
export const fromOldFont = (text: string): string | undefined => {
  if (unicode.test(text) || !/[\u00A1-\u00FF]/.test(text) || isVietnamese(text)) return undefined;
  const [first, ...more] = [fromTcvn3(text), fromVni(text)].filter(
    (each) => each !== text && isVietnamese(each) && words(each).some((word) => unicode.test(word)),
  );
  return more.length === 0 ? first?.normalize('NFC') : undefined;
};
