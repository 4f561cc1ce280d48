import { z } from 'astro/zod';
import { day, named, refersTo, sources, text } from '../fields/fields.ts';
import { searchKinds } from '../search/kinds.ts';
import { topics } from '../search/topics.ts';

/**
 * The header of a page: `content/pages/name.vi.mdx` beside `name.en.mdx`. A pair of such files is a page. What each language says for
 * itself is `title`, `summary`, `urlSlug`, `menuTitle` and `searchWords`; the rest is the same in both.
 */
export const pageSchema = z.strictObject({
  title: text().meta(named('Tiêu đề', 'Title')),
  summary: text().meta(
    named(
      'Tóm tắt',
      'Summary',
      'Một câu, hiện dưới tiêu đề và trong kết quả tìm.',
      'One sentence, shown below the title and among search results.',
    ),
  ),
  urlSlug: z
    .string()
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*)?$/, { error: 'badSlug' })
    .meta(
      named(
        'Địa chỉ',
        'Address',
        'Chữ thường không dấu, nối bằng gạch ngang, ví dụ "vay-von" hoặc "ho-tro/vay-von". Không viết en/ ở đầu.',
        'Lower case, no marks, joined by hyphens, such as "loans" or "support/loans". Without en/ before it.',
      ),
    ),
  sources: sources().optional().meta(named('Nguồn', 'Sources')),
  searchWords: z.array(text()).default([]).meta(named('Cách người dân gọi', 'How people say it')),
  lastChecked: day()
    .optional()
    .meta(
      named(
        'Ngày kiểm tra',
        'Last checked',
        'Bắt buộc khi trang có bài viết.',
        'Required of a page with a body.',
      ),
    ),
  section: refersTo('pages')
    .optional()
    .meta(
      named(
        'Thuộc mục',
        'Section',
        'Tên tệp của trang mục, ví dụ support.',
        'The file name of the page above it, such as support.',
      ),
    ),
  listed: z
    .enum(['menu', 'footer', 'section', 'nowhere'])
    .optional()
    .meta(
      named(
        'Hiện ở đâu',
        'Where it is listed',
        'menu: ở đầu mọi trang; footer: ở chân mọi trang; section: dưới trang mục. Không ghi thì là section khi có mục, không thì footer.',
        'menu: at the head of every page; footer: at the foot; section: below the page of its section. Left out: section when it has one, else footer.',
      ),
    ),
  order: z
    .int()
    .min(1)
    .max(99)
    .default(50)
    .meta(named('Thứ tự', 'Order', 'Số nhỏ đứng trước.', 'Small numbers stand first.')),
  menuTitle: text().optional().meta(named('Tên ngắn trong menu', 'Short name in the menu')),
  kind: z.enum(searchKinds).default('page').meta(named('Loại trang', 'Kind of page')),
  topic: z.enum(topics).optional().meta(named('Chủ đề', 'Topic')),
});
export type PageHeader = z.output<typeof pageSchema>;
