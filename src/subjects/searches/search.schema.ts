import { z } from 'astro/zod';
import { day, named, words } from '../../fields/fields.ts';

/** A search that found nothing: what was looked for, on which day, in which places. Written once; each absence refers to it. */
export const searchSchema = z.strictObject({
  what: words().meta(named('Tìm gì', 'Looked for')),
  day: day().meta(named('Ngày tìm', 'Day')),
  places: words().meta(named('Tìm ở đâu', 'Places')),
});
