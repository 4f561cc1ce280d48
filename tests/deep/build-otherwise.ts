import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

/** Builds the site into a folder of its own. */
export const build = (settings: Record<string, string>): string => {
  const out = mkdtempSync(join(tmpdir(), 'other-build-'));
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out, '--silent'], {
    // Not the runner's own environment: it holds a BASE_URL of its own.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return out;
};

/** What a page says beside "Certificate". */
export const certificateOn = (out: string, path: string): string =>
  /(?:Giấy chứng nhận|Certificate): ([^,]*),/.exec(
    parse(readFileSync(join(out, path, 'index.html'), 'utf8')).querySelector('main')?.text ?? '',
  )?.[1] ?? '';
