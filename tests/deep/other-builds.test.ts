import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';

// Builds of the same site in other ways. They share Astro’s working folder, so they stand in one file, where one follows the other.

test('the site can live under a path of the city portal: every link and address stays under it', () => {
  const out = mkdtempSync(join(tmpdir(), 'under-path-'));
  try {
    execFileSync('npx', ['astro', 'build', '--outDir', out, '--silent'], {
      // Not the runner's own environment: it holds a BASE_URL of its own.
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        BASE_PATH: '/khuyen-cong',
        SITE_URL: 'https://portal.example',
        SITE_TODAY: '2024-12-31',
      },
    });
    let looked = 0;
    for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
      const root = parse(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
      for (const element of root.querySelectorAll('[href], [src], [action], [data-bundle]')) {
        const target =
          ['href', 'src', 'action', 'data-bundle'].map((name) => element.getAttribute(name)).find(Boolean) ??
          '';
        if (target.startsWith('/')) {
          looked += 1;
          expect(target.startsWith('/khuyen-cong/'), `${entry.name} → ${target}`).toBe(true);
        }
      }
      const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
      expect(canonical).toMatch(/^https:\/\/portal\.example\/khuyen-cong\//);
    }
    // On the last day of the fourth year a certificate of 2021 is still valid (the day after: below).
    const product = parse(readFileSync(join(out, 'san-pham/ruou-can-phu-tuc/index.html'), 'utf8'));
    expect(product.querySelector('main .chip')?.text.trim()).toBe('Còn hiệu lực đến hết 31/12/2024');
    console.log(`${looked} links under the path`);
    expect(looked).toBeGreaterThan(10_000);
  } finally {
    rmSync(out, { recursive: true });
  }
}, 240_000);

test('a site built on 1 January after the last year says that they have expired', () => {
  const out = mkdtempSync(join(tmpdir(), 'new-year-'));
  try {
    execFileSync('npx', ['astro', 'build', '--outDir', out, '--silent'], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], SITE_TODAY: '2025-01-01' },
    });
    const chipOf = (path: string) =>
      parse(readFileSync(join(out, path, 'index.html'), 'utf8'))
        .querySelector('main .chip')
        ?.text.trim();
    expect(chipOf('san-pham/ruou-can-phu-tuc')).toBe('Đã hết hiệu lực sau ngày 31/12/2024');
    expect(chipOf('en/products/ruou-can-phu-tuc')).toBe('Expired after 31 December 2024');
    expect(chipOf('en/products/banh-kho-me-ba-lieu-me')).toBe('Expired after 31 December 2018');
  } finally {
    rmSync(out, { recursive: true });
  }
}, 240_000);
