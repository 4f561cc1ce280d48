import { z } from 'astro/zod';
import { day, named, refersTo, searchWords, urlSlug, when, words, year } from '../../fields/fields.ts';
import { hasReceipt, quantity, receipts, unit } from '../../fields/quantities.ts';
import { statement } from '../../fields/statements.ts';

/** What is counted, how, and by whom. */
export const indicatorSchema = z.strictObject({
  order: z.int().min(1).meta(named('Thứ tự', 'Order')),
  group: z
    .enum(['target', 'money', 'context'])
    .meta(named('Nhóm', 'Group', 'target: chỉ tiêu của chương trình.', 'target: a target of the programme.')),
  area: refersTo('areas').optional().meta(named('Nội dung', 'Area')),
  urlSlug: urlSlug(),
  name: words().meta(named('Tên chỉ tiêu', 'Name')),
  searchWords: searchWords().optional(),
  meaning: words().meta(named('Nghĩa là gì', 'Meaning')),
  unit: unit().meta(named('Đơn vị', 'Unit')),
  howCounted: words().meta(named('Cách đếm', 'How counted')),
  responsible: refersTo('organisations').meta(named('Cơ quan chịu trách nhiệm', 'Responsible')),
  nextUpdate: words().meta(named('Lần cập nhật tới', 'Next update')),
});

/** One number of one indicator: a promise or an outcome, for a programme period or for years. */
const row = z
  .strictObject({
    kind: z
      .enum(['target', 'outcome', 'partial'])
      .meta(
        named(
          'Loại',
          'Kind',
          'target: mục tiêu đề ra; outcome: kết quả cả kỳ; partial: một phần.',
          'target: aimed at; outcome: of the whole period; partial: a part of it.',
        ),
      ),
    programme: refersTo('programmes').optional().meta(named('Giai đoạn chương trình', 'Programme period')),
    from: year().optional().meta(named('Từ năm', 'From')),
    to: year().optional().meta(named('Đến năm', 'To')),
    quantity: quantity(),
    scope: words()
      .optional()
      .meta(
        named('Phạm vi', 'Scope', 'Khi con số chỉ nói về một phần.', 'When the number covers a part only.'),
      ),
    stage: z
      .enum(['allocated'])
      .optional()
      .meta(
        named(
          'Tiền ở bước nào',
          'Stage of the money',
          'allocated: tiền được phân bổ, chưa phải tiền đã chi. Hiện cạnh số ở biểu, bảng, CSV.',
          'allocated: money given out in a plan, not spent. Said beside the number in chart, table and CSV.',
        ),
      ),
    asOf: when().optional().meta(named('Tính đến', 'As of')),
    note: words().optional().meta(named('Ghi chú', 'Note')),
    sources: receipts(),
    readAgain: day()
      .optional()
      .meta(
        named(
          'Người thứ hai đối chiếu',
          'Read again on',
          'Ngày một người khác với người nhập đã đối chiếu con số với nguồn.',
          'The day on which somebody other than the writer compared the number with its source.',
        ),
      ),
  })
  .refine(hasReceipt, { path: ['sources'], error: 'receiptOrAbsence' })
  .refine((given) => given.programme !== undefined || given.from !== undefined, {
    path: ['programme'],
    error: 'periodMissing',
  })
  .refine((given) => (given.from === undefined) === (given.to === undefined), {
    path: ['to'],
    error: 'halfRange',
  })
  .refine((given) => given.from === undefined || given.to === undefined || given.from <= given.to, {
    path: ['to'],
    error: 'endsBeforeStart',
  });

/** The numbers of one indicator. The file has the indicator's name; adding a number is adding one row. */
export const figuresSchema = z.strictObject({
  rows: z.array(row).min(1).meta(named('Các số', 'Rows')),
  facts: z
    .array(statement())
    .default([])
    .meta(
      named(
        'Điều khác đã biết',
        'What else is known',
        'Con số của một đợt, của vùng, hay lời kể: đặt cạnh biểu, không vẽ vào biểu.',
        'Numbers of one batch, of the region, or in words: beside the chart, never drawn in it.',
      ),
    ),
  disagreements: z
    .array(
      z.strictObject({
        about: words(),
        statements: z.array(statement()).min(2),
        reading: words(),
      }),
    )
    .default([]),
});
