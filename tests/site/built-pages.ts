import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

export const dist = join(process.cwd(), 'dist');

export interface BuiltPage {
  /** Address on the site: `/en/support/`. */
  url: string;
  file: string;
  html: string;
  locale: 'vi' | 'en';
  root: HTMLElement;
}

const read = (): BuiltPage[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => {
      const url = `/${relative(dist, file).split(sep).join('/')}`.replace(/index\.html$/, '');
      const html = readFileSync(file, 'utf8');
      return {
        url,
        file,
        html,
        locale: url.startsWith('/en/') ? 'en' : 'vi',
        root: parse(html, { comment: false }),
      } as const;
    });

let pages: BuiltPage[] | undefined;
/** Every page that the build wrote, parsed once for all tests of a worker: change none. */
export const readBuiltPages = (): readonly BuiltPage[] => (pages ??= read());

/** Every page that a reader reaches by an address of its own; the page for lost addresses is left out. */
export const addressedPages = () => readBuiltPages().filter((page) => page.url !== '/404.html');

/** Every page that may be found: all but those that say they want no index, as steps of the checker and leaflets do. */
export const foundPages = () =>
  addressedPages().filter(({ root }) => root.querySelector('meta[name=robots][content=noindex]') === null);
