import { z } from 'astro/zod';
import { day, named, sitePath, sources, words } from '../../fields/fields.ts';

/** A change of the site's content that a reader should know of; a correction says what was wrong, and why. */
export const changeSchema = z
  .strictObject({
    kind: z.enum(['change', 'correction']).meta(named('Loại', 'Kind')),
    day: day().meta(named('Ngày', 'Day')),
    what: words().meta(named('Thay đổi gì', 'What changed')),
    was: words().optional().meta(named('Trước ghi', 'It said')),
    now: words().optional().meta(named('Nay ghi', 'It says')),
    reason: words().optional().meta(named('Vì sao', 'Why')),
    page: z
      .strictObject({
        vi: sitePath().meta(named('Tiếng Việt', 'Vietnamese')),
        en: sitePath().meta(named('Tiếng Anh', 'English')),
      })
      .optional()
      .meta(
        named(
          'Địa chỉ trang',
          'Page',
          'Đường dẫn trong trang, ví dụ /van-ban/. Trang ấy ghi chỗ đã sửa, kèm ngày.',
          'A path on the site, such as /en/documents/. That page says what was corrected, with the day.',
        ),
      ),
    sources: sources().optional(),
  })
  .refine((given) => given.kind === 'change' || (given.was && given.now && given.reason && given.page), {
    path: ['was'],
    error: 'correctionIncomplete',
  });
