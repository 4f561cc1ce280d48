import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Locale } from '../i18n/locales.ts';
import { readMoved } from '../addresses/moved.ts';
import { wordsOf } from '../i18n/words.ts';

/** A page that only leads on, for hosts that know no redirects. Left out of search and of the site map. */
const leadOn = (to: string, locale: Locale): string => {
  const { title, here } = wordsOf(locale).moved;
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0;url=${to}"></head><body><h1>${title}</h1><p><a href="${to}">${here}: ${to}</a></p></body></html>\n`;
};

/**
 * Writes what stands at old addresses into a built site: a page that leads on, and of a file the file itself, which no page can stand for.
 * @throws if the new address is not in the site, or something else stands at the old one
 */
export const writeForwards = (
  folder: string,
  base: string,
  moved: Readonly<Record<string, string>>,
): void => {
  for (const [from, to] of Object.entries(moved)) {
    const isFile = extname(from) !== '';
    const [old, now] = isFile ? [from, to] : [join(from, 'index.html'), join(to, 'index.html')];
    if (!existsSync(join(folder, now)))
      throw new Error(`content/site/site.json: /${from} → /${to}: không có nơi đến / there is no such place`);
    if (existsSync(join(folder, old)))
      throw new Error(`content/site/site.json: /${from}: vẫn còn ở đó / it still stands there`);
    mkdirSync(dirname(join(folder, old)), { recursive: true });
    if (isFile) copyFileSync(join(folder, now), join(folder, old));
    else
      writeFileSync(
        join(folder, old),
        leadOn(`${base.replace(/\/*$/, '/')}${to}/`, from.startsWith('en/') ? 'en' : 'vi'),
      );
  }
};

/** Forwards what has moved, in every build. Stands after search and site map, which list no such page. */
export const forwards = (): AstroIntegration => {
  let base = '/';
  let root = '';
  return {
    name: 'forwards',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => writeForwards(fileURLToPath(dir), base, readMoved(root)),
    },
  };
};
