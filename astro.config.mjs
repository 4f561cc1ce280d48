import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** Where the site lives. The city has not decided; `.example` says so. Set both when it has: see README. */
const site = process.env.SITE_URL ?? 'https://khuyencong-danang.example';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  integrations: [mdx()],
  i18n: { locales: ['vi', 'en'], defaultLocale: 'vi', routing: { prefixDefaultLocale: false } },
  build: { inlineStylesheets: 'always', concurrency: 8 },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
});
