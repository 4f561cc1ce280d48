import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../addresses/routes.ts';
import { locales } from '../../i18n/locales.ts';
import { listPages } from '../../joins/pages.ts';
import { drawQr } from '../../ui/qr.ts';

export const getStaticPaths = (async () =>
  (await listPages())
    .filter(({ kind, paths }) => kind !== 'source' && paths.vi !== '')
    .flatMap(({ paths }) =>
      locales.map((locale) => ({ params: { path: paths[locale] } })),
    )) satisfies GetStaticPaths;

/** The address of a page as a QR code: for paper, and for the phone across the table. */
export const GET: APIRoute = ({ params, site }) => {
  const { size, path } = drawQr(new URL(href(params['path'] ?? ''), site).href);
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
};
