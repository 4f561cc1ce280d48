/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Astro's own Vite, so that tests see `astro:content` and glob imports as the build does.
export default getViteConfig({
  test: {
    root: process.cwd(),
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/serve.ts'],
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
