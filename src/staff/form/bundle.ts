import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Backend } from './backend.ts';
import { formPolicy } from './policy.ts';
import { say } from './say.ts';

const here = import.meta.dirname;

/** What stands in the place of modules that a browser does not have, or that the form has no use for. */
const instead: Readonly<Record<string, string>> = {
  'node:fs': 'browser/fs.ts',
  'node:path': 'browser/path.ts',
  'node:child_process': 'browser/nothing.ts',
  'node:crypto': 'browser/nothing.ts',
  'astro:content': 'browser/nothing.ts',
  satteri: 'browser/mdx.ts',
};
/** Maps, colours for code and pictures of telephones: parts of the CMS that no field of ours uses. */
const unused = /^(@shikijs\/(langs|themes)|leaflet|terra-draw|svgo|@discourse\/heic)/;

const forBrowser: Plugin = {
  name: 'staff-form',
  enforce: 'pre',
  resolveId(id) {
    const own = instead[id];
    if (own) return join(here, own);
    return unused.test(id) ? join(here, 'browser/nothing.ts') : undefined;
  },
};

const faces = /@font-face \{(?:(?!@font-face)[^}])*cdn\.jsdelivr\.net[^}]*\}/g;
/** The CMS names its faces twice: as files beside it, and at a server elsewhere in case those are not there. The second go. */
const withoutOutsideFaces: Plugin = {
  name: 'staff-faces',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('@sveltia/cms/npm/index.js')) return undefined;
    const found = code.match(faces)?.length ?? 0;
    if (found !== 3) throw new Error(`@sveltia/cms names ${found} faces elsewhere, not 3: look at it again.`);
    return { code: code.replaceAll(faces, ''), map: null };
  },
};

/** What the CMS says above our reasons when a hook of ours stops it: that trying again later would help, which it would not. */
const wrongAdvice = 'Đã xảy ra lỗi khi lưu bài viết. Vui lòng thử lại sau.';
const withOurWords = (): Plugin => {
  let found = 0;
  return {
    name: 'staff-words',
    enforce: 'pre',
    transform(code, id) {
      if (!/@sveltia\/cms\/locales\/vi\.json/.test(id) || !code.includes(wrongAdvice)) return undefined;
      found += 1;
      return { code: code.replace(wrongAdvice, say('refuse.title').vi), map: null };
    },
    buildEnd(error) {
      if (!error && found !== 1)
        throw new Error(`@sveltia/cms says “${wrongAdvice}” ${found} times, not once.`);
    },
  };
};

/** The page’s own policy, before anything that it is about. */
const withPolicy = (backend: Backend | undefined): Plugin => ({
  name: 'staff-policy',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: formPolicy(backend) },
      injectTo: 'head-prepend',
    },
  ],
});

/** Bundles the form, CMS and check, into a folder. */
export const bundleForm = async (outDir: string, backend: Backend | undefined): Promise<void> => {
  const drawings = readdirSync(join(here, '../../ui/drawings'));
  await build({
    root: here,
    base: './',
    configFile: false,
    envDir: false,
    logLevel: 'error',
    plugins: [forBrowser, withoutOutsideFaces, withOurWords(), withPolicy(backend)],
    define: {
      STAFF_BACKEND: JSON.stringify(backend ?? null),
      DRAWING_FILES: JSON.stringify(drawings.map((name) => `src/ui/drawings/${name}`)),
    },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 9000,
      target: 'es2023',
    },
  });
};
