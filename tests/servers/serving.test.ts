import { spawn, type ChildProcess } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect } from 'vitest';
import { cacheControl, headers, openToAll, types } from '../../src/serving/headers.ts';
import { packSite, writeRedirects } from '../../src/serving/pack.ts';
import { say, testWhatWasNotRun, testWith } from './tools.ts';

const freePort = (): Promise<number> =>
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
const ask = (port: number, path: string, accept = 'identity'): Promise<Answer> =>
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

const work = mkdtempSync(join(tmpdir(), 'serving-'));
const root = join(work, 'root');
/** What has moved, for the time of these tests. */
const moved = { 'cu/ho-tro': 'ho-tro', 'data/old.csv': 'data/makers.csv' };
beforeAll(async () => {
  const count = await packSite('dist', root, '/');
  console.log(`${count} files compressed`);
  writeFileSync(join(root, '_moved.nginx'), writeRedirects(moved, '/').nginx);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Starts a server and waits until it answers. */
const start = async (command: string, args: string[], port: number): Promise<ChildProcess> => {
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

const startNginx = async (folder: string, change = (config: string) => config) => {
  const port = await freePort();
  const site = change(readFileSync('src/serving/nginx.conf', 'utf8'))
    .replaceAll('/srv/khuyen-cong/current', folder)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  const config = join(work, `nginx-${port}.conf`);
  writeFileSync(
    config,
    `${asRoot}daemon off;\nworker_processes 1;\npid ${work}/nginx-${port}.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\nclient_body_temp_path ${work}/b;\nproxy_temp_path ${work}/p;\nfastcgi_temp_path ${work}/f;\nuwsgi_temp_path ${work}/u;\nscgi_temp_path ${work}/s;\nsendfile on;\n${site}\n}\n`,
  );
  say('/usr/sbin/nginx', ['-t', '-q', '-c', config]);
  return { port, server: await start('/usr/sbin/nginx', ['-c', config], port) };
};

const startCaddy = async (folder: string, change = (config: string) => config) => {
  const port = await freePort();
  const config = join(work, `Caddyfile-${port}`);
  writeFileSync(
    config,
    `{\n\tadmin off\n\tauto_https off\n}\n${change(readFileSync('src/serving/Caddyfile', 'utf8'))
      .replaceAll('/srv/khuyen-cong/current', folder)
      .replace('\n:80 {', `\nhttp://127.0.0.1:${port} {`)}`,
  );
  return {
    port,
    server: await start('caddy', ['run', '--adapter', 'caddyfile', '--config', config], port),
  };
};

/** What every server must answer, whatever it is. @returns how many requests were made */
const checkAnswers = async (port: number, under: string, canEncode: readonly string[]): Promise<number> => {
  let asked = 0;
  const get = async (path: string, accept?: string) => {
    asked += 1;
    return ask(port, under + path, accept);
  };
  const kept = readdirSync('dist/_astro').find((name) => name.endsWith('.css')) ?? '';
  const paths = {
    '/': 'html',
    '/ho-tro/': 'html',
    '/en/data/': 'html',
    '/rss.xml': 'xml',
    '/sitemap.xml': 'xml',
    '/calendar/dates.vi.ics': 'ics',
    '/data/figures.csv': 'csv',
    '/data/figures.json': 'json',
    '/data/figures.xlsx': 'xlsx',
    [`/_astro/${kept}`]: 'css',
  };
  for (const [path, ending] of Object.entries(paths)) {
    const answer = await get(path);
    expect(answer.status, path).toBe(200);
    for (const [name, value] of Object.entries(headers))
      expect(answer.headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
    expect(answer.headers['cache-control'], path).toBe(cacheControl(path));
    if (types[ending]) expect(answer.headers['content-type'], path).toBe(types[ending]);
    const isOpen = openToAll.some((each) => path.startsWith(each)) && /\.\w+$/.test(path);
    expect(answer.headers['access-control-allow-origin'], path).toBe(isOpen ? '*' : undefined);
    expect(answer.headers['cross-origin-resource-policy'], path).toBe(
      isOpen ? 'cross-origin' : 'same-origin',
    );
    const file = `dist${path.endsWith('/') ? `${path}index.html` : path}`;
    expect(answer.body.equals(readFileSync(file)), path).toBe(true);
    expect(answer.headers['etag'], path).toBeTruthy();
    for (const encoding of canEncode) {
      if (ending === 'xlsx') continue;
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
const during = async (
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

testWith('nginx', 'types, headers, compression, caching, lost and moved addresses, at the root', () =>
  during(startNginx(root), async (port) => {
    console.log(`nginx: ${await checkAnswers(port, '', ['gzip'])} requests`);
    for (const [from, to] of [
      ['/cu/ho-tro/', '/ho-tro/'],
      ['/data/old.csv', '/data/makers.csv'],
    ] as const) {
      const answer = await ask(port, from);
      expect([answer.status, answer.headers['location']]).toEqual([301, to]);
    }
  }),
);

testWith('caddy', 'types, headers, compression, caching and lost addresses, at the root', () =>
  during(startCaddy(root), async (port) => {
    console.log(`Caddy: ${await checkAnswers(port, '', ['br', 'gzip'])} requests`);
  }),
);

/** The same folder under a path, as the recipes say. */
const underPath = () => {
  const folder = join(work, `portal-${Math.random().toString(36).slice(2)}`);
  mkdirSync(folder);
  renameSync(root, join(folder, 'khuyen-cong'));
  return { folder, back: () => renameSync(join(folder, 'khuyen-cong'), root) };
};

testWith('nginx', 'the same under a path of a portal', async () => {
  const { folder, back } = underPath();
  const change = (config: string) =>
    config.replace('error_page 404 /404.html;', 'error_page 404 /khuyen-cong/404.html;');
  try {
    await during(startNginx(folder, change), async (port) => {
      console.log(`nginx: ${await checkAnswers(port, '/khuyen-cong', ['gzip'])} requests`);
    });
  } finally {
    back();
  }
});

testWith('caddy', 'the same under a path of a portal', async () => {
  const { folder, back } = underPath();
  const change = (config: string) => config.replace('rewrite * /404.html', 'rewrite * /khuyen-cong/404.html');
  try {
    await during(startCaddy(folder, change), async (port) => {
      console.log(`Caddy: ${await checkAnswers(port, '/khuyen-cong', ['br', 'gzip'])} requests`);
    });
  } finally {
    back();
  }
});

testWhatWasNotRun();
