// The ratios that the site is held to, beside others' builders with the same words, in one run. npm run bench (after a build; peers are
// installed at the first run). `-- --json` prints what it found, `-- --keep` writes it to tests/bench/last.json and into README.md here.
// RUNS (5) and LOAD_SECONDS (60) make it shorter. Every page is visited once a round, so that a busy moment moves all sides alike.
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { launchBrowser } from '../browser/browser.ts';
import { measureLoad } from './pages/load.ts';
import { answerMs, links, serve, visit, type Link, type Visit } from './pages/measure.ts';
import { buildPeers, readWords } from './pages/peers.ts';
import { drawRows, keepRun, median, openRows } from './rows.ts';

const runs = Number(process.env['RUNS'] ?? 5);
const loadSeconds = Number(process.env['LOAD_SECONDS'] ?? 60);
/** A page of each template whose weight differs. */
const templates = {
  home: '/',
  area: '/ho-tro/may-moc-mo-hinh-trinh-dien/',
  chart: '/ket-qua/lao-dong-duoc-dao-tao-nghe/',
  results: '/ket-qua/',
  rule: '/ho-tro/muc-ho-tro/mua-may/',
  prose: '/ve-trang-nay/',
};
const sameWords = templates.prose;
const flight = 14_600;
/** A blank page whose own first paint varies by more makes a ratio of paints worth nothing. */
const mostSpread = 0.15;

const { rows, add } = openRows();
const spreadOf = (values: readonly number[]): number =>
  (Math.max(...values) - Math.min(...values)) / median(values);
const tell = (line: string) => console.error(line);

const dist = realpathSync('dist');
const loadBefore = loadavg()[0] ?? 0;
tell('peers…');
const peers = buildPeers(readWords(join(dist, sameWords, 'index.html')));
const sites = [...Object.entries(templates).map(([name, path]) => ({ name, folder: dist, path })), ...peers];
const served = await Promise.all(sites.map(async (site) => ({ ...site, ...(await serve(site.folder)) })));
const browser = await launchBrowser();
const seen = new Map<string, Visit[]>();
for (const link of Object.keys(links) as Link[])
  for (let round = 0; round < (link === 'slow 3G' ? Math.ceil(runs / 2) : runs); round += 1) {
    tell(`${link}, round ${round + 1}`);
    for (const { name, address, path } of served) {
      const key = `${link} ${name}`;
      seen.set(key, [...(seen.get(key) ?? []), await visit(browser, address + path, link)]);
    }
  }
const paints = (link: Link, name: string) =>
  (seen.get(`${link} ${name}`) ?? []).map(({ paintMs }) => paintMs);
const bytesOf = (name: string) => median((seen.get(`slow 4G ${name}`) ?? []).map(({ bytes }) => bytes));
const spreads: Record<string, number> = {};
for (const link of Object.keys(links) as Link[]) {
  const blank = paints(link, 'blank');
  spreads[link] = spreadOf(blank);
  const unsure = (spreads[link] ?? 0) > mostSpread;
  for (const name of Object.keys(templates))
    add(
      `first paint ÷ blank page, ${link}: ${name}`,
      median(paints(link, name)) / median(blank),
      1.1,
      `${Math.round(median(paints(link, name)))} ms`,
      { unsure },
    );
  for (const peer of ['Starlight', 'GOV.UK Frontend'])
    add(
      `first paint ÷ ${peer}, same words, ${link}`,
      median(paints(link, 'prose')) / median(paints(link, peer)),
      0.55,
      `${Math.round(median(paints(link, peer)))} ms`,
      { unsure },
    );
}
add(
  'transfer ÷ Starlight, same words',
  bytesOf('prose') / bytesOf('Starlight'),
  0.25,
  `${bytesOf('prose')} of ${bytesOf('Starlight')} B`,
);
add(
  'transfer ÷ GOV.UK Frontend, same words',
  bytesOf('prose') / bytesOf('GOV.UK Frontend'),
  0.25,
  `of ${bytesOf('GOV.UK Frontend')} B`,
);
add(
  'transfer ÷ bare Eleventy page without a design',
  bytesOf('prose') / bytesOf('Eleventy'),
  4,
  `of ${bytesOf('Eleventy')} B`,
);
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('index.html'),
);
const squeeze = (name: string, quality: number) =>
  brotliCompressSync(readFileSync(join(dist, name)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality },
  }).length;
const sized = (names: readonly string[], quality: number) =>
  names.map((name) => ({ name, bytes: squeeze(name, quality) })).toSorted((a, b) => b.bytes - a.bytes);
// As small as it goes takes long: only those that are largest after a quick try.
const heavy = sized(pages, 4).slice(0, 20);
const [largest = { name: '', bytes: Number.NaN }] = sized(
  heavy.map(({ name }) => name),
  11,
);
add(
  'largest of all pages ÷ one flight',
  largest.bytes / flight,
  0.96,
  `${largest.name}, ${largest.bytes} B of ${pages.length} pages`,
);
const scripts = Object.keys(templates).map((name) => ({
  name,
  bytes: median((seen.get(`slow 4G ${name}`) ?? []).map(({ scriptBytes }) => scriptBytes)),
}));
const most = scripts.toSorted((a, b) => b.bytes - a.bytes)[0];
add('script before a touch, with its headers', most?.bytes ?? Number.NaN, 1_500, `${most?.name}`, {
  unit: 'B',
});
const taps: Record<string, string[]> = {
  '/ho-tro/muc-ho-tro/mua-may/': ['summary', 'button.r', 'page-tools button'],
  '/ket-qua/lao-dong-duoc-dao-tao-nghe/': ['chart-explore > button', 'summary'],
};
const own = served[0];
const answers: number[] = [];
for (const [path, on] of Object.entries(taps))
  answers.push(await answerMs(browser, `${own?.address}${path}`, on));
add(
  'longest from a tap to the next paint, processor 4× slower',
  Math.max(...answers),
  100,
  `${Object.values(taps).flat().length} taps`,
  { unit: 'ms', unsure: (loadavg()[0] ?? 0) > cpus().length },
);
await browser.close();
for (const { close } of served) close();
tell('load…');
const load = await measureLoad(dist, loadSeconds);
const perSecond = load ? load.homePerSecond / load.linePerSecond : Number.NaN;
add(
  'home page ÷ a file of one line, requests a second, nginx and wrk',
  perSecond,
  0.8,
  load ? `${Math.round(load.homePerSecond)} a second` : 'nginx or wrk is not there',
  { isLeast: true, unsure: (loadavg()[0] ?? 0) > cpus().length * 2 },
);
add('errors under that load', load?.errors ?? Number.NaN, 0, load ? `${load.requests} requests` : '');

const found = {
  day: new Date().toISOString().slice(0, 10),
  runs,
  processors: cpus().length,
  load: [loadBefore, loadavg()[0] ?? 0].map((each) => Math.round(each * 10) / 10),
  spreadOfBlank: spreads,
  rows,
};
const table = drawRows(rows);
const about = `${found.day}, ${runs} rounds (half of them on slow 3G), ${found.processors} processors, load ${found.load.join(' before, ')} after; the blank page's own first paint spread by ${Object.entries(
  spreads,
)
  .map(([link, spread]) => `${Math.round(spread * 100)} % on ${link}`)
  .join(', ')}.`;
if (process.argv.includes('--json')) console.log(JSON.stringify(found, null, 2));
else console.log(`${about}\n\n${table}`);
if (process.argv.includes('--keep')) keepRun('last.json', 'last run', found, `${about}\n\n${table}`);
