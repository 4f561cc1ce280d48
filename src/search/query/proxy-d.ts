/**
 * Pagefind drops marks by decomposing letters, and đ does not decompose. So the index holds ḏ (d with a line below), which does:
 * then "da nang" finds Đà Nẵng. Nothing but the index and the query ever holds it.
 */
const proxies: Record<string, string> = { đ: '\u1E0F', Đ: '\u1E0E' };
const originals: Record<string, string> = { '\u1E0F': 'đ', '\u1E0E': 'Đ' };

/** Text as the index holds it. @example toIndex('Đà Nẵng') // => 'Ḏà Nẵng' */
export const toIndex = (text: string): string =>
  text.normalize('NFC').replace(/[đĐ]/g, (letter) => proxies[letter] ?? letter);

/** Text of the index as the page has it. */
export const fromIndex = (text: string): string =>
  text.normalize('NFC').replace(/[\u1E0E\u1E0F]/g, (letter) => originals[letter] ?? letter);
