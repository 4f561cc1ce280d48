import { z } from 'astro/zod';
import { named, refersTo, sources, words } from '../../fields/fields.ts';
import { gap, statement } from '../../fields/statements.ts';

/** Papers and steps to tick off, for a phone or on paper. A list stands on the sheets of the areas whose rules it names. */
export const checklistSchema = z.strictObject({
  part: z
    .enum(['ask', 'file', 'keep', 'enter'])
    .meta(
      named(
        'Dùng lúc nào',
        'When it is used',
        'ask: đi hỏi; file: hồ sơ; keep: giấy phải giữ; enter: dự bình chọn.',
        'ask: when you first ask; file: the dossier; keep: papers to keep; enter: a selection round.',
      ),
    ),
  order: z.int().min(1).meta(named('Thứ tự', 'Order')),
  title: words().meta(named('Tên danh sách', 'Title')),
  rules: z
    .array(refersTo('rules'))
    .min(1)
    .optional()
    .meta(
      named(
        'Cho loại hỗ trợ nào',
        'For which supports',
        'Không ghi: cho mọi nội dung hỗ trợ.',
        'Left out: for every area of support.',
      ),
    ),
  items: z
    .array(
      z.strictObject({
        text: words().meta(named('Việc, giấy tờ', 'Item')),
        form: refersTo('forms').optional().meta(named('Theo mẫu nào', 'On which form')),
        sources: sources()
          .optional()
          .meta(
            named('Nguồn', 'Sources', 'Chỉ lời khuyên mới không cần nguồn.', 'Only advice goes without.'),
          ),
      }),
    )
    .min(1)
    .meta(named('Các mục', 'Items')),
  limits: z.array(statement()).default([]).meta(named('Thời hạn', 'Time limits')),
  fee: statement().optional().meta(named('Phí', 'Fee')),
  gaps: z.array(gap()).default([]).meta(named('Chưa biết', 'What is not known')),
});
