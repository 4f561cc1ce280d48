import { z } from 'astro/zod';
import { day, named, searchWords, sources, text, words, year } from '../../fields/fields.ts';
import { figure } from '../../fields/quantities.ts';
import { gap, searchId, statement } from '../../fields/statements.ts';

/** A selection round (đợt bình chọn) of typical rural industrial products, at one level. */
export const roundSchema = z.strictObject({
  level: z.enum(['city', 'region', 'nation', 'quang-nam']).meta(named('Cấp', 'Level')),
  year: year().meta(named('Năm', 'Year')),
  name: words().meta(named('Tên', 'Name')),
  searchWords: searchWords().optional(),
  state: z
    .enum(['held', 'announced', 'not-found'])
    .meta(
      named(
        'Đã biết đến đâu',
        'What is known',
        'announced: có kế hoạch, chưa thấy kết quả; not-found: đã tìm, không thấy gì.',
        'announced: a plan, no result found; not-found: looked for, nothing found.',
      ),
    ),
  decision: z
    .strictObject({ number: text().optional(), day: day().optional(), sources: sources() })
    .optional()
    .meta(named('Quyết định', 'Decision')),
  filing: z
    .strictObject({
      where: words().meta(named('Nộp ở đâu', 'Where')),
      from: day().optional().meta(named('Từ ngày', 'From')),
      to: day().optional().meta(named('Đến ngày', 'To')),
      sources: sources(),
    })
    .optional()
    .meta(named('Nộp hồ sơ', 'Where and when files are handed in')),
  host: words().optional().meta(named('Nơi tổ chức', 'Host')),
  plannedFrom: day().optional().meta(named('Kế hoạch từ', 'Planned from')),
  plannedTo: day().optional().meta(named('Kế hoạch đến', 'Planned to')),
  ceremony: day().optional().meta(named('Ngày tôn vinh', 'Ceremony')),
  entries: figure().optional().meta(named('Sản phẩm dự thi', 'Entries')),
  recognised: figure().optional().meta(named('Được công nhận', 'Recognised')),
  byGroup: z
    .array(
      z.strictObject({
        group: z.enum(['handicrafts', 'processed-food', 'machinery', 'other']),
        entries: figure().optional(),
        recognised: figure().optional(),
      }),
    )
    .default([])
    .meta(named('Theo nhóm', 'By group')),
  facts: z.array(statement()).default([]).meta(named('Điều đã biết', 'What is known')),
  notKnown: z.array(gap()).default([]).meta(named('Điều chưa biết', 'What is not known')),
  /** Days, hosts and numbers that are left out above were looked for then and there. */
  search: searchId(),
  sources: sources(),
});
