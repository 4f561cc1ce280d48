import { cpSync, existsSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { readMoved } from '../addresses/moved.ts';
import { readPlace } from '../addresses/place.ts';
import { billName, writeBill } from './bill-of-materials.ts';
import { cacheControl, headers, openToAll, types } from './headers.ts';

/** Text that is worth compressing; pictures, archives and workbooks are so already. */
export const isText = /\.(html|css|js|json|xml|svg|csv|ics|txt|md)$/;

/**
 * `_headers` as Cloudflare Pages and Netlify read it. No header is said twice of one address, since one host joins the two and another takes
 * the last; what is not said here those hosts ask for again at each visit.
 * @param base the path below which the site lives, "/" or "/khuyen-cong"
 */
export const writeHeaders = (base: string): string => {
  const under = base.replace(/\/*$/, '');
  const block = (path: string, given: Readonly<Record<string, string>>) =>
    [`${under}${path}`, ...Object.entries(given).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    block('/*', headers),
    block('/_astro/*', { 'Cache-Control': cacheControl('/_astro/') }),
    ...openToAll.map((path) =>
      block(`${path}*`, {
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      }),
    ),
    ...['ics', 'csv'].map((ending) => block(`/*.${ending}`, { 'Content-Type': types[ending] ?? '' })),
    '',
  ].join('\n\n');
};

/** What moved, as static hosts (`_redirects`) and nginx read it. */
export const writeRedirects = (
  given: Readonly<Record<string, string>>,
  base: string,
): { hosts: string; nginx: string } => {
  const under = base.replace(/\/*$/, '');
  const rows = Object.entries(given).map(([from, to]) => {
    const end = /\.\w+$/.test(from) ? '' : '/';
    return [`${under}/${from}`, `${under}/${to}${end}`, end] as const;
  });
  return {
    hosts: rows.map(([from, to]) => `${from} ${to} 301\n`).join(''),
    nginx: rows.map(([from, to, end]) => `location = ${from}${end} {\n    return 301 ${to};\n}\n`).join(''),
  };
};

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes beside a file what it is compressed to, as small as it can be: it is done once, and sent many times. */
const compress = async (file: string): Promise<void> => {
  const content = readFileSync(file);
  const [br, gz] = await Promise.all([
    brotli(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
    zip(content, { level: 9 }),
  ]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
};

/**
 * Copies a built site to a folder that a server serves as it is, with what it is compressed to, what hosts read, and the bill
 * of materials.
 * @returns how many files were compressed
 */
export const packSite = async (site: string, out: string, base: string): Promise<number> => {
  if (!existsSync(join(site, 'index.html')))
    throw new Error(
      `${site}: chưa có trang, chạy npm run build trước. / No site there, run npm run build first.`,
    );
  rmSync(out, { recursive: true, force: true });
  cpSync(realpathSync(site), out, { recursive: true });
  writeFileSync(join(out, billName), writeBill(process.cwd()));
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isText.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.map(compress));
  const redirects = writeRedirects(readMoved(process.cwd()), base);
  writeFileSync(join(out, '_headers'), writeHeaders(base));
  writeFileSync(join(out, '_redirects'), redirects.hosts);
  writeFileSync(join(out, '_moved.nginx'), redirects.nginx);
  return files.length;
};

if (process.argv[1]?.endsWith('pack.ts')) {
  const out = process.argv[2] ?? join('.site', 'packed');
  const count = await packSite('dist', out, readPlace(process.env).base);
  console.log(`${out}: ${count} tệp đã nén / files compressed`);
}
