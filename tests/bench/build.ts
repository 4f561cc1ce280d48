// How long the site is built: with an empty cache, with a full one, after one edited page, and how soon `dev` shows an edit; with `--large`
// at some 5,000 pages too, beside Hugo where it is installed. npm run bench:build -- [--rounds 3] [--large] [--json] [--keep]
// Works on a copy of the project in a temporary folder, with caches of its own.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawRows, keepRun, median, openRows } from './rows.ts';
import { timeOf, type Cost } from './time-of.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    large: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const { rows, add } = openRows();
const tell = (line: string) => console.error(line);

/** The project as git knows it, with packages of its own: linked file by file where the disk can, so that caches are not shared. */
const copyProject = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'bench-build-'));
  const files = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  for (const file of files.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  try {
    execFileSync('cp', ['-al', 'node_modules', join(copy, 'node_modules')], { stdio: 'ignore' });
  } catch {
    rmSync(join(copy, 'node_modules'), { recursive: true, force: true });
    cpSync('node_modules', join(copy, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  }
  emptyCaches(copy);
  return copy;
};
/** All that a build may have kept for the next one, but for the built site, of which it reads nothing. */
const emptyCaches = (root: string) => {
  for (const cache of ['node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache', '.astro'])
    rmSync(join(root, cache), { recursive: true, force: true });
};

const copy = copyProject();
const page = join(copy, 'content/pages/about.vi.mdx');
const address = 've-trang-nay/';
let edits = 0;
/** Adds a sentence to the body of a page, another one each time. */
const edit = (): string => {
  edits += 1;
  const sentence = `Câu thứ ${edits} để đo.`;
  writeFileSync(page, `${readFileSync(page, 'utf8').trimEnd()}\n\n${sentence}\n`);
  return sentence;
};
const pagesOf = () => globSync('dist/**/index.html', { cwd: copy }).length;
/** What `npm run build` gives to node, and which program it starts. */
const [, flags = '', program = ''] =
  /^node ((?:--\S+ )*)(\S+) build$/.exec(
    (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } }).scripts.build,
  ) ?? [];
const build = (): Promise<Cost> =>
  timeOf(program, ['build', '--silent'], copy, flags.split(' ').filter(Boolean));
/** @throws when the built page does not say it */
const expectSaid = (sentence: string) => {
  if (!readFileSync(join(copy, 'dist', address, 'index.html'), 'utf8').includes(sentence))
    throw new Error(`The built page does not say "${sentence}".`);
};
const seconds = (costs: readonly Cost[], key: 'ms' | 'workedMs') =>
  median(costs.map((cost) => cost[key])) / 1000;
const megabytes = (costs: readonly Cost[]) =>
  Math.round(median(costs.map(({ mostBytes }) => mostBytes)) / 1e6);

/** How long `dev` takes from a saved edit to a page that has it. */
const timeDev = async (): Promise<number> => {
  const port = 4000 + (process.pid % 1000);
  const dev = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const read = async () => {
    const response = await fetch(`http://localhost:${port}/${address}`).catch(() => undefined);
    return response?.ok ? response.text() : '';
  };
  const until = async (word: string): Promise<void> => {
    for (const start = performance.now(); performance.now() - start < 60_000;) {
      if ((await read()).includes(word)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`dev did not show "${word}" within a minute.`);
  };
  try {
    await until('</html>');
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const start = performance.now();
      await until(edit());
      times.push((performance.now() - start) / 1000);
    }
    return median(times);
  } finally {
    if (dev.exitCode === null) {
      const ended = new Promise((resolve) => dev.once('exit', resolve));
      dev.kill();
      await ended;
    }
  }
};

/** Sources and pairs of news that fill the content up to so many pages: half the one, half the other. */
const fillUp = (wanted: number) => {
  const each = Math.ceil((wanted - pagesOf()) / 4);
  const source = readFileSync(join(copy, 'content/sources/s23.json'), 'utf8');
  const url = /"url": "([^"]+)"/.exec(source)?.[1] ?? '';
  for (let index = 0; index < each; index += 1) {
    writeFileSync(
      join(copy, `content/sources/s${9000 + index}.json`),
      source.replace(url, `https://do.gov.vn/bai-${index}`),
    );
    for (const lang of ['vi', 'en'])
      cpSync(
        join(copy, `content/news/2026-11-23-spring-fair-2026.${lang}.mdx`),
        join(copy, `content/news/2026-11-23-do-${index}.${lang}.mdx`),
      );
  }
};

