import { z } from 'astro/zod';
import { topics } from '../../search/topics.ts';
import { named, text, words } from '../../fields/fields.ts';

/** How people say something, and where that leads: to the page of a topic, to other words of the site, or to both. */
export const aliasSchema = z
  .strictObject({
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
    topic: z
      .enum(topics)
      .optional()
      .meta(named('Dẫn tới trang', 'Leads to', 'Mã chủ đề của trang.', 'The topic of the page.')),
    mean: words()
      .optional()
      .meta(
        named(
          'Trang này gọi là',
          'The site says',
          'Chỉ cần khi phải tìm cả bằng lời khác.',
          'Only where other words must be searched too.',
        ),
      ),
  })
  .refine(({ topic, mean }) => topic !== undefined || mean !== undefined, {
    error: 'topicOrMean',
  });
