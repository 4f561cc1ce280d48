import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard, listCards, type Card } from '../../views/cards.ts';

export const getStaticPaths = (async () =>
  (await listCards()).map((card) => ({
    params: { name: card.name },
    props: { card },
  }))) satisfies GetStaticPaths;

/** The picture that a chat shows beside a link. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await drawCard((props as { card: Card }).card), { headers: { 'Content-Type': 'image/png' } });
