import type { APIRoute } from 'astro';
import { fileHref } from '../addresses/routes.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(fileHref('sitemap.xml'), site).href}\n`);
