// A registry may lack the builds of a package for some platforms; npm then leaves them out of the lock file, and `npm ci` refuses it on
// those platforms and here. This writes the missing entries back, each with the hash that the registry gives for it, as for every entry that
// lacks one. Run after each change of dependencies: npm run lock
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const systems = {
  darwin: 'darwin',
  macos: 'darwin',
  linux: 'linux',
  windows: 'win32',
  win32: 'win32',
  win: 'win32',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'sunos',
  android: 'android',
  aix: 'aix',
  openharmony: 'openharmony',
};
const processors = {
  x64: 'x64',
  arm64: 'arm64',
  ia32: 'ia32',
  arm: 'arm',
  x86: 'ia32',
  ppc64: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
  mips64el: 'mips64el',
};

const isExact = (version) => /^\d+\.\d+\.\d+/.test(version);

/** Where a package at `path` finds a dependency: beside itself, or in the nearest folder above that has it. */
const findFor = (packages, path, name) => {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (found || folder === '') return found;
    if (!folder.includes('/node_modules/')) return packages[`node_modules/${name}`];
  }
};

/** Entries that optional dependencies name and the lock lacks: `{ path: { version, os, cpu, optional } }`. */
export const findMissing = (lock) => {
  const missing = {};
  for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages))
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const found = findFor({ ...lock.packages, ...missing }, path, name);
      if (found && (!isExact(version) || found.version === version)) continue;
      const words = name.split(/[-/]/);
      const os = words.map((word) => systems[word]).find(Boolean);
      const cpu = words.map((word) => processors[word]).find(Boolean);
      const place = found ? `${path}/node_modules/${name}` : `node_modules/${name}`;
      missing[place] = {
        version,
        ...(cpu ? { cpu: [cpu] } : {}),
        optional: true,
        ...(os ? { os: [os] } : {}),
      };
    }
  return missing;
};

/** The paths of entries that no hash holds to what was locked. */
export const findUnheld = (lock) =>
  Object.entries(lock.packages).flatMap(([path, { integrity }]) => (path === '' || integrity ? [] : [path]));

/** The hash that the registry gives for a package, if it knows it. */
const askForHash = (path, version) => {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  try {
    const said = execFileSync('npm', ['view', `${name}@${version}`, 'dist.integrity', '--json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    return JSON.parse(said.toString());
  } catch {
    return undefined;
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const missing = findMissing(lock);
  const [root, ...rest] = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries([root, ...rest.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  const unheld = findUnheld(lock);
  for (const path of unheld) {
    const entry = lock.packages[path];
    const integrity = askForHash(path, entry.version);
    const { version, ...rest } = entry;
    if (integrity) lock.packages[path] = { version, integrity, ...rest };
  }
  const left = findUnheld(lock);
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  console.log(
    `package-lock.json: ${Object.keys(missing).length} entries added, ${unheld.length - left.length} hashes.`,
  );
  if (left.length > 0) console.log(`Without a hash, since the registry gives none:\n  ${left.join('\n  ')}`);
}
