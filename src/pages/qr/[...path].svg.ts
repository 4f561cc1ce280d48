import makeQr from 'qrcode-generator';
import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../addresses/routes.ts';
import { locales } from '../../i18n/locales.ts';
import { listPages } from '../../joins/pages.ts';

export const getStaticPaths = (async () =>
  (await listPages())
    .filter(({ kind, paths }) => kind !== 'source' && paths.vi !== '')
    .flatMap(({ paths }) =>
      locales.map((locale) => ({ params: { path: paths[locale] } })),
    )) satisfies GetStaticPaths;

/** The address of a page as a QR code: for paper, and for the phone across the table. */
export const GET: APIRoute = ({ params, site }) => {
  const code = makeQr(0, 'L');
  code.addData(new URL(href(params['path'] ?? ''), site).href);
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) => {
    const modules = Array.from({ length: count }, (__, column) =>
      code.isDark(row, column) ? '1' : '0',
    ).join('');
    return [...modules.matchAll(/1+/g)]
      .map((run) => `M${run.index + 4} ${row + 4}h${run[0].length}v1h-${run[0].length}z`)
      .join('');
  });
  const size = count + 8;
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${rows.join('')}"/></svg>`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
};
