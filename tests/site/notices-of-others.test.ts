import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { noticesPath } from '../../src/outputs/notices.ts';
import { dist } from './built-pages.ts';

const text = readFileSync(join(dist, noticesPath), 'utf8');
const named = [...text.matchAll(/^(\S+) (\d+\.\d+\.\S+) \(([^)]+)\)$/gm)].map(
  ([, name, version, licence]) => ({
    name,
    version,
    licence,
  }),
);

/** Words that only the code of one package holds: where a file that is sent has them, its licence must be told. */
const marks: Record<string, RegExp> = {
  'chart.js': /Chart\.js v|chartjs|beforeDatasetDraw/,
  'workbox-core': /workbox:core:/,
  'workbox-routing': /workbox:routing:/,
  'workbox-strategies': /workbox:strategies:/,
  'workbox-expiration': /workbox:expiration:/,
  'qrcode-generator': /code length overflow|bad maskPattern/,
  pagefind: /pagefind-entry\.json/,
};

test('every package of which readers are sent something is named, with its version and the words of its licence', () => {
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(dist, name), 'utf8'));
  const sent = Object.keys(marks).filter((name) => scripts.some((script) => marks[name]?.test(script)));
  console.log(`${scripts.length} scripts, ${sent.length} packages seen in them, ${named.length} named`);
  expect(sent.toSorted()).toEqual(Object.keys(marks).toSorted());
  for (const name of sent) expect(named.map((each) => each.name)).toContain(name);
  for (const { name, version, licence } of named) {
    const own = JSON.parse(readFileSync(join('node_modules', name ?? '', 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(own.version, name).toBe(version);
    expect(licence, name).toMatch(/^(MIT|ISC|BSD-\d-Clause|Apache-2\.0)$/);
  }
  expect(text.match(/permission is hereby granted|permission to use, copy/gi)?.length).toBeGreaterThan(3);
});

test('what only builds or tests the site is not named, and no font is sent', () => {
  const names = named.map(({ name }) => name ?? '');
  for (const name of ['astro', 'vite', 'sharp', ...Object.keys(packageJson.devDependencies)])
    expect(names).not.toContain(name);
  const fonts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(woff2?|ttf|otf|eot)$/.test(name),
  );
  expect(fonts).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(7);
});

test('nobody is named to whom a hole could be told, so no security.txt claims there is', () => {
  const { operator } = JSON.parse(readFileSync('content/site/site.json', 'utf8')) as {
    operator: { email?: string; phone?: string };
  };
  expect(existsSync(join(dist, '.well-known/security.txt'))).toBe(Boolean(operator.email ?? operator.phone));
});
