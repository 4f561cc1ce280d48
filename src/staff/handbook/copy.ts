import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { removePractice } from './practice.ts';

/** A copy of the project in which the handbook is carried out: a clone of a server's repository, with a folder that is served. */
export interface Copy {
  folder: string;
  env: NodeJS.ProcessEnv;
  /** A command with the places of this machine for those that the handbook names. */
  real(text: string): string;
  /** The other way round. */
  shown(text: string): string;
  remove(): void;
}

/** Places that the handbook names, and what stands for each in a copy. */
const places = { '/srv/khuyen-cong': 'served', '/home/lan/anh': 'photos' } as const;

/** A photograph as a phone takes it, with its place in it. */
const takePhoto = (path: string) =>
  sharp({ create: { width: 3000, height: 2250, channels: 3, background: '#b98' } })
    .withMetadata({
      orientation: 6,
      exif: {
        IFD0: { Make: 'Phone' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '16/1 3/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '108/1 12/1 0/1',
        },
      },
    })
    .jpeg()
    .toFile(path);

/** Copies the project as it lies on the disk, with all that git knows of or would, but for what somebody practised in it. */
export const copyProject = async (project: string): Promise<Copy> => {
  const root = mkdtempSync(join(tmpdir(), 'handbook-'));
  const folder = join(root, 'khuyen-cong');
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    HOME: root,
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_PAGER: 'cat',
    NO_COLOR: '1',
    // npm’s own news is not what the handbook tells of.
    npm_config_update_notifier: 'false',
    npm_config_loglevel: 'error',
  };
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, env, stdio: 'ignore' });
  const known = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  for (const file of new Set(known.split('\0').filter(Boolean))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    // The time of the lock file says whether packages are to be installed.
    cpSync(join(project, file), join(folder, file), { preserveTimestamps: true, force: true });
  }
  removePractice(folder);
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(
    join(root, '.gitconfig'),
    '[user]\n\tname = Lan\n\temail = lan@can-bo.example\n[init]\n\tdefaultBranch = main\n',
  );
  execFileSync('git', ['init', '-q', '--bare', join(root, 'server.git')], { env });
  git('init', '-q');
  writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
  git('add', '-A');
  git('commit', '-qm', 'start');
  git('remote', 'add', 'origin', join(root, 'server.git'));
  git('push', '-q', '-u', 'origin', 'main');
  mkdirSync(join(root, places['/home/lan/anh']));
  await takePhoto(join(root, places['/home/lan/anh'], 'IMG_2034.jpg'));
  const served = join(root, places['/srv/khuyen-cong']);
  // Two publications, so that one can be taken back.
  for (const word of ['trước', 'sau']) {
    const site = mkdtempSync(join(root, 'site-'));
    writeFileSync(join(site, 'index.html'), `<!doctype html><title>${word}</title><p>${word}</p>`);
    execFileSync(process.execPath, ['src/staff/publish.ts', '--to', served, '--built', site], {
      cwd: folder,
      env,
      stdio: 'ignore',
    });
  }
  const pairs = Object.entries(places).map(([named, own]) => [named, join(root, own)] as const);
  return {
    folder,
    env,
    real: (text) => pairs.reduce((words, [named, own]) => words.replaceAll(named, own), text),
    shown: (text) =>
      [...pairs, ['', root] as const].reduce((words, [named, own]) => words.replaceAll(own, named), text),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
};
