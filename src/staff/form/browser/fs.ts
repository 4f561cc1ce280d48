/**
 * Files as the check reads them, for a browser: in memory, read only. In the form’s bundle it stands in the place of `node:fs`, so that the
 * checker of `publishing/` is the same in both.
 */
const files = new Map<string, string>();

/** Puts files in, by their paths in the project. */
export const keepFiles = (given: Iterable<readonly [path: string, text: string]>): void => {
  for (const [path, text] of given) files.set(path, text);
};

const plain = (path: string) => path.replace(/^\/+/, '').replace(/\/+$/, '');
const missing = (path: string): never => {
  throw new Error(`ENOENT: ${path}`);
};

export const existsSync = (path: string): boolean =>
  files.has(plain(path)) || [...files.keys()].some((each) => each.startsWith(`${plain(path)}/`));
export const readFileSync = (path: string): string => files.get(plain(path)) ?? missing(path);
export const readdirSync = (path: string): string[] => {
  const folder = `${plain(path)}/`;
  const names = [...files.keys()].flatMap((each) =>
    each.startsWith(folder) ? [each.slice(folder.length)] : [],
  );
  return [...new Set(names.map((name) => name.split('/')[0] ?? ''))];
};

const readOnly = (): never => {
  throw new Error('Read only.');
};
export { readOnly as renameSync, readOnly as rmSync, readOnly as writeFileSync };
