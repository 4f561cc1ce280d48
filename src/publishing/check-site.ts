import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'node-html-parser';

/** What a look over a built site found: how much was looked at, and what is wrong, a line each. */
export interface SiteReport {
  pages: number;
  links: number;
  anchors: number;
  problems: string[];
}

/** Fewer than this means that the build went wrong, not that all is well. */
const leastPages = 100;
const leastLinks = 1000;
/** What a site is not whole without. */
const parts = [
  'index.html',
  '404.html',
  'robots.txt',
  'sitemap.xml',
  'sitemap-0.xml',
  'pagefind/pagefind-entry.json',
  'search.vi.json',
  'search.en.json',
];

/**
 * Looks over a built site before it is served: every link of its own leads to a file and to an anchor that is there, no topic or address
 * belongs to two pages, and search is in it.
 * @param folder the built site
 * @param base its base path
 */
export const checkSite = (folder: string, base: string): SiteReport => {
  const under = base.replace(/\/*$/, '/');
  const problems: string[] = [];
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const root = parse(readFileSync(file, 'utf8'), {
        comment: false,
        blockTextElements: { script: true, style: true },
      });
      const address = relative(folder, file)
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '');
      return {
        address,
        ids: new Set(root.querySelectorAll('[id]').map((element) => element.id)),
        links: root
          .querySelectorAll('a[href], link[href], img[src], script[src], source[srcset]')
          .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
        topic: root.querySelector('meta[name=topic]')?.getAttribute('content'),
        isIndexed: root.querySelector('meta[name=robots]') === null,
        canonical: root.querySelector('link[rel=canonical]')?.getAttribute('href'),
      };
    });
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const topics = new Map<string, string>();
  const canonicals = new Map<string, string>();
  let links = 0;
  let anchors = 0;
  const there = new Map<string, boolean>();
  const isFile = (path: string) => {
    const known = there.get(path) ?? existsSync(join(folder, decodeURIComponent(path)));
    there.set(path, known);
    return known;
  };
  for (const page of pages) {
    for (const link of page.links) {
      if (link === '' || /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) continue;
      links += 1;
      const [path = '', anchor] = link.replace(/\?[^#]*/, '').split('#');
      if (path !== '' && !path.startsWith(under)) {
        problems.push(`/${page.address} → ${link}: ngoài trang / outside the site`);
        continue;
      }
      const target = path === '' ? page.address : path.slice(under.length);
      const found = byAddress.get(target);
      if (!found && (target.endsWith('/') || target === '' || !isFile(target))) {
        problems.push(`/${page.address} → ${link}: không có trang này / no such page`);
        continue;
      }
      if (anchor === undefined || anchor === '') continue;
      anchors += 1;
      if (found && !found.ids.has(decodeURIComponent(anchor)))
        problems.push(`/${page.address} → ${link}: trang có, mục #${anchor} không có / no such part`);
    }
    // Pages left out of search may share a topic, as the steps of one path do.
    if (page.topic && page.isIndexed) {
      const key = `${page.address.startsWith('en/') ? 'en' : 'vi'} ${page.topic}`;
      const other = topics.get(key);
      if (other !== undefined)
        problems.push(`/${page.address} và/and /${other}: cùng chủ đề / same topic ${page.topic}`);
      topics.set(key, page.address);
    }
    if (page.canonical && page.address !== '404.html') {
      const other = canonicals.get(page.canonical);
      if (other !== undefined)
        problems.push(`/${page.address} và/and /${other}: cùng địa chỉ chính / same canonical address`);
      canonicals.set(page.canonical, page.address);
    }
  }
  for (const part of parts) if (!existsSync(join(folder, part))) problems.push(`thiếu / missing: ${part}`);
  if (pages.length < leastPages) problems.push(`chỉ có / only ${pages.length} trang / pages`);
  if (links < leastLinks) problems.push(`chỉ có / only ${links} liên kết / links`);
  return { pages: pages.length, links, anchors, problems };
};

/** The look as people read it. */
export const printSiteReport = ({ pages, links, anchors, problems }: SiteReport): string =>
  [
    ...problems.slice(0, 50),
    ...(problems.length > 50 ? [`… ${problems.length - 50}`] : []),
    `Đã soát trang vừa dựng: ${pages} trang, ${links} liên kết, ${anchors} mục; ${problems.length} chỗ hỏng. / Looked over the built site: ${pages} pages, ${links} links, ${anchors} anchors; ${problems.length} faults.`,
  ].join('\n');
