import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Addresses that others may have kept and that have moved: the old path and the new one, without slashes at the ends (`en/support`,
 * `data/makers.csv`). Content lists them (`moved` in `content/site/site.json`), and the checker asks for a line when an address changes.
 * @param root the project's folder
 */
export const readMoved = (root: string): Record<string, string> => {
  const site = JSON.parse(readFileSync(join(root, 'content', 'site', 'site.json'), 'utf8')) as {
    moved?: readonly { from: string; to: string }[];
  };
  const bare = (path: string) => path.replaceAll(/^\/+|\/+$/g, '');
  return Object.fromEntries((site.moved ?? []).map(({ from, to }) => [bare(from), bare(to)]));
};
