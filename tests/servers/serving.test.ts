import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { packSite, writeRedirects } from '../../src/serving/pack.ts';
import { ask, checkAnswers, during, freePort, runNginx, start } from './servers.ts';
import { brotliModule, testWhatWasNotRun, testWith } from './tools.ts';

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

const startNginx = (folder: string, change = (config: string) => config, before?: string) =>
  runNginx(
    work,
    change(readFileSync('src/serving/nginx.conf', 'utf8')).replaceAll('/srv/khuyen-cong/current', folder),
    before,
  );

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

testWith('brotli', 'nginx with its module sends what is smaller still, and gzip to others', () =>
  during(
    startNginx(
      root,
      (config) => config.replace('gzip_static on;', 'gzip_static on;\n    brotli_static on;'),
      `load_module ${brotliModule};\n`,
    ),
    async (port) => {
      console.log(`nginx: ${await checkAnswers(port, '', ['br', 'gzip'])} requests`);
    },
  ),
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
