import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wordsOf } from '../i18n/words.ts';

/** An address that was, and the one that it leads to now; both as paths of the site: `/tin-tuc/bai-cu/`. */
export interface Moved {
  from: string;
  to: string;
}

/** A page that leads on by itself, and by a link where a browser does not follow; search engines do not list it. */
const drawPage = (to: string, locale: 'vi' | 'en'): string => {
  const { title, leads } = wordsOf(locale).moved;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p><a href="${to}">${leads}</a></p>
</main>
</body>
</html>
`;
};

/**
 * Writes a page at every old address of a built site that leads to the new one.
 * @param base its base path, with a slash at its end
 * @throws if a page stands at an old address: the checker should have caught it
 */
export const writeMoved = (folder: string, base: string, moved: readonly Moved[]): void => {
  for (const { from, to } of moved) {
    const file = join(folder, from, 'index.html');
    if (existsSync(file)) throw new Error(`${from} is still a page.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, drawPage(base + to.replace(/^\//, ''), from.startsWith('/en/') ? 'en' : 'vi'));
  }
};

/** Old addresses lead on for ever: those that `content/site/site.json` lists. Stands after search and site map, which list no such page. */
export const movedPages = (): AstroIntegration => {
  let base = '/';
  let root = '';
  return {
    name: 'moved-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const site = JSON.parse(readFileSync(join(root, 'content/site/site.json'), 'utf8')) as {
          moved?: Moved[];
        };
        writeMoved(fileURLToPath(dir), base, site.moved ?? []);
      },
    },
  };
};
