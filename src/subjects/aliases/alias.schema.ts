import { z } from 'astro/zod';
import { named, text, words } from '../fields.ts';

/** How people say something, and the words the site uses for it. The search tries both. */
export const aliasSchema = z.strictObject({
  say: z
    .strictObject({ vi: z.array(text()), en: z.array(text()) })
    .meta(
      named(
        'Người dân gõ',
        'People type',
        'Mỗi cách gõ một dòng; dấu và chữ hoa không quan trọng.',
        'One way a line; accents and capitals do not matter.',
      ),
    ),
  mean: words().meta(named('Trang này gọi là', 'The site says')),
});
