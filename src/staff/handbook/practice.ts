import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How every name that the handbook gives ends, of files and so of addresses. Nothing real is named so. */
const isPractice = (name: string): boolean => /(^|[-/])tap-duot(-\d+)?(\.|\/?$)/.test(name);

interface Row {
  sources?: readonly string[];
}
const dropWithin = (path: string, drop: (data: Record<string, unknown>) => void): void => {
  const data = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const before = JSON.stringify(data);
  drop(data);
  if (JSON.stringify(data) !== before) writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);
};

/**
 * Takes out of a copy of the project what somebody practised and merged all the same: its files, the source of practice with the figures
 * that rest on it, and the lines that forward the addresses it had. The handbook then begins where whoever practises first begins.
 */
export const removePractice = (folder: string): void => {
  const content = join(folder, 'content');
  const sources = readdirSync(join(content, 'sources')).filter((name) => {
    const { url = '' } = JSON.parse(readFileSync(join(content, 'sources', name), 'utf8')) as { url?: string };
    return isPractice(url);
  });
  const keys = new Set(sources.map((name) => name.replace('.json', '').toUpperCase()));
  for (const name of sources) rmSync(join(content, 'sources', name));
  for (const file of readdirSync(content, { recursive: true, encoding: 'utf8' }))
    if (isPractice(file)) rmSync(join(content, file));
  for (const name of readdirSync(join(content, 'figures')))
    dropWithin(join(content, 'figures', name), (data) => {
      data['rows'] = (data['rows'] as Row[]).filter((row) => !row.sources?.some((key) => keys.has(key)));
    });
  dropWithin(join(content, 'site/site.json'), (data) => {
    const moved = (data['moved'] ?? []) as { from: string }[];
    const kept = moved.filter(({ from }) => !isPractice(from));
    if (kept.length < moved.length) data['moved'] = kept;
  });
};
