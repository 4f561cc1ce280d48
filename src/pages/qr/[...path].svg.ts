import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../addresses/routes.ts';
import { locales } from '../../i18n/locales.ts';
import { listPages } from '../../joins/pages.ts';
import { keptPictures } from '../../outputs/picture-cache.ts';
import { drawQr } from '../../ui/qr.ts';

export const getStaticPaths = (async () =>
  (await listPages())
    .filter(({ kind, paths }) => kind !== 'source' && paths.vi !== '')
    .flatMap(({ paths }) =>
      locales.map((locale) => ({ params: { path: paths[locale] } })),
    )) satisfies GetStaticPaths;

/** The address of a page as a QR code: for paper, and for the phone across the table. */
export const GET: APIRoute = async ({ params, site }) => {
  const address = new URL(href(params['path'] ?? ''), site).href;
  const picture = await keptPictures().keep({ qr: address }, () => {
    const { size, path } = drawQr(address);
    return Promise.resolve(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`,
      ),
    );
  });
  return new Response(picture, { headers: { 'Content-Type': 'image/svg+xml' } });
};
