import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { publishSafely } from './src/publishing/integration.ts';
import { movedPages } from './src/outputs/moved-pages.ts';
import { siteMap } from './src/outputs/site-map.ts';
import { sourceUses } from './src/publishing/uses.ts';
import { content } from './src/reading/integration.ts';
import { searchIndex } from './src/search/build/integration.ts';

/** Where the site lives. The city has not decided; `.example` says so. Set both when it has: see README. */
const site = process.env.SITE_URL || 'https://khuyencong-danang.example';
const base = process.env.BASE_PATH || '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // In this order: bodies are read by us before MDX compiles them; what the others add to the built site is looked over before it is served.
  integrations: [content(), mdx(), sourceUses(), searchIndex(), ...siteMap(), movedPages(), publishSafely()],
  // Two things at one address stop the build.
  prerenderConflictBehavior: 'error',
  i18n: { locales: ['vi', 'en'], defaultLocale: 'vi', routing: { prefixDefaultLocale: false } },
  build: { concurrency: 8 },
  devToolbar: { enabled: false },
  // Scripts stay files of their own: the policy of each page (src/frame/Head.astro) lets no inline script in.
  // Search and live charts are bundles of their own, loaded at their first touch (src/search/browser/on-focus.ts, src/frame/taps.ts).
  vite: {
    build: { assetsInlineLimit: 0 },
    // A short name of the one script is some 30 bytes less on every page.
    environments: {
      client: { build: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
    worker: { format: 'es' },
  },
});
