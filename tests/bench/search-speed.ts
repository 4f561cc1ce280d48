// How long a search takes on a slow phone link, and what it transfers, beside Pagefind as it comes, in one run and a real browser.
// npm run bench:search-speed (after a build). Slow 4G: 1.44 Mbit/s, 562 ms a request; processor four times slower; HTTP/2, as hosts
// serve it, with a certificate that the `openssl` command makes for the run.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { close as closePagefind, createIndex } from 'pagefind';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';

const runs = Number(process.env['RUNS'] ?? 5);
const warmMs = 2500;
const queries = [
  'dao tao nghe',
  'tiền mua máy',
  'san xuat sach hon',
  'hội chợ triển lãm',
  '45/2012',
  'may cu co dc ho tro ko',
  'bao giờ có hội chợ ở đà nẵng',
];
const limits = { bytes: 130_000, first: 1500, further: 800 };

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const files = new Map<string, { body: Buffer; type: string; encoding?: string }>();
const serveFile = (path: string, content: Buffer) => {
  const type = types[path.endsWith('/') ? '.html' : extname(path)];
  files.set(
    path,
    type
      ? { body: brotliCompressSync(content), type, encoding: 'br' }
      : { body: content, type: 'application/octet-stream' },
  );
};
for (const name of readdirSync('dist', { recursive: true }) as string[])
  if (statSync(join('dist', name)).isFile())
    serveFile(
      `/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
      readFileSync(join('dist', name)),
    );

// Pagefind with no help from us, over the same articles, with the shortest page that shows titles and excerpts.
const { index } = await createIndex({ rootSelector: 'article', writePlayground: false });
if (!index) throw new Error('Pagefind did not start.');
for (const [path, { body, type, encoding }] of files)
  if (type.startsWith('text/html') && path.endsWith('/'))
    await index.addHTMLFile({
      url: path,
      content: (encoding ? brotliDecompressSync(body) : body).toString('utf8'),
    });
for (const { path, content } of (await index.getFiles()).files)
  serveFile(`/plain/pagefind/${path}`, Buffer.from(content));
await closePagefind();
serveFile(
  '/plain/',
  Buffer.from(
    '<!doctype html><html lang="vi"><title>plain</title><input id="q"><p role="status"></p><ol></ol><script type="module" src="/plain/page.js"></script></html>',
  ),
);
serveFile(
  '/plain/page.js',
  Buffer.from(`let pagefind;
const box = document.querySelector('#q');
const open = () => (pagefind ??= import('/plain/pagefind/pagefind.js').then(async (each) => (await each.init(), each)));
box.addEventListener('focus', open);
box.addEventListener('input', async () => {
  const { results } = await (await open()).search(box.value);
  const pages = await Promise.all(results.slice(0, 5).map((each) => each.data()));
  document.querySelector('ol').innerHTML = pages.map((page) => '<li><a role=option href=' + page.url + '>' + page.meta.title + '</a>' + page.excerpt).join('');
  document.querySelector('[role=status]').textContent = box.value;
});`),
);

/** Counted here, since a browser does not tell what a worker fetched. Headers are estimated. */
const sent = { bytes: 0, requests: 0 };
const headerBytes = 200;
const folder = mkdtempSync(join(tmpdir(), 'search-speed-'));
const [keyFile, certificateFile] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
execFileSync(
  'openssl',
  'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost'
    .split(' ')
    .concat('-keyout', keyFile, '-out', certificateFile),
  { stdio: 'ignore' },
);
const pair = { key: readFileSync(keyFile), cert: readFileSync(certificateFile) };
const server = createSecureServer({ ...pair, allowHTTP1: true }, (request, response) => {
  const file = files.get(decodeURIComponent((request.url ?? '').split('?')[0] ?? ''));
  if (!file) {
    response.writeHead(404);
    response.end();
    return;
  }
  sent.bytes += file.body.length + headerBytes;
  sent.requests += 1;
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': file.body.length,
    ...(file.encoding && { 'content-encoding': file.encoding }),
  });
  response.end(file.body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;

const slow = async (cdp: CDPSession) => {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562,
    downloadThroughput: 1_440_000 / 8,
    uploadThroughput: 1_440_000 / 8,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
};

/** Milliseconds from the last keystroke to the first result that answers it; not a number where none comes. */
const timeQuery = async (page: Page, query: string): Promise<number> =>
  page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>('#q');
    if (!box) return Number.NaN;
    const list = () => document.querySelector('[role=listbox], ol');
    const before = list()?.firstElementChild;
    const start = performance.now();
    box.value = typed;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return new Promise<number>((resolve) => {
      const look = () => {
        const now = list()?.firstElementChild;
        if (now && now !== before && list()?.querySelector('[role=option]'))
          resolve(performance.now() - start);
        else if (performance.now() - start > 5000) resolve(Number.NaN);
        else setTimeout(look, 5);
      };
      look();
    });
  }, query);

const browser = await launchBrowser();
const measure = async (path: string, cold: boolean) => {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(address + path, { waitUntil: 'networkidle' });
  const cdp = await context.newCDPSession(page);
  await slow(cdp);
  const before = { ...sent };
  await page.focus('#q');
  if (!cold) await page.waitForTimeout(warmMs);
  const [firstQuery = '', ...others] = queries;
  const first = await timeQuery(page, firstQuery);
  await page.waitForTimeout(1500);
  const transferred = { bytes: sent.bytes - before.bytes, requests: sent.requests - before.requests };
  const further: number[] = [];
  for (const query of cold ? [] : others) {
    further.push(await timeQuery(page, query));
    await page.waitForTimeout(700);
  }
  await context.close();
  return { first, further, ...transferred };
};

const median = (all: readonly number[]) => {
  const values = all.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
};
const paths = { ours: '/', 'as it comes': '/plain/' } as const;
const rows: Record<
  string,
  { cold: number[]; first: number[]; further: number[]; bytes: number[]; requests: number[] }
> = {};
// Alternately, so that a busy machine slows both.
for (let run = 0; run < runs; run += 1)
  for (const [name, path] of Object.entries(paths)) {
    const row = (rows[name] ??= { cold: [], first: [], further: [], bytes: [], requests: [] });
    const cold = await measure(path, true);
    const warm = await measure(path, false);
    row.cold.push(cold.first);
    row.first.push(warm.first);
    row.further.push(...warm.further);
    row.bytes.push(warm.bytes);
    row.requests.push(warm.requests);
  }
await browser.close();
server.close();

const table = Object.fromEntries(
  Object.entries(rows).map(([name, row]) => [
    name,
    {
      'cold: first results, ms': Math.round(median(row.cold)),
      'warmed: first results, ms': Math.round(median(row.first)),
      'each further query, ms': Math.round(median(row.further)),
      'slowest further, ms': Math.round(Math.max(...row.further.filter((value) => !Number.isNaN(value)))),
      'first query, bytes': median(row.bytes),
      requests: median(row.requests),
    },
  ]),
);
const sayMs = (ms: number) => (Number.isNaN(ms) ? 'nothing found' : `${Math.round(ms)} ms`);
for (const [name, { further }] of Object.entries(rows))
  console.log(
    `${name}: ${queries
      .slice(1)
      .map(
        (query, at, { length }) => `“${query}” ${sayMs(median(further.filter((_, i) => i % length === at)))}`,
      )
      .join(', ')}`,
  );
console.log(
  `${runs} runs, medians; load ${loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')}`,
);
console.table(table);
const { ours, 'as it comes': plain } = table;
if (!ours || !plain) throw new Error('Nothing was measured.');
for (const key of Object.keys(ours) as (keyof typeof ours)[])
  console.log(`${key}: ours ÷ as it comes = ${(ours[key] / plain[key]).toFixed(2)}`);
const isOver =
  ours['first query, bytes'] > limits.bytes ||
  ours['warmed: first results, ms'] > limits.first ||
  ours['each further query, ms'] > limits.further;
console.log(
  `limits: ${limits.bytes} bytes, ${limits.first} ms, ${limits.further} ms: ${isOver ? 'over' : 'kept'}`,
);
process.exitCode = isOver ? 1 : 0;
