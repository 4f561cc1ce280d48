import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'node-html-parser';

/** A tag of a page as it was printed. */
export interface Tag {
  name: string;
  /** What it says, with entities read: `href` → `/ho-tro/?a=1&b=2`. An attribute without a value is empty. */
  attributes: Record<string, string>;
  /** Where in the page the text after it begins. */
  end: number;
}

/** A page of a built site. */
export interface BuiltPage {
  file: string;
  /** Address in the site, without the base path: `en/support/`. */
  address: string;
  html: string;
  tags: Tag[];
  /** Whether it is in search and may be listed by itself. */
  isIndexed: boolean;
}

/** Reads entities. */
const decode = (text: string) => (text.includes('&') ? parse(text).text : text);

const comments = /<!--[\s\S]*?-->/g;
const tags = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>/gi;
const attributes = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g;
/** What follows these is no HTML. */
const raw = /^(?:script|style)$/i;

const none: Tag['attributes'] = Object.freeze({});
const readAttributes = (said: string): Tag['attributes'] => {
  const read: Tag['attributes'] = {};
  for (const [, key = '', a, b, c] of said.matchAll(attributes))
    read[key.toLowerCase()] = decode(a ?? b ?? c ?? '');
  return read;
};

/**
 * The opening tags of a page, in order. Read by a pattern: to build a tree of every page takes ten times as long, and no reader here
 * asks how tags lie in one another. A test compares them with what a parser finds on every page.
 */
export const readTags = (html: string): Tag[] => {
  // As many characters as before, so that places stay.
  const page = html.replaceAll(comments, (comment) => ' '.repeat(comment.length));
  const found: Tag[] = [];
  tags.lastIndex = 0;
  for (let tag = tags.exec(page); tag; tag = tags.exec(page)) {
    const [, name = '', said = ''] = tag;
    found.push({
      name: name.toLowerCase(),
      attributes: said === '' ? none : readAttributes(said),
      end: tags.lastIndex,
    });
    if (raw.test(name)) {
      const end = page.indexOf(`</${name}`, tags.lastIndex);
      if (end === -1) break;
      tags.lastIndex = end;
    }
  }
  return found;
};

/** The words between a tag and its end, where no tag of its own name lies in it: a heading, a title. */
export const textOf = (html: string, { name, end }: Tag): string =>
  decode(
    html
      .slice(end, html.indexOf(`</${name}`, end))
      .replaceAll(comments, '')
      .replaceAll(/<[^>]*>/g, ''),
  )
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Every page of a built site by its file’s name; one at a time. With `until` only the tags before that text are read. */
export function* readBuiltPages(folder: string, { until }: { until?: string } = {}): Generator<BuiltPage> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) {
    const address = relative(folder, file).split(sep).join('/');
    const html = readFileSync(file, 'utf8');
    const found = readTags(until === undefined ? html : html.slice(0, html.indexOf(until)));
    const isIndexed = !found.some(
      ({ name, attributes: said }) => name === 'meta' && said['name'] === 'robots',
    );
    yield { file, address: address.replace(/index\.html$/, ''), html, tags: found, isIndexed };
  }
}
