import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from '../../i18n/locales.ts';
import { listCalendars } from '../../outputs/calendar.ts';

export const getStaticPaths = (async () =>
  (await Promise.all(locales.map(listCalendars))).flatMap((files) =>
    [...files].map(([path, content]) => ({
      params: { name: path.replace(/^calendar\/|\.ics$/g, '') },
      props: { content },
    })),
  )) satisfies GetStaticPaths;

/** Dates for the calendar of a phone. */
export const GET: APIRoute = ({ props }) =>
  new Response((props as { content: string }).content, {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
