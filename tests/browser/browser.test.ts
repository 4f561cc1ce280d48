import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { launchBrowser, launchOptions } from './browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('it is the one that npm brought, whatever browser the machine has', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'));
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const started = join(folder, 'started');
  for (const name of names) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho ${name} >> '${started}'\nexit 1\n`);
    chmodSync(join(folder, name), 0o755);
  }
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`);
  vi.stubEnv('CHROME_PATH', '');
  const { executablePath = '' } = await launchOptions();
  expect(relative(process.cwd(), executablePath)).toBe('node_modules/.cache/browser/unpacked/chromium');
  const browser = await launchBrowser();
  expect(browser.version()).toMatch(/^153\./);
  await browser.close();
  expect(existsSync(started)).toBe(false);
  rmSync(folder, { recursive: true });
});

test('no flag merges its processes or weakens what a reader’s browser refuses', async () => {
  const { args = [] } = await launchOptions();
  expect(args.length).toBeGreaterThan(5);
  expect(args.join(' ')).not.toMatch(
    /single-process|no-zygote|in-process-gpu|web-security|insecure-content|site-isolation|ignore-certificate/,
  );
});

test('it lives on when its contexts close, and nothing of it stays in our environment', async () => {
  const before = { ...process.env };
  const browser = await launchBrowser();
  for (let turn = 0; turn < 3; turn += 1) {
    const context = await browser.newContext();
    await context.newPage();
    await context.close();
  }
  expect(await (await browser.newPage()).evaluate(() => 6 * 7)).toBe(42);
  await browser.close();
  expect(process.env).toEqual(before);
});

test.each([
  ['noto-sans', 'Noto Sans'],
  ['dejavu-sans', 'DejaVu Sans'],
] as const)(
  'with %s every letter is drawn in %s, in the time and language of a reader here',
  async (face, family) => {
    const browser = await launchBrowser(face);
    const page = await browser.newPage();
    await page.setContent(
      '<p style="font: 20px system-ui, Arial, monospace, serif">Đậm, <b>nghiêng ễ ộ ữ</b>, <code>mã</code></p>',
    );
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    const { root } = await devtools.send('DOM.getDocument');
    const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(new Set(fonts.map(({ familyName }) => familyName))).toEqual(new Set([family]));
    expect(fonts.reduce((sum, { glyphCount }) => sum + glyphCount, 0)).toBeGreaterThan(15);
    expect(await page.evaluate(() => [new Date(0).getTimezoneOffset(), navigator.language])).toEqual([
      -8 * 60,
      'vi-VN',
    ]);
    await browser.close();
  },
);

test('a CHROME_PATH that names nothing is said so', async () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
  await expect(launchBrowser()).rejects.toThrow('CHROME_PATH names no file: /nowhere/chrome');
});
