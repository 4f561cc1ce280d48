import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { checkSite, printSiteReport } from './check-site.ts';
import { finishSwitch, openGeneration, serveGeneration } from './generations.ts';
import { isTaken, sayDiskFull, sayPortTaken } from './machine.ts';
import { isRefused, printReport } from './report.ts';

/**
 * Makes `astro build` safe by itself: content with a mistake is not built; the site is written beside what is served, looked over, and
 * switched in only when all of it is there. Stands last in the list of integrations, so that what the others add is looked over too.
 * A build to a folder of its own (`--outDir`) is checked in the same way and stays where it was written.
 */
export const publishSafely = (): AstroIntegration => {
  let root = '';
  let generation: string | undefined;
  let base = '/';
  return {
    name: 'publish-safely',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') {
          const { port, host } = config.server;
          const taken =
            command !== 'sync' && (await isTaken(port, typeof host === 'string' ? host : undefined));
          if (taken) console.log(Object.values(sayPortTaken(port)).join('\n'));
          return;
        }
        root = fileURLToPath(config.root);
        base = config.base;
        const outDir = fileURLToPath(config.outDir);
        const full = sayDiskFull(outDir);
        if (full) stop(full.vi, full.en);
        // A disk that filled up while it was written to.
        process.once('exit', (code) => {
          const said = code === 0 ? undefined : sayDiskFull(outDir, true);
          if (said) console.error(`${said.vi}\n${said.en}`);
        });
        // Before anything can refuse: a switch that was cut off would leave nothing to serve.
        finishSwitch(root);
        const report = checkContent(root);
        console.log(printReport(report, 'vi'));
        if (isRefused(report))
          stop(
            'Không dựng trang khi nội dung còn lỗi. Trang đang chạy không đổi.',
            'Nothing is built while content has errors. What is served has not changed.',
          );
        if (fileURLToPath(config.outDir) !== join(root, 'dist/')) return;
        generation = openGeneration(root);
        updateConfig({ outDir: pathToFileURL(`${generation}/`) as never });
      },
      'astro:build:done': ({ dir, logger }) => {
        const report = checkSite(fileURLToPath(dir), base);
        if (report.problems.length === 0) logger.info(printSiteReport(report));
        else {
          // Told however little the build was asked to tell.
          console.error(printSiteReport(report));
          stop(
            'Trang vừa dựng có chỗ hỏng, nên không đưa ra. Trang đang chạy không đổi.',
            'The site just built has faults, so it is not served. What is served has not changed.',
          );
        }
        if (generation) serveGeneration(root, generation);
      },
    },
  };
};

/** Ends a build with a sentence, without the stack trace that an error thrown from a hook would bring. */
const stop = (vi: string, en: string): never => {
  console.error(`${vi}\n${en}`);
  process.exit(1);
};
