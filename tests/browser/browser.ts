import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { unpackBrowser } from './unpack.ts';

/** The faces that a browser can be given: files beside this one that name a face from npm and nothing of the machine. */
export type Face = 'noto-sans' | 'dejavu-sans';

/**
 * All that our browser is started with. The package's own list is left aside: with `--single-process` and `--no-zygote` closing one
 * context ends the browser, and `--disable-web-security` makes it milder than a reader's.
 */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--font-render-hinting=none',
];

const named = (path: string) => {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Error(`CHROME_PATH names no file: ${path}`);
  return path;
};

/**
 * How the tests' browser is started: the one `CHROME_PATH` names, else the one that npm brought; never one that happens to be
 * installed. It sees the faces of one font file, and the time and language of a reader here, whatever the machine has.
 * @throws if `CHROME_PATH` names no file.
 */
export const launchOptions = async (face: Face = 'noto-sans'): Promise<LaunchOptions> => {
  const chosen = process.env['CHROME_PATH'];
  const { executablePath, libraries } = chosen
    ? { executablePath: named(chosen), libraries: undefined }
    : await unpackBrowser();
  return {
    executablePath,
    args: flags,
    env: {
      ...process.env,
      ...(libraries && { LD_LIBRARY_PATH: libraries }),
      FONTCONFIG_FILE: join(import.meta.dirname, 'faces', `${face}.conf`),
      TZ: 'Asia/Ho_Chi_Minh',
      LANGUAGE: 'vi',
      LC_ALL: 'vi_VN.UTF-8',
    },
  };
};

/** A real browser, the same on every machine: see `launchOptions`. */
export const launchBrowser = async (face?: Face): Promise<Browser> =>
  chromium.launch(await launchOptions(face));
