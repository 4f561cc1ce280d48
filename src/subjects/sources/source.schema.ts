import { z } from 'astro/zod';
import { day, named, text, webAddress, when, words } from '../../fields/fields.ts';

/** A page or text on which statements of the site rest. The file name is its key: `s1.json` is S1. */
export const sourceSchema = z.strictObject({
  title: text().meta(named('Tiêu đề', 'Title', 'Như nơi đăng ghi.', 'As published.')),
  titleRebuilt: z
    .boolean()
    .default(false)
    .meta(
      named(
        'Tiêu đề dựng lại',
        'Title rebuilt',
        'Đúng khi tiêu đề được dựng từ địa chỉ trang.',
        'True when the title was rebuilt from the address.',
      ),
    ),
  name: words()
    .optional()
    .meta(
      named(
        'Gọi trên trang là',
        'Called on the pages',
        'Khi nơi đăng chỉ là nơi chép lại văn bản.',
        'When the publisher only holds a copy of the text.',
      ),
    ),
  publisher: text().optional().meta(named('Nơi đăng', 'Publisher')),
  url: webAddress(['https', 'http']).optional().meta(named('Địa chỉ', 'Address')),
  published: day().optional().meta(named('Ngày đăng', 'Day published')),
  publishedAbout: when()
    .optional()
    .meta(
      named(
        'Thời gian đăng ước chừng',
        'Month or year published',
        'Khi chỉ biết tháng hoặc năm.',
        'When only the month or year is known.',
      ),
    ),
  language: z.enum(['vi', 'en', 'ja', 'ko', 'es', 'de', 'bn']).meta(named('Ngôn ngữ', 'Language')),
  kind: z.enum(['official', 'legal', 'news', 'other']).meta(named('Loại', 'Kind')),
  read: z.enum(['whole', 'opening']).meta(named('Đã đọc', 'How much was read')),
  note: words().optional().meta(named('Ghi chú', 'Note')),
});
