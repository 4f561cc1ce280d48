import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './say.ts';
import type { Said } from '../reading/fault.ts';

/** A step before publishing. */
interface Step {
  name: Said;
  /** What is run with this Node. */
  run: readonly string[];
  /** Whether a line of its output is a failure, whatever it ends with. */
  isFailure?: (line: string) => boolean;
}

const vitest = (file: string) => [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--project',
  'site',
  '--outputFile.json',
  '.vitest/publish.json',
  file,
];

/** Whether the browser that npm brings runs here. */
const hasBrowser = (): boolean =>
  process.env['CHROME_PATH'] !== undefined ||
  (process.platform === 'linux' && process.arch === 'x64' && existsSync('node_modules/@sparticuz/chromium'));

/** All that a site passes before it is published, in this order. The build itself checks content, links, anchors and the search index. */
export const steps = (lang: string): Step[] => [
  { name: say('step.check'), run: ['src/publishing/check.ts', '--lang', lang] },
  {
    name: say('step.build'),
    run: ['node_modules/astro/bin/astro.mjs', 'build'],
    // Astro tells of some failures and ends well all the same.
    isFailure: (line) => line.includes('[ERROR]'),
  },
  { name: say('step.html'), run: vitest('tests/site/html.test.ts') },
  { name: say('step.budgets'), run: vitest('tests/site/budgets.test.ts') },
  ...(hasBrowser() ? [{ name: say('step.axe'), run: vitest('tests/browser/axe.test.ts') }] : []),
];

/** Whether a step that needs a browser is left out on this machine. */
export const lacksBrowser = (): boolean => !hasBrowser();

/** Lines that a build writes for each page: too many to find a fault among. */
const pageLine = /^\d\d:\d\d:\d\d\s+[├└]─/;

/** Runs one step; what it says is told when it went badly. @returns whether it went well */
export const runStep = ({ run, isFailure }: Step, env = process.env): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, run, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (data: Buffer) => (said += String(data));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    // Whoever ends this command ends what it runs.
    const end = () => child.kill();
    process.once('exit', end);
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      process.off('exit', end);
      const lines = said.split('\n').filter((line) => !pageLine.test(line));
      const isGood = code === 0 && !(isFailure && lines.some(isFailure));
      if (!isGood) console.error(lines.join('\n').trimEnd());
      resolve(isGood);
    });
  });
