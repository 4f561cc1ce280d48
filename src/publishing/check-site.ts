import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decodePart } from './addresses.ts';
import { readBuiltPages, type BuiltPage } from '../reading/built-pages.ts';

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

/** What of a page the look needs. */
const gather = ({ address, tags, isIndexed }: BuiltPage) => {
  const find = (name: string, key: string, value: string) =>
    tags.find((tag) => tag.name === name && tag.attributes[key] === value)?.attributes;
  return {
    address,
    ids: new Set(tags.flatMap(({ attributes: { id } }) => id ?? [])),
    links: tags.flatMap(({ name, attributes: { href, src } }) =>
      name === 'a' || name === 'link' ? (href ?? []) : name === 'img' || name === 'script' ? (src ?? []) : [],
    ),
    // Pages left out of search may share a topic, as the steps of one path do.
    topic: isIndexed ? find('meta', 'name', 'topic')?.['content'] : undefined,
    canonical: address === '404.html' ? undefined : find('link', 'rel', 'canonical')?.['href'],
  };
};

/**
 * Looks over a built site before it is served: every link of its own leads to a file and to an anchor that is there, no topic or address
 * belongs to two pages, and search is in it.
 * @param folder the built site
 * @param base its base path
 */
export const checkSite = (folder: string, base: string): SiteReport => {
  const under = base.replace(/\/*$/, '/');
  const problems: string[] = [];
  const pages = readBuiltPages(folder).map(gather).toArray();
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const isFile = (path: string) => existsSync(join(folder, decodePart(path)));
  let links = 0;
  let anchors = 0;
  /** Looks at one link of a page. @returns what is wrong with it */
  const faultOfLink = (address: string, link: string): string | undefined => {
    if (link === '' || /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) return undefined;
    links += 1;
    const [path = '', anchor = ''] = link.replace(/\?[^#]*/, '').split('#');
    if (path !== '' && !path.startsWith(under)) return 'ngoài trang / outside the site';
    const target = path === '' ? address : path.slice(under.length);
    const found = byAddress.get(target);
    if (!found && (target.endsWith('/') || target === '' || !isFile(target)))
      return 'không có trang này / no such page';
    if (anchor === '') return undefined;
    anchors += 1;
    return found && !found.ids.has(decodePart(anchor))
      ? `trang có, mục #${anchor} không có / no such part`
      : undefined;
  };
  /** Where one key belongs to a page, it belongs to no other. */
  const taken = new Map<string, string>();
  const take = (key: string, address: string, what: string) => {
    const other = taken.get(key);
    if (other !== undefined) problems.push(`/${address} và/and /${other}: ${what}`);
    taken.set(key, address);
  };
  for (const { address, links: own, topic, canonical } of pages) {
    for (const link of own) {
      const fault = faultOfLink(address, link);
      if (fault) problems.push(`/${address} → ${link}: ${fault}`);
    }
    const language = address.startsWith('en/') ? 'en' : 'vi';
    if (topic) take(`${language} ${topic}`, address, `cùng chủ đề / same topic ${topic}`);
    if (canonical) take(canonical, address, 'cùng địa chỉ chính / same canonical address');
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
