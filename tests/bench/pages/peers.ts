import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

/** The same words in another builder's page: where its files are, and the path of the page. */
export interface Site {
  name: string;
  folder: string;
  path: string;
}

/** What a page says: its title, then headings, paragraphs and items in their order. */
export interface Words {
  title: string;
  parts: { tag: 'h2' | 'p' | 'li'; text: string }[];
}

/** Peers are installed here at the first run, and never among our own packages. */
const scratch = 'node_modules/.cache/bench-peers';
const versions = {
  astro: '7.3.5',
  '@astrojs/starlight': '0.42.4',
  '@11ty/eleventy': '3.1.8',
  'govuk-frontend': '6.6.0',
  sharp: '0.35.5',
};

/** The words of a built page of ours. */
export const readWords = (file: string): Words => {
  const article = parse(readFileSync(file, 'utf8')).querySelector('article');
  const clean = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  return {
    title: clean(article?.querySelector('h1')?.text ?? ''),
    parts: (article?.querySelectorAll('h2, p, li') ?? [])
      .map((element) => ({
        tag: element.tagName.toLowerCase() as 'h2' | 'p' | 'li',
        text: clean(element.text),
      }))
      .filter(({ text }) => text !== ''),
  };
};

const toMarkdown = ({ parts }: Words): string =>
  parts
    .map(({ tag, text }) => {
      const plain = text.replaceAll(/[<>{}[\]]/g, '');
      return tag === 'h2' ? `\n## ${plain}\n` : tag === 'li' ? `- ${plain}` : `\n${plain}\n`;
    })
    .join('\n');
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const toHtml = ({ parts }: Words): string =>
  parts
    .map(({ tag, text }) =>
      tag === 'li'
        ? `<ul class="govuk-list govuk-list--bullet"><li>${escape(text)}</li></ul>`
        : `<${tag} class="${tag === 'h2' ? 'govuk-heading-m' : 'govuk-body'}">${escape(text)}</${tag}>`,
    )
    .join('\n');

const write = (file: string, content: string) => {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
};
const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });

/** Installs what is not there yet. @returns the folder */
const install = (): string => {
  const wanted = JSON.stringify({ name: 'peers', private: true, type: 'module', dependencies: versions });
  const file = join(scratch, 'package.json');
  if (!existsSync(join(scratch, 'node_modules')) || readFileSync(file, 'utf8') !== wanted) {
    write(file, wanted);
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'], scratch);
  }
  return scratch;
};

/** Starlight as it comes: one page of documentation, its own design. */
const buildStarlight = (root: string, words: Words): Site => {
  const folder = join(root, 'starlight');
  write(
    join(folder, 'astro.config.mjs'),
    "import starlight from '@astrojs/starlight';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ integrations: [starlight({ title: 'Starlight', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } } })] });\n",
  );
  write(
    join(folder, 'src/content.config.ts'),
    "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
  );
  const page = `---\ntitle: ${JSON.stringify(words.title)}\n---\n${toMarkdown(words)}\n`;
  write(join(folder, 'src/content/docs/page.md'), page);
  write(join(folder, 'src/content/docs/index.md'), '---\ntitle: Starlight\n---\n\nStarlight.\n');
  // Packages of components must be named here, or Astro leaves them outside the build.
  write(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'starlight-peer', private: true, type: 'module', dependencies: versions }),
  );
  run(process.execPath, ['../node_modules/astro/bin/astro.mjs', 'build', '--silent'], folder);
  return { name: 'Starlight', folder: join(folder, 'dist'), path: '/page/' };
};

/** A page of GOV.UK Frontend: its template with all its styles, script and fonts, as its guide says. */
const buildGovuk = (root: string, words: Words): Site => {
  const folder = join(root, 'govuk');
  const from = join(root, 'node_modules/govuk-frontend/dist/govuk');
  cpSync(join(from, 'assets'), join(folder, 'assets'), { recursive: true });
  for (const file of ['govuk-frontend.min.css', 'govuk-frontend.min.js'])
    cpSync(join(from, file), join(folder, file));
  write(
    join(folder, 'page/index.html'),
    `<!doctype html><html lang="vi" class="govuk-template"><head><meta charset="utf-8"><title>${escape(words.title)}</title><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><link rel="stylesheet" href="/govuk-frontend.min.css"></head><body class="govuk-template__body js-enabled govuk-frontend-supported"><a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Skip</a><header class="govuk-header"><div class="govuk-header__container govuk-width-container">GOV.UK</div></header><div class="govuk-width-container"><main class="govuk-main-wrapper" id="main-content"><h1 class="govuk-heading-xl">${escape(words.title)}</h1>${toHtml(words)}</main></div><footer class="govuk-footer"><div class="govuk-width-container">Footer</div></footer><script type="module">import { initAll } from '/govuk-frontend.min.js'; initAll()</script></body></html>\n`,
  );
  return { name: 'GOV.UK Frontend', folder, path: '/page/' };
};

/** A bare page of Eleventy: the words and no design, the least a builder can send. */
const buildEleventy = (root: string, words: Words): Site => {
  const folder = join(root, 'eleventy');
  write(
    join(folder, '_includes/page.html'),
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content }}</body></html>',
  );
  write(
    join(folder, 'page.md'),
    `---\nlayout: page.html\ntitle: ${JSON.stringify(words.title)}\n---\n${toMarkdown(words)}\n`,
  );
  write(join(folder, 'package.json'), '{"name":"eleventy-peer","private":true}');
  run(process.execPath, ['../node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], folder);
  return { name: 'Eleventy', folder: join(folder, '_site'), path: '/page/' };
};

/** An empty page, which no page can be faster than. */
const buildBlank = (root: string): Site => {
  const folder = join(root, 'blank');
  write(
    join(folder, 'page/index.html'),
    '<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>.</title><p>.</p></html>\n',
  );
  return { name: 'blank', folder, path: '/page/' };
};

/** Installs and builds them all with the same words. */
export const buildPeers = (words: Words): Site[] => {
  const root = install();
  return [buildBlank(root), buildStarlight(root, words), buildGovuk(root, words), buildEleventy(root, words)];
};
