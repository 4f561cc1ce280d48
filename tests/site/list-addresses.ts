import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every address that was ever published, one a line: a promise to whoever keeps it. */
export const listOfPublished = 'tests/site/published-addresses.txt';

export const readPublished = (): string[] => readFileSync(listOfPublished, 'utf8').trim().split('\n');

/** What pages fetch for themselves, and pictures that only chats fetch: nobody keeps their addresses. */
const ownFiles =
  /^(_astro|pagefind|pagefind-old|qr|offline)\/|^cards\/(?!chart-)|\.spec\.json$|^search\.|^404\.html$|^drawings\.svg$|^sw\.js$/;
/** Below the first question of a need the pages of the checker grow from the rules, and go with them: nobody can promise those. */
const grownPages = /^(?:xuong-duoc-gi|en\/what-can-my-workshop-get)\/[^/]+\/[^/]+\//;

/** The addresses of a built site that others keep: pages, feeds, calendars, open data, pictures of charts. */
export const listAddresses = (site: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !ownFiles.test(path) && !grownPages.test(path))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`);

// `npm run addresses`, before a site with new pages is published.
if (process.argv[1]?.endsWith('list-addresses.ts')) {
  const before = new Set(readPublished());
  const all = [...new Set([...before, ...listAddresses('dist')])].toSorted();
  writeFileSync(listOfPublished, `${all.join('\n')}\n`);
  console.log(`${listOfPublished}: ${before.size} → ${all.length}`);
}
