import type { APIRoute } from 'astro';
import { drawSprite } from '../ui/drawings.ts';

/** Every drawing of the site in one file. */
export const GET: APIRoute = () =>
  new Response(drawSprite(), { headers: { 'Content-Type': 'image/svg+xml' } });
