import { z } from 'astro/zod';
import { dayOrNotFound, id, named, refersTo, sources, words } from '../../fields/fields.ts';
import { weaknesses } from '../../fields/statements.ts';

const codes = () => z.array(id()).min(1);

/** A condition of a support (điều kiện): where it is written, and which answers meet it. Without a question the reader must check it, and it never decides. */
export const conditionSchema = z
  .strictObject({
    order: z.int().min(1).meta(named('Thứ tự', 'Order')),
    name: words().meta(named('Điều kiện', 'Condition')),
    question: refersTo('questions')
      .optional()
      .meta(
        named(
          'Câu hỏi',
          'Question',
          'Không ghi khi không hỏi được: người đọc phải tự kiểm tra, và điều kiện không quyết định gì.',
          'Left out where it cannot be asked: the reader must check it, and it decides nothing.',
        ),
      ),
    accept: codes()
      .optional()
      .meta(
        named(
          'Trả lời nào là đạt',
          'Answers that meet it',
          'Mã của câu trả lời. Mã không ghi ở đây và ở “open” là không đạt.',
          'Codes of answers. One that stands neither here nor in “open” misses it.',
        ),
      ),
    open: codes()
      .optional()
      .meta(
        named(
          'Trả lời nào chưa đủ để biết',
          'Answers that leave it open',
          'Văn bản đã đọc không nói rõ. “Tôi chưa rõ” luôn thuộc về đây.',
          'The text we read does not settle them. “I’m not sure” always belongs here.',
        ),
      ),
    ifOpen: words().optional().meta(named('Nói gì khi chưa rõ', 'Said when it is open')),
    ifMissed: words().optional().meta(named('Nói gì khi không đạt', 'Said when it is missed')),
    document: refersTo('documents').meta(named('Văn bản', 'Document')),
    article: words().meta(named('Điều khoản', 'Article')),
    from: dayOrNotFound().meta(named('Từ ngày', 'From')),
    to: dayOrNotFound().meta(named('Đến hết ngày', 'To, inclusive')),
    dated: z
      .strictObject({ sources: sources() })
      .optional()
      .meta(named('Nguồn của ngày', 'Sources of the dates')),
    weakness: z.enum(weaknesses).optional().meta(named('Chỗ yếu', 'Weakness')),
    sources: sources(),
  })
  .refine(
    ({ question, accept, ifOpen }) =>
      [question, accept, ifOpen].every((each) => each !== undefined) ||
      [question, accept, ifOpen].every((each) => each === undefined),
    { path: ['accept'], error: 'askedCondition' },
  )
  .refine((given) => given.from === 'not-found' || given.to === 'not-found' || given.from <= given.to, {
    path: ['to'],
    error: 'endsBeforeStart',
  });
