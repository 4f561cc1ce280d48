import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard, listCards, type Card } from '../../outputs/cards.ts';
import { drawLeaflet, listLeafletPictures, type LeafletPicture } from '../../outputs/leaflet-pictures.ts';
import { keptPictures } from '../../outputs/picture-cache.ts';
import { drawChartPicture, listChartPictures, type ChartPicture } from '../../outputs/chart-pictures.ts';

type Picture = { card: Card } | { chart: ChartPicture } | { leaflet: LeafletPicture };

/** Where the site lives, which the code on a leaflet says. */
const origin = new URL(import.meta.env.SITE);

export const getStaticPaths = (async () => [
  ...(await listCards()).map((card) => ({ params: { name: card.name }, props: { card } })),
  ...(await listChartPictures()).map((chart) => ({ params: { name: chart.name }, props: { chart } })),
  ...(await listLeafletPictures(origin)).map((leaflet) => ({
    params: { name: leaflet.name },
    props: { leaflet },
  })),
]) satisfies GetStaticPaths;

/** The picture that a chat shows beside a link, or that a reader sends on. */
export const GET: APIRoute = async ({ props }) => {
  const picture = props as Picture;
  const png =
    'card' in picture
      ? await keptPictures().keep(picture.card, () => drawCard(picture.card))
      : 'leaflet' in picture
        ? await keptPictures().keep(picture.leaflet, () => drawLeaflet(picture.leaflet))
        : await drawChartPicture(picture.chart);
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
