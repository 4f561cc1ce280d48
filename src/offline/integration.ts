import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { gzipSync } from 'fflate';
import { build } from 'vite';
import { locales, type Locale } from '../i18n/locales.ts';
import { noteBundled } from '../outputs/notices.ts';
import type { Offer } from './kept-pack.ts';
import { isKept, mostBytes } from './kept-pages.ts';
import { packPages } from './pack.ts';

const topicOf = (html: string) => /<meta name="topic" content="([^"]+)"/.exec(html)?.[1];

/** Files that pages cannot be read or seen without: sheets, scripts, drawings. */
const filesOf = (html: string): string[] =>
  [
    ...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g),
    ...html.matchAll(/<link rel="icon" href="([^"]+)"/g),
    ...html.matchAll(/<script type="module" src="([^"]+)"/g),
    ...html.matchAll(/<use href="([^"#]+)#/g),
  ].flatMap(([, path = '']) => (path.startsWith('/') ? [path] : []));

/** Every built page of a language that is kept as a whole, by its path under the base. */
const readKeptPages = (output: string, base: string, locale: Locale): Map<string, string> => {
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return new Map(
    files.flatMap((file) => {
      const path = `${base}${relative(output, file)
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`;
      if (path.startsWith(`${base}en/`) !== (locale === 'en')) return [];
      const html = readFileSync(file, 'utf8');
      return isKept(topicOf(html)) ? [[path, html] as const] : [];
    }),
  );
};

/** Writes the pack of a language, and says what is offered with it and how many bytes that is. */
const writePack = (output: string, base: string, locale: Locale): { offer: Offer; bytes: number } => {
  const pages = readKeptPages(output, base, locale);
  const packed = gzipSync(new TextEncoder().encode(JSON.stringify(packPages(pages))), { level: 9, mtime: 0 });
  // Not called .gz: some servers would take that for how it is sent, and browsers would undo it.
  const name = `offline/${locale}.${createHash('sha256').update(packed).digest('hex').slice(0, 10)}.pack`;
  mkdirSync(join(output, 'offline'), { recursive: true });
  writeFileSync(join(output, name), packed);
  const files = [...new Set([...pages.values()].flatMap(filesOf))].toSorted();
  const bytes = files.reduce(
    (sum, file) => sum + readFileSync(join(output, file.slice(base.length))).length,
    packed.length,
  );
  return { offer: { pack: `${base}${name}`, files }, bytes };
};

/** The service worker in one file, knowing what its build offers. */
const bundleWorker = async (offers: Record<Locale, Offer>): Promise<string> => {
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [noteBundled()],
    define: { offersOfBuild: JSON.stringify(offers), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'offline',
        fileName: 'sw',
      },
    },
  });
  const [result] = Array.isArray(results) ? results : [results];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The service worker was not made.');
  return chunk.code;
};

/** Pages that open without a connection: the packs and the worker, made when all pages are as they will be served. */
export const offline = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const made = locales.map((locale) => [locale, writePack(output, base, locale)] as const);
        const offers = Object.fromEntries(made.map(([locale, { offer }]) => [locale, offer]));
        writeFileSync(join(output, 'sw.js'), await bundleWorker(offers as Record<Locale, Offer>));
        for (const [locale, { bytes }] of made)
          (bytes > mostBytes ? logger.warn : logger.info).call(
            logger,
            `Để đọc khi không có mạng (${locale}): ${bytes} byte. / To be read without a connection (${locale}): ${bytes} bytes.`,
          );
      },
    },
  };
};
