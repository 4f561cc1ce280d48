import type { APIRoute, GetStaticPaths } from 'astro';
import { getDataFiles } from '../../outputs/data/data-files.ts';

export const getStaticPaths = (async () =>
  [...(await getDataFiles()).keys()].map((path) => ({
    params: { file: path.replace(/^data\//, '') },
    props: { path },
  }))) satisfies GetStaticPaths;

/** A file of open data. */
export const GET: APIRoute = async ({ props }) => {
  const content = (await getDataFiles()).get((props as { path: string }).path);
  return new Response(content ?? null);
};
