import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** A page of a built site. */
export interface BuiltPage {
  file: string;
  /** Address in the site, without the base path: `en/support/`. */
  address: string;
  html: string;
  root: HTMLElement;
  /** Whether it is in search and may be listed by itself. */
  isIndexed: boolean;
}

/** Every page of a built site by its file’s name; one at a time, for a parsed page is large. */
export function* readBuiltPages(folder: string): Generator<BuiltPage> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) {
    const address = relative(folder, file).split(sep).join('/');
    const html = readFileSync(file, 'utf8');
    const root = parse(html, { comment: false, blockTextElements: { script: true, style: true } });
    const isIndexed = root.querySelector('meta[name=robots]') === null;
    yield { file, address: address.replace(/index\.html$/, ''), html, root, isIndexed };
  }
}
