import Slugger from 'github-slugger';
import { mdxToMdast, type MdastNode } from 'satteri';
import { findInTag, type Found } from './body-tags.ts';
import { faultAt, fileStart, offsetAt, positionAt, type Fault, type Position, type Said } from './fault.ts';
import { faultOfAddress } from '../fields/web-address.ts';
import { findBadLetter } from './letters.ts';
import { sayMdxError } from './mdx-errors.ts';
import { say } from './say.ts';
import { isTagName, tagOf, type Naming } from './tags.ts';

/** Something that a body names and that must exist elsewhere: a source, a thing, a page, an address of the site. */
export interface Named extends Position {
  kind: Naming | 'address';
  name: string;
  field: string;
}

/** What a body holds, as far as anything else needs to know. */
export interface ReadBody {
  faults: Fault[];
  names: Named[];
  /** Anchors of its headings, as the build gives them. */
  headings: string[];
}

/** Kinds of block and of words within a line that a body may hold, besides the tags. */
const plain = new Set<MdastNode['type']>([
  'root',
  'paragraph',
  'heading',
  'text',
  'strong',
  'emphasis',
  'list',
  'listItem',
  'link',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'break',
]);

/** What is said of kinds that it may not hold; of the rest, that a body cannot hold them. */
const refused: Partial<Record<MdastNode['type'], Said>> = {
  mdxFlowExpression: say('braces'),
  mdxTextExpression: say('braces'),
  mdxjsEsm: say('code'),
  image: say('bodyPicture'),
  imageReference: say('bodyPicture'),
  thematicBreak: say('line'),
  code: say('codeBlock'),
  inlineCode: say('codeBlock'),
  footnoteReference: say('footnote'),
  footnoteDefinition: say('footnote'),
  linkReference: say('linkReference'),
  definition: say('linkReference'),
};

const textOf = (node: MdastNode): string => {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

/** Where a link leads: into the site, which is looked at beside the other files; by post or telephone; or to a safe address elsewhere. */
function* findInLink(url: string): Generator<Found> {
  if (/^mailto:/i.test(url)) {
    if (!/^mailto:[a-z0-9._+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(url)) yield say('badEmail');
  } else if (/^tel:/i.test(url)) {
    if (!/^tel:\+?\d{3,15}$/.test(url)) yield say('badPhone');
  } else {
    const isOwn = /^(#|\/(?!\/))/.test(url);
    // An http: address is right if it is that of a source, which only the other files can tell.
    const isName = isOwn
      ? !/[\s\\<>"'`{}|^]|\p{Cc}/u.test(url)
      : /^http:/i.test(url) && faultOfAddress(url, ['http']) === undefined;
    const fault = isName ? undefined : faultOfAddress(isOwn ? '\\' : url, ['https']);
    if (isName) yield { kind: 'address', name: url };
    if (fault) yield fault;
  }
}

/** What is found at one node, without those within it. `tapped`: it stands in something that can be tapped. */
function* findAt(node: MdastNode, tapped: boolean): Generator<Found> {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    yield* findInTag(node, textOf(node), tapped);
  else if (!plain.has(node.type)) yield refused[node.type] ?? say('bodySyntax');
  else if (node.type === 'text') {
    const bad = findBadLetter(node.value, 'file');
    if (bad) yield bad.said;
  } else if (node.type === 'link') {
    if (tapped) yield say('tagInTag.link');
    if (textOf(node).trim() === '') yield say('emptyTag.link');
    yield* findInLink(node.url);
  } else if (node.type === 'heading') {
    if (node.depth === 1 || node.depth > 4) yield say('headingDepth');
    if (textOf(node).trim() === '') yield say('emptyHeading');
  }
}

/**
 * Reads a body with the parser that the build uses. A body is data: words, headings, lists, tables, links and the named tags; whatever
 * could run, or be drawn as something else than words, is a fault.
 * @param source the file with its header blanked out line by line, so that places are those of the file
 */
export const readBody = (source: string): ReadBody => {
  const read: ReadBody = { faults: [], names: [], headings: [] };
  const stop = (at: Position, said: Said): ReadBody => ({ ...read, faults: [faultAt(at, said)] });
  if (source.trim() === '') return stop(fileStart, say('emptyBody'));
  // A line of these signs is a header's edge for one parser and a heading for another.
  const edge = /^[ \t]{0,3}(?:-{3,}|={3,}|\+{3,})[ \t]*$/m.exec(source);
  if (edge) return stop(positionAt(source, edge.index), say('line.likeHeader'));
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source);
  } catch (error) {
    const { message } = error as Error;
    const [, line = 1, column = 1] = (/^(\d+):(\d+)/.exec(message) ?? []).map(Number);
    return stop({ line, column }, sayMdxError(source, offsetAt(source, { line, column }), message));
  }
  const slugger = new Slugger();
  const walk = (node: MdastNode, tapped: boolean): void => {
    const { line, column } = node.position?.start ?? fileStart;
    for (const found of findAt(node, tapped))
      if ('kind' in found) read.names.push({ line, column, field: '', ...found });
      else read.faults.push(faultAt({ line, column }, found, found.field));
    if (node.type === 'heading') read.headings.push(slugger.slug(textOf(node)));
    if (!('children' in node)) return;
    const tag = 'name' in node ? (node.name ?? '') : undefined;
    // What stands within something that may not be here is not looked at: one fault, one message.
    if (tag === undefined ? !plain.has(node.type) : !isTagName(tag)) return;
    const isTapped =
      tag === undefined ? node.type === 'link' : isTagName(tag) && tag !== 'Claim' && tagOf(tag).isTapped;
    for (const child of node.children) walk(child, tapped || isTapped);
  };
  walk(tree, false);
  return read;
};
