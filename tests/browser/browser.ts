import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** A real browser: the one `CHROME_PATH` names, else an installed Chromium or Chrome, else the one that npm brought. */
export const launchBrowser = async (): Promise<Browser> => {
  const found = [process.env['CHROME_PATH'], ...installed].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (found !== undefined) return chromium.launch({ executablePath: found, args: quiet });
  // Tells the package to unpack its own libraries, so that a bare machine runs it.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args, ...quiet],
  });
};
