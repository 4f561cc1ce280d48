import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

/** Has a run say, as it ends, how long the processor worked for it, and the most memory that it held. */
const tell = `data:text/javascript,process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  console.error(JSON.stringify({ workedMs: (user + system) / 1000, mostBytes: process.resourceUsage().maxRSS * 1024 }));
})`;

/** What a run of a program cost. The time of the processor is told beside that of the clock, which other work makes longer. */
export interface Cost {
  ms: number;
  /** Of the program and all that it started. */
  workedMs: number;
  /** The most that the program and all that it started held at one moment. */
  mostBytes: number;
  said: string;
}

/** How often the programs that a run started are looked at, in ms: one that ends sooner is not seen. */
const often = 100;

/**
 * The memory that a process and all that it started hold now, and in `worked` how long each has worked, as Linux tells; elsewhere 0.
 * @returns bytes
 */
const lookAt = (pid: string, worked: Map<string, number>): number => {
  try {
    const folder = `/proc/${pid}`;
    const stat = readFileSync(`${folder}/stat`, 'utf8');
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13);
    // Ticks of which Linux shows a hundred a second.
    worked.set(pid, (Number(user) + Number(system)) * 10);
    const held = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`${folder}/status`, 'utf8'))?.[1] ?? 0;
    const started = readdirSync(`${folder}/task`).flatMap((task) =>
      readFileSync(`${folder}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return started.reduce((sum, each) => sum + lookAt(each, worked), Number(held) * 1024);
  } catch {
    // It ended while it was looked at.
    return 0;
  }
};

/** Runs a program of ours to its end, with flags for node.  @throws when it ends badly */
export const timeOf = async (
  program: string,
  words: readonly string[],
  cwd: string,
  flags: readonly string[] = [],
): Promise<Cost> => {
  const start = performance.now();
  const ran = spawn(process.execPath, [...flags, '--import', tell, program, ...words], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const own = String(ran.pid);
  const worked = new Map<string, number>();
  let most = 0;
  const looking = setInterval(() => {
    most = Math.max(most, lookAt(own, worked));
  }, often);
  const [said, complained, status] = await Promise.all([
    text(ran.stdout),
    text(ran.stderr),
    new Promise<number | null>((resolve) => ran.once('close', resolve)),
  ]).finally(() => clearInterval(looking));
  const ms = performance.now() - start;
  if (status !== 0)
    throw new Error(`${program} ended with ${status}:\n${said.slice(-2000)}${complained.slice(-2000)}`);
  const { workedMs, mostBytes } = JSON.parse(complained.trim().split('\n').at(-1) ?? '{}') as Cost;
  worked.delete(own);
  return {
    ms,
    workedMs: [...worked.values()].reduce((sum, each) => sum + each, workedMs),
    mostBytes: Math.max(most, mostBytes),
    said,
  };
};
