import { spawnSync } from 'node:child_process';

/** Has a run say, as it ends, how long the processor worked for it, and the most memory that it held. */
const tell = `data:text/javascript,process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  console.error(JSON.stringify({ workedMs: (user + system) / 1000, mostBytes: process.resourceUsage().maxRSS * 1024 }));
})`;

/** What a run of a program cost. The time of the processor is told beside that of the clock, which other work makes longer. */
export interface Cost {
  ms: number;
  workedMs: number;
  mostBytes: number;
  said: string;
}

/** Runs a program of ours to its end, with flags for node.  @throws when it ends badly */
export const timeOf = (
  program: string,
  words: readonly string[],
  cwd: string,
  flags: readonly string[] = [],
): Cost => {
  const start = performance.now();
  const ran = spawnSync(process.execPath, [...flags, '--import', tell, program, ...words], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const ms = performance.now() - start;
  if (ran.status !== 0)
    throw new Error(
      `${program} ended with ${ran.status}:\n${ran.stdout.slice(-2000)}${ran.stderr.slice(-2000)}`,
    );
  return {
    ms,
    ...(JSON.parse(ran.stderr.trim().split('\n').at(-1) ?? '{}') as Omit<Cost, 'ms' | 'said'>),
    said: ran.stdout,
  };
};
