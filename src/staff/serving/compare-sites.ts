import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { say } from '../say.ts';

interface Page {
  title: string;
  words: string;
}

const addressesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();

const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What a reader reads on a page: its title, and the words of its main part. */
const readPage = (html: string): Page => ({
  title: plain(/<title[^>]*>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? ''),
  words: plain(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html),
});

const mostListed = 20;

/** Where a page stands, as people write it. @example addressOf('en/support/index.html') // => '/en/support/' */
const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

/**
 * Says in words what a reader would see change from one built site to another: pages that came, went or read otherwise, then the
 * messages of the commits between.
 * @param before the site that was served, if there was one
 */
export const compareSites = (
  before: string | undefined,
  after: string,
  subjects: readonly string[],
): { vi: string[]; en: string[] } => {
  const isFirst = before === undefined || !existsSync(before);
  const old = new Set(isFirst ? [] : addressesOf(before));
  const found = new Set(addressesOf(after));
  const readOld = (file: string) => readFileSync(join(before ?? '', file), 'utf8');
  const readNew = (file: string) => readFileSync(join(after, file), 'utf8');
  const added: string[] = [];
  const changed: string[] = [];
  for (const file of found) {
    const html = readNew(file);
    if (!old.has(file)) added.push(`${addressOf(file)} ${readPage(html).title}`);
    else {
      const was = readOld(file);
      if (was === html) continue;
      const page = readPage(html);
      if (page.words !== readPage(was).words) changed.push(`${addressOf(file)} ${page.title}`);
    }
  }
  const gone = [...old]
    .filter((file) => !found.has(file))
    .map((file) => `${addressOf(file)} ${readPage(readOld(file)).title}`);
  const count = isFirst
    ? say('changes.first', found.size)
    : say('changes.count', added.length, changed.length, gone.length);
  const lines = (lang: 'vi' | 'en'): string[] => [
    count[lang],
    ...(isFirst
      ? []
      : (
          [
            ['changes.added', added],
            ['changes.changed', changed],
            ['changes.gone', gone],
          ] as const
        ).flatMap(([key, pages]) => [
          ...pages.slice(0, mostListed).map((page) => say(key, page)[lang]),
          ...(pages.length > mostListed ? [say('changes.more', pages.length - mostListed)[lang]] : []),
        ])),
    ...subjects.slice(0, mostListed).map((subject) => say('changes.commit', subject)[lang]),
  ];
  return { vi: lines('vi'), en: lines('en') };
};
