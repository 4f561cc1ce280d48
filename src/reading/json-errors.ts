import { shown, type Said } from './fault.ts';
import { say } from './say.ts';

/** Where a quotation mark opens that its line does not close. */
const findOpenQuote = (raw: string): number | undefined => {
  let at = 0;
  for (const line of raw.split('\n')) {
    const quotes = [...line.matchAll(/(?<!\\)"/g)];
    if (quotes.length % 2 === 1) return at + (quotes.at(-1)?.index ?? 0);
    at += line.length + 1;
  }
  return undefined;
};

/** Why JSON stops being JSON at an offset, and where what is to be mended stands. Tried in turn; the last always fits. */
export const findJsonError = (raw: string, offset: number): { at: number; said: Said } => {
  const told = (said: Said, at = offset) => ({ at, said });
  const here = raw.slice(offset);
  const before = raw.slice(0, offset);
  const previous = /(\S)\s*$/.exec(before);
  const previousAt = previous?.index ?? -1;
  if (here.trim() === '') {
    const open = findOpenQuote(raw);
    return open === undefined
      ? told(say('unclosed'), Math.max(0, raw.trimEnd().length - 1))
      : told(say('unclosed.quote'), open);
  }
  if (/^(\/\/|\/\*|#)/.test(here)) return told(say('comment.inJson'));
  if (/^[“”„‟‘’«»″]/.test(here)) return told(say('curlyQuotes'));
  if (here.startsWith("'")) return told(say('singleQuotes'));
  if (/^[}\]]/.test(here) && previous?.[1] === ',') return told(say('trailingComma'), previousAt);
  if (here.startsWith(',') && previous && ',[{'.includes(previous[1] ?? '')) return told(say('extraComma'));

  const begun = /-?[\d.][\d.,_]*$/.exec(before)?.[0] ?? '';
  const number = begun + (/^[-+.,_\d]+/.exec(here)?.[0] ?? '');
  const numberAt = offset - begun.length;
  if (/^\d{4}-\d{1,2}\b/.test(number))
    return told(say('unquotedDay', number.replace(/[.,]+$/, '')), numberAt);
  if (/^-?0\d/.test(number)) return told(say('leadingZero', number), numberAt);
  if (/\d,$/.test(begun) && /^\d/.test(here)) return told(say('numberFormat.thousands', number), numberAt);
  if (/\d$/.test(begun) && /^[%\p{L}₫$€]/u.test(here)) return told(say('unitInNumber'), numberAt);
  if (/^[-+.]?\d|^[-+]\./.test(here) && (begun || '+.-'.includes(here[0] ?? '')))
    return told(say('numberFormat', number), numberAt);

  const line = before.slice(before.lastIndexOf('\n') + 1);
  const isInString = /"(?:[^"\\]|\\.)*\\?$/.test(line) && (line.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
  if (isInString) return told(say('badEscape'));
  if (/^["{[\d]|^(true|false|null)\b/.test(here) && /["}\]\da-z]/.test(previous?.[1] ?? ''))
    return told(say('missingComma'), previousAt);
  if (/^[:=;]/.test(here)) return told(say('wrongSign', here[0] ?? ''));
  if (/[}\]]/.test(here[0] ?? '') && previous?.[1] === '"') return told(say('missingComma'), previousAt);
  if (/\d[ \t]*$/.test(before) && /^[%\p{L}₫$€]/u.test(here)) return told(say('unitInNumber'));
  const word = /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(here)?.[0];
  if (word) return told(say('bareWord', shown(word)));
  return told(say('syntax', shown(here[0])));
};
