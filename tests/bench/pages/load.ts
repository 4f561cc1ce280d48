import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How our server did under load, and a file of one line on the same one. */
export interface Load {
  homePerSecond: number;
  linePerSecond: number;
  requests: number;
  errors: number;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
const has = (command: string) => spawnSync('which', [command]).status === 0;

/** Reads what wrk says. @throws where it says nothing that we know */
const readWrk = (said: string): { perSecond: number; requests: number; errors: number } => {
  const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(said) ?? [];
  const [, requests] = /(\d+) requests in/.exec(said) ?? [];
  if (perSecond === undefined || requests === undefined) throw new Error(said);
  const [, ...socket] =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said) ?? [];
  const [, refused = '0'] = /Non-2xx or 3xx responses: (\d+)/.exec(said) ?? [];
  return {
    perSecond: Number(perSecond),
    requests: Number(requests),
    errors: socket.reduce((sum, each) => sum + Number(each), Number(refused)),
  };
};

/**
 * Puts the recipe for nginx under load: the home page, as browsers ask for it, and a file of one line, in turns.
 * @param seconds how long in all
 * @returns nothing where nginx or wrk are not there
 */
export const measureLoad = async (site: string, seconds: number): Promise<Load | undefined> => {
  if (!has('nginx') || !has('wrk')) return undefined;
  const work = mkdtempSync(join(tmpdir(), 'load-'));
  const root = join(work, 'root');
  // What is asked for, packed as `npm run pack` packs it; the whole site would take minutes.
  mkdirSync(root);
  for (const file of ['index.html', '404.html']) {
    const content = readFileSync(join(site, file));
    writeFileSync(join(root, file), content);
    writeFileSync(join(root, `${file}.gz`), gzipSync(content, { level: 9 }));
  }
  writeFileSync(join(root, '_moved.nginx'), '');
  writeFileSync(join(root, 'line.txt'), 'one line\n');
  const port = await freePort();
  const recipe = readFileSync('src/serving/nginx.conf', 'utf8')
    .replaceAll('/srv/khuyen-cong/current', root)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  const config = join(work, 'nginx.conf');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    config,
    `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;\nworker_processes 1;\npid ${work}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\nsendfile on;\n${paths.map((path) => `${path}_temp_path ${work}/${path};\n`).join('')}${recipe}\n}\n`,
  );
  const server = spawn('nginx', ['-c', config], { stdio: 'ignore' });
  try {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const rounds = 3;
    const press = (path: string) =>
      readWrk(
        execFileSync(
          'wrk',
          [
            '-t1',
            '-c32',
            `-d${Math.max(1, Math.round(seconds / rounds / 2))}s`,
            '-H',
            'Accept-Encoding: gzip',
            `http://127.0.0.1:${port}${path}`,
          ],
          { encoding: 'utf8' },
        ),
      );
    const runs = Array.from({ length: rounds }, () => ({ home: press('/'), line: press('/line.txt') }));
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    const all = runs.flatMap(({ home, line }) => [home, line]);
    return {
      homePerSecond: median(runs.map(({ home }) => home.perSecond)),
      linePerSecond: median(runs.map(({ line }) => line.perSecond)),
      requests: all.reduce((sum, each) => sum + each.requests, 0),
      errors: all.reduce((sum, each) => sum + each.errors, 0),
    };
  } finally {
    server.kill();
    rmSync(work, { recursive: true, force: true });
  }
};
