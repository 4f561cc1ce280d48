import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** A package of which something is sent to readers. */
interface Shipped {
  name: string;
  version: string;
  licence: string;
  text: string;
}

/** Folders of packages of which a bundle for browsers holds code, as the bundles of this build said. */
const bundled = new Set<string>();

/** The folder of the package that a module belongs to. @example packageOf('/a/node_modules/@b/c/d.js') // => '/a/node_modules/@b/c' */
export const packageOf = (module: string): string | undefined =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/').replace(/^\0/, ''))?.[0];

/** Notes whose code ends up in what browsers are sent. Stands in every build for browsers, workers’ too. */
export const noteBundled = (): Plugin => ({
  name: 'note-bundled',
  generateBundle(_, bundle) {
    if (this.environment.name !== 'client') return;
    for (const part of Object.values(bundle))
      if (part.type === 'chunk')
        for (const [module, { renderedLength }] of Object.entries(part.modules)) {
          const folder = renderedLength > 0 ? packageOf(module) : undefined;
          if (folder) bundled.add(folder);
        }
  },
});

/** The licence of a package that brings no file of its own: the words of MIT with its author. @throws if it is another */
const standIn = (name: string, licence: string, author: string): string => {
  if (licence !== 'MIT') throw new Error(`${name}: không có văn bản giấy phép / no text of its licence`);
  return `MIT License\n\nCopyright (c) ${author}\n\n${mit}`;
};
const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Reads what a package says of itself. */
const readPackage = (folder: string): Shipped => {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license: string; author?: string | { name: string } };
  const file = readdirSync(folder, { withFileTypes: true }).find(
    (each) => each.isFile() && /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(each.name),
  )?.name;
  const by = typeof author === 'string' ? author : (author?.name ?? name);
  const text = file ? readFileSync(join(folder, file), 'utf8') : standIn(name, license, by);
  return { name, version, licence: license, text: text.replaceAll('\r\n', '\n').trim() };
};

const head = `Khuyến công Đà Nẵng: phần mềm của người khác gửi kèm trang này. Mã của trang: giấy phép MIT; chữ và dữ liệu: CC BY 4.0.
Software of others that is sent with this site. The code of the site: MIT licence; its words and data: CC BY 4.0.

Chữ trên trang dùng phông của máy bạn; chữ trong ảnh vẽ bằng Noto Sans (SIL OFL 1.1), không gửi kèm phông.
The site is read in your own fonts; words in pictures are drawn with Noto Sans (SIL OFL 1.1), no font is sent.`;

/** The notices as one text, each licence once, with the packages that are under it. */
export const writeNotices = (packages: readonly Shipped[]): string => {
  const byText = Map.groupBy(
    packages.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ({ text }) => text,
  );
  const parts = [...byText].map(([text, under]) =>
    [...under.map(({ name, version, licence }) => `${name} ${version} (${licence})`), '', text].join('\n'),
  );
  return `${[head, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
};

export const noticesPath = 'third-party-notices.txt';

/** Writes the notices of all that a build sends: bundles, and Pagefind, which writes its own files. Stands after what bundles. */
export const notices = (): AstroIntegration => {
  let modules = '';
  return {
    name: 'notices',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        modules = join(fileURLToPath(config.root), 'node_modules');
        updateConfig({ vite: { plugins: [noteBundled()], worker: { plugins: () => [noteBundled()] } } });
      },
      'astro:build:done': ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        if (existsSync(join(output, 'pagefind'))) bundled.add(join(modules, 'pagefind'));
        const shipped = [...bundled].map(readPackage);
        writeFileSync(join(output, noticesPath), writeNotices(shipped));
        logger.info(
          `${noticesPath}: ${shipped.length} gói của người khác. / ${shipped.length} packages of others.`,
        );
      },
    },
  };
};
