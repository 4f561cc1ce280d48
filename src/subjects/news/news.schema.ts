import { z } from 'astro/zod';
import { day, named, sources, text } from '../../fields/fields.ts';
import { photos } from '../../fields/photos.ts';

/** The header of an announcement. The file is `YYYY-MM-DD-name.vi.mdx`; the day in the name is the day it was published here. */
export const newsSchema = z.strictObject({
  title: text().meta(named('Tiêu đề', 'Title')),
  summary: text().meta(named('Tóm tắt', 'Summary')),
  happenedOn: day().optional().meta(named('Ngày xảy ra', 'Day it happened')),
  reportedOn: day()
    .optional()
    .meta(
      named(
        'Ngày báo đưa tin',
        'Day it was reported',
        'Khi chỉ biết ngày báo đăng, chưa biết ngày xảy ra.',
        'When only the day of the report is known.',
      ),
    ),
  sources: sources(),
  photos: photos(),
});
