import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { day, sourceId } from '../fields/fields.ts';
import { shown, type Said } from './fault.ts';
import { sayOfTag, sayUnknownTag } from './mdx-errors.ts';
import { say } from './say.ts';
import { isTagName, tagOf, type Naming } from './tags.ts';

/** What is found at one place of a body: a mistake, or the name of something that must exist elsewhere. */
export type Found = (Said | { kind: Naming | 'address'; name: string }) & { field?: string };

export type TagNode = MdxJsxFlowElement | MdxJsxTextElement;

const withinLine = new Set([
  'text',
  'strong',
  'emphasis',
  'link',
  'break',
  'mdxJsxTextElement',
  'mdxJsxFlowElement',
]);
const realDay = day();
const sourceKey = sourceId();

/** What the value of a property names. A day names nothing else, so it is looked at here. */
function* findNames(kind: Naming, value: string, field: string): Generator<Found> {
  if (kind === 'day') {
    if (!realDay.safeParse(value).success) yield { ...say('badDay', shown(value)), field };
  } else if (kind === 'sources') {
    for (const name of value.split(' '))
      if (sourceKey.safeParse(name).success) yield { kind, name, field };
      else yield { ...say('badSource', shown(value)), field };
  } else if (/^([a-zA-Z][a-zA-Z0-9/-]*|\d[\da-z-]*)$/.test(value)) yield { kind, name: value, field };
  else yield { ...say('badId', shown(value)), field };
}

/**
 * Looks at a tag: that it is one of ours, its properties, what it holds and where it stands.
 * @param words the text within it
 * @param tapped whether it stands in something that can be tapped
 */
export function* findInTag(tag: TagNode, words: string, tapped: boolean): Generator<Found> {
  const name = tag.name ?? '';
  if (!isTagName(name)) {
    yield sayUnknownTag(name);
    return;
  }
  const { props, holds, isTapped } = tagOf(name);
  const wrong = (said: Said, field = ''): Found => ({ ...sayOfTag(name, said), field });
  const written = new Set<string>();
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      yield wrong(say('braces.inTag', name));
      continue;
    }
    const { name: prop, value } = attribute;
    const kind = Object.hasOwn(props, prop) ? props[prop] : undefined;
    if (kind === undefined) {
      const code = /^on/i.test(prop) ? 'script' : 'unknownProp';
      yield wrong({ ...say('unknownProp', name, prop), code }, prop);
    } else if (typeof value !== 'string')
      yield wrong({ ...say('emptyProp', name, prop), code: value ? 'braces' : 'emptyProp' }, prop);
    else if (written.has(prop)) yield wrong(say('doubledKey.inTag', name, prop), prop);
    else yield* findNames(kind, value, `${name} ${prop}`);
    written.add(prop);
  }
  for (const prop of Object.keys(props))
    if (!written.has(prop)) yield wrong(say('missingProp', name, prop), prop);
  const { children } = tag;
  if (holds === 'words' && words.trim() === '' && !children.some(({ type }) => type.startsWith('mdxJsx')))
    yield wrong(say('emptyTag', name));
  if (holds !== 'words' && children.length > 0) yield wrong(say('tagHoldsNothing', name));
  if (holds === 'alone' && tag.type === 'mdxJsxTextElement') yield wrong(say('tagNotAlone', name));
  if (holds === 'words' && !children.every(({ type }) => withinLine.has(type)))
    yield wrong(say('blockInTag', name));
  if (tapped && isTapped) yield wrong(say('tagInTag', name));
}
