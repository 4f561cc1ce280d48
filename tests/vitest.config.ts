/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** A lane holds the tests of its folders; a run names the lanes it wants with `--project`. */
const lane = (name: string, folders: string[], globalSetup: string[] = []) => ({
  test: { name, include: folders.map((folder) => `tests/${folder}/**/*.test.ts`), globalSetup },
});

// Astro's own Vite, so that tests see `astro:content` and glob imports as the build does.
export default getViteConfig({
  test: {
    root: process.cwd(),
    projects: [
      // Needs no build and no browser: seconds.
      lane('fast', ['unit', 'content']),
      // The built site, read from its files and in a browser: with `fast`, all that `npm test` runs.
      lane('site', ['site', 'browser'], ['tests/serve.ts']),
      // What takes long and rarely breaks alone: other builds, everything once more in the dark.
      lane('deep', ['deep'], ['tests/serve.ts']),
    ],
    reporters: ['default', 'json'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
