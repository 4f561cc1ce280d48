import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import sirv from 'sirv';
import { launchBrowser } from '../browser/browser.ts';
import { otherEngines, type Engine } from './engines.ts';
import { listKinds, type Shown } from './kinds.ts';

// npm run gallery -- [--only WORDS] [--changed] [--modes light,dark,…] [--widths 360,1280] [--languages vi]
//   [--engines chromium,firefox,webkit] [--out FOLDER]
// A picture of every kind of page in every way it is read, and contact sheets with an index, to be looked at. In
// Firefox and WebKit, where Debian has installed them, in light colours on a phone and on a wide screen.

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    changed: { type: 'boolean', default: false },
    modes: { type: 'string' },
    widths: { type: 'string', default: '360,768,1280,1920' },
    languages: { type: 'string', default: 'vi,en' },
    engines: { type: 'string', default: 'chromium,firefox,webkit' },
    out: { type: 'string', default: '.vitest/gallery' },
  },
});
const dist = 'dist';

/** Ways in which a page is read. */
const modes: Record<string, { context?: BrowserContextOptions; before?: (page: Page) => Promise<unknown> }> =
  {
    light: {},
    dark: { context: { colorScheme: 'dark' } },
    forced: { context: { forcedColors: 'active' } },
    noscript: { context: { javaScriptEnabled: false } },
    paper: { before: (page) => page.emulateMedia({ media: 'print' }) },
    large: {
      context: { bypassCSP: true },
      before: (page) => page.addStyleTag({ content: 'html{font-size:200%}' }),
    },
  };
const chosen = values.modes?.split(',') ?? Object.keys(modes);
const widths = values.widths.split(',').map(Number);
for (const mode of chosen)
  if (!modes[mode]) throw new Error(`No mode "${mode}": ${Object.keys(modes).join(', ')}.`);

/** What was there when a page was last looked at, so that `--changed` shows the rest. */
const memory = join(values.out, 'seen.json');
const seen = (existsSync(memory) ? JSON.parse(readFileSync(memory, 'utf8')) : {}) as Record<string, string>;
const hashOf = ({ path }: Shown) =>
  createHash('sha256')
    .update(readFileSync(join(dist, path, 'index.html')))
    .digest('hex')
    .slice(0, 16);

const pages = listKinds(dist)
  .filter(({ locale }) => values.languages.split(',').includes(locale))
  .filter(({ name, path }) => !values.only || `${name} /${path}/`.includes(values.only))
  .filter((page) => !values.changed || seen[page.path] !== hashOf(page));

const fileOf = ({ name, locale }: Shown, mode: string, width: number) =>
  `${name}.${locale}.${mode}.${width}.jpg`;

/** A register in letters twice as large is longer than a JPEG can be. */
const tallest = 30_000;

/** One mode at one width: a picture a page, and whatever runs over the edge of the screen. */
const shoot = async (browser: Browser, address: string, mode: string, width: number): Promise<string[]> => {
  const wide: string[] = [];
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...modes[mode]?.context });
  const page = await context.newPage();
  for (const shown of pages) {
    await page.goto(`${address}/${shown.path && `${shown.path}/`}`);
    await modes[mode]?.before?.(page);
    const { runs, high } = await page.evaluate(() => ({
      runs: document.documentElement.scrollWidth - innerWidth,
      high: document.documentElement.scrollHeight,
    }));
    if (runs > 0 && mode !== 'paper') wide.push(`${shown.path} ${mode} ${width}: ${runs} px`);
    // JPEG: a page of ten screens is written in half the time, and its letters are read as well.
    await page.screenshot({
      path: join(values.out, fileOf(shown, mode, width)),
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(high, tallest) },
      type: 'jpeg',
      quality: 85,
    });
  }
  await context.close();
  return wide;
};

