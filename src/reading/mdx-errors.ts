import type { Said } from './fault.ts';
import { say } from './say.ts';
import { isTagName, tagList, tagOf, type TagName } from './tags.ts';

/** A sentence about one of our tags, with how to write it. */
export const sayOfTag = (name: TagName, { code, vi, en }: Said): Said => {
  const like = say('writeLike', tagOf(name).example);
  return { code, vi: `${vi} ${like.vi}`, en: `${en} ${like.en}` };
};

/** A tag that is none of ours. */
export const sayUnknownTag = (name: string): Said => {
  if (name === '') return say('unknownTag.empty');
  if (/^(script|iframe|object|embed|style|link|meta|base|form|svg|math|frame|applet)$/i.test(name))
    return say('script', name);
  if (/^br$/i.test(name)) return say('unknownTag.br');
  if (
    /^(p|div|span|b|i|u|font|o:p|table|tr|td|th|ul|ol|li|h[1-6]|a|img|strong|em|center|sub|sup)$/i.test(name)
  )
    return say('unknownTag.html', name);
  return say('unknownTag', name, tagList);
};

/** Why MDX stops at a place, in words a person can act on. Tried in turn; the last always fits. */
export const sayMdxError = (source: string, offset: number, message: string): Said => {
  const here = source.slice(offset);
  if (/^<?!--/.test(here)) return say('comment');
  if (/^<(https?:|mailto:|www\.|[\w.+-]+@)/i.test(here)) return say('angleAddress');
  if (/^<([\s\d=.,;:]|$)/.test(here)) return say('lessThan.number');
  if (here.startsWith('{') || /brace|expression/.test(message)) return say('braces.open');
  if (/^[“”„‘’]/.test(here)) return say('curlyQuotes.inTag');
  if (/^(import|export)\b/.test(here) || /import|export/.test(message)) return say('code');
  const closing = /^<\s*\/\s*([\w.:-]*)/.exec(here)?.[1];
  if (closing !== undefined) return say('tagNotOpened', closing);
  const name = /^<\s*([\p{L}$_][\p{L}\p{N}_.:$-]*)/u.exec(here)?.[1];
  if (name === undefined) return here.startsWith('<') ? say('lessThan') : say('tagBroken');
  if (!isTagName(name)) return sayUnknownTag(name);
  if (/^[^>]*[“”„‘’]/.test(here)) return say('curlyQuotes.inTag');
  return sayOfTag(name, say(/closing tag/i.test(message) ? 'tagNotClosed' : 'tagBroken.known', name));
};
