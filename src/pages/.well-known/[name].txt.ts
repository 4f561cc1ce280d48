import type { APIRoute, GetStaticPaths } from 'astro';
import { fileHref } from '../../addresses/routes.ts';
import { today } from '../../i18n/formats.ts';
import { writeSecurity } from '../../outputs/security.ts';
import { getSite } from '../../subjects/site/site.ts';

/** `security.txt` is there once somebody is named in `content/site/site.json`, and not before. */
export const getStaticPaths = (async () => {
  const { operator } = await getSite('vi');
  const address = new URL(fileHref('.well-known/security.txt'), import.meta.env.SITE).href;
  const text = writeSecurity(operator, address, today());
  return text === undefined ? [] : [{ params: { name: 'security' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
