import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headers, types } from '../../src/serving/headers.ts';
import { writeHeaders, writeRedirects } from '../../src/serving/pack.ts';

test('a static host is told every header once, below the path of the site', () => {
  const text = writeHeaders('/khuyen-cong');
  for (const [name, value] of Object.entries(headers))
    expect(text.split(`${name}: ${value}`)).toHaveLength(2);
  const paths = text.split('\n').filter((line) => line.startsWith('/'));
  expect(paths.every((path) => path.startsWith('/khuyen-cong/'))).toBe(true);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.length).toBeGreaterThanOrEqual(6);
});

test('what moved is forwarded by hosts and by nginx, page and file', () => {
  const { hosts, nginx } = writeRedirects({ cu: 'moi', 'a.csv': 'b.csv' }, '/kc/');
  expect(hosts).toBe('/kc/cu /kc/moi/ 301\n/kc/a.csv /kc/b.csv 301\n');
  expect(nginx).toContain('location = /kc/cu/ {\n    return 301 /kc/moi/;\n}');
  expect(nginx).toContain('location = /kc/a.csv {\n    return 301 /kc/b.csv;\n}');
});

test('the recipe for nginx names the types of the one list, with their letters', () => {
  const recipe = readFileSync('src/serving/nginx.conf', 'utf8');
  // It says the letters of HTML of itself.
  const lettered = ['text/html', ...(/charset_types (.*);/.exec(recipe)?.[1]?.split(' ') ?? [])];
  const named = [...(/ types \{(.*?)\}/s.exec(recipe)?.[1] ?? '').matchAll(/(\S+) ([\w ]+);/g)].flatMap(
    ([, type = '', endings = '']) =>
      endings.split(' ').map((ending) => [ending, lettered.includes(type) ? `${type}; charset=utf-8` : type]),
  );
  expect(Object.fromEntries(named)).toEqual(types);
});

test('the container that the guide tells of has the site where Caddy serves it', () => {
  const guide = readFileSync('src/serving/README.md', 'utf8');
  const served = /root \* (\S+)/.exec(readFileSync('src/serving/Caddyfile', 'utf8'))?.[1];
  expect(/COPY \.site\/packed (\S+?)`/.exec(guide)?.[1]).toBe(served);
  expect(served).toMatch(/^\/srv\//);
});
