import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { launch } from 'puppeteer-core';
import { Builder } from 'selenium-webdriver';

/** A browser of another make, for looking at pages as they come, in light colours. */
export interface Engine {
  /** A picture of a page from its top, at most `tall` px high, and by how many px it runs over the edge of the screen. */
  shoot(address: string, width: number, tall: number): Promise<{ picture: Uint8Array; runs: number }>;
  close(): Promise<void>;
}

/** Where a program of this machine lies, if it is installed. */
const find = (program: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));

/** Drawings come after the page has loaded, and pictures below the fold later still. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 500));

const runsOver = 'document.documentElement.scrollWidth - innerWidth';

/** Firefox, over WebDriver BiDi. */
const openFirefox = async (executablePath: string): Promise<Engine> => {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    shoot: async (address, width, tall) => {
      await page.setViewport({ width, height: 900 });
      await page.goto(address);
      await settle();
      const runs = Number(await page.evaluate(runsOver));
      const high = Number(await page.evaluate('document.documentElement.scrollHeight'));
      const clip = { x: 0, y: 0, width, height: Math.min(high, tall) };
      return { picture: await page.screenshot({ clip, captureBeyondViewport: true }), runs };
    },
    close: () => browser.close(),
  };
};

/** WebKitGTK, which draws on a screen of its own: what is seen is as high as that screen, and a window no narrower than some 450 px. */
const openWebKit = async (driver: string, xvfb: string): Promise<Engine> => {
  const display = `:${90 + (process.pid % 100)}`;
  const port = 20_000 + (process.pid % 10_000);
  const children = [spawn(xvfb, [display, '-screen', '0', '2000x3000x24'], { stdio: 'ignore' })];
  await new Promise((resolve) => setTimeout(resolve, 1000));
  children.push(
    spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      env: { ...process.env, DISPLAY: display },
      stdio: 'ignore',
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const binary = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];
  const browser = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    })
    .build();
  return {
    shoot: async (address, width, tall) => {
      await browser
        .manage()
        .window()
        .setRect({ width, height: Math.min(tall, 2990), x: 0, y: 0 });
      await browser.get(address);
      await settle();
      const runs = Number(await browser.executeScript(`return ${runsOver}`));
      return { picture: Buffer.from(await browser.takeScreenshot(), 'base64'), runs };
    },
    close: async () => {
      await browser.quit();
      for (const child of children.toReversed()) child.kill();
    },
  };
};

/** Other browsers that may be there, from Debian: how each is opened; undefined, with its name, where it is not installed. */
export const otherEngines = (): {
  name: string;
  open: (() => Promise<Engine>) | undefined;
  wants: string;
}[] => {
  const firefox = find('firefox-esr') ?? find('firefox');
  const [driver, xvfb] = [find('WebKitWebDriver'), find('Xvfb')];
  return [
    {
      name: 'firefox',
      wants: 'firefox-esr',
      open: firefox === undefined ? undefined : () => openFirefox(firefox),
    },
    {
      name: 'webkit',
      wants: 'webkit2gtk-driver, xvfb',
      open: driver === undefined || xvfb === undefined ? undefined : () => openWebKit(driver, xvfb),
    },
  ];
};
