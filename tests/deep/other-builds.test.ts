import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { today } from '../../src/i18n/formats.ts';
import { makeCollections } from '../../src/staff/form/collections.ts';
import { build, certificateOn } from './build-otherwise.ts';
import { inAYear, notBefore } from './days-to-come.ts';

// Builds of the same site on other days and machines. They share Astro’s working folder, so one follows the other.

test('a site built on 1 January after the last year says that they have expired', () => {
  const out = build({ SITE_TODAY: notBefore('2027-01-01') });
  try {
    expect(certificateOn(out, 'san-pham/banh-dua-nuong-top-coco')).toBe('Hết hạn sau ngày 31/12/2026');
    expect(certificateOn(out, 'en/products/banh-dua-nuong-top-coco')).toBe('Ended after 31 December 2026');
    expect(certificateOn(out, 'en/products/ruou-can-phu-tuc')).toBe('Ended after 31 December 2024');
    expect(certificateOn(out, 'en/products/banh-kho-me-ba-lieu-me')).toBe('Ended after 31 December 2018');
  } finally {
    rmSync(out, { recursive: true });
  }
}, 1_200_000);

test('the same content on the same day builds the same bytes, whatever the zone and language of the machine', () => {
  const [one, two] = [
    { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
  ].map((machine) => build({ SITE_TODAY: today(), ...machine })) as [string, string];
  try {
    const files = readdirSync(one, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(one, join(entry.parentPath, entry.name)));
    const differ = files.filter(
      (file) => !readFileSync(join(one, file)).equals(readFileSync(join(two, file))),
    );
    console.log(`${files.length} files built twice, ${differ.length} differ`);
    expect(files.length).toBeGreaterThan(2_000);
    expect(differ).toEqual([]);
  } finally {
    for (const out of [one, two]) rmSync(out, { recursive: true });
  }
}, 1_200_000);

test('a site built a year from now is whole', () => {
  // The build looks over every link, anchor and address itself, and fails if one is broken.
  const day = inAYear();
  const out = build({ SITE_TODAY: day });
  try {
    const home = parse(readFileSync(join(out, 'index.html'), 'utf8')).text;
    expect([0, 1].some((later) => home.includes(String(Number(day.slice(0, 4)) + later)))).toBe(true);
    expect(home).not.toMatch(/undefined|NaN|Invalid/);
  } finally {
    rmSync(out, { recursive: true });
  }
}, 1_200_000);

test('a preview leads from each of its pages to the form of what it shows', () => {
  const out = build({ STAFF_ORIGIN: 'https://can-bo.example' });
  try {
    const forms = new Set(makeCollections().map(({ name }) => name));
    const wrong: string[] = [];
    const opened = new Set<string>();
    let looked = 0;
    for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('index.html')) continue;
      looked += 1;
      const links = [
        ...readFileSync(join(out, file), 'utf8').matchAll(
          /href="https:\/\/can-bo\.example\/admin\/#\/collections\/([a-z-]+)\/entries\/([^"]+)"/g,
        ),
      ].map(([, collection = '', entry = '']) => ({ collection, entry }));
      const [link] = links;
      const isThere =
        link !== undefined &&
        links.length === 1 &&
        forms.has(link.collection) &&
        ['.json', '.vi.mdx'].some((end) => existsSync(join('content', link.collection, link.entry + end)));
      if (!isThere) wrong.push(`${file}: ${JSON.stringify(links)}`);
      if (link) opened.add(`${link.collection}/${link.entry}`);
    }
    console.log(`${looked} pages of a preview lead to ${opened.size} entries of ${forms.size} forms`);
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(1_500);
    expect(opened.size).toBeGreaterThan(300);
  } finally {
    rmSync(out, { recursive: true });
  }
}, 1_200_000);
