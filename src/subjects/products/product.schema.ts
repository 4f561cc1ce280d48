import { z } from 'astro/zod';
import { day, named, refersTo, searchWords, sources, text, words, year } from '../../fields/fields.ts';
import { photos } from '../../fields/photos.ts';
import { statement } from '../../fields/statements.ts';
import { drawing } from '../../ui/drawings.ts';

/** A product recognised in a round. Certificate validity is worked out: by the terms in `content/site/site.json`. */
export const productSchema = z.strictObject({
  name: words().meta(named('Tên sản phẩm', 'Name')),
  maker: refersTo('makers').meta(named('Cơ sở', 'Maker')),
  round: refersTo('rounds').meta(named('Đợt bình chọn', 'Round')),
  group: z
    .enum(['handicrafts', 'processed-food', 'machinery', 'other', 'not-in-source'])
    .meta(
      named(
        'Nhóm',
        'Group',
        'not-in-source: nguồn đã đọc không nói; không tự suy ra.',
        'not-in-source: the source read does not say; never inferred.',
      ),
    ),
  certifiedOn: day().optional().meta(named('Ngày cấp giấy chứng nhận', 'Certified on')),
  certifiedYear: year().optional().meta(named('Năm cấp', 'Year certified')),
  certificateNumber: z
    .strictObject({ number: text(), sources: sources() })
    .optional()
    .meta(
      named(
        'Số giấy chứng nhận',
        'Certificate number',
        'Chỉ ghi khi có nguồn nêu số.',
        'Only when a source gives it.',
      ),
    ),
  facts: z.array(statement()).default([]).meta(named('Điều khác đã biết', 'What else is known')),
  drawing: drawing().optional(),
  photos: photos(),
  sources: sources(),
  searchWords: searchWords().optional(),
});