/** The same in another browser, as pages come. */
const shootElsewhere = async (
  engine: Engine,
  name: string,
  address: string,
  width: number,
): Promise<string[]> => {
  const wide: string[] = [];
  for (const shown of pages) {
    const { picture, runs } = await engine.shoot(
      `${address}/${shown.path && `${shown.path}/`}`,
      width,
      tallest,
    );
    if (runs > 0) wide.push(`${shown.path} ${name} ${width}: ${runs} px`);
    await sharp(picture)
      .jpeg({ quality: 85 })
      .toFile(join(values.out, fileOf(shown, name, width)));
  }
  return wide;
};

/** The upper end of a picture, `cell` px wide and at most `tall` px high: a short page has less. */
const firstScreen = async (file: string, cell: number, tall: number) => {
  const { data, info } = await sharp(file).resize({ width: cell }).toBuffer({ resolveWithObject: true });
  return sharp(data)
    .extract({ left: 0, top: 0, width: cell, height: Math.min(tall, info.height) })
    .toBuffer();
};

/** All pages of one mode and width on one sheet: their first screens, side by side. */
const makeSheet = async (mode: string, width: number): Promise<string> => {
  const [cell, tall] = [240, 360];
  const columns = 8;
  const tiles = await Promise.all(
    pages.map(async (shown, index) => ({
      input: await firstScreen(join(values.out, fileOf(shown, mode, width)), cell, tall),
      left: (index % columns) * (cell + 8),
      top: Math.floor(index / columns) * (tall + 8),
    })),
  );
  const name = `sheet.${mode}.${width}.png`;
  await sharp({
    create: {
      width: columns * (cell + 8),
      height: Math.ceil(pages.length / columns) * (tall + 8),
      channels: 3,
      background: '#888',
    },
  })
    .composite(tiles)
    .png({ palette: true })
    .toFile(join(values.out, name));
  return name;
};

if (pages.length === 0) {
  console.log('Nothing to look at.');
  process.exit(0);
}
mkdirSync(values.out, { recursive: true });
const server = createServer(sirv(dist, { dev: true }));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const wide: string[] = [];
/** How pages were shot: a mode, or another browser, at a width. */
const ways: (readonly [mode: string, width: number])[] = [];
const sheets: string[] = [];
const note = async (mode: string, width: number, runs: readonly string[]) => {
  wide.push(...runs);
  ways.push([mode, width]);
  sheets.push(await makeSheet(mode, width));
  console.log(`${mode} ${width}: ${pages.length} pages`);
};
const engines = values.engines.split(',');
if (engines.includes('chromium')) {
  const browser = await launchBrowser();
  for (const mode of chosen)
    for (const width of mode === 'paper' ? [794] : widths)
      await note(mode, width, await shoot(browser, address, mode, width));
  await browser.close();
}
for (const { name, open, wants } of otherEngines()) {
  if (!engines.includes(name) || !chosen.includes('light')) continue;
  if (!open) {
    console.log(`${name}: not looked at, since Debian's ${wants} is not installed.`);
    continue;
  }
  const engine = await open();
  for (const width of widths.filter((each) => each === 360 || each === 1280))
    await note(name, width, await shootElsewhere(engine, name, address, width));
  await engine.close();
}
server.close();
const rows = pages.map((shown) => {
  const links = ways.map(([mode, width]) => `<a href="${fileOf(shown, mode, width)}">${mode} ${width}</a>`);
  return `<tr><th>${shown.name} ${shown.locale}<td>${links.join(' ')}`;
});
writeFileSync(
  join(values.out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Gallery</title>${sheets.map((name) => `<p><a href="${name}">${name}</a>`).join('')}<table>${rows.join('')}</table>`,
);
writeFileSync(
  memory,
  JSON.stringify({ ...seen, ...Object.fromEntries(pages.map((page) => [page.path, hashOf(page)])) }),
);
console.log(wide.length > 0 ? `Runs over the edge:\n${wide.join('\n')}` : 'Nothing runs over the edge.');
console.log(`${pages.length} pages × ${sheets.length} ways: ${join(values.out, 'index.html')}`);
