import { z } from 'astro/zod';
import {
  dayOrNotFound,
  named,
  refersTo,
  searchWords,
  sources,
  urlSlug,
  when,
  words,
} from '../../fields/fields.ts';
import { quantity } from '../../fields/quantities.ts';
import { absence, statement } from '../../fields/statements.ts';

/** One amount of one document: what, from when to when, where it is written, who set it. */
const clause = z
  .strictObject({
    level: z
      .enum(['national', 'city'])
      .meta(
        named(
          'Cấp',
          'Level',
          'Trần quốc gia, hoặc mức của thành phố.',
          'National ceiling, or the city’s own level.',
        ),
      ),
    document: refersTo('documents').meta(named('Văn bản', 'Document')),
    article: words().meta(
      named(
        'Điều khoản',
        'Article',
        'Ghi "không thấy ghi" khi nguồn không nêu.',
        'Say "not shown" when the source gives none.',
      ),
    ),
    from: dayOrNotFound().meta(named('Từ ngày', 'From')),
    to: dayOrNotFound().meta(
      named(
        'Đến hết ngày',
        'To, inclusive',
        'Ghi "not-found" khi không đọc được ngày hết hiệu lực; không có nghĩa là còn áp dụng.',
        '"not-found" when no end date was read; it does not mean that the rule still applies.',
      ),
    ),
    dated: z
      .strictObject({ sources: sources() })
      .optional()
      .meta(
        named(
          'Nguồn của ngày',
          'Sources of the dates',
          'Khi nguồn của số tiền không nêu ngày.',
          'When the source of the amount gives no day.',
        ),
      ),
    sharePercent: z.number().min(1).max(100).optional().meta(named('Tỷ lệ (%)', 'Share (%)')),
    capVnd: z
      .int()
      .min(1_000_000)
      .optional()
      .meta(
        named(
          'Tối đa (đồng)',
          'Cap (VND)',
          'Số đồng, không dấu chấm: 200000000.',
          'In đồng, digits only: 200000000.',
        ),
      ),
    missing: absence().optional().meta(named('Vì sao thiếu mức', 'Why there is no amount')),
    of: words()
      .optional()
      .meta(named('Tính trên', 'Of what', 'Ví dụ: chi phí mua máy.', 'Such as: the cost of the machine.')),
    per: words()
      .optional()
      .meta(named('Tính cho', 'Per', 'Ví dụ: một cơ sở.', 'Such as: establishment.')),
    condition: words().optional().meta(named('Điều kiện', 'Condition')),
    sources: sources(),
  })
  .refine(
    (given) =>
      (given.missing === undefined) !== (given.sharePercent === undefined && given.capVnd === undefined),
    { path: ['capVnd'], error: 'amountOrMissing' },
  )
  .refine((given) => given.from === 'not-found' || given.to === 'not-found' || given.from <= given.to, {
    path: ['to'],
    error: 'endsBeforeStart',
  });

/** What the city actually paid in a case: never a rule, always shown as practice. */
const practice = z.strictObject({ year: when(), text: words(), amount: quantity(), sources: sources() });

/** One kind of support (mức hỗ trợ): its ceilings over time, by dated clauses, newest first. */
export const ruleSchema = z.strictObject({
  area: refersTo('areas').meta(named('Nội dung', 'Area')),
  order: z.int().min(1).meta(named('Thứ tự', 'Order')),
  urlSlug: urlSlug(),
  name: words().meta(named('Hỗ trợ gì', 'Support for')),
  searchWords: searchWords().optional(),
  whose: z
    .enum(['workshop', 'course', 'organiser', 'cluster', 'association'])
    .meta(
      named(
        'Tiền cho ai',
        'Whose money',
        'workshop: cơ sở; course: cả lớp; organiser: nơi tổ chức; cluster: cụm công nghiệp; association: hiệp hội, nhóm cơ sở.',
        'workshop: the establishment; course: the whole class; organiser: whoever holds it; cluster: an industrial cluster; association: a group of establishments.',
      ),
    ),
  conditions: z
    .array(refersTo('conditions'))
    .default([])
    .meta(
      named(
        'Điều kiện',
        'Conditions',
        'Mã của các điều kiện; trang “Xưởng tôi được gì?” hỏi theo đó.',
        'Ids of the conditions; the checker asks by them.',
      ),
    ),
  clauses: z.array(clause).min(1).meta(named('Các mức', 'Clauses')),
  practice: z.array(practice).default([]).meta(named('Thực tế thành phố', 'City practice')),
  note: words().optional().meta(named('Ghi chú', 'Note')),
  facts: z.array(statement()).default([]).meta(named('Điều cần biết', 'What to know')),
});
