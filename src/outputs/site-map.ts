import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readBuiltPages } from '../reading/built-pages.ts';

/** What a built page says of itself in its head. */
interface PageHead {
  isIndexed: boolean;
  /** Its twin and itself, as `hreflang` names them. */
  links: { lang: string; url: string }[];
  /** The day on which what it says was last checked. */
  checked: string | undefined;
}

/** Heads of all built pages, by their own address. Site maps tell of pages what the pages tell of themselves, so the two cannot differ. */
const readHeads = (folder: string): Map<string, PageHead> => {
  const heads = new Map<string, PageHead>();
  for (const { tags, isIndexed } of readBuiltPages(folder, { until: '<style' })) {
    const said = tags.map(({ attributes }) => attributes);
    const own = said.find(({ rel }) => rel === 'canonical')?.['href'];
    if (own === undefined) continue;
    heads.set(own, {
      isIndexed,
      links: said.flatMap(({ hreflang, href }) =>
        hreflang === undefined || href === undefined ? [] : [{ lang: hreflang, url: href }],
      ),
      checked: said.find(({ name }) => name === 'DC.date')?.['content'],
    });
  }
  return heads;
};

/** The XML site map: every page that may be found, each with its twin and the day it was last checked. `/sitemap.xml` is its index. */
export const siteMap = (): AstroIntegration[] => {
  let heads = new Map<string, PageHead>();
  return [
    {
      name: 'site-map-heads',
      hooks: {
        'astro:build:done': ({ dir }) => {
          heads = readHeads(fileURLToPath(dir));
        },
      },
    },
    sitemap({
      namespaces: { news: false, video: false, image: false, xhtml: true },
      filter: (address) => heads.get(address)?.isIndexed === true,
      serialize: (item) => {
        const { links = [], checked } = heads.get(item.url) ?? {};
        return { ...item, links, ...(checked === undefined ? {} : { lastmod: checked }) };
      },
    }),
    {
      name: 'site-map-address',
      hooks: {
        'astro:build:done': ({ dir }) => {
          const folder = fileURLToPath(dir);
          renameSync(join(folder, 'sitemap-index.xml'), join(folder, 'sitemap.xml'));
        },
      },
    },
  ];
};
