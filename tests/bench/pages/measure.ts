import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** A link and a processor as a reader may have them. */
export const links = {
  'slow 4G': { latency: 562, bitsPerSecond: 1_440_000, slower: 4 },
  'slow 3G': { latency: 2_000, bitsPerSecond: 400_000, slower: 6 },
} as const;
export type Link = keyof typeof links;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder as a good server would: text compressed with Brotli, once. */
export const serve = async (folder: string): Promise<{ address: string; close(): void }> => {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*/, ''));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    const body = kept.get(file) ?? (type ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    kept.set(file, body);
    response.writeHead(200, {
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(type && { 'Content-Encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
};

/** What one visit showed: ms to the first paint, bytes sent in all, bytes of script. */
export interface Visit {
  paintMs: number;
  bytes: number;
  scriptBytes: number;
}

/** Opens a page as somebody who was never there, until nothing more comes. */
export const visit = async (browser: Browser, address: string, link: Link): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { latency, bitsPerSecond, slower } = links[link];
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bitsPerSecond / 8,
    uploadThroughput: bitsPerSecond / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const scripts = new Set<string>();
  let [bytes, scriptBytes] = [0, 0];
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const paintMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return { paintMs, bytes, scriptBytes };
};

/** The longest time from a tap or a key to the next paint, in ms, with the processor four times slower. */
export const answerMs = async (
  browser: Browser,
  address: string,
  taps: readonly string[],
): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const seen = ((globalThis as unknown as { seen: number[] }).seen = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (seen as number[]).push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (const tap of taps) {
    const element = page.locator(tap).filter({ visible: true }).first();
    if ((await element.count()) === 0) throw new Error(`${address} has no ${tap}`);
    await element.click();
    await page.waitForTimeout(400);
    await page.keyboard.press('Escape');
  }
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
  await context.close();
  return Math.max(0, ...seen);
};
