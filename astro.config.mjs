import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { offline } from './src/offline/integration.ts';
import { publishSafely } from './src/publishing/integration.ts';
import { checkToday, readPlace, readStaffOrigin } from './src/addresses/place.ts';
import { forwards } from './src/outputs/forwards.ts';
import { notices } from './src/outputs/notices.ts';
import { keptPictures } from './src/outputs/picture-cache.ts';
import { siteMap } from './src/outputs/site-map.ts';
import { sourceUses } from './src/publishing/uses.ts';
import { content } from './src/reading/integration.ts';
import { searchIndex } from './src/search/build/integration.ts';

/** Where the site lives, and which day it takes for today: see README. What cannot be understood is told in a sentence. */
const readSettings = () => {
  try {
    checkToday(process.env);
    readStaffOrigin(process.env);
    return readPlace(process.env);
  } catch (fault) {
    console.error(fault.message);
    process.exit(1);
  }
};

export default defineConfig({
  ...readSettings(),
  trailingSlash: 'always',
  // In this order: bodies are read by us before MDX compiles them; what the others add to the built site is looked over before it is served.
  integrations: [
    content(),
    mdx(),
    sourceUses(),
    searchIndex(() => keptPictures().keep),
    ...siteMap(),
    forwards(),
    offline(),
    notices(),
    publishSafely(),
  ],
  // Two things at one address stop the build.
  prerenderConflictBehavior: 'error',
  i18n: { locales: ['vi', 'en'], defaultLocale: 'vi', routing: { prefixDefaultLocale: false } },
  build: { concurrency: 8 },
  devToolbar: { enabled: false },
  // Scripts stay files of their own: the policy of each page (src/frame/Head.astro) lets no inline script in.
  // Search and live charts are bundles of their own, loaded at their first touch (src/search/browser/on-focus.ts, src/frame/taps.ts).
  vite: {
    build: {
      assetsInlineLimit: 0,
      rollupOptions: {
        // Astro marks its own modules so, two for each body: 108 lines of warning that nobody can act on.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
    // A short name of the one script is some 30 bytes less on every page.
    environments: {
      client: { build: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
    worker: { format: 'es' },
  },
});
