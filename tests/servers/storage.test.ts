import { type ChildProcess, execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect } from 'vitest';
import { packSite } from '../../src/serving/pack.ts';
import { writeUpload } from '../../src/serving/storage.ts';
import { ask, checkAnswers, freePort, listAsked, runNginx, start, writeNginx } from './servers.ts';
import { testWhatWasNotRun, testWith } from './tools.ts';

// Not the one that waits: what the server says in the meantime would fill its pipe, and stop it.
const run = promisify(execFile);
const work = mkdtempSync(join(tmpdir(), 'storage-'));
const servers: ChildProcess[] = [];
afterAll(() => {
  for (const server of servers) server.kill();
  rmSync(work, { recursive: true, force: true });
});

/** Packs what is asked for of the built site as an edition of its own, changed. @returns what there is to upload */
const writeEdition = async (edition: string, change: (site: string) => void) => {
  const [site, packed] = [join(work, edition, 'site'), join(work, edition, 'packed')];
  for (const path of [
    ...listAsked(),
    '/404.html',
    ...readdirSync('dist/_astro').map((name) => `/_astro/${name}`),
  ]) {
    const name = path.endsWith('/') ? `${path}index.html` : path;
    mkdirSync(dirname(join(site, name)), { recursive: true });
    cpSync(`dist${name}`, join(site, name));
  }
  change(site);
  await packSite(site, packed, '/');
  return writeUpload(packed, join(work, edition, 'upload'), edition, '/');
};

/** Waits until a file is there: nginx takes up what it is told in a moment. */
const until = async (port: number, path: string): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await ask(port, path)).status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${path} does not come`);
};

testWith(
  'storage',
  'two editions in a bucket behind a cache: shown, pointed at, purged, gone back',
  async () => {
    // What is uploaded, and by what: the words that `npm run storage` writes, to a server that forgets all.
    const port = await freePort();
    servers.push(await start('moto_server', ['-p', String(port)], port));
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      RCLONE_CONFIG: join(work, 'rclone.conf'),
      RCLONE_CONFIG_CITY_TYPE: 's3',
      RCLONE_CONFIG_CITY_PROVIDER: 'Other',
      RCLONE_CONFIG_CITY_ENDPOINT: `http://127.0.0.1:${port}`,
      RCLONE_CONFIG_CITY_REGION: 'us-east-1',
      RCLONE_CONFIG_CITY_ACL: 'public-read',
      RCLONE_CONFIG_CITY_ACCESS_KEY_ID: 'nobody',
      RCLONE_CONFIG_CITY_SECRET_ACCESS_KEY: 'nothing',
    };
    // Debian's rclone refuses to start where this is set.
    delete env['AWS_CA_BUNDLE'];
    writeFileSync(join(work, 'rclone.conf'), '');
    const upload = (edition: string) =>
      run('sh', [join(work, edition, 'upload/upload.sh'), 'city:khuyen-cong'], { env });
    await run('rclone', ['mkdir', 'city:khuyen-cong'], { env });

    const style = readdirSync('dist/_astro').find((name) => name.endsWith('.css')) ?? '';
    const first = await writeEdition('2026-11-26', (site) => writeFileSync(join(site, 'cu.html'), 'cũ'));
    const second = await writeEdition('2026-11-27', (site) => {
      writeFileSync(join(site, 'index.html'), 'hai');
      writeFileSync(join(site, 'moi.html'), 'mới');
      renameSync(join(site, '_astro', style), join(site, '_astro', `x${style}`));
    });
    await upload('2026-11-26');
    await upload('2026-11-27');
    for (const { file, under, headers } of [...first, ...second]) {
      const answer = await ask(port, `/khuyen-cong/${under}/${file}`);
      expect(answer.status, file).toBe(200);
      for (const name of ['Content-Type', 'Cache-Control', 'Content-Encoding'])
        expect(answer.headers[name.toLowerCase()], `${file} ${name}`).toBe(headers[name]);
    }

    const configOf = (edition: string) =>
      readFileSync('src/serving/edge.nginx.conf', 'utf8')
        .replace('EDITION', edition)
        .replace('/var/cache/nginx', work)
        .replace('storage.example:443', `127.0.0.1:${port}`)
        .replaceAll('storage.example', '127.0.0.1')
        .replace('https://', 'http://');
    const edge = await runNginx(work, configOf('2026-11-26'));
    servers.push(edge.server);
    const point = (edition: string) => {
      writeNginx(work, configOf(edition), edge.port);
      edge.server.kill('SIGHUP');
    };
    /** Forgets what stands on the list of an edition, by the names under which it was kept. */
    const purge = (edition: string): number => {
      const listed = readFileSync(join(work, edition, 'upload/purge.txt'), 'utf8')
        .trim()
        .split('\n');
      const kept = readdirSync(join(work, 'khuyen-cong')).map((name) => join(work, 'khuyen-cong', name));
      const gone = kept.filter((file) => {
        const key = /^KEY: (.*)$/m.exec(readFileSync(file, 'latin1'))?.[1]?.replace(/\.(br|gz)$/, '') ?? '';
        return listed.some((each) => (each.endsWith('*') ? key.startsWith(each.slice(0, -1)) : key === each));
      });
      for (const file of gone) rmSync(file);
      return gone.length;
    };
    const requests = await checkAnswers(edge.port, '', ['br', 'gzip']);
    /** Which edition's home page is shown. */
    const shown = async () =>
      (await ask(edge.port, '/')).body.toString() === 'hai' ? '2026-11-27' : '2026-11-26';
    const cacheOf = async (path: string) => (await ask(edge.port, path)).headers['x-cache'];
    expect(await cacheOf('/')).toBe('HIT');
    expect(await cacheOf(`/_astro/${style}`)).toBe('HIT');

    point('2026-11-27');
    await until(edge.port, '/moi.html');
    expect(await shown()).toBe('2026-11-26');
    const purged = purge('2026-11-27');
    expect(purged).toBeGreaterThan(30);
    expect(await shown()).toBe('2026-11-27');
    // The page of the edition before, still open somewhere, finds its styles, kept or not.
    expect(await cacheOf(`/_astro/${style}`)).toBe('HIT');
    expect((await ask(port, `/khuyen-cong/kept/_astro/${style}`)).status).toBe(200);
    expect((await ask(edge.port, `/_astro/x${style}`)).status).toBe(200);
    expect((await ask(edge.port, '/moi.html')).status).toBe(200);

    point('2026-11-26');
    await until(edge.port, '/cu.html');
    expect(await shown()).toBe('2026-11-27');
    for (const edition of ['2026-11-26', '2026-11-27']) purge(edition);
    expect((await ask(edge.port, '/moi.html')).status).toBe(404);
    expect(await shown()).toBe('2026-11-26');
    console.log(
      `storage: ${first.length + second.length} files with their headers, ${requests} requests at the edge, ${purged} answers purged`,
    );
    expect(first.length).toBeGreaterThan(70);
  },
);

testWhatWasNotRun();
