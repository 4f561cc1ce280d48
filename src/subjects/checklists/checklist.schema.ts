import { z } from 'astro/zod';
import { named, sources, words } from '../../fields/fields.ts';

/** Papers and steps to tick off, for a phone or on paper. */
export const checklistSchema = z.strictObject({
  title: words().meta(named('Tên danh sách', 'Title')),
  items: z
    .array(
      z.strictObject({
        text: words().meta(named('Việc, giấy tờ', 'Item')),
        sources: sources(),
      }),
    )
    .min(1)
    .meta(named('Các mục', 'Items')),
});
