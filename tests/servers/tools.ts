import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'vitest';

/** The module that lets nginx send what was compressed with Brotli. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Programs of a Debian server that are not on npm, and the package that brings each. */
const tools = {
  xmllint: { package: 'libxml2-utils', isThere: () => run('xmllint', '--version') },
  icalendar: { package: 'python3-icalendar', isThere: () => runPython('import icalendar') },
  feedparser: { package: 'python3-feedparser', isThere: () => runPython('import feedparser') },
  python: { package: 'python3', isThere: () => runPython('import csv') },
  libreoffice: { package: 'libreoffice-calc-nogui', isThere: () => run('soffice', '--version') },
  nginx: { package: 'nginx-light', isThere: () => existsSync('/usr/sbin/nginx') },
  brotli: { package: 'libnginx-mod-http-brotli-static', isThere: () => existsSync(brotliModule) },
  caddy: { package: 'caddy', isThere: () => run('caddy', 'version') },
  // Debian has no server that speaks S3; moto is Python's own stand-in, from PyPI.
  storage: {
    package: 'rclone nginx-light, and pip install "moto[server]"',
    isThere: () => run('rclone', 'version') && run('moto_server', '--help') && existsSync('/usr/sbin/nginx'),
  },
} as const;
export type Tool = keyof typeof tools;

const run = (command: string, ...args: string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
/** Debian's own Python, which sees Debian's packages. */
export const python = '/usr/bin/python3';
const runPython = (code: string) => run(python, '-c', code);

const found = new Map<Tool, boolean>();
const isThere = (tool: Tool): boolean => {
  if (!found.has(tool)) found.set(tool, tools[tool].isThere());
  return found.get(tool) ?? false;
};
const notRun = new Map<Tool, number>();

/** A check that needs a program: run where it is, and counted where it is not. */
export const testWith = (tool: Tool, name: string, check: () => void | Promise<void>): void => {
  if (isThere(tool)) test(`${tool}: ${name}`, check);
  else {
    notRun.set(tool, (notRun.get(tool) ?? 0) + 1);
    test.skip(`${tool}: ${name}`);
  }
};

/** Stands last in a file: says which programs were not there, and how many checks were not run for it. */
export const testWhatWasNotRun = (): void =>
  test('what could not be tried here is said', () => {
    const missing = [...notRun].map(
      ([tool, checks]) => `${tool}: ${checks} checks not run (apt install ${tools[tool].package})`,
    );
    console.log(missing.length === 0 ? 'Every program was there.' : missing.join('\n'));
  });

/** What a program prints. @throws with what it says when it fails */
export const say = (command: string, args: readonly string[], input?: string): string =>
  execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    ...(input !== undefined && { input }),
  });