/** The same words in Hugo with one plain template; undefined where it is not installed. */
const timeHugo = (): number | undefined => {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-hugo-'));
  mkdirSync(join(folder, 'layouts/_default'), { recursive: true });
  const template =
    '<!doctype html><html><head><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>';
  for (const name of ['single', 'list'])
    writeFileSync(join(folder, `layouts/_default/${name}.html`), template);
  writeFileSync(join(folder, 'hugo.toml'), 'baseURL = "https://hugo.example/"\ntitle = "x"\n');
  mkdirSync(join(folder, 'content'));
  for (const [index, file] of globSync('dist/**/index.html', { cwd: copy }).entries()) {
    const html = readFileSync(join(copy, file), 'utf8');
    const text = html
      .replace(/^[\s\S]*<article/, '')
      .replaceAll(/<[^>]*>|[{}]/g, ' ')
      .replaceAll(/\s+/g, ' ');
    writeFileSync(
      join(folder, `content/p${index}.md`),
      `---\ntitle: Page ${index}\n---\n\n${text.replaceAll(/\. /g, '.\n\n')}\n`,
    );
  }
  const start = performance.now();
  execFileSync('hugo', ['--quiet'], { cwd: folder, stdio: 'inherit' });
  const time = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true });
  return time;
};

// Before anything runs: our own builds are load too.
const loadBefore = loadavg()[0] ?? 0;
const unsure = loadBefore / cpus().length > 0.7;
try {
  const [empty, full, edited]: Cost[][] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    tell(`round ${round + 1}`);
    emptyCaches(copy);
    empty?.push(await build());
    full?.push(await build());
    const sentence = edit();
    edited?.push(await build());
    expectSaid(sentence);
  }
  const now = pagesOf();
  for (const [what, costs, target] of [
    ['a build with an empty cache', empty, 30],
    ['a build with a full cache', full, 12],
    ['a build after one edited page', edited, 8],
  ] as const)
    if (costs)
      add(
        what,
        seconds(costs, 'ms'),
        target,
        `processor ${seconds(costs, 'workedMs').toFixed(1)} s, ${megabytes(costs)} MB, ${now} pages`,
        { unit: 's', unsure },
      );
  tell('dev');
  add('from an edit to its page in dev', await timeDev(), 1, '3 edits of one page', { unit: 's', unsure });
  if (values.large) {
    tell('5,000 pages');
    const perPage = seconds(full ?? [], 'workedMs') / now;
    fillUp(5000);
    await build();
    const large = [await build()];
    const pages = pagesOf();
    if (pages < 4500) throw new Error(`Only ${pages} pages were made.`);
    add(
      'processor a page at 5,000 pages ÷ today',
      seconds(large, 'workedMs') / pages / perPage,
      1.15,
      `${pages} pages in ${seconds(large, 'ms').toFixed(0)} s`,
      { unsure },
    );
    add('memory at 5,000 pages', megabytes(large) / 1000, 1.5, `${pages} pages`, { unit: 'GB' });
    const hugo = timeHugo();
    add(
      'the same pages ÷ Hugo with one plain template',
      hugo === undefined ? Number.NaN : seconds(large, 'ms') / hugo,
      3,
      hugo === undefined ? 'hugo is not there' : `Hugo ${hugo.toFixed(1)} s for ${pages} pages`,
      { unsure },
    );
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
const found = {
  day: new Date().toISOString().slice(0, 10),
  rounds,
  processors: cpus().length,
  load: [loadBefore, loadavg()[0] ?? 0].map((each) => Math.round(each * 10) / 10),
  rows,
};
const about = `${found.day}, ${rounds} rounds, ${found.processors} processors, load ${found.load.join(' before, ')} after.`;
const words = `${about}\n\n${drawRows(rows)}`;
console.log(values.json ? JSON.stringify(found, null, 2) : words);
if (values.keep) keepRun('last-build.json', 'last builds', found, words);
