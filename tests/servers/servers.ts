import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { cacheControl, headers, openToAll, typeOf } from '../../src/serving/headers.ts';
import { isText } from '../../src/serving/pack.ts';
import { say } from './tools.ts';

/** A port that nobody listens at. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}
/** One request, as it is answered. */
export const ask = (port: number, path: string, accept = 'identity'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ port, path, host: '127.0.0.1', headers: { 'accept-encoding': accept } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Answer['headers'],
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });

/** Starts a server and waits until it answers. */
export const start = async (command: string, args: string[], port: number): Promise<ChildProcess> => {
  const server = spawn(command, args, { stdio: 'pipe' });
  let said = '';
  server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`${command}: ${said}`);
    try {
      await ask(port, '/');
      return server;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`${command} does not answer: ${said}`);
};

/** Started by root, its workers would be another user, who may not read our folder. */
const asRoot = process.getuid?.() === 0 ? 'user root;\n' : '';

/**
 * Writes the whole configuration of an nginx that serves a site of ours.
 * @param site the site's own part
 * @param before what stands at the top, such as a module
 * @returns its file
 */
export const writeNginx = (work: string, site: string, port: number, before = ''): string => {
  const config = join(work, `nginx-${port}.conf`);
  writeFileSync(
    config,
    `${before}${asRoot}daemon off;\nworker_processes 1;\npid ${work}/nginx-${port}.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\nclient_body_temp_path ${work}/b;\nproxy_temp_path ${work}/p;\nfastcgi_temp_path ${work}/f;\nuwsgi_temp_path ${work}/u;\nscgi_temp_path ${work}/s;\nsendfile on;\n${site.replace('listen 80;', `listen 127.0.0.1:${port};`)}\n}\n`,
  );
  say('/usr/sbin/nginx', ['-t', '-q', '-c', config]);
  return config;
};

/** Starts an nginx with a site of ours. */
export const runNginx = async (work: string, site: string, before?: string) => {
  const port = await freePort();
  const config = writeNginx(work, site, port, before);
  return { port, server: await start('/usr/sbin/nginx', ['-c', config], port) };
};

/** What every answer is asked for: a page of each language, and a file of each kind. */
export const listAsked = (): string[] => {
  const first = (folder: string, ending: string) =>
    `/${folder}/${readdirSync(join('dist', folder)).find((name) => name.endsWith(ending)) ?? ''}`;
  return [
    '/',
    '/ho-tro/',
    '/en/data/',
    '/rss.xml',
    '/sitemap.xml',
    '/icon.svg',
    '/robots.txt',
    '/calendar/dates.vi.ics',
    ...['csv', 'json', 'xlsx'].map((ending) => `/data/figures.${ending}`),
    ...['.md', '.zip'].map((ending) => first('data', ending)),
    ...['.css', '.js'].map((ending) => first('_astro', ending)),
    first('cards', '.png'),
    first('offline', '.pack'),
  ];
};

/** What every server must answer, whatever it is. @returns how many requests were made */
export const checkAnswers = async (
  port: number,
  under: string,
  canEncode: readonly string[],
): Promise<number> => {
  let asked = 0;
  const get = async (path: string, accept?: string) => {
    asked += 1;
    return ask(port, under + path, accept);
  };
  for (const path of listAsked()) {
    const answer = await get(path);
    expect(answer.status, path).toBe(200);
    for (const [name, value] of Object.entries(headers))
      expect(answer.headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
    expect(answer.headers['cache-control'], path).toBe(cacheControl(path));
    const name = path.endsWith('/') ? `${path}index.html` : path;
    expect(answer.headers['content-type'], path).toBe(typeOf(name));
    const isOpen = openToAll.some((each) => path.startsWith(each)) && /\.\w+$/.test(path);
    expect(answer.headers['access-control-allow-origin'], path).toBe(isOpen ? '*' : undefined);
    expect(answer.headers['cross-origin-resource-policy'], path).toBe(
      isOpen ? 'cross-origin' : 'same-origin',
    );
    expect(answer.body.equals(readFileSync(`dist${name}`)), path).toBe(true);
    expect(answer.headers['etag'], path).toBeTruthy();
    for (const encoding of canEncode) {
      if (!isText.test(name)) continue;
      const packed = await get(path, encoding);
      expect(packed.headers['content-encoding'], `${path} ${encoding}`).toBe(encoding);
      expect(packed.headers['vary'], `${path} ${encoding}`).toMatch(/accept-encoding/i);
      const unpacked = encoding === 'br' ? brotliDecompressSync(packed.body) : gunzipSync(packed.body);
      expect(unpacked.equals(answer.body), `${path} ${encoding}`).toBe(true);
    }
  }
  const lost = await get('/khong-co-trang-nay/');
  expect(lost.status).toBe(404);
  expect(lost.body.toString()).toContain('Không có trang này');
  expect(lost.headers['x-content-type-options']).toBe('nosniff');
  const unslashed = await get('/ho-tro');
  expect([301, 308]).toContain(unslashed.status);
  expect(unslashed.headers['location']).toBe(`${under}/ho-tro/`);
  for (const path of ['/_headers', '/_redirects', '/_moved.nginx', '/../../etc/passwd', '/.git/config'])
    expect((await get(path)).status, path).toBeGreaterThanOrEqual(400);
  return asked;
};

/** Runs a check against a server, and ends the server whatever comes of it. */
export const during = async (
  started: Promise<{ port: number; server: ChildProcess }>,
  check: (port: number) => Promise<void>,
) => {
  const { port, server } = await started;
  try {
    await check(port);
  } finally {
    server.kill();
  }
};
