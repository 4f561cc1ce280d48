import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Browser } from 'playwright-core';

const size = { width: 900, height: 560 };

/** Serves a folder to this machine while something is done with its address. */
export const serving = async <Result>(
  folder: string,
  act: (address: string) => Promise<Result>,
): Promise<Result> => {
  const server: Server = createServer(sirv(folder, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
};

/**
 * A picture of a page of a built site, as it stands there.
 * @returns its size; nothing when the page is not there
 */
export const takePageOf = async (
  browser: Browser,
  folder: string,
  path: string,
  file: string,
): Promise<{ width: number; height: number } | undefined> => {
  if (!existsSync(join(folder, path, 'index.html'))) return undefined;
  return serving(folder, async (address) => {
    const page = await browser.newPage({ viewport: size, locale: 'vi-VN' });
    try {
      await page.goto(`${address}${path}`, { waitUntil: 'load' });
      await page.screenshot({ path: file });
      return size;
    } finally {
      await page.close();
    }
  });
};

/** Prints a page of a folder as a PDF on A4. */
export const printPage = (browser: Browser, folder: string, path: string, file: string): Promise<void> =>
  serving(folder, async (address) => {
    const page = await browser.newPage();
    try {
      await page.goto(`${address}${path}`, { waitUntil: 'load' });
      await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true, printBackground: true });
    } finally {
      await page.close();
    }
  });
