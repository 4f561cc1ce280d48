import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '../../i18n/locales.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';
import type { Backend } from '../form/backend.ts';
import { bundleForm } from '../form/bundle.ts';
import { formPolicy, pagePolicy } from '../form/policy.ts';
import { say } from '../form/say.ts';
import { say as sayOf } from '../say.ts';
import { reportStatus, statusLists } from '../status/report.ts';
import { drawHome, drawLists, drawPage, pathOf } from './pages.ts';

/** What a host that reads `_headers` says beside each file; where it is read, a page of the staff site can stand in no frame either. */
const headersFor = (backend: Backend | undefined) => `/*
  X-Robots-Tag: noindex, nofollow
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  X-Frame-Options: DENY
/admin/*
  Content-Security-Policy: ${formPolicy(backend)}; frame-ancestors 'none'
/
  Content-Security-Policy: ${pagePolicy}; frame-ancestors 'none'
`;

/** Content as it is now: beside it a change is checked where the form has a forge and no clone (`form/browser/clone.ts`). */
const snapshotOf = ({ files, pictures }: ContentFolder): string =>
  JSON.stringify({
    files: Object.fromEntries(files.map(({ path }) => [path, readFileSync(path, 'utf8')])),
    pictures: Object.fromEntries(pictures),
  });

/**
 * Builds the staff site: first page, form, how things stand. What others put beside it, such as the handbook, stays.
 * @returns how many files the folder holds
 */
export const buildStaffSite = async (
  out: string,
  content: ContentFolder,
  backend: Backend | undefined,
): Promise<number> => {
  await bundleForm(join(out, 'admin'), backend);
  if (backend) writeFileSync(join(out, 'admin/content.json'), snapshotOf(content));
  const write = (path: string, text: string) => {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  copyFileSync(join(import.meta.dirname, 'staff.css'), join(out, 'staff.css'));
  write('_headers', headersFor(backend));
  write('robots.txt', 'User-agent: *\nDisallow: /\n');
  const report = reportStatus(content);
  for (const lang of locales)
    write(
      `${pathOf('status', lang)}index.html`,
      drawPage(
        'status',
        lang,
        say('site.status'),
        drawLists(statusLists(report, lang), sayOf('status.looked', content.files.length)[lang]),
      ),
    );
  for (const lang of locales) write(`${pathOf('home', lang)}index.html`, drawHome(lang, backend, out));
  return readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
};
