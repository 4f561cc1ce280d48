import { execFileSync } from 'node:child_process';

/** Asks git of the project; undefined where it is no clone, or git is not there. A hook’s own settings are left aside. */
const ask = (root: string, ...args: string[]): string | undefined => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  try {
    return execFileSync('git', args, {
      cwd: root,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
};

/** The commit that lies in the folder; with `+` at its end when something in it is in no commit. */
export const commitOf = (root: string): string | undefined => {
  const commit = ask(root, 'rev-parse', 'HEAD');
  return commit && ask(root, 'status', '--porcelain') ? `${commit}+` : commit;
};

/** The first lines of the commits after one and up to now, the newest first; of the last alone when that one is not known. */
export const subjectsSince = (root: string, since: string | undefined): string[] => {
  const from = since?.replace('+', '');
  const isKnown = from !== undefined && ask(root, 'cat-file', '-e', `${from}^{commit}`) !== undefined;
  const text = ask(
    root,
    'log',
    '--format=%s',
    '-n',
    isKnown ? '50' : '1',
    isKnown ? `${from}..HEAD` : 'HEAD',
  );
  return text ? text.split('\n') : [];
};
