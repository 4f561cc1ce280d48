/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** A lane holds the tests of its folders; a run names the lanes it wants with `--project`. */
const lane = (name: string, places: string[], settings = {}) => ({
  test: {
    name,
    include: places.map((place) => (place.endsWith('.ts') ? place : `tests/${place}/**/*.test.ts`)),
    ...settings,
  },
});
/** Of these `npm test` goes over a part (`sample.ts`). */
const walks = [
  'tests/browser/keyboard.test.ts',
  'tests/browser/paper.test.ts',
  'tests/browser/reading.test.ts',
  'tests/browser/charts.test.ts',
  'tests/browser/axe.test.ts',
  'tests/browser/spaces.test.ts',
  'tests/site/search.test.ts',
  'tests/site/html.test.ts',
];
/** The built site is served to the tests, and its pages are parsed once a worker. */
const onBuiltSite = { globalSetup: ['tests/serve.ts'], isolate: false };

// Astro's own Vite, so that tests see `astro:content` and glob imports as the build does.
export default getViteConfig({
  test: {
    root: process.cwd(),
    projects: [
      // Needs no build and no browser: seconds.
      lane('fast', ['unit', 'content']),
      // The built site, read from its files and in a browser: with `fast`, all that `npm test` runs.
      lane('site', ['site', 'browser'], onBuiltSite),
      // What takes long: builds that are killed, fed nonsense or made otherwise, and every page in a browser. One file after the other,
      // since builds share Astro's working folder and change content for a moment.
      lane('deep', ['deep', ...walks], { ...onBuiltSite, env: { WHOLE: 'yes' } }),
      // What only a server of Debian has: its readers, and the servers that the recipes are for. Says what was not there.
      lane('servers', ['servers']),
    ],
    reporters: ['default', 'json'],
    maxWorkers: 2,
    // They stop what hangs; a busy machine is slow and must not fail for it.
    expect: { poll: { timeout: 60_000 } },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
